"""A word of a clause whose opposite the passage has in its place: "opened six shops" and "closed six shops"."""

import re
from collections.abc import Mapping
from functools import cache
from itertools import product

from claimcheck.matching.engine import Difference
from claimcheck.matching.engine.lexicon import antonyms, antonyms_in_news
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.phrases import lines, word_list
from claimcheck.text.tokens import bare, tokens
from claimcheck.verify.synonyms import base_stem

TOO_COMMON = frozenset(
    word_list(
        "for against up down left right over under before after more less most least fewer much many go come give take "
        "first last add kill die lead"
    )
)
Words = list[tuple[str, re.Match[str]]]


def opposite(clause: str, window: str, at: int) -> Difference | None:
    """Return the first word of a clause that a window at text[at:] has only the opposite of; None where either denies.

    Both must tell of the same: what stands before the two words, and what stands behind, has a word in common.
    """
    if NEGATION.search(clause) or NEGATION.search(window):
        return None
    ours, theirs = _words(clause), _words(window)
    alone = [_alone(ours, theirs), _alone(theirs, ours)]
    for (stem, mine), (other, its) in product(*alone):
        if _are_opposite(stem, other) and _same_subject(ours, theirs, mine, its):
            return Difference("direction", mine[0], mine.span(), its[0], (at + its.start(), at + its.end()))
    return None


def _words(text: str) -> Words:
    """The telling words of a text, each with its stem."""
    return [(base_stem(bare(hit[0])), hit) for hit in tokens(text) if bare(hit[0]) not in STOP_WORDS]


def _alone(ours: Words, theirs: Words) -> Words:
    """The words that have an opposite and that the other side has not, in the same form or another."""
    forms, stems = ({bare(hit[0]) for _, hit in theirs}, {stem for stem, _ in theirs})
    return [
        (stem, hit) for stem, hit in ours
        if stem in _poles() and bare(hit[0]) not in forms | TOO_COMMON and (stem not in stems or _twice(stem, ours))
    ]  # fmt: skip


def _twice(stem: str, words: Words) -> bool:
    """Whether a word stands twice in a text: "increasing population would increase needs"."""
    return sum(other == stem for other, _ in words) > 1


def _are_opposite(one: str, other: str) -> bool:
    ours, theirs = _poles()[one], _poles()[other]
    return any((axis, 1 - side) in theirs for axis, side in ours) and not ours & theirs


def _same_subject(ours: Words, theirs: Words, mine: re.Match[str], its: re.Match[str]) -> bool:
    """Whether a telling word before the two is the same, and one behind them, where the clause has any there."""
    sides = ((ours, mine), (theirs, its))
    before = [{stem for stem, hit in words if hit.end() <= word.start()} for words, word in sides]
    behind = [{stem for stem, hit in words if hit.start() >= word.end()} for words, word in sides]
    return bool(before[0] & before[1]) and (bool(behind[0] & behind[1]) or not behind[0])


@cache
def _poles() -> Mapping[str, frozenset[tuple[int, int]]]:
    """The axes and the sides of them that the stem of a word stands for; converses are left out, and phrases."""
    poles = dict[str, set[tuple[int, int]]]()
    for axis, line in enumerate(lines(antonyms.AXES) + lines(antonyms_in_news.AXES)):
        for side, words in enumerate(() if line.startswith("~") else line.split("|")):
            for word in words.split():
                if not {"_", "-"} & set(word) and word not in TOO_COMMON:
                    poles.setdefault(base_stem(word), set()).add((axis, side))
    return {stem: frozenset(sides) for stem, sides in poles.items()}
