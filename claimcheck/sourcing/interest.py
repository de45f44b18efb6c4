"""What interest a speaker has in a claim, as far as the ledger says who belongs to whom and who is against whom."""

from dataclasses import dataclass
from enum import StrEnum

from claimcheck.model import Claim, Ledger


class Interest(StrEnum):
    """How the speaker stands to what it speaks about."""

    ITSELF = "for itself"
    AGAINST = "against itself"
    ADVERSARY = "about its adversary"
    NONE = "none known"


@dataclass(frozen=True, slots=True)
class Weighed:
    """An interest and in words how it is known."""

    interest: Interest
    why: str = ""

    @property
    def partial(self) -> bool:
        """True where the word of the speaker alone is worth little."""
        return self.interest in (Interest.ITSELF, Interest.ADVERSARY)


def interest(claim: Claim, ledger: Ledger) -> Weighed:
    """The interest of the actor that the claim starts from.

    Against itself: it accuses itself or its own, or says what its own denial denies. That weighs more than any other
    word. For itself: it speaks about itself or its own. About its adversary: `adversary_of`, of either side.
    """
    side = own_side(claim.speaker, ledger)
    own = [each for each in claim.about if each in side]
    foes = [each for each in claim.about if each in adversaries(side, ledger)]
    if own and not foes and (claim.kind == "accusation" or _undenies(claim, side, ledger)):
        return Weighed(Interest.AGAINST, f"{_names(own, ledger)} is its own side, and the claim is to its disadvantage")
    if foes and (claim.kind == "accusation" or not own):
        return Weighed(Interest.ADVERSARY, f"{_names(foes, ledger)} is its adversary")
    if own:
        return Weighed(Interest.ITSELF, f"it speaks about {_names(own, ledger)}")
    return Weighed(Interest.NONE)


def own_side(actor: str, ledger: Ledger) -> set[str]:
    """The actor, what it is part of, and what is part of it."""
    if not actor:
        return set()
    above, open = {actor}, [actor]
    for each in open:
        parents = ledger.actors[each].part_of if each in ledger.actors else ()
        open += [parent for parent in parents if parent not in above]
        above |= set(parents)
    return above | {each.id for each in ledger.actors.values() if actor in each.part_of}


def adversaries(side: set[str], ledger: Ledger) -> set[str]:
    """Whom any of a side stands against, and who stands against any of it."""
    whom = {foe for each in side if each in ledger.actors for foe in ledger.actors[each].adversary_of}
    return whom | {each.id for each in ledger.actors.values() if side & set(each.adversary_of)}


def _undenies(claim: Claim, side: set[str], ledger: Ledger) -> bool:
    """True where the claim contradicts a denial of its own side."""
    others = (ledger.claims.get(each) for each in claim.relations.get("contradicts", ()))
    return any(other and other.kind == "denial" and other.speaker in side for other in others)


def _names(actors: list[str], ledger: Ledger) -> str:
    return ", ".join(map(ledger.label, actors))
