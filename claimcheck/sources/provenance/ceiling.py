"""The most confidence that the sourcing of a claim bears, and how that comes about.

Confidence says how good the basis of our judgement is, so the basis is looked at that the judgement rests on: what
speaks against a claim that we judge false or unlikely, what speaks for any other. Where a claim can be neither true nor
false, confidence says how well founded it is that this speaker puts it so: the way from the speaker to us is looked at.
The default of each row stands in the model (Ceilings); a ledger sets its own in its head: `ceilings: {unnamed: high}`.
"""

from collections.abc import Sequence

from claimcheck.ledger import scales
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.settings import Ceilings
from claimcheck.ledger.vocabulary import UNTESTABLE
from claimcheck.sources.provenance.interest import interest
from claimcheck.sources.provenance.origins import (
    AttributionPath,
    Origin,
    ancestors,
    independent,
    origins,
    refuting,
    supporting,
    unnamed,
)
from claimcheck.text.wording import counted
from claimcheck.value_class import value_class

LEVELS = ("low", "moderate", "high")
READING_IN = ("implies", "suggests", "analyses")  # acts of a relay that says what the speaker did not
FOR, AGAINST, ATTRIBUTION = (
    "what speaks for it",
    "what speaks against it, for we judge it false or unlikely",
    "who says it and through whom, for it is neither true nor false",
)


@value_class()
class Row:
    """One row of the table as it applies to a claim: the level it allows, and why; `holds` says that it applies."""

    name: str
    level: str
    why: str
    holds: bool


@value_class()
class Ceiling:
    """The derivation: on what (`basis`) the judgement rests, whose word that is, every row, and the lowest level."""

    basis: str
    origins: Sequence[Origin]
    rows: Sequence[Row]

    @property
    def level(self) -> str:
        """The lowest level of the rows that apply: low, moderate or high."""
        return min((row.level for row in self.rows if row.holds), key=LEVELS.index, default="high")


def ceiling(claim: Claim, ledger: Ledger) -> Ceiling:
    """Return the ceiling of one claim, with its derivation."""
    if grades_attribution(claim):
        return _attribution_ceiling(claim, ledger)
    against = disbelieved(claim, ledger)
    paths = refuting(claim, ledger) if against else supporting(claim, ledger)
    support = origins(claim, ledger, paths)
    limits, count, weighed = ledger.ceilings or Ceilings(), independent(support), interest(claim, ledger)
    partial = not against and count == 1 and weighed.partial and _speaks(claim, support)
    depth = min((depth_of(path, ledger) for path in paths), default=0)
    rows = [
        _unnamed_row(limits, support, count == 0),
        Row("single_origin", limits.single_origin, counted(count, "independent origin"), count == 1),
        Row("own_word", limits.own_word, f"the speaker's interest: {weighed.interest}", partial),
        _unreliable_row(limits, paths, ledger),
        Row("hearsay", limits.hearsay, f"the nearest is {counted(depth, 'step')} from its origin", depth >= 2),
        _no_copy_row(limits, paths, ledger),
    ]
    return Ceiling(AGAINST if against else FOR, support, rows)


def _attribution_ceiling(claim: Claim, ledger: Ledger) -> Ceiling:
    """Return how well founded it is that the speaker puts the claim so (the model's definition of `confidence`)."""
    paths = [path for path in supporting(claim, ledger) if path.speaker and path.speaker == claim.speaker]
    support, limits = origins(claim, ledger, paths), ledger.ceilings or Ceilings()
    depth = min((depth_of(path, ledger) for path in paths), default=0)
    nameless = unnamed(claim.speaker, ledger) or not independent(support)
    away = f"{counted(depth, 'step')} from the speaker" + (", in the speaker's words" if quoted(claim) else "")
    inference = _inference(claim)
    rows = [
        _unnamed_row(limits, support, nameless),
        _unreliable_row(limits, paths, ledger),
        _no_copy_row(limits, paths, ledger, quoted=any(claim.quotes)),
        Row("relayed", limits.relayed, away, depth == 1 and not quoted(claim)),
        Row("retold", limits.retold, away, depth >= 2),
        Row("inferred", limits.inferred, inference or "nothing is read into the speaker", bool(inference)),
    ]
    return Ceiling(ATTRIBUTION, support, rows)


def exceeded(claim: Claim, bound: Ceiling) -> bool:
    """Return whether our confidence is higher than the sourcing bears."""
    return claim.confidence in LEVELS and LEVELS.index(claim.confidence) > LEVELS.index(bound.level)


def grades_attribution(claim: Claim) -> bool:
    """Return whether a claim can be neither true nor false, so that its confidence grades the attribution."""
    return claim.kind in UNTESTABLE or claim.verdict == "not-checkable"


def disbelieved(claim: Claim, ledger: Ledger) -> bool:
    """Return whether we judge a claim false, by the verdict or else by a likelihood below 45 per cent."""
    if claim.verdict in ("false", "mostly-false", "true", "mostly-true"):
        return "false" in claim.verdict
    term = scales.load(ledger.scales.likelihood).find(claim.likelihood) if claim.likelihood else None
    return term is not None and term.middle < 45


def depth_of(path: AttributionPath, ledger: Ledger) -> int:
    """Return the steps from the origin to the page: hops, or sources derived from others, whichever is more."""
    return max(path.hops, max(ancestors(path.source, ledger).values()))


def quoted(claim: Claim) -> bool:
    """Return whether the one who passes the claim on quotes it, and the ledger has the words."""
    return claim.attribution[-1:] != () and claim.attribution[-1].act == "quotes" and any(claim.quotes)


def _inference(claim: Claim) -> str:
    """Return how a claim is read into its speaker; empty where the speaker says it."""
    first, relays = claim.attribution[:1], claim.attribution[1:]
    acts = [hop.act for hop in first if hop.act == "implies"] + [hop.act for hop in relays if hop.act in READING_IN]
    return f"read into the speaker: {', '.join(dict.fromkeys(acts))}" if acts else ""


def _unnamed_row(limits: Ceilings, support: Sequence[Origin], holds: bool) -> Row:
    have = "has" if len(support) == 1 else "have"
    return Row("unnamed", limits.unnamed, f"{independent(support)} of {counted(len(support), 'origin')} {have} a name",
               holds)  # fmt: skip


def _unreliable_row(limits: Ceilings, paths: Sequence[AttributionPath], ledger: Ledger) -> Row:
    grades = [ledger.sources[path.source].reliability for path in paths]
    shown = f"graded {', '.join(sorted({*grades} - {''})) or 'nothing'}"
    return Row("unreliable", limits.unreliable, shown, bool(grades) and all(grade in ("E", "F") for grade in grades))


def _no_copy_row(limits: Ceilings, paths: Sequence[AttributionPath], ledger: Ledger, quoted: bool = False) -> Row:
    kept = sum(_has_copy(path, ledger) for path in paths)
    shown = f"{kept} of {len(paths)} can be looked up again" + (", and the ledger quotes it" if quoted else "")
    return Row("no_copy", limits.no_copy, shown, not kept and not quoted)


def _speaks(claim: Claim, support: Sequence[Origin]) -> bool:
    return any(claim.speaker in origin.speakers for origin in support if origin.named)


def _has_copy(path: AttributionPath, ledger: Ledger) -> bool:
    source = ledger.sources[path.source]
    return bool(source.snapshot or source.archived or source.url)
