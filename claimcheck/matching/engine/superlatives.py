"""A superlative said by a negation: the coldest, none was colder; the last doctor left, no doctor any more."""

from claimcheck.matching.engine.pair import Pair
from claimcheck.text.phrases import word_list

_NONE = frozenset(word_list("no none nothing nobody never not hasn't haven't nowhere neither nor"))
_ANY_MORE = frozenset(("more", "longer", "anymore"))
_LIKE = frozenset(word_list("than as so such this that"))
_EQUAL = frozenset(word_list("same equal equally level tied identical"))
_FIRST = frozenset(word_list("first 1st new unprecedented only debut"))
_BEFORE = frozenset(word_list("before previously ever until other else earlier"))


def beyond_all(pair: Pair) -> bool:
    """Whether one statement has a superlative or a first and the other says that nothing is more, or none was before:
    "coldest", "none was colder"; "the first woman", "no woman before"; "the first since then", "none since then"."""
    for one, other in ((pair.left.words, set(pair.right.words)), (pair.right.words, set(pair.left.words))):
        if not other & _NONE:
            continue
        most = any(word.endswith("est") or word in {"most", "least", "any", "record"} for word in one)
        more = any(word.endswith("er") or word in {"more", "less"} for word in other)
        last = "last" in one and bool(other & (_ANY_MORE | {"after"}))
        if (
            last
            or (more and not _EQUAL.isdisjoint(one))
            or (most and (more or other & _LIKE))
            or (other & _BEFORE and not _FIRST.isdisjoint(one))
            or ("since" in other and "since" in one and not _FIRST.isdisjoint(one))
        ):
            return True
    return False
