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


_ALIKE = """
house home building dwelling residence property
car vehicle truck lorry
boat ship vessel
firm company business enterprise
town city municipality
job post position
ballot vote
"""  # what is counted under several names


@cache
def _classes() -> dict[str, str]:
    stem = english_stemmer()
    return {stem(word): line.split()[0] for line in lines(_ALIKE) for word in line.split()}


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
    stems |= {_classes()[stem] for stem in stems if stem in _classes()}
    return frozenset(stems | ({"people"} if stems & _people() else set()))


def same_counted(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two counts can be of the same thing; where it is not said of one, they can."""
    return not one or not other or bool(one & other)
