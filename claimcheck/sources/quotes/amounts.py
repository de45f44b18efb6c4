"""Numbers, units and dates of a claim that are others than those of its source."""

from collections.abc import Sequence

from claimcheck.text.numbers import WEEKDAYS, Quantity, When, agree, find_dates, find_quantities
from claimcheck.text.patterns import compiled_later
from claimcheck.text.words import stems

WEEKDAY = compiled_later(rf"\b(?:{'|'.join(name.title() for name in WEEKDAYS if len(name) > 3)})\b")
NOTE_CALL = compiled_later(r"\[\d{1,3}(?:[,–-] ?\d{1,3}){0,9}\]|(?<=[^\W\d_][.,!?])\d{1,3}(?=\s|$)")
NAMED_WITHIN, SHORT = 40, 4  # characters after a number, two words of which name what it counts; letters of a name
Difference = tuple[str, str]  # the words of the claim, and those of the source


def other_number(ours: str, quotes: Sequence[str], sentences: Sequence[str]) -> Difference | None:
    """The first number of a claim that its source does not have, where that has another instead.

    Another is one in a quote of a kind with it, or one in the sentences around that counts or measures the same thing.
    """
    if not (found := find_quantities(ours)):
        return None
    quoted, around = _quantities(quotes), _quantities(sentences)
    for quantity in found:
        others = [(text, other) for text, other in quoted if _comparable(quantity, other)]
        others += [(text, other) for text, other in around if _same_thing(ours, quantity, text, other)]
        others = [(text, other) for text, other in others if not any(_agrees(own, other) for own in found)]
        known = any(_agrees(quantity, other) or _same_figure(quantity, other) for _, other in (*quoted, *around))
        if others and not known:
            return _words(ours, quantity), ", ".join(dict.fromkeys(_words(text, other) for text, other in others))
    return None


def other_unit(ours: str, theirs: Sequence[str]) -> Difference | None:
    """The first number of a claim that these texts have with another unit ("12 km", "12 miles"), never with its own."""
    found = find_quantities(ours)
    known = _quantities(theirs) if found else []
    for quantity in found:
        figures = [(text, other) for text, other in known if _same_figure(quantity, other)]
        if figures and not any(agree(quantity, other) for _, other in known):
            return _words(ours, quantity), _words(*figures[0])
    return None


def other_date(ours: str, theirs: Sequence[str]) -> Difference | None:
    """The first date or weekday of a claim that none of these texts has, where one of them has another."""
    own = find_dates(ours)
    dates = [(text, when) for text in theirs for when in find_dates(text)] if own else []
    for when in own:
        alike = [(text, other) for text, other in dates if _shared(when, other)]
        if alike and not any(_fits(when, other) for _, other in dates):
            return _words(ours, when), ", ".join(dict.fromkeys(_words(text, other) for text, other in alike))
    if not WEEKDAY.search(ours):
        return None
    days = list(dict.fromkeys(hit[0] for text in theirs for hit in WEEKDAY.finditer(text)))
    other = next((hit[0] for hit in WEEKDAY.finditer(ours) if hit[0] not in days), None)
    return (other, ", ".join(days)) if other and days else None


def _quantities(texts: Sequence[str]) -> list[tuple[str, Quantity]]:
    """The quantities of texts, each with its text; "one" counts little, and the calls of notes ("[12]") nothing."""
    bare = [NOTE_CALL.sub(lambda call: " " * len(call[0]), text) for text in texts]
    every = [(text, quantity) for text in bare for quantity in find_quantities(text)]
    return [(text, quantity) for text, quantity in every if _words(text, quantity).lower() != "one"]


def _same_thing(ours: str, one: Quantity, text: str, other: Quantity) -> bool:
    """Whether two quantities measure in the same kind of unit, or count what a word in common names."""
    if one.kind == other.kind != "count":
        return True
    counted = [set(stems(part[end : end + NAMED_WITHIN])[:2]) for part, end in ((ours, one.end), (text, other.end))]
    return _comparable(one, other) and any(len(stem) >= SHORT for stem in counted[0] & counted[1])


def _comparable(one: Quantity, other: Quantity) -> bool:
    """Whether one can stand in the place of the other; "five of the 12" and "12" say different things."""
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or ("count" in kinds and "share" not in kinds)


def _agrees(one: Quantity, other: Quantity) -> bool:
    """Whether ours can be theirs: a figure of ours that is near theirs must be a round one ("nearly 1,000" for 998)."""
    exact = one.factor == other.factor and one.given and other.given and one.given != other.given
    return agree(one, other) and not (exact and one.given % 5)


def _same_figure(one: Quantity, other: Quantity) -> bool:
    """Whether both were written with the same number, whatever its unit."""
    return bool(one.given) and one.given == other.given


def _shared(one: When, other: When) -> bool:
    """Whether both dates give a year, or both a month."""
    return bool((one.year and other.year) or (one.month and other.month))


def _fits(one: When, other: When) -> bool:
    """Whether two dates can be the same day, as far as they are given."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day))
    return _shared(one, other) and all(a == b or not a or not b for a, b in pairs)


def _words(text: str, part: Quantity | When) -> str:
    return text[part.start : part.end]
