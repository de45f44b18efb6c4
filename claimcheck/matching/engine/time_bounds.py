"""Until when and from when: what a statement tells of the time at which something ends, or begins."""

from __future__ import annotations

from claimcheck.matching.engine.pair import Span
from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.text.numbers import MONTHS, WEEKDAYS, is_numeral
from claimcheck.text.phrases import word_list

_SEASONS = frozenset(word_list("spring summer autumn winter noon midday midnight"))
_MONTHS = word_list("january february march april may june july august september october november december")
_PARTS = frozenset(word_list("the end of early late beginning start middle mid very last next this"))
_ENDS, _BEGINS = frozenset(("until", "till")), frozenset(("since", "from"))
_YEARS = range(1900, 2100)


@once_each
def time_bounds(statement: Statement) -> dict[str, tuple[bool, Span]]:
    """The times to which or from which something is so: whether it begins then, and where that is told (tokens).

    What ends with a month ends where the next one begins.
    """
    words, bounds = statement.words, dict[str, tuple[bool, Span]]()
    for at, word in enumerate(words):
        if not (word in MONTHS or word in WEEKDAYS or word in _SEASONS or _is_year(word)):
            continue
        start = at
        while start and (words[start - 1] in _PARTS or words[start - 1] in MONTHS or is_numeral(words[start - 1])):
            start -= 1
        begins = _begins(words, start, at)
        if begins is None:
            continue
        bounds[word] = begins, (max(0, start - 1), at + 1)
        if not begins and "end" in words[start:at] and word in _MONTHS:
            bounds[_MONTHS[(_MONTHS.index(word) + 1) % len(_MONTHS)]] = bounds[word]
    return bounds


def _is_year(word: str) -> bool:
    return word.isdecimal() and int(word) in _YEARS


def _begins(words: list[str], start: int, at: int) -> bool | None:
    """Whether something begins with the time at a place, or ends; None where neither is told."""
    before = words[max(0, start - 1) : start]
    if _ENDS.intersection(before):
        return False
    only = "only" in words[max(0, start - 2) : start]  # only from July, only at the end of August
    return True if only or _BEGINS.intersection(before) else None
