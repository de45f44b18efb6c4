"""Of how many a statement holds: the words for all, most, some, half, few, none."""

from __future__ import annotations

from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.text.numbers import MONTHS, NUMBER_WORDS, WEEKDAYS
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list

_AMOUNTS = """
all: all | every | every one of | every one | each one of | each of | each one | all of
    | each | everyone | everybody | entire | whole | entirely | the whole | both | always | unanimously
nearly all: nearly all | almost all | nearly every | almost every | nearly everyone | almost everyone | virtually all
most: most | majority | the majority | mostly | the bulk | more than half
half: half | half of
some: some | not all | not every | not everyone | not everybody | not both | several
    | a few | partly | sometimes | a handful | handful | a minority | part of
many: many | numerous | a lot of | lots of | often
few: few | very few | hardly any | hardly anybody | hardly anyone | barely any | almost none | nearly none | rarely
none: none | no | nobody | no one | neither | never | not one | not a single
one: only one | just one | one of
"""
_SIZES = frozenset(
    word_list("valuable important popular expensive common famous dangerous powerful populous likely recent")
)
_TIMES = frozenset(word_list("year day month week hour minute time second two three four five half quarter"))
_SPANS = _TIMES.difference(("second", "two", "three", "four", "five", "half", "quarter")).union(
    WEEKDAYS,
    MONTHS,
    word_list("morning afternoon evening night spring summer autumn winter season century decade time"),
)
_BEFORE_TIME = frozenset(("of", "the", "last", "this", "that", "a", "an"))
_OF_TIME = 4  # words behind an amount among which such a time stands


def _phrases() -> Phrases[str]:
    pairs = [line.partition(":") for line in lines(_AMOUNTS)]
    return Phrases((phrase.split(), name) for name, _, phrases in pairs for phrase in phrases.split("|"))


_KNOWN = _phrases()


@once_each
def amounts(statement: Statement) -> list[PhraseMatch[str]]:
    """The words of a statement that tell of how many it holds, left to right, each with its class (all, most …)."""
    return [hit for hit in _KNOWN.find(statement.words) if not _is_idle(statement, hit)]


def _is_idle(statement: Statement, hit: PhraseMatch[str]) -> bool:
    """Words of the same look: "at all", "the most", "no longer", "a third most", "half a million", "every year"."""
    before = statement.words[hit.start - 1] if hit.start else ""
    after = statement.words[hit.end] if hit.end < len(statement.words) else ""
    first = statement.words[hit.start]
    if first == "no" and after in {"longer", "more", "less", "fewer", "matter", "doubt", "one"}:
        return True
    if first == "most" and hit.end - hit.start == 1 and (before.endswith(("s", "est")) or after in _SIZES):
        return True
    if first == "most" and before in {"the", "at", "a"}:
        return True
    if _is_time(statement, hit.end):
        return True
    if first in {"half", "some"} and (after in {"a", "an"} or after[:1].isdigit() or after in NUMBER_WORDS):
        return True
    if first == "all":
        shares = any(share.kind == "share" and share.end == hit.start - 1 for share in statement.quantities)
        ends = hit.end == len(statement.words) or statement.text[statement.tokens[hit.end - 1].end] in ",;."
        return (before in {"at", "of"} and (shares or after in {"", "time"})) or (before == "in" and ends)
    return first == "every" and (after in _TIMES or after[:1].isdigit())


def _is_time(statement: Statement, at: int) -> bool:
    """Whether what stands at a place is a time, or "of" one: most of Sunday, all of last week, half the night."""
    words = [word for word in statement.words[at : at + _OF_TIME] if word not in _BEFORE_TIME]
    return not _SPANS.isdisjoint(words[:1])
