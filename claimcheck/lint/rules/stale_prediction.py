"""Open predictions of old that no day is set for."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

YEAR = timedelta(days=365)
PREDICTION: dict[str, Any] = {
    "source": {"date": "1970-01-01"},
    "text": "All clinics will open.",
    "kind": "prediction",
    "criteria": "The register lists every clinic as open.",
}


@rule(
    severity=Severity.NOTE,
    why="What was foretold more than a year ago may have come true or not since, and without a date nobody is reminded "
    "to look. `review.review_by` sets a day of ours where the prediction names none.",
    bad=example(**PREDICTION),
    good=example(**PREDICTION, outcome="void"),
)
def stale_prediction(ledger: Ledger) -> Iterator[Fault]:
    """An open prediction has no due date, and its sources are more than a year old."""
    for claim in ledger.claims.values():
        if claim.kind == "prediction" and not claim.outcome and not claim.due and not _looked_at_again(claim):
            dates = [source.date for source in _sources(claim, ledger) if source.date]
            if dates and all(ledger.today - date.last > YEAR for date in dates):
                newest = max(dates, key=lambda date: date.last)
                message = f"foretold {newest} and open since: set the `outcome`, a `due` date or `review.review_by`"
                yield Fault(claim.where / "kind", message)


def _looked_at_again(claim: Claim) -> bool:
    return claim.review is not None and claim.review.review_by is not None


def _sources(claim: Claim, ledger: Ledger) -> Iterator[Source]:
    return (ledger.sources[citation.source] for citation in claim.appears_in if citation.source in ledger.sources)
