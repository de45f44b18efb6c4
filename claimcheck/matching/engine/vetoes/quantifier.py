"""Of how many it holds: all, most, some, half, few, none. A part is not the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.matching.engine.amounts import amounts
from claimcheck.matching.engine.answering import unanswered
from claimcheck.matching.engine.pair import Pair, Span
from claimcheck.matching.engine.plainness import is_against, says_plainly
from claimcheck.matching.engine.polarity import negations, prefixed
from claimcheck.matching.engine.poles import opposites, turners
from claimcheck.matching.engine.standing import with_rest_alike
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import NUMBER_WORDS, Quantity, agree
from claimcheck.text.numbers.units import ORDINALS
from claimcheck.text.phrases import PhraseMatch, word_list

_ALIKE = 0.2  # share of the content words of the shorter that the longer has too
_FRAME = 3  # content words in common from which few and most of them are said to do the same
_APART = {
    "all": "most many half some few none one", "nearly all": "half some few none one", "most": "half few none one",
    "half": "none one", "some": "none", "many": "few none one", "few": "many most", "none": "one", "one": "",
}  # fmt: skip
_SOME = frozenset(("all", "nearly all", "most", "many", "half", "some"))
_PART, _MOST = frozenset(("most", "half", "many", "some")), frozenset(("all", "nearly all", "most"))
_NEARLY_NONE = frozenset(("none", "few", "one"))
_PARTS = frozenset(("some", "many", "most", "half", "few", "one"))
_EACH = frozenset(("each", "always"))  # of all, or of one after the other
_EXCEPT_OF_ALL = frozenset(word_list("except but apart besides excluding other until than not never yet"))
_EXCEPT = frozenset(word_list("except but apart besides excluding other only just alone not until than first any"))


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The amounts of two short statements that exclude each other: of one thing, or where there are no others."""
    if is_against(pair.left) != is_against(pair.right):  # all are against it, none is for it
        return
    yield from _of_opposites(pair)
    yield from _none_or_some(pair)
    yield from _whole_or_part(pair)
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


def _whole_or_part(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """All of them, only two of the three: where one statement speaks of the whole, in no other words is it a part."""
    if not pair.brief or not pair.shared:
        return
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        whole = [hit for hit in amounts(one) if hit.value == "all" and _is_whole(one, hit)]
        part = _part(other, one.quantities)
        if whole and part and not _EXCEPT_OF_ALL.intersection(one.words):
            words = one.wording(whole[0].start, whole[0].end), other.wording(*part)
            yield (words[1], words[0]) if swapped else words


def _is_whole(statement: Statement, amount: PhraseMatch[str]) -> bool:
    """Whether an "all" is not of one after the other: each half, two in every thousand."""
    words, behind = statement.words[amount.start : amount.end], statement.words[amount.end : amount.end + 1]
    counted = words == ["every"] and not (NUMBER_WORDS | ORDINALS.keys()).isdisjoint(behind)
    return _EACH.isdisjoint(words) and not counted


def _part(statement: Statement, others: Sequence[Quantity]) -> Span | None:
    """Where the words stand that tell of a part and no other of the whole; None for none: some, two of the three."""
    told = amounts(statement)
    if any(hit.value == "all" for hit in told):
        return None
    spans = [(hit.start, hit.end) for hit in told if hit.value in _PARTS and not _is_as_many(statement, hit.start)]
    shares = [
        (one.start, one.end) for one in statement.quantities
        if one.kind == "share" and one.value < 1 and not any(agree(one, other) for other in others)
    ]  # fmt: skip
    return next(iter([*spans, *shares]), None)


def _is_as_many(statement: Statement, at: int) -> bool:
    return statement.words[max(0, at - 1) : at] == ["as"]


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


def _noun(statement: Statement, amount: PhraseMatch[str]) -> str:
    """The stem of the first content word behind an amount."""
    return next(
        (token.stem for token in statement.tokens[amount.end : amount.end + 4] if token.lower not in STOP_WORDS), ""
    )


def _excepted(statement: Statement, amount: PhraseMatch[str]) -> bool:
    """Whether the statement excepts something, or denies more than its amount does."""
    rest = [word for at, word in enumerate(statement.words) if not amount.start <= at < amount.end]
    denied = [hit for hit in negations(statement) if not amount.start <= hit.start < amount.end]
    return bool(_EXCEPT.intersection(rest) or denied)
