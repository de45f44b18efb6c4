"""Answers about what is kept outside of the ledger to be quicker."""

from collections.abc import Sequence

from claimcheck.ledger.cache import Part
from claimcheck.output.blocks import Answer, Block, Column, Line, Table


def kept(parts: Sequence[Part], freed: int | None = None) -> Answer:
    """Return what is kept, or, where it was removed, how many bytes that freed."""
    records: list[dict[str, object]] = [
        {"what": part.what, "path": str(part.path), "files": part.files, "bytes": part.size} for part in parts
    ]
    if freed is not None:
        return Answer("cache", "freed", [{"bytes": freed}], [Line(f"{size(freed)} freed")])
    blocks: list[Block] = [Line("nothing is kept")]
    if parts:
        columns = [
            Column("what", wide=4),
            Column("files", right=True),
            Column("bytes", right=True),
            Column("where", wide=6),
        ]
        rows = [(part.what, str(part.files), size(part.size), str(part.path)) for part in parts]
        blocks = [Table(columns, rows)]
    return Answer("cache", "kept", records, blocks)


def size(number: int) -> str:
    """Return a number of bytes with its thousands apart."""
    return f"{number:,} bytes"
