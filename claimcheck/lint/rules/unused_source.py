"""Sources that nothing cites."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.references import references
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.NOTE,
    why="A source without a citation is left over, or a claim that should cite it does not.",
    bad=example(appears_in=None),
    good=example(),
)
def unused_source(ledger: Ledger) -> Iterator[Fault]:
    """No record cites this source."""
    used = {id for record, _, id in references(ledger, "sources") if record is not ledger.sources.get(id)}
    for source in ledger.sources.values():
        if source.id not in used:
            yield Fault(source.where / "id", f"nothing cites the source {source.id!r}: cite it or take it out")
