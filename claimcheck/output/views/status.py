"""What wants doing in a ledger, with the command for each."""

from collections.abc import Mapping

from claimcheck import registry
from claimcheck.ledger.model import Ledger
from claimcheck.output import status
from claimcheck.output.blocks import Answer, Block, Column, Line, Table


def standing(ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Return a row for each thing that waits: how many, what, the command; the data name what waits."""
    lines = sorted(registry.members(status).items(), key=lambda member: member[1].PLACE)
    records, rows = [], []
    for name, module in lines:
        waiting, what = module.line(ledger), (module.__doc__ or "").splitlines()[0]
        records.append({"line": name, "what": what, "count": len(waiting.items), "items": list(waiting.items),
                        "command": waiting.command})  # fmt: skip
        if waiting.items:
            rows.append((str(len(waiting.items)), what, waiting.command))
    sizes = f"{len(ledger.claims)} claims, {len(ledger.actors)} actors, {len(ledger.sources)} sources"
    blocks: list[Block] = [Line(sizes if rows else f"{sizes}: nothing waits")]
    if rows:
        columns = [Column("", right=True), Column("what waits", wide=4), Column("command", "id", wide=3)]
        blocks.append(Table(columns, rows))
    return Answer("status", "lines", records, blocks, head)
