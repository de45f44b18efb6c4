"""Dates in an order that cannot be."""

from collections.abc import Iterator

from claimcheck.ledger.dates import Date
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.WARNING,
    why="A source cannot tell what was said after it appeared, nor draw on one that was not there yet: a date or a "
    "citation is wrong.",
    bad=example(attribution="[{actor: ministry, date: 2024-03-29}]"),
    good=example(attribution="[{actor: ministry, date: 2024-02-29}]"),
)
def date_after_source(ledger: Ledger) -> Iterator[Fault]:
    """A date is later than that of the source it must come before, or of the day it speaks of."""
    for claim in ledger.claims.values():
        yield from _said_later(claim, ledger)
        for i, forecast in enumerate(claim.forecasts):
            if _before(claim.due, forecast.date):
                place = claim.where / "forecasts" / i / "date"
                yield Fault(place, f"a forecast of {forecast.date} comes after the due date, {claim.due}: check both")
    for source in ledger.sources.values():
        for i, id in enumerate(source.derived_from):
            if (origin := ledger.sources.get(id)) and _before(source.date, origin.date):
                message = f"{source.id!r} ({source.date}) cannot draw on {id!r} ({origin.date}), which is later"
                yield Fault(source.where / "derived_from" / i, message)


def _said_later(claim: Claim, ledger: Ledger) -> Iterator[Fault]:
    """Return a fault for each hop dated surely after every source in which the claim appears."""
    cited = [ledger.sources.get(citation.source) for citation in claim.appears_in]
    dates = [source.date if source else None for source in cited]
    for i, hop in enumerate(claim.attribution):
        if hop.date and dates and all(_before(date, hop.date) for date in dates):
            message = f"said on {hop.date}, and every source that tells of it is older: check both dates"
            yield Fault(claim.where / "attribution" / i / "date", message)


def _before(one: Date | None, other: Date | None) -> bool:
    """Return whether both are exact and the one is surely before the other."""
    return bool(one and other and not one.qualifier and not other.qualifier and one.surely_before(other))
