"""Of how many it holds: all, most, some, half, few, none. A part is not the whole."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.answering import unanswered
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.plainness import is_against, says_plainly
from claimcheck.matching.engine.polarity import negations, prefixed
from claimcheck.matching.engine.poles import opposites, turners
from claimcheck.matching.engine.standing import with_rest_alike
from claimcheck.matching.engine.statement import Statement, Wording, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
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
_ALIKE = 0.2  # share of the content words of the shorter that the longer has too
_FRAME = 3  # content words in common from which few and most of them are said to do the same
_TIMES = frozenset(word_list("year day month week hour minute time second two three four five half quarter"))
_SPANS = _TIMES.difference(("second", "two", "three", "four", "five", "half", "quarter")).union(
    WEEKDAYS,
    MONTHS,
    word_list("morning afternoon evening night spring summer autumn winter season century decade time"),
)
_BEFORE_TIME = frozenset(("of", "the", "last", "this", "that", "a", "an"))
_OF_TIME = 4  # words behind an amount among which such a time stands
_APART = {
    "all": "most many half some few none one", "nearly all": "half some few none one", "most": "half few none one",
    "half": "none one", "some": "none", "many": "few none one", "few": "many most", "none": "one", "one": "",
}  # fmt: skip
_SOME = frozenset(("all", "nearly all", "most", "many", "half", "some"))
_PART, _MOST = frozenset(("most", "half", "many", "some")), frozenset(("all", "nearly all", "most"))
_NEARLY_NONE = frozenset(("none", "few", "one"))
_EXCEPT = frozenset(word_list("except but apart besides excluding other only just alone not until than first any"))


def _phrases() -> Phrases[str]:
    pairs = [line.partition(":") for line in lines(_AMOUNTS)]
    return Phrases((phrase.split(), name) for name, _, phrases in pairs for phrase in phrases.split("|"))


_KNOWN = _phrases()


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The amounts of two short statements that exclude each other: of one thing, or where there are no others."""
    if is_against(pair.left) != is_against(pair.right):  # all are against it, none is for it
        return
    yield from _of_opposites(pair)
    yield from _none_or_some(pair)
    yield from _all_or_some(pair)
    if not pair.brief or pair.similarity < _ALIKE or opposites(pair) or prefixed(pair):
        return
    yield from with_rest_alike(pair, _both_or_one(pair))
    left, right = amounts(pair.left), amounts(pair.right)
    alone = len(left) == len(right) == 1
    for one in left:
        for other in right:
            noun = _noun(pair.left, one)
            if not (alone or (noun and noun == _noun(pair.right, other))) or not _apart(one.value, other.value):
                continue
            if _at_both_ends(one.value, other.value) and not _of_one_predicate(pair, one, other):
                continue
            if not (_excepted(pair.left, one) or _excepted(pair.right, other)) and _alike_turned(pair, one, other):
                yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)


