"""The most confidence that the sourcing of a claim bears, and how that comes about.

Confidence says how good the basis of our judgement is, so the basis is looked at that the judgement rests on: what
speaks against a claim that we hold to be false or unlikely, what speaks for any other. The default of each row stands
in the model (Ceilings); a house sets its own in the head of the ledger, as in `ceilings: {single_origin: high}`.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.ledger import scales
from claimcheck.ledger.model import Ceilings, Claim, Ledger
from claimcheck.sources.provenance.interest import interest
from claimcheck.sources.provenance.origins import (
    AttributionPath,
    Origin,
    ancestors,
    independent,
    origins,
    refuting,
    supporting,
)

LEVELS = ("low", "moderate", "high")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table as it applies to a claim: the level it allows, and why; `holds` says that it applies."""

    name: str
    level: str
    why: str
    holds: bool


@dataclass(frozen=True, slots=True)
class Ceiling:
    """The derivation: whose word the judgement rests on, every row, and the lowest level of those that apply."""

    against: bool
    origins: Sequence[Origin]
    rows: Sequence[Row]

    @property
    def level(self) -> str:
        """low, moderate or high."""
        return min((row.level for row in self.rows if row.holds), key=LEVELS.index, default="high")


def ceiling(claim: Claim, ledger: Ledger) -> Ceiling:
    """The ceiling of one claim."""
    against = disbelieved(claim, ledger)
    paths = refuting(claim, ledger) if against else supporting(claim, ledger)
    found = origins(claim, ledger, paths)
    house, count = ledger.ceilings or Ceilings(), independent(found)
    partial = not against and count == 1 and interest(claim, ledger).partial and _speaks(claim, found)
    depth = min((depth_of(each, ledger) for each in paths), default=0)
    grades = [ledger.sources[each.source].reliability for each in paths]
    kept = sum(_kept(each, ledger) for each in paths)
    rows = [
        Row("unnamed", house.unnamed, f"{count} of {len(found)} origins have a name", count == 0),
        Row("single_origin", house.single_origin, f"{count} independent origin{'s' * (count != 1)}", count == 1),
        Row("own_word", house.own_word, f"the speaker's interest: {interest(claim, ledger).interest}", partial),
        Row("unreliable", house.unreliable, f"graded {', '.join(sorted({*grades} - {''})) or 'nothing'}",
            bool(grades) and all(grade in ("E", "F") for grade in grades)),
        Row("hearsay", house.hearsay, f"the nearest is {depth} step{'s' * (depth != 1)} from its origin", depth >= 2),
        Row("no_copy", house.no_copy, f"{kept} of {len(paths)} can be looked up again", not kept),
    ]  # fmt: skip
    return Ceiling(against, found, rows)


def exceeded(claim: Claim, found: Ceiling) -> bool:
    """True where our confidence is higher than the sourcing bears."""
    return claim.confidence in LEVELS and LEVELS.index(claim.confidence) > LEVELS.index(found.level)


def disbelieved(claim: Claim, ledger: Ledger) -> bool:
    """True where we hold a claim to be false, by the verdict or else by a likelihood below 45 per cent."""
    if claim.verdict in ("false", "mostly-false", "true", "mostly-true"):
        return "false" in claim.verdict
    term = scales.load(ledger.scales.likelihood).find(claim.likelihood) if claim.likelihood else None
    return term is not None and term.middle < 45


def depth_of(path: AttributionPath, ledger: Ledger) -> int:
    """Steps from the origin to the page: hops of the attribution or sources derived from others, whichever is more."""
    return max(path.hops, max(ancestors(path.source, ledger).values()))


def _speaks(claim: Claim, found: Sequence[Origin]) -> bool:
    return any(claim.speaker in origin.speakers for origin in found if origin.named)


def _kept(path: AttributionPath, ledger: Ledger) -> bool:
    source = ledger.sources[path.source]
    return bool(source.snapshot or source.archived or source.url)
