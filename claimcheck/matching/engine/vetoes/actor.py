"""Somebody else: another name, or people of another kind, in the same role."""

from collections.abc import Iterator

from claimcheck.matching.engine.exclusive import others_alone
from claimcheck.matching.engine.lexicon.roles import ROLES
from claimcheck.matching.engine.mentions import is_place
from claimcheck.matching.engine.naming import conflicting_names
from claimcheck.matching.engine.nouns import acting_nouns, called_nouns, sole_nouns, swapped_nouns
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.standing import only_differences, parts_of_one
from claimcheck.matching.engine.statement import Wording
from claimcheck.matching.engine.victims import victims_apart


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Names that cannot be the same, and nouns of different people."""
    for one, other in dict.fromkeys([*conflicting_names(pair), *others_alone(pair)]):
        if not is_place(one, other):
            yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)
    if not parts_of_one(pair):
        yield from (
            only_differences(pair, swapped_nouns(pair, ROLES))
            or sole_nouns(pair, ROLES)
            or called_nouns(pair, ROLES)
            or acting_nouns(pair, ROLES)
            or victims_apart(pair)
        )
