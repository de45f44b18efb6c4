"""Which names are surely those of a person."""

from __future__ import annotations

from claimcheck.matching.engine.gazetteer import leading_place
from claimcheck.matching.engine.lexicon.common import TITLES
from claimcheck.matching.engine.mentions import Mention
from claimcheck.matching.engine.statement import Statement
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.cues.en import bodies
from claimcheck.text.phrases import word_list

BODIES = frozenset(
    word_list("agency army association authority bank board bureau club commission committee congress council court "
    "federation force forces government institute league ministry department office navy open parliament party police "
    "senate union university")
)  # fmt: skip
_OF_NO_PERSON = BODIES.union(
    bodies.INSTITUTIONS, bodies.IN_NAMES, bodies.MEDIA,
    word_list("islands river street road bridge tower air team city town north south east west world cup games prize "
    "award act law saint st sea"),
)  # fmt: skip
_LONGEST = 3  # words of a full name


def is_person(statement: Statement, name: Mention) -> bool:
    """Whether a name is a full one of two or three words, none of them that of a body or a place."""
    if name.place or name.groups or name.locative or name.modifier:
        return False
    if "the" in statement.words[max(0, name.start - 1) : name.start]:
        return False
    land, words = leading_place(tuple(word for word in name.words if word not in TITLES))
    full = 2 <= len(words) <= _LONGEST and all(word.isalpha() and word not in STOP_WORDS for word in words)
    return full and (land is None or land.people) and _OF_NO_PERSON.isdisjoint(words)
