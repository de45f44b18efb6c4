"""What is worked out from a whole ledger, kept as long as the same ledger is asked about: several rules ask alike."""

from collections.abc import Callable
from typing import TypeVar

from claimcheck.ledger.model import Ledger

Worked = TypeVar("Worked")


def cached_per_ledger(work: Callable[[Ledger], Worked]) -> Callable[[Ledger], Worked]:
    """Return a function of a ledger that remembers its last result, for that very ledger."""
    last: list[tuple[Ledger, Worked]] = []

    def remembered(ledger: Ledger) -> Worked:
        if not last or last[0][0] is not ledger:
            last[:] = [(ledger, work(ledger))]
        return last[0][1]

    remembered.__doc__ = work.__doc__
    return remembered
