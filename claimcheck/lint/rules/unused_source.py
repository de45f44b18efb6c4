"""Sources that nothing cites."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.rules import EXAMPLE, references

BAD = (
    EXAMPLE
    + """\
claims:
- {id: clinics-open, text: All clinics are open., attribution: [ministry]}
"""
)


@rule(
    severity=Severity.NOTE,
    why="A source without a citation is left over, or a claim that should cite it does not.",
    bad=BAD,
    good=BAD.replace("[ministry]}", "[ministry], appears_in: [bulletin]}"),
)
def unused_source(ledger: Ledger) -> Iterator[Fault]:
    """No record cites this source."""
    used = {id for record, _, id in references(ledger, "sources") if record is not ledger.sources.get(id)}
    for source in ledger.sources.values():
        if source.id not in used:
            yield Fault(source.where / "id", f"nothing cites the source {source.id!r}: cite it or take it out")
