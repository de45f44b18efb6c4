"""Sorted keys in blocks, each with its checksum: that one is not there is shown by the block it would stand in."""

from collections.abc import Iterator, Sequence

from claimcheck.ledger.index.checksums import checksum

BLOCK = 64  # keys
COLUMNS = "list, first, next, keys, sum"
Fence = tuple[str, str, str, int]  # the list, where its block begins and the next one does ("": none), its checksum


def fences(name: str, keys: Sequence[str]) -> Iterator[Fence]:
    """Yield the fences of a list of sorted keys, each a value or, where the list says so, a value and what has it."""
    heads = keys if name.startswith("values ") else [key.rpartition(" ")[0] for key in keys]
    starts = [at for at in range(BLOCK, len(keys), BLOCK) if heads[at] != heads[at - 1]]
    for start, end in zip([0, *starts], [*starts, len(keys)], strict=True):
        yield name, heads[start] if start else "", heads[end] if end < len(keys) else "", checksum(keys[start:end])