def _of_opposites(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """All survived, some were destroyed: what holds of all, or of most, leaves no such part for the opposite."""
    left, right = amounts(pair.left), amounts(pair.right)
    if not (pair.brief and pair.shared and len(left) == len(right) == 1 and len(opposites(pair)) == 1):
        return
    if any(turners(pair)) or negations(pair.left) or negations(pair.right) or not _no_exception(pair):
        return
    kinds = {left[0].value, right[0].value}
    if ("all" in kinds and kinds <= _SOME) or kinds == {"most"}:
        yield pair.left.wording(left[0].start, left[0].end), pair.right.wording(right[0].start, right[0].end)


def _none_or_some(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """None of them, some of them; few, most: "none does" may be put as "all do not", never as "some do not"."""
    if not pair.brief:
        return
    plain = pair.shared >= _FRAME and not (opposites(pair) or any(turners(pair)))
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        mine, theirs = amounts(one), amounts(other)
        none = [hit for hit in mine if hit.value == "none" and _is_subject(one, hit)]
        few = [hit for hit in mine if hit.value == "few"] if plain else []
        some = [hit for hit in theirs if hit.value in _PART and not {"none", "few"} & {hit.value for hit in theirs}]
        excepted = not few or _excepted(one, few[0])
        most = [] if excepted else [hit for hit in theirs if hit.value in _MOST and not _excepted(other, hit)]
        for hit, counterpart in ((none, some), (few, most)):
            if hit and counterpart:
                words = one.wording(hit[0].start, hit[0].end), other.wording(counterpart[0].start, counterpart[0].end)
                yield (words[1], words[0]) if swapped else words


def _all_or_some(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """All of the men, only some of the men, where one statement says all that the other says of them."""
    if not pair.brief or opposites(pair) or prefixed(pair) or pair.left_over("", "")[0]:
        return
    left, right = amounts(pair.left), amounts(pair.right)
    if len(left) == len(right) == 1 and {left[0].value, right[0].value} == {"all", "some"}:
        one, other, noun = left[0], right[0], _noun(pair.left, left[0])
        if noun == _noun(pair.right, other) != "" and len(negations(pair.left)) == len(negations(pair.right)):
            yield pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)


def _is_subject(statement: Statement, amount: PhraseMatch[str]) -> bool:
    """Whether a "none" is said of those who do something: nobody, none of the guards; "no" where a statement begins."""
    words = statement.words[amount.start : amount.end + 1]
    return statement.tokens[amount.start].initial or words[0] in {"nobody", "none"} or words[-1] == "of"


def _no_exception(pair: Pair) -> bool:
    return not _EXCEPT.intersection(pair.left.words + pair.right.words)


def _both_or_one(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Both wings, one wing."""
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        both, single = (_counted(statement, word) for statement, word in ((one, "both"), (other, "one")))
        if both and single and both[1] == single[1] and not _EXCEPT.intersection(one.words + other.words):
            words = one.wording(both[0], both[0] + 1), other.wording(single[0], single[0] + 1)
            yield (words[1], words[0]) if swapped else words


def _counted(statement: Statement, word: str) -> tuple[int, str] | None:
    """Where a word stands once, and the stem right behind it, "of the" and the like passed over."""
    if statement.words.count(word) != 1:
        return None
    at = statement.words.index(word)
    behind = (token.stem for token in statement.tokens[at + 1 : at + 4] if token.lower not in STOP_WORDS)
    return at, next(behind, "")


def _alike_turned(pair: Pair, one: PhraseMatch[str], other: PhraseMatch[str]) -> bool:
    """Whether both or neither have a word beside the amounts that turns the sense round: all was lost, none is left."""
    left = says_plainly(pair.left, frozenset(range(one.start, one.end)))
    return left == says_plainly(pair.right, frozenset(range(other.start, other.end)))


def _at_both_ends(one: str, other: str) -> bool:
    """Whether one is nearly all and the other nearly none: "all leave" and "none stays" are one."""
    return len({one, other} & _NEARLY_NONE) == 1


def _of_one_predicate(pair: Pair, one: PhraseMatch[str], other: PhraseMatch[str]) -> bool:
    """Whether all that is said of either amount is said of the other, in these words or in words like them."""
    fewer, _ = unanswered(pair, pair.left.said(one.start, one.end), pair.right.said(other.start, other.end))
    return fewer == 0


def _apart(one: str, other: str) -> bool:
    return other in _APART[one].split() or one in _APART[other].split()


@once_each
def amounts(statement: Statement) -> list[PhraseMatch[str]]:
    """The words of a statement that tell of how many it holds, left to right, each with its class (all, most …)."""
    return [hit for hit in _KNOWN.find(statement.words) if not _is_idle(statement, hit)]


def _noun(statement: Statement, amount: PhraseMatch[str]) -> str:
    """The stem of the first content word behind an amount."""
    return next(
        (token.stem for token in statement.tokens[amount.end : amount.end + 4] if token.lower not in STOP_WORDS), ""
    )


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


def _excepted(statement: Statement, amount: PhraseMatch[str]) -> bool:
    """Whether the statement excepts something, or denies more than its amount does."""
    rest = [word for at, word in enumerate(statement.words) if not amount.start <= at < amount.end]
    denied = [hit for hit in negations(statement) if not amount.start <= hit.start < amount.end]
    return bool(_EXCEPT.intersection(rest) or denied)
