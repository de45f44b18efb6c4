"""Which terms tell what a text is about: names, and words that are not among the commonest of English."""

from __future__ import annotations

from functools import cache

from claimcheck.matching.engine.lexicon.everyday import EVERYDAY
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.matching.engine.stopwords import NEGATION
from claimcheck.text.numbers import is_numeral
from claimcheck.text.words import english_stemmer


def is_telling(term: str) -> bool:
    """Whether a term is no number and none that texts on any subject have."""
    return term not in _everyday() and not is_numeral(term)


@cache
def _everyday() -> frozenset[str]:
    """The terms of the commonest words, of irregular forms and of what denies."""
    stem = english_stemmer()
    forms = (form for form, base in BASE.items() if base in EVERYDAY)
    return frozenset(map(stem, EVERYDAY)).union(map(stem, forms), (NEGATION,))
