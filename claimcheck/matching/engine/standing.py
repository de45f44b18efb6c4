"""When a difference in words means something: by how much of the rest of two statements is the same."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.statement import Wording, once_each

Words = tuple[Wording, Wording]
_DETAIL = 3  # content words by which one statement may say more than the other
_ROUNDED = 0.04  # by which two shares may miss the whole
_SURE = 5  # content words in common from which one more may be put otherwise


def with_rest_alike(pair: Pair, differences: Iterable[Words]) -> list[Words]:
    """Those differences beside which most of the two statements is the same."""
    return [(one, other) for one, other in differences if pair.rest_alike(one.text, other.text)]


@once_each
def parts_of_one(pair: Pair) -> bool:
    """Whether the parts that two statements give make one whole: a fifth, four fifths; eight and twelve of 20."""
    left, right = ([one.value for one in side.quantities if one.kind == "share"] for side in (pair.left, pair.right))
    counts, others = ({one.value for one in side.quantities if one.kind == "count"} for side in (pair.left, pair.right))
    parts = {one + other for one in counts - others for other in others - counts}
    return bool(parts & counts & others) or any(abs(one + other - 1) < _ROUNDED for one in left for other in right)


def only_differences(pair: Pair, differences: Iterable[Words]) -> list[Words]:
    """The differences, where hardly anything beside them all is put otherwise.

    An opposite word, a negation, a modal verb or a common noun may be part of another way to say the same.
    """
    unlike = list(dict.fromkeys(differences))
    if not unlike:
        return []
    left, right = (" ".join(words) for words in zip(*((one.text, other.text) for one, other in unlike), strict=True))
    fewer, more = pair.left_over(left, right)
    if fewer == 0:
        stands = more == 0 or (more <= _DETAIL and pair.shared > 1)
    else:
        stands = fewer == more == 1 and pair.shared >= _SURE
    return with_rest_alike(pair, unlike) if stands else []
