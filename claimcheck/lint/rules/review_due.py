"""Records that wanted another look."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.NOTE,
    why="Whoever set the day expected that the claim would have to be judged anew by then.",
    bad=example(review="{by: desk, review_by: 1979-12}"),
    good=example(review="{by: desk, date: 1979-12}"),
)
def review_due(ledger: Ledger) -> Iterator[Fault]:
    """The day by which a claim was to be looked at again is past."""
    for claim in ledger.claims.values():
        day = claim.review.review_by if claim.review else None
        if day and day.last < ledger.today:
            message = f"to be looked at again by {day}, which is past: judge it anew and set `review`"
            yield Fault(claim.where / "review" / "review_by", message)
