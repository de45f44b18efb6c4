"""Claims that are there twice in nearly the same words."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.matching.claims import duplicate_claims

GOOD = (
    EXAMPLE
    + """\
claims:
- {id: open, text: All clinics of the country are open today., attribution: [ministry], appears_in: [bulletin]}
- {id: wards-open, text: All wards of the hospital have space., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.WARNING,
    why="The same claim twice is judged twice, and not always alike; each count and each search tells it twice. What "
    "tells two claims apart is known for English alone: in another language only equal texts are told.",
    bad=GOOD.replace("All wards of the hospital have space.", "Today all the clinics of the country are open."),
    good=GOOD,
)
def near_duplicate(ledger: Ledger) -> Iterator[Fault]:
    """A claim says nearly the same as another, and nothing links the two."""
    for group in duplicate_claims(list(ledger.claims.values()), ledger):
        first, *others = group.ids
        for other in others:
            message = f"says the same as {first!r} ({group.reason}): merge the two, or link them by `repeats`"
            yield Fault(ledger.claims[other].where / "text", message)
