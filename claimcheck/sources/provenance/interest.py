"""What interest a speaker has in a claim, as far as the ledger says who belongs to whom and who is against whom."""

from collections import defaultdict
from collections.abc import Mapping
from enum import StrEnum

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.value_class import value_class

FAR = 50  # actors that one is traced up to


class Interest(StrEnum):
    """How the speaker stands to what it speaks about."""

    ITSELF = "for itself"
    AGAINST = "against itself"
    ADVERSARY = "about its adversary"
    NONE = "none known"


@value_class()
class Weighed:
    """An interest, and in words how it is known."""

    interest: Interest
    why: str = ""

    @property
    def partial(self) -> bool:
        """Whether the word of the speaker alone is worth little."""
        return self.interest in (Interest.ITSELF, Interest.ADVERSARY)


def interest(claim: Claim, ledger: Ledger) -> Weighed:
    """Return the interest of the actor that the claim starts from.

    Against itself: it accuses itself or its own, or says what its own denial denies. That weighs more than any other
    word. For itself: it speaks about itself or its own. About its adversary: `adversary_of`, of either side.
    """
    side = own_side(claim.speaker, ledger)
    own = [actor for actor in claim.about if actor in side]
    adversaries = _parties(ledger)[1]
    foes = [actor for actor in claim.about if not side.isdisjoint(adversaries.get(actor, ()))]
    if own and not foes and (claim.kind == "accusation" or _undenies(claim, side, ledger)):
        return Weighed(Interest.AGAINST, f"{_names(own, ledger)} is its own side, and the claim is to its disadvantage")
    if foes and (claim.kind == "accusation" or not own):
        return Weighed(Interest.ADVERSARY, f"{_names(foes, ledger)} is its adversary")
    if own:
        return Weighed(Interest.ITSELF, f"it speaks about {_names(own, ledger)}")
    return Weighed(Interest.NONE)


def own_side(actor: str, ledger: Ledger) -> set[str]:
    """Return the actor, what it is part of at whatever remove (FAR steps at most), and what is part of it."""
    if not actor:
        return set()
    above, pending = {actor}, [actor]
    for id in pending:
        parents = ledger.actors[id].part_of if id in ledger.actors else ()
        new = [parent for parent in dict.fromkeys(parents) if parent not in above] if len(above) < FAR else []
        pending += new
        above.update(new)
    return above | _parties(ledger)[0].get(actor, set())


@cached_per_ledger
def _parties(ledger: Ledger) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
    """Return for each actor what is part of it, and whom it stands against or who against it."""
    parts, foes = defaultdict[str, set[str]](set), defaultdict[str, set[str]](set)
    for actor in ledger.actors.values():
        for whole in actor.part_of:
            parts[whole].add(actor.id)
        for foe in actor.adversary_of:
            foes[actor.id].add(foe)
            foes[foe].add(actor.id)
    return parts, foes


def _undenies(claim: Claim, side: set[str], ledger: Ledger) -> bool:
    """Return whether the claim contradicts a denial of its own side."""
    others = (ledger.claims.get(id) for id in claim.relations.get("contradicts", ()))
    return any(other and other.kind == "denial" and other.speaker in side for other in others)


def _names(actors: list[str], ledger: Ledger) -> str:
    return ", ".join(map(ledger.label, actors))
