"""Another time: 2010, 2011; May, June; Monday, Tuesday; yesterday, tomorrow. A year agrees with a day of it."""

from collections.abc import Iterator
from operator import le

from claimcheck.matching.engine.answering import unanswered
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import odd
from claimcheck.matching.engine.poles import opposites, turners
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.matching.engine.time_bounds import time_bounds
from claimcheck.matching.engine.timex import TimeWord, agrees, may_overlap, time_words, turn_of_month, turn_of_year
from claimcheck.text.numbers import When, clash
from claimcheck.text.phrases import Phrases

_OPPOSITE = frozenset((("since", "until"), ("before", "after"), ("ahead", "after")))
_RELATIONS = frozenset(word for pair in _OPPOSITE for word in pair)
_BOUNDS = _RELATIONS | {"by", "from"}
_BIRTHS = frozenset(("born", "birth"))
_YEAR, _MONTH = 365.25, 30.44  # days
_NEAR = 12  # characters before a date in which such a word stands
_BEFORE_OR_AFTER = frozenset(("before", "after"))
_SHIFTED = frozenset(("later", "earlier"))  # behind a time by which something was put off
_NOT_EARLIER = Phrases((phrase.split(), True) for phrase in ("not earlier", "no earlier", "no sooner", "not sooner"))
_COMPARED = frozenset(("than", "with", "to", "against", "as", "on"))  # before a time that is compared with
_DEICTIC = frozenset(("which", "deictic", "day"))
_OTHERWISE = 3  # words of either statement without a like in the other, up to which both tell of one thing
_FEW = 12  # times on each side that are compared, each with each: no statement has more, and a hostile text thousands
_LOOSE = frozenset(("stage", "part of day", "deictic", "which", "day"))  # kinds that a paraphrase may tell otherwise


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Dates without one that agrees on the other side, and time words of one kind that differ."""
    left, right = pair.left.dates, pair.right.dates
    left_over = [one for one in left if not any(agrees(one, other) for other in right)]
    right_over = [other for other in right if not any(agrees(one, other) for one in left)]
    alone = pair.brief and len(left) == len(right) == 1
    for one in left_over[:_FEW]:
        for other in right_over[:_FEW]:
            mine, theirs = _wording(pair.left, one), _wording(pair.right, other)
            births = _of_a_birth(pair.left, one), _of_a_birth(pair.right, other)
            if births[0] != births[1] and not _BIRTHS.intersection((pair.right if births[0] else pair.left).words):
                continue
            if _apart_by_a_figure(pair, one, other):
                continue
            if not pair.brief and _bound(pair.left, one) != _bound(pair.right, other):
                continue
            if (
                clash(one, other)
                and not turn_of_year(pair.left, one, pair.right, other)
                and not turn_of_month(pair.left, one, pair.right, other)
                and (alone or pair.rest_alike(mine.text, theirs.text))
            ):
                yield mine, theirs
    yield from _time_words(pair)
    yield from _other_side(pair)


def _bound(statement: Statement, date: When) -> str:
    """The word right before a date by which it is a bound and no day: since, until, after …; empty for none."""
    before = statement.text[max(0, date.start - _NEAR) : date.start].split()[-1:]
    return before[0].lower() if before and before[0].lower() in _BOUNDS else ""


def _of_a_birth(statement: Statement, date: When) -> bool:
    """Whether a date is that of a birth, told beside what else the statement says: born in 1971."""
    return statement.text[max(0, date.start - _NEAR) : date.start].lower().split()[-2:-1] == ["born"]


def _apart_by_a_figure(pair: Pair, one: When, other: When) -> bool:
    """Whether a figure tells the years or days between two: since 2001, its 25th year in 2026; two days before."""
    figures = [figure for side in (pair.left, pair.right) for figure in side.quantities]
    if one.year and other.year and one.year != other.year:
        years = abs(one.year - other.year)
        return any(round(figure.value / (_YEAR if figure.kind == "time" else 1)) == years for figure in figures
                   if figure.kind in {"time", "count", "ordinal"})  # fmt: skip
    if not (one.day and other.day and one.month and other.month):
        return False
    if one.month == other.month and {one.day, other.day} & {  # on 2 May and on the 19th
        figure.value for figure in figures if figure.kind == "ordinal"
    }:
        return True
    days = abs((one.month - other.month) * _MONTH + one.day - other.day)
    return any(
        abs(figure.value - days) <= abs(one.month - other.month)
        for side in (pair.left, pair.right) for figure in side.quantities
        if figure.kind == "time" and _SHIFTED.isdisjoint(side.words[figure.end : figure.end + 1])
    )  # fmt: skip


def _wording(statement: Statement, date: When) -> Wording:
    return Wording(statement.text[date.start : date.end], date.start, date.end)


def _time_words(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The time words of one kind that only one side has, against those of the other."""
    left, right = time_words(pair.left), time_words(pair.right)
    values = [{(word.kind, word.value) for word in side} for side in (left, right)]
    for one in left[:_FEW]:
        for other in right[:_FEW]:
            if one.kind != other.kind or (one.kind, one.value) in values[1] or (other.kind, other.value) in values[0]:
                continue
            if _of_other_figures(pair, one, other) or _is_offset(pair.left, one) or _is_offset(pair.right, other):
                continue
            if one.kind == "clock" and _is_told_from_an_hour(pair):
                continue
            if may_overlap(one, pair.left, other, pair.right) or _compares(pair, one, other):
                continue
            if one.kind.endswith(" what") and _count(left, "which") != _count(right, "which"):  # this week, so far this
                continue  # year and in the past week
            mine, theirs = pair.left.wording(one.start, one.end), pair.right.wording(other.start, other.end)
            alone = pair.brief and one.kind not in _LOOSE and _count(left, one.kind) == _count(right, one.kind) == 1
            several = _count(left, one.kind) > 1 or _count(right, one.kind) > 1
            if several and pair.left_over(mine.text, theirs.text)[0]:  # broken off on one day, on the next a pause
                continue
            answered = pair.brief and pair.shared and not unanswered(pair, mine.text, theirs.text)[0]
            if alone or answered or pair.rest_alike(mine.text, theirs.text):
                yield mine, theirs


