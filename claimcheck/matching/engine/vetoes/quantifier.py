"""Of how many it holds: all, most, some, half, few, none. A part is not the whole."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import negations, opposites, prefixed
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list

_AMOUNTS = """
all: all | every | each | everyone | everybody | entire | whole | entirely | the whole | both | always | unanimously
nearly all: nearly all | almost all | nearly every | almost every | nearly everyone | almost everyone | virtually all
most: most | majority | the majority | mostly | the bulk | more than half
half: half | half of
some: some | several | a few | partly | sometimes | a handful | handful | a minority | part of
many: many | numerous | a lot of | lots of | often
few: few | very few | hardly any | hardly anybody | hardly anyone | barely any | almost none | nearly none | rarely
none: none | no | nobody | no one | neither | never | not one | not a single
one: only one | just one | one of
"""
_SIZES = frozenset(
    word_list("valuable important popular expensive common famous dangerous powerful populous likely recent")
)
_TIMES = frozenset(word_list("year day month week hour minute time second two three four five half quarter"))
_APART = {
    "all": "most half some few none one", "nearly all": "half some few none one", "most": "half few none one",
    "half": "none one", "some": "none", "many": "few none one", "few": "many most", "none": "one", "one": "",
}  # fmt: skip
_EXCEPT = frozenset(word_list("except but apart besides excluding other only just alone not until than first any"))


def _phrases() -> Phrases[str]:
    pairs = [line.partition(":") for line in lines(_AMOUNTS)]
    return Phrases((phrase.split(), name) for name, _, phrases in pairs for phrase in phrases.split("|"))


_KNOWN = _phrases()


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The amounts of two statements that have one each, where they exclude each other."""
    left, right = _amount(pair.left), _amount(pair.right)
    if left is None or right is None or left.value == right.value or not pair.brief:
        return
    if right.value not in _APART[left.value].split() and left.value not in _APART[right.value].split():
        return
    if opposites(pair) or prefixed(pair) or _excepted(pair.left, left) or _excepted(pair.right, right):
        return
    words = pair.left.wording(left.start, left.end), pair.right.wording(right.start, right.end)
    if pair.shared:
        yield words


def _amount(statement: Statement) -> PhraseMatch[str] | None:
    """The one amount of a statement; None where it has none or several."""
    hits = [hit for hit in _KNOWN.find(statement.words) if not _is_idle(statement, hit)]
    return hits[0] if len(hits) == 1 else None


def _is_idle(statement: Statement, hit: PhraseMatch[str]) -> bool:
    """Words of the same look: "at all", "the most", "no longer", "a third most", "half a million", "every year"."""
    before = statement.words[hit.start - 1] if hit.start else ""
    after = statement.words[hit.end] if hit.end < len(statement.words) else ""
    first = statement.words[hit.start]
    if first == "no" and after in {"longer", "more", "less", "fewer", "matter", "doubt", "one"}:
        return True
    if first == "most" and hit.end - hit.start == 1 and (before.endswith("s") or after in _SIZES):
        return True
    if first == "most" and before in {"the", "at", "a"}:
        return True
    if first in {"half", "some"} and (after in {"a", "an"} or after[:1].isdigit()):
        return True
    if first == "all":
        return before in {"at", "of"} and after in {"", "time"}
    return first == "every" and (after in _TIMES or after[:1].isdigit())


def _excepted(statement: Statement, amount: PhraseMatch[str]) -> bool:
    """Whether the statement excepts something, or denies more than its amount does."""
    rest = [word for at, word in enumerate(statement.words) if not amount.start <= at < amount.end]
    denied = [hit for hit in negations(statement) if not amount.start <= hit.start < amount.end]
    return bool(_EXCEPT.intersection(rest) or denied)
