"""Sources that rest on others, as a remark says and `derived_from` does not."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import UNION, example
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.undeclared import undeclared_origins

STORY = "{id: story, title: Clinics under strain, publisher: union, note: Based on the Health bulletin.}"


@rule(
    severity=Severity.WARNING,
    why="Whoever counts origins reads `derived_from` and no remarks: a report and what it was taken from count as two.",
    bad=example(actors=[UNION], sources=[STORY], appears_in="[bulletin, story]"),
    good=example(actors=[UNION], sources=[STORY[:-1] + ", derived_from: [bulletin]}"], appears_in="[bulletin, story]"),
)
def undeclared_origin(ledger: Ledger) -> Iterator[Fault]:
    """A note or a title says that a source rests on another of the ledger, and `derived_from` is empty."""
    for case in undeclared_origins(ledger):
        others = " or ".join(case.rests_on[:3]) + (" …" if len(case.rests_on) > 3 else "")
        of = f" of {ledger.label(case.maker)}" if case.maker else ""
        message = f"{case.words!r} says that {case.source.id} rests on another source{of}"
        yield Fault(case.where, f"{message}: enter {others} in its `derived_from`, or a record for what is meant")
