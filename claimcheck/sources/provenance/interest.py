"""What interest a speaker has in a claim, as far as the ledger says who belongs to whom and who is against whom."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Claim, Ledger


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
    against = adversaries(side, ledger)
    foes = [each for each in claim.about if each in against]
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
    return above | _parties(ledger)[0].get(actor, set())


def adversaries(side: set[str], ledger: Ledger) -> set[str]:
    """Whom any of a side stands against, and who stands against any of it."""
    foes = _parties(ledger)[1]
    return {foe for each in side for foe in foes.get(each, ())}


@cached_per_ledger
def _parties(ledger: Ledger) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """For each actor what is part of it, and whom it stands against or who against it."""
    parts, foes = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for each in ledger.actors.values():
        for whole in each.part_of:
            parts[whole].add(each.id)
        for foe in each.adversary_of:
            foes[each.id].add(foe)
            foes[foe].add(each.id)
    return parts, foes


def _undenies(claim: Claim, side: set[str], ledger: Ledger) -> bool:
    """True where the claim contradicts a denial of its own side."""
    others = (ledger.claims.get(each) for each in claim.relations.get("contradicts", ()))
    return any(other and other.kind == "denial" and other.speaker in side for other in others)


def _names(actors: list[str], ledger: Ledger) -> str:
    return ", ".join(map(ledger.label, actors))
