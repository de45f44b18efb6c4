"""The opposite word: rose, fell; bought, sold; before, after; or the ends of a range the other way round."""

from collections.abc import Iterator
from functools import cache

from claimcheck.matching.engine.answering import answered, told_of_one
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.plainness import excepts, happened_before, says_plainly
from claimcheck.matching.engine.polarity import odd, prefixed
from claimcheck.matching.engine.poles import Pole, converse_axes, courses, is_function_word, opposites, turners
from claimcheck.matching.engine.standing import only_differences, parts_of_one
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.matching.engine.timex import time_words, turn_of_any_year
from claimcheck.text.numbers import Quantity, agree
from claimcheck.text.phrases import PhraseMatch, word_list
from claimcheck.text.words import english_stemmer

_COURSES = word_list("begin start end stop finish cease halt continue resume launch open close")
_DEGREES = frozenset(("more", "less", "fewer", "most", "least", "many", "few", "much", "little"))
_OF_TIME = frozenset(word_list("before after following ahead prior early earlier late later latest first last"))
_BE = frozenset(word_list("is are was were be been being"))
_RATES = frozenset(("inflation", "growth", "pace"))
_ROUNDED = 0.005  # by which two shares may differ that are rounded: two thirds, 67 percent
_NEAR = 3  # words behind such a verb among which stands what begins or ends
_WON = frozenset(("gain", "lose", "lost"))  # stems
_EXCEPT = frozenset(("except", "besid", "exclud", "unless"))  # stems


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Opposites, unless a negation on one side makes them mean the same ("did not fall", "rose")."""
    if opposites(pair) and not (prefixed(pair) or _turned_comparison(pair) or _all_but(pair)):
        unlike = [
            (pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end))
            for one, other in opposites(pair)
            if not odd(pair, one.start, other.start)
            and not _than_the_other(pair, one, other)
            and not _of_other_things(pair, one, other)
            and happened_before(pair.left, one.start) == happened_before(pair.right, other.start)
            and not _of_other_doers(pair, one.start, other.start, both=True)
        ]
        if not (
            _turned_twice(pair)
            or _cancelled(pair)
            or _in_turn(pair)
            or _parts_of_one(pair)
            or parts_of_one(pair)
            or _other_days(pair)
            or excepts(pair.left)
            or excepts(pair.right)
        ):
            yield from only_differences(pair, unlike) or _plainly(pair)
    yield from _reversed_range(pair)


def _cancelled(pair: Pair) -> bool:
    """Whether two words stand against two opposites, which makes them the same: denied it knew, said unaware."""
    unlike = opposites(pair)
    if len(unlike) != 2 or unlike[0][0].start == unlike[1][0].start or unlike[0][1].start == unlike[1][1].start:
        return False
    axes = [{axis for axis, _ in one.value} & {axis for axis, _ in other.value} for one, other in unlike]
    return not axes[0] & axes[1]


def _plainly(pair: Pair) -> list[tuple[Wording, Wording]]:
    """Opposites in short statements with other words in common and no other word that turns anything round."""
    unlike = opposites(pair)
    if not unlike or any(turners(pair)) or _tells_the_last(pair.left) != _tells_the_last(pair.right):
        return []
    mine = frozenset(at for one, _ in unlike for at in range(one.start, one.end))
    theirs = frozenset(at for _, other in unlike for at in range(other.start, other.end))
    plain = says_plainly(pair.left, mine) and says_plainly(pair.right, theirs)
    alike = pair.shared or answered(pair, *map(frozenset, pair.content_alone("", ""))) > 1
    if not (plain and alike and pair.brief and not _of_a_rate(pair)):
        return []
    return [
        (pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)) for one, other in unlike
        if happened_before(pair.left, one.start) == happened_before(pair.right, other.start)
        and not (_of_sides(one, other) or _than_the_other(pair, one, other) or _of_other_things(pair, one, other))
        and not (is_function_word(pair.left, one) or is_function_word(pair.right, other))
        and _of_one_course(pair, one.end, other.end)
        and told_of_one(pair, (one.start, one.end), (other.start, other.end))
        and not _of_other_doers(pair, one.start, other.start)
    ]  # fmt: skip


def _tells_the_last(statement: Statement) -> bool:
    """Whether a statement tells when something was last so, and thus that it has not been since: five years ago."""
    return "last" in statement.words and "ago" in statement.words


def _than_the_other(pair: Pair, one: PhraseMatch[tuple[Pole, ...]], other: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether only one says with what it compares: fewer than last season; more of them last season."""
    degrees = {pair.left.words[one.start], pair.right.words[other.start]} & _DEGREES
    return bool(degrees) and ("than" in pair.left.words) != ("than" in pair.right.words)