def _of_other_figures(pair: Pair, one: TimeWord, other: TimeWord) -> bool:
    """Whether "this year" and "last year" may go with two figures that both statements have."""
    left, right = ([figure.value for figure in side.quantities] for side in (pair.left, pair.right))
    turned = left != right and sorted(left) == sorted(right)
    apart = not pair.between_same((one.start, one.end), (other.start, other.end))
    return one.kind in _DEICTIC and min(len(left), len(right)) > 1 and (turned or apart)


def _compares(pair: Pair, one: TimeWord, other: TimeWord) -> bool:
    """Whether one of two years or the like is what the other is compared with: more this year, more than last year."""
    before = pair.left.words[max(0, one.start - 1) : one.start], pair.right.words[max(0, other.start - 1) : other.start]
    compared = [bool(word) and word[0] in _COMPARED for word in before]
    return one.kind in _DEICTIC and compared[0] != compared[1]


def _is_offset(statement: Statement, word: TimeWord) -> bool:
    """Whether an hour or season is only what a time is told from: two minutes before midnight, after the summer."""
    before = [other for other in statement.words[max(0, word.start - 2) : word.start] if other != "the"]
    over = statement.words[word.end : word.end + 2] == ["is", "over"]
    return word.kind in {"clock", "season"} and (over or before[-1:] in (["before"], ["after"], ["past"]))


def _is_told_from_an_hour(pair: Pair) -> bool:
    """Whether either statement tells by how much one time is before or after another: 20 minutes before midnight."""
    return any(
        figure.kind == "time" and not _BEFORE_OR_AFTER.isdisjoint(side.words[figure.end : figure.end + 1])
        for side in (pair.left, pair.right) for figure in side.quantities
    )  # fmt: skip


def _count(words: list[TimeWord], kind: str) -> int:
    return sum(word.kind == kind for word in words)


def _other_side(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Until against since, before against after, of the same time or event."""
    if not pair.brief:
        return
    yield from _before_or_since(pair)
    if unanswered(pair)[0] > _OTHERWISE:
        return
    left, right = _sides(pair.left), _sides(pair.right)
    for at, event in left.items():
        for other, other_event in right.items():
            words = pair.left.words[at], pair.right.words[other]
            if event == other_event and (words in _OPPOSITE or words[::-1] in _OPPOSITE):
                yield pair.left.wording(at, at + 1), pair.right.wording(other, other + 1)


def _before_or_since(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Until the end of June, only from July: of one time, where nothing else turns the one into the other."""
    later = any(_NOT_EARLIER.find(side.words) for side in (pair.left, pair.right))
    if "again" in pair.left.words + pair.right.words or opposites(pair) or (odd(pair) and not later):
        return
    left, right = time_bounds(pair.left), time_bounds(pair.right)
    for time in left.keys() & right.keys():
        (begins, span), (other_begins, other_span) = left[time], right[time]
        ends = "end" in pair.left.words[slice(*span)], "end" in pair.right.words[slice(*other_span)]
        if begins != other_begins and all(map(le, turners(pair), ends)):  # "the end" turns nothing round
            yield pair.left.wording(*span), pair.right.wording(*other_span)


def _sides(statement: Statement) -> dict[int, str]:
    """Where each word for before or after stands, and the stem of what stands behind it."""
    return {
        at: next((token.stem for token in statement.tokens[at + 1 : at + 4] if token.lower not in STOP_WORDS), "")
        for at, word in enumerate(statement.words)
        if word in _RELATIONS
    } | {
        at: next((token.stem for token in statement.tokens[at + 2 : at + 5] if token.lower not in STOP_WORDS), "")
        for at, word in enumerate(statement.words)
        if word == "ahead" and statement.words[at + 1 : at + 2] == ["of"]
    }
