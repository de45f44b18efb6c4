"""Another place: in Paris, in London. A place inside the other agrees with it."""

from collections.abc import Iterator

from claimcheck.matching.engine.lexicon.settings import SETTINGS
from claimcheck.matching.engine.mentions import is_place
from claimcheck.matching.engine.naming import conflicting_names
from claimcheck.matching.engine.nouns import sole_nouns, swapped_nouns
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.standing import only_differences
from claimcheck.matching.engine.statement import Wording


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Different places where something happens, by name or by kind (a school, a hospital)."""
    for one, other in conflicting_names(pair):
        if is_place(one, other):
            yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)
    yield from only_differences(pair, swapped_nouns(pair, SETTINGS)) or sole_nouns(pair, SETTINGS)
