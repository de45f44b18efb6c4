"""Traffic lights: with whom a record may be shared (TLP 2.0, https://www.first.org/tlp/)."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.ledger.where import Fault

if TYPE_CHECKING:
    from claimcheck.ledger.selection import MayShow

LEVELS = ("clear", "green", "amber", "amber+strict", "red")  # the least restricted first
HARMLESS = ("unknown-word", "bad-date", "bad-value")  # faults that leave all the rest of a record readable


def level(text: str) -> str:
    """Return the level that "green" or "TLP:GREEN" names; raises UsageError for what names none."""
    name = text.strip().casefold().removeprefix("tlp:")
    if name not in LEVELS:
        raise UsageError(f"there is no TLP level {text!r}.{did_you_mean(name, LEVELS)} Known: {', '.join(LEVELS)}")
    return name


def rank(marking: str) -> int:
    """Return how restricted a marking is: 0 for none, then the place of its level; above red what is no level."""
    return 0 if not marking else LEVELS.index(marking) + 1 if marking in LEVELS else len(LEVELS) + 1


def label(marking: str) -> str:
    """Return a marking as it stands on a document ("TLP:RED"), "" for none; one that is no level is told as such."""
    return f"TLP:{marking.upper()}" if marking in LEVELS else f"TLP not understood ({marking})" if marking else ""


def marking(record: Claim | Source, ledger: Ledger) -> str:
    """Return the marking that holds for a record, "" for none: its own, or that of the ledger.

    A claim is at least as restricted as the sources whose words it quotes where it appears.
    """
    own = record.tlp or ledger.tlp
    if isinstance(record, Source):
        return own
    quoted = (
        ledger.sources.get(citation.source)
        for citation in record.appears_in
        if citation.quote or citation.prefix or citation.suffix
    )
    return max((own, *(marking(source, ledger) for source in quoted if source)), key=rank)


def highest(records: Iterable[Claim | Source], ledger: Ledger) -> str:
    """Return the most restricted marking that holds for any of the records, "" where none is marked."""
    return max((marking(record, ledger) for record in records), key=rank, default="")


def marked(ledger: Ledger) -> Ledger:
    """Return a ledger in which each claim says the marking that holds for it, also where a source's words bring it."""
    raised = {
        id: replace(claim, tlp=level)
        for id, claim in ledger.claims.items()
        if (level := marking(claim, ledger)) != (claim.tlp or ledger.tlp)
    }
    return replace(ledger, claims={**ledger.claims, **raised}) if raised else ledger


def at_most(name: str, ledger: Ledger) -> "MayShow":
    """Return what says whether a record may be shared at a level: unmarked ones may, those not understood never.

    Raises UsageError for an unknown level.
    """
    limit = rank(level(name))
    return lambda record: rank(marking(record, ledger)) <= limit


def hiding_faults(faults: Iterable[Fault]) -> list[Fault]:
    """Return the faults of a ledger's files behind which a marking may be lost: nothing passes a gate with them.

    A marking that is no level is none of them: it is kept, and its record withheld.
    """
    return [fault for fault in faults if not _leaves_markings(fault)]


def _leaves_markings(fault: Fault) -> bool:
    path, last = fault.where.path, fault.where.path[-1:]
    if last == ("tlp",):
        return fault.rule in ("unknown-word", "wrong-shape")  # the reader keeps such a marking
    return fault.rule in HARMLESS and last != ("id",) and bool(path)
