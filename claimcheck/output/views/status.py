"""What wants doing in a ledger, with the command for each."""

from collections.abc import Mapping

from claimcheck import registry
from claimcheck.ledger.model import Ledger
from claimcheck.output import status
from claimcheck.output.blocks import Answer, Block, Cell, Facts, Line, Marked


def standing(ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Return for each thing that waits how many, what, and below it the command; the data name what waits."""
    lines = sorted(registry.members(status).items(), key=lambda member: member[1].PLACE)
    records = []
    rows: list[tuple[str, list[Cell]]] = []
    for name, module in lines:
        waiting, what = module.line(ledger), (module.__doc__ or "").splitlines()[0]
        records.append({"line": name, "what": what, "count": len(waiting.items), "items": list(waiting.items),
                        "command": waiting.command})  # fmt: skip
        if waiting.items:
            rows.append((str(len(waiting.items)), [what, Marked(waiting.command, "id")]))
    sizes = f"{len(ledger.claims)} claims, {len(ledger.actors)} actors, {len(ledger.sources)} sources"
    block: Block = Facts(sizes, rows) if rows else Line(f"{sizes}: nothing waits")
    return Answer("status", "lines", records, [block], head)