def _of_other_things(pair: Pair, one: PhraseMatch[tuple[Pole, ...]], other: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether words for earlier and later stand before unlike ones: a late attack, the first stage; after a recount."""
    words = pair.left.words[one.start], pair.right.words[other.start]
    if any(mine.endswith("est") and theirs.endswith("er") for mine, theirs in (words, words[::-1])):
        return True  # the youngest has older siblings
    if set(words) == {"first", "last"} and "since" in pair.left.words + pair.right.words:
        return True  # the first win since then was won last then
    if not set(words) & _OF_TIME:
        return False
    behind = [
        next((token.stem for token in side.tokens[end : end + _NEAR] if token.lower not in STOP_WORDS), "")
        for side, end in ((pair.left, one.end), (pair.right, other.end))
    ]
    return all(behind) and not answered(pair, frozenset(behind[:1]), frozenset(behind[1:]))


def _of_other_doers(pair: Pair, start: int, other_start: int, *, both: bool = False) -> bool:
    """Whether who does it in one is whom it is done to in the other: lost to the leader, gained on the Belgian.

    Where the rest is the same that has to be told of both. What goes up is what somebody raises: never there.
    """
    if _goes(pair.left, start) and _goes(pair.right, other_start):
        return False
    sides = ((pair.left, start), (pair.right, other_start))
    before, behind = (
        [frozenset(t.stem for t in part if t.lower not in STOP_WORDS) for part in parts]
        for parts in zip(*((side.tokens[:at], side.tokens[at:]) for side, at in sides), strict=True)
    )
    passive = any(not _BE.isdisjoint(side.words[max(0, at - 2) : at]) for side, at in sides)
    across = answered(pair, before[0], behind[1]), answered(pair, behind[0], before[1])
    return (all(across) if both else any(across)) and not passive and not answered(pair, before[0], before[1])


def _goes(statement: Statement, start: int) -> bool:
    """Whether a word tells that something rose or fell, or was raised or lowered, and not who won."""
    return statement.stems[start] not in _WON and any(hit.start == start for hit, _ in courses(statement))


def _of_a_rate(pair: Pair) -> bool:
    """Whether only one statement tells how fast something grows: inflation eases while prices rise."""
    return bool(_RATES.intersection(pair.left.words)) != bool(_RATES.intersection(pair.right.words))


def _of_one_course(pair: Pair, end: int, other_end: int) -> bool:
    """Whether what begins may be what ends: ended her strike, began to eat tell of two things."""
    sides = ((pair.left, end), (pair.right, other_end))
    if not all(statement.stems[at - 1] in _courses() for statement, at in sides):
        return True
    after = [
        {token.stem for token in statement.tokens[at : at + _NEAR] if token.lower not in STOP_WORDS}
        for statement, at in sides
    ]
    return not all(after) or bool(after[0] & after[1])


@cache
def _courses() -> frozenset[str]:
    stem = english_stemmer()
    return frozenset(stem(BASE.get(word, word)) for word in _COURSES)


def _in_turn(pair: Pair) -> bool:
    """Whether one tells of what was before and the other of what came after: lost before regained, after the loss."""
    words = [{pair.left.words[one.start], pair.right.words[other.start]} for one, other in opposites(pair)]
    return len(words) > 1 and {"before", "after"} in words and not pair.rest_alike("", "")


def _turned_twice(pair: Pair) -> bool:
    """Whether one side has a word with an opposite more than the other: "lifted the ban", "allowed"."""
    left, right = turners(pair)
    return left % 2 != right % 2


def _parts_of_one(pair: Pair) -> bool:
    """Whether both tell of a share, and not of the same one."""
    left, right = ([one for one in side.quantities if one.kind == "share"] for side in (pair.left, pair.right))
    same = len(left) == len(right) and all(_is_about(one, other) for one, other in zip(left, right, strict=True))
    return bool(left and right) and not same


def _is_about(one: Quantity, other: Quantity) -> bool:
    return agree(one, other) or abs(one.value - other.value) <= _ROUNDED


def _other_days(pair: Pair) -> bool:
    """Whether the two tell of days that follow: open until Friday, closed on Sundays; the end of a year, the next."""
    if turn_of_any_year(pair.left, pair.right):
        return True
    for part in ("year", "month"):
        left, right = ({getattr(date, part) for date in side.dates} - {0, None} for side in (pair.left, pair.right))
        if left and right and not left & right:
            return True
    days = [{word.value for word in time_words(side) if word.kind == "weekday"} for side in (pair.left, pair.right)]
    return all(days) and not days[0] & days[1]


def _of_sides(one: PhraseMatch[tuple[Pole, ...]], other: PhraseMatch[tuple[Pole, ...]]) -> bool:
    """Whether the words are opposites only by the side that tells it: sold, bought."""
    return {axis for axis, _ in one.value} & {axis for axis, _ in other.value} <= converse_axes()


def _reversed_range(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """From 5 to 7 against from 7 to 5."""
    left, right = pair.left.quantities, pair.right.quantities
    if len(left) != 2 or len(right) != 2 or pair.left_alone or pair.right_alone or "from" not in pair.left.words:
        return
    (low, high), (first, second) = ((one.value, other.value) for one, other in (left, right))
    if low != high and (low, high) == (second, first):
        yield pair.left.wording(left[0].start, left[1].end), pair.right.wording(right[0].start, right[1].end)


def _all_but(pair: Pair) -> bool:
    """Only A opposes it, all but A support it: one statement speaks of the exception, the other of the rest.

    And so with what is closed until a day, and open from then on.
    """
    told = [" ".join(statement.words) for statement in (pair.left, pair.right)]
    if any("apart from" in words for words in told):
        return True
    if len({"not all" in words or "not every" in words for words in told}) == 2:
        return True
    if ("until" in pair.left.words) != ("until" in pair.right.words):
        return True
    opposed = {
        side.stems[hit.start]
        for hits in opposites(pair)
        for side, hit in zip((pair.left, pair.right), hits, strict=True)
    }
    return any((_EXCEPT - opposed) & set(alone) for alone in (pair.left_alone, pair.right_alone))


def _turned_comparison(pair: Pair) -> bool:
    """A more than B against B less than A."""
    before, after = _halves(pair.left.stems)
    other_before, other_after = _halves(pair.right.stems)
    return bool((before - after) & (other_after - other_before) and (after - before) & (other_before - other_after))


def _halves(stems: list[str]) -> tuple[set[str], set[str]]:
    """The words before and after `than`; none where there is no `than`."""
    if "than" not in stems:
        return set(), set()
    at = stems.index("than")
    return set(stems[:at]), set(stems[at + 1 : at + 4])
