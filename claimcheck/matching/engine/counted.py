"""What a quantity counts: the words behind it, and whether two such can be one thing."""

from __future__ import annotations

from functools import cache

from claimcheck.matching.engine.lexicon.roles import ROLES
from claimcheck.matching.engine.statement import Statement
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import Quantity
from claimcheck.text.phrases import lines, word_list
from claimcheck.text.words import english_stemmer

_NEAR = 3  # words behind a number among which what it counts is looked for
_PEOPLE = word_list(
    "people persons person men women man woman others residents inhabitants civilians victims members individuals "
    "players musicians dead deaths fatalities casualties lives survivors refugees volunteers supporters jobs posts "
    "positions fans spectators attendees participants demonstrators locals villagers citizens strangers boys girls"
)


@cache
def _people() -> frozenset[str]:
    stem = english_stemmer()
    known = [word for line in lines(ROLES) for word in line.replace("|", " ").split()]
    return frozenset(map(stem, [*known, *_PEOPLE]))


def counted(statement: Statement, quantity: Quantity) -> frozenset[str]:
    """The stems of the words right behind a number up to the next stop word; of people, "people" as well."""
    stems = set[str]()
    for token in statement.tokens[quantity.end : quantity.end + _NEAR]:
        if token.lower in STOP_WORDS or statement.text[token.start - 1] in ",;:.":
            break
        stems.add(token.stem)
    return frozenset(stems | ({"people"} if stems & _people() else set()))


def same_counted(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two counts can be of the same thing; where it is not said of one, they can."""
    return not one or not other or bool(one & other)
