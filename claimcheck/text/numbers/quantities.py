"""Quantities as a text states them: value, unit, exactness. 3,000 = three thousand; 25% = one in four."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from claimcheck.text.numbers.dates import find_dates
from claimcheck.text.numbers.measures import bound_around, further, of_two_words
from claimcheck.text.numbers.numerals import NUMBER_WORDS, SCALES, is_numeral, read_number
from claimcheck.text.numbers.quantity import CONVERTED, ROUGH, Quantity
from claimcheck.text.numbers.ratios import is_number, read_ratio
from claimcheck.text.numbers.scores import read_score
from claimcheck.text.numbers.units import CURRENCY, MULTIPLES, ORDINALS, PARTS, PLURALS, UNITS, VAGUE
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.text.tokens import bare, tokens

_ROUGHLY = frozenset(
    word_list("about around roughly approximately nearly almost some estimated close just circa approx")
)
_FRACTION = 0.011
_SCALES = [[word] for word in SCALES if len(word) > 3]
_SHARED = [[word] for word in word_list("of less more fewer lower higher smaller larger bigger")]
_DETERMINERS = (["the"], ["its"], ["their"], ["his"], ["her"])
_EXTENT = frozenset(word_list("long high wide tall deep away below above sprint race freestyle hurdles"))
_DASHES = frozenset(("-", "–"))
_ARTICLES = frozenset(("a", "an"))
_NO_COUNT = frozenset(word_list("of another day more thing by"))
_OF_ONE = frozenset(word_list("couple pair decade century year month week fortnight hour"))  # behind "a"
_TELLING = _OF_ONE.union(MULTIPLES, VAGUE, PARTS, ORDINALS, NUMBER_WORDS)  # one is in each quantity without a digit
_UNUSUAL, _WORD = compiled_later(r"[\d'`]|[A-Za-z]\.[A-Za-z]"), compiled_later(r"[a-z]+")


def find_quantities(text: str) -> list[Quantity]:
    """The quantities of a text, left to right, with their place in characters; the parts of calendar dates are none."""
    return list(_quantities(text))


@lru_cache(maxsize=4096)  # several rules and vetoes ask of the same texts
def _quantities(text: str) -> tuple[Quantity, ...]:
    if text.isascii() and not _UNUSUAL.search(text) and _TELLING.isdisjoint(_WORD.findall(text.lower())):
        return ()
    hits = list(tokens(text))
    return tuple(
        replace(quantity, start=hits[quantity.start].start(), end=hits[quantity.end - 1].end())
        for quantity in read_quantities(text, [(hit.start(), bare(hit[0])) for hit in hits])
    )


def read_quantities(text: str, words: Sequence[tuple[int, str]]) -> list[Quantity]:
    """The quantities among the words of a text, each given as its first character and its bare form.

    Their start and end are numbers of words.
    """
    dates = [(when.start, when.end) for when in find_dates(text)]
    kept = ["" if any(start <= place < end for start, end in dates) else word for place, word in words]
    kept = ["metres" if word == "m" and set(kept[at + 1 : at + 2]) & _EXTENT else word for at, word in enumerate(kept)]
    places = [place for place, _ in words]
    dashed = [text[start:end].lstrip("0123456789") in _DASHES for start, end in pairwise(places)]
    return list(_read(["percent" if word == "%" else word for word in kept], [*dashed, False]))


def _read(words: Sequence[str], dashed: Sequence[bool]) -> Iterator[Quantity]:
    at = 0
    while at < len(words):
        quantity = _one(words, at) if words[at] else None
        if quantity is not None and (score := read_score(words, dashed, at)) is not None:
            quantity = Quantity(score[0], "score", at, score[1])
        if quantity is not None:
            yield quantity
        at = quantity.end if quantity is not None else at + 1


def _one(words: Sequence[str], at: int) -> Quantity | None:
    word = words[at]
    if word in MULTIPLES:
        return Quantity(float(MULTIPLES[word]), "times", at, at + 1)
    if word in VAGUE:
        return Quantity(VAGUE[word], "count", at, at + 1, top=VAGUE[word] * (1000 if VAGUE[word] >= 1e3 else 10))
    if word in _ARTICLES and at + 1 < len(words):
        return _with_article(words, at)
    if word == "half":
        return _half(words, at)
    if word in PARTS and list(words[at + 1 : at + 3]) == ["of", "a"] and words[at + 3 : at + 4] in _SCALES:
        return _part_of_a_scale(words, at, at)
    if word == "every" and at + 2 < len(words) and words[at + 1] in ORDINALS and words[at + 2] not in UNITS:
        return Quantity(1 / ORDINALS[words[at + 1]], "share", at, at + 2, _FRACTION)
    if word == "all" and words[at + 1 : at + 2] == ["but"]:
        return _all_but(words, at)
    if (word in ORDINALS or word[0].isdigit()) and words[at + 1 : at + 2] == ["century"]:
        return None
    if word in ORDINALS or (word[0].isdigit() and word[-2:] in {"st", "nd", "rd", "th"}):
        number = ORDINALS.get(word) or float("".join(filter(str.isdigit, word))[:6] or 0)
        return Quantity(number, "ordinal", at, at + 1)
    if is_numeral(word) or word in NUMBER_WORDS:
        return _number(words, at)
    return None


def _with_article(words: Sequence[str], at: int) -> Quantity | None:
    after = words[at + 1]
    if after in {"couple", "pair"}:
        return Quantity(2.0, "count", at, at + 2)
    if after in PARTS and list(words[at + 2 : at + 4]) == ["of", "a"] and words[at + 4 : at + 5] in _SCALES:
        return _part_of_a_scale(words, at, at + 1)
    if after in PARTS and (whole := _of_a_time(words, at + 2)) is not None:
        return Quantity(whole / PARTS[after], "time", at, at + 5, CONVERTED, bound=bound_around(words, at, at + 5))
    if after in PARTS and after != "half" and (words[at - 1 : at] == ["by"] or words[at + 2 : at + 3] in _SHARED):
        return _of_a_point(words, Quantity(1 / PARTS[after], "share", at, at + 2, _FRACTION))
    if after in _OF_ONE and list(words[max(0, at - 2) : at]) != ["part", "of"]:  # the better part of an hour
        if list(words[at + 2 : at + 5]) == ["and", "a", "half"]:
            return Quantity(UNITS[after][1] * 1.5, "time", at, at + 5, 2 * CONVERTED, UNITS[after][1])
        return Quantity(
            UNITS[after][1], "time", at, at + 2, 0.0, UNITS[after][1], bound=bound_around(words, at, at + 2)
        )
    return None


def _part_of_a_scale(words: Sequence[str], start: int, part: int) -> Quantity:
    """`a quarter of a million`: 250,000."""
    number, end = SCALES[words[part + 3]] / PARTS[words[part]], part + 4
    return _measured(
        words, Quantity(number, "count", start, end, given=number, bound=bound_around(words, start, start))
    )


def _of_a_time(words: Sequence[str], at: int) -> float | None:
    """The days of the unit in "of a century", "of an hour" at a place; None where nothing of the kind stands there."""
    kind, days = UNITS.get(words[at + 2], ("", 0.0)) if at + 2 < len(words) else ("", 0.0)
    return days if kind == "time" and list(words[at : at + 2]) in (["of", "a"], ["of", "an"]) else None


def _half(words: Sequence[str], at: int) -> Quantity:
    scale = at + 2 if words[at + 1 : at + 2] in (["a"], ["an"]) else at + 1
    if scale < len(words) and words[scale] in SCALES and len(words[scale]) > 3:
        return _measured(words, Quantity(number := SCALES[words[scale]] / 2, "count", at, scale + 1, given=number))
    if scale < len(words) and UNITS.get(words[scale], ("",))[0] == "time":
        days, bound = UNITS[words[scale]][1] / 2, bound_around(words, at, scale + 1)
        return Quantity(days, "time", at, scale + 1, CONVERTED, bound=bound)
    half = Quantity(0.5, "share", at, at + 1, _FRACTION, bound=bound_around(words, at, at + 1))
    return _of_a_point(words, half)


def _of_a_point(words: Sequence[str], part: Quantity) -> Quantity:
    """`a quarter of a percentage point`, `half a percent`: that part of a percent; any other part as it is."""
    after = list(words[part.end : part.end + 4])
    while after and after[0] in {"of", "a", "percentage"}:
        del after[0]
    if after[:1] == ["point"]:
        return replace(part, value=part.value / 100, kind="points")
    if after[:1] == ["percent"] or after[:2] == ["per", "cent"]:
        end = part.end + words[part.end :].index(after[0]) + (1 if after[0] == "percent" else 2)
        return replace(part, value=part.value / 100, end=end, slack=0.0)
    return replace(part, slack=ROUGH) if _ROUGHLY & set(words[max(0, part.start - 2) : part.start]) else part


def _all_but(words: Sequence[str], at: int) -> Quantity | None:
    """`all but two of the 27`: 25 of 27."""
    number = read_number(words, at + 2) if at + 2 < len(words) and is_number(words[at + 2]) else None
    if number is None or words[number[1] : number[1] + 1] != ["of"]:
        return None
    start = number[1] + 1 + (words[number[1] + 1 : number[1] + 2] in _DETERMINERS)
    whole = read_number(words, start) if start < len(words) and is_number(words[start]) else None
    if whole is None or not number[0] < whole[0]:
        return None
    return Quantity(1 - number[0] / whole[0], "share", at, whole[1], _FRACTION, given=whole[0] - number[0])


def _number(words: Sequence[str], at: int) -> Quantity | None:
    number = read_number(words, at)
    if number is None or (at and words[at - 1] == "covid"):
        return None
    value, end = number
    if at and words[at - 1] == "minus" and words[max(0, at - 2)] != "or":  # plus or minus three
        value = -value
    if words[end : end + 1] in (["am"], ["pm"]):
        return None
    if list(words[end : end + 3]) == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
        if words[end : end + 1] and words[end] in SCALES and len(words[end]) > 3:  # two and a half million
            value, end = value * SCALES[words[end]], end + 1
    if words[at] == "one" and end == at + 1 and _is_pronoun(words, at):
        return None
    slack, bound = (ROUGH if _ROUGHLY & set(words[max(0, at - 3) : at]) else 0.0), bound_around(words, at, end)
    if (ratio := read_ratio(words, value, end)) is not None:
        return _share(words, at, ratio, Quantity(value, "share", at, end, max(slack, _FRACTION), bound=bound))
    return _measured(words, Quantity(value, "count", at, end, slack, given=value, bound=bound))


def _is_pronoun(words: Sequence[str], at: int) -> bool:
    """Whether `one` counts nothing: one of, one another, no one, the one."""
    following = words[at + 1] if at + 1 < len(words) else ""
    return following in _NO_COUNT or (at > 0 and words[at - 1] in {"no", "the", "this"})


def _share(words: Sequence[str], at: int, ratio: tuple[float, int], number: Quantity) -> Quantity:
    """`two thirds`, of a time (`two thirds of a year`) the time, of a million the number."""
    share, end = ratio
    if list(words[end : end + 2]) == ["of", "a"] and list(words[end + 2 : end + 3]) in _SCALES:
        value = share * SCALES[words[end + 2]]
        return _measured(words, replace(number, value=value, kind="count", end=end + 3, slack=0.0, given=value))
    if list(words[end : end + 2]) in (["of", "an"], ["of", "a"]) and end + 2 < len(words):
        kind, factor = UNITS.get(words[end + 2], ("", 0.0))
        if kind == "time":
            return Quantity(share * factor, "time", at, end + 3, CONVERTED)
    return replace(number, value=share, end=end, given=number.value)


def _measured(words: Sequence[str], number: Quantity) -> Quantity:
    """A number with the unit behind it or the currency before it."""
    start, end = number.start, number.end
    following = words[end] if end < len(words) else ""
    if following in {"times", "fold"}:
        return replace(number, kind="times", end=end + 1, given=0.0)
    if following == "per" and words[end + 1 : end + 2] == ["cent"]:
        return replace(number, value=number.value / 100, kind="share", end=end + 2, factor=0.01)
    if (special := of_two_words(words, number)) is not None:
        return special
    currency = CURRENCY.get(words[start - 1], "") if start else ""
    after = words[end + 1] if end + 1 < len(words) else ""
    plural = after.endswith("s") or after in PLURALS
    if following not in UNITS and UNITS.get(after, ("",))[0] == "money" and plural:  # Kenyan shillings, Danish kroner
        following, end = after, end + 1
    if following in UNITS and not (currency and UNITS[following][0] != "money"):
        kind, factor = UNITS[following]
        money = CURRENCY.get(following, following.removesuffix("s")) if kind == "money" else ""
        currency = "" if factor != 1.0 else CURRENCY.get(money, money)
        measured = replace(
            number, value=number.value * factor, kind=kind, end=end + 1, factor=factor, currency=currency
        )
        return further(words, measured)
    if currency:
        return replace(number, kind="money", start=start - 1, currency=currency)
    return number
