"""More or less than before, or than expected: fewer than the year before, rose; short of the forecast, above it."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.answering import of_one_thing, told_of_one
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.poles import courses
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.text.phrases import word_list

_EARLIER = frozenset(word_list("last previous before earlier ago"))
_EXPECTED = frozenset(
    word_list("forecast forecasts predicted prediction predictions expected expectation expectations planned budgeted "
    "calculated reckoned anticipated foreseen projected projection projections plan "
    "budget demanded asked hoped feared estimated target")
)  # fmt: skip
_ABOVE = frozenset(
    word_list("more higher above better faster exceeded exceeds beat beats surpassed larger greater further over "
    "topped longer quicker bigger stronger dearer expensive overspent")
)  # fmt: skip
_BELOW = frozenset(
    word_list("less lower below worse slower slowly short missed fewer under smaller weaker behind shorter")
)
_BEHIND = 4  # words behind "than" among which an earlier time stands
Course = tuple[Wording, int]  # the words that tell it, 1 for more and -1 for less


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """More of it than before where the other says that it fell; and more than forecast against less."""
    if not pair.brief:
        return
    than, other_than = _than_before(pair.left), _than_before(pair.right)
    mine, theirs = _course(pair.left), _course(pair.right)
    forecasts = _against_forecast(pair.left), _against_forecast(pair.right)
    for one, other in ((than, None if other_than else theirs), (None if than else mine, other_than)):
        if one and other and one[1] != other[1] and _of_one_thing(pair, one[0], other[0]):
            yield one[0], other[0]
    one, other = forecasts
    if one and other and one[1] != other[1] and of_one_thing(pair):
        yield one[0], other[0]


def _of_one_thing(pair: Pair, one: Wording, other: Wording) -> bool:
    """Whether the words of two courses, or those nearest to them, tell of the same."""
    left, right = (
        [at for at, token in enumerate(side.tokens) if words.start <= token.start < words.end]
        for side, words in ((pair.left, one), (pair.right, other))
    )
    inside = frozenset(pair.left.stems[at] for at in left), frozenset(pair.right.stems[at] for at in right)
    near = told_of_one(pair, (left[0], left[-1] + 1), (right[0], right[-1] + 1))
    spoken_of = inside[0] & frozenset(pair.right.stems) or inside[1] & frozenset(pair.left.stems)
    return near or bool(spoken_of)


def _than_before(statement: Statement) -> Course | None:
    """Which way it went where that is told by "than": more than the year before, fewer than last season."""
    words = statement.words
    at = words.index("than") if "than" in words else 0
    behind = words[at + 1 : at + 1 + _BEHIND]
    if not at or _EARLIER.isdisjoint(behind) or behind[0][0].isdigit():
        return None
    signs = [(place, _sign(words, place)) for place in range(at) if _sign(words, place)]
    return (statement.wording(signs[-1][0], at + 1), signs[-1][1]) if signs else None


def _course(statement: Statement) -> Course | None:
    """Which way it went where a verb or a noun tells that, and no other the contrary."""
    told = courses(statement)
    if len({sign for _, sign in told}) != 1:
        return None
    hit, sign = told[0]
    return statement.wording(hit.start, hit.end), sign


def _against_forecast(statement: Statement) -> Course | None:
    """Whether it was more or less than forecast, where no other word tells the contrary."""
    words = statement.words
    if _EXPECTED.isdisjoint(words):
        return None
    expected = next(at for at, word in enumerate(words) if word in _EXPECTED)
    signs = [(place, _sign(words, place)) for place in range(len(words)) if _sign(words, place)]
    foreseen = "than" not in words and any(place > expected for place, _ in signs)  # had forecast a smaller one
    if foreseen or len({sign for _, sign in signs}) != 1:
        return None
    return statement.wording(signs[0][0], signs[0][0] + 1), signs[0][1]


def _sign(words: list[str], at: int) -> int:
    """1 for a word for more, -1 for one for less, 0 for any other and for the "more" of "more slowly"."""
    if words[at] == "more" and words[at + 1 : at + 2] and (words[at + 1].endswith("ly") or words[at + 1] in _BELOW):
        return 0
    return (words[at] in _ABOVE) - (words[at] in _BELOW)
