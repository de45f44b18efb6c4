"""What a query asks, as a tree: decided on a claim, or on the values and words that an index holds."""

from collections.abc import Callable, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.value_class import value_class

Predicate = Callable[[Claim], bool]


@value_class()
class Term:
    """A field that has a value of some kind: `holds` decides on a claim, `accepts` on one value of the field as a text.

    Both say the same: a claim is meant when any value of its field is. `value` is that value, where it can be but one.
    """

    field: str
    holds: Predicate
    accepts: Callable[[str], bool]
    value: str | None = None

    def __call__(self, claim: Claim) -> bool:
        return self.holds(claim)


@value_class()
class Mention:
    """A word or a phrase, as stems, somewhere in a claim."""

    phrase: tuple[str, ...]
    ledger: Ledger

    def __call__(self, claim: Claim) -> bool:
        from claimcheck.query.fulltext import mentions  # which a query of terms does not need

        return mentions(claim, self.ledger, self.phrase)


@value_class()
class All:
    """All of some predicates; of none, every claim."""

    parts: Sequence[Predicate] = ()

    def __call__(self, claim: Claim) -> bool:
        return all(part(claim) for part in self.parts)


@value_class()
class AnyOf:
    """Any of some predicates."""

    parts: Sequence[Predicate]

    def __call__(self, claim: Claim) -> bool:
        return any(part(claim) for part in self.parts)


@value_class()
class Not:
    """What a predicate does not hold for."""

    part: Predicate

    def __call__(self, claim: Claim) -> bool:
        return not self.part(claim)
