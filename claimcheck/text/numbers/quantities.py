"""Quantities as a text states them: value, unit, exactness. 3,000 = three thousand; 25% = one in four."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.text.numbers.dates import find_dates
from claimcheck.text.numbers.numerals import NUMBER_WORDS, SCALES, SMALL, is_numeral, read_number
from claimcheck.text.numbers.units import CURRENCY, MULTIPLES, ORDINALS, PARTS, UNITS, VAGUE
from claimcheck.text.phrases import word_list
from claimcheck.text.tokens import bare, tokens

_ROUGHLY = frozenset(
    word_list("about around roughly approximately nearly almost some estimated up least most over than close")
)
_ROUGH, _FRACTION, _CONVERTED = 0.1, 0.011, 0.03
_OUT_OF = (["out", "of"], ["of", "the"])
_ARTICLES = frozenset(("a", "an"))
_NO_COUNT = frozenset(word_list("of another day more thing by"))


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` in the base unit of `kind` (share: 1 = all; time: days; length: metres; mass: kilograms; money; count).

    start, end: characters of a text, or numbers of words; slack: how far off another may be, as a share of the larger;
    factor: of the unit it was given in; given: the number as written; top: what a vague plural stays below.
    """

    value: float
    kind: str
    start: int
    end: int
    slack: float = 0.0
    factor: float = 1.0
    given: float = 0.0
    top: float = 0.0
    currency: str = ""  # of money, where it is named


def find_quantities(text: str) -> list[Quantity]:
    """The quantities of a text, left to right, with their place in characters; the parts of calendar dates are none."""
    return list(_quantities(text))


@lru_cache(maxsize=4096)  # several rules and vetoes ask of the same texts
def _quantities(text: str) -> tuple[Quantity, ...]:
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
    return list(_read(["percent" if word == "%" else word for word in kept]))


def _read(words: Sequence[str]) -> Iterator[Quantity]:
    at = 0
    while at < len(words):
        quantity = _one(words, at) if words[at] else None
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
    if after in {"quarter", "third", "fifth"} and words[at + 2 : at + 3] == ["of"]:
        return _of_a_point(words, Quantity(1 / PARTS[after], "share", at, at + 2, _FRACTION))
    if after in {"decade", "century", "year", "month", "week", "fortnight", "hour"}:
        if list(words[at + 2 : at + 5]) == ["and", "a", "half"]:
            return Quantity(UNITS[after][1] * 1.5, "time", at, at + 5, _CONVERTED)
        return Quantity(UNITS[after][1], "time", at, at + 2, 0.0, UNITS[after][1])
    return None


def _half(words: Sequence[str], at: int) -> Quantity:
    scale = at + 2 if words[at + 1 : at + 2] in (["a"], ["an"]) else at + 1
    if scale < len(words) and words[scale] in SCALES and len(words[scale]) > 3:
        return Quantity(SCALES[words[scale]] / 2, "count", at, scale + 1)
    if scale < len(words) and UNITS.get(words[scale], ("",))[0] == "time":
        return Quantity(UNITS[words[scale]][1] / 2, "time", at, scale + 1, _CONVERTED)
    return _of_a_point(words, Quantity(0.5, "share", at, at + 1, _FRACTION))


def _of_a_point(words: Sequence[str], part: Quantity) -> Quantity:
    """`a quarter of a percentage point`, `half a point`: that part of a percent; any other part as it is."""
    after = list(words[part.end : part.end + 4])
    while after and after[0] in {"of", "a", "percentage"}:
        del after[0]
    return replace(part, value=part.value / 100) if after[:1] == ["point"] else part


def _number(words: Sequence[str], at: int) -> Quantity | None:
    number = read_number(words, at)
    if number is None or (at and words[at - 1] == "covid"):
        return None
    value, end = number
    if at and words[at - 1] == "minus":
        value = -value
    if words[end : end + 1] in (["am"], ["pm"]):
        return None
    if list(words[end : end + 3]) == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    if words[at] == "one" and end == at + 1 and _is_pronoun(words, at):
        return None
    slack = _ROUGH if _ROUGHLY & set(words[max(0, at - 3) : at]) else 0.0
    if (ratio := _ratio(words, value, end)) is not None:
        return _share(words, at, ratio, replace(Quantity(value, "share", at, end), slack=max(slack, _FRACTION)))
    return _measured(words, Quantity(value, "count", at, end, slack, given=value))


def _is_pronoun(words: Sequence[str], at: int) -> bool:
    """Whether `one` counts nothing: one of, one another, no one, the one."""
    following = words[at + 1] if at + 1 < len(words) else ""
    return following in _NO_COUNT or (at > 0 and words[at - 1] in {"no", "the", "this"})


def _share(words: Sequence[str], at: int, ratio: tuple[float, int], number: Quantity) -> Quantity:
    """`two thirds`, and of a time (`two thirds of a year`) the time."""
    share, end = ratio
    if list(words[end : end + 2]) in (["of", "an"], ["of", "a"]) and end + 2 < len(words):
        kind, factor = UNITS.get(words[end + 2], ("", 0.0))
        if kind == "time":
            return Quantity(share * factor, "time", at, end + 3, _CONVERTED)
    return replace(number, value=share, end=end, given=number.value)


def _measured(words: Sequence[str], number: Quantity) -> Quantity:
    """A number with the unit behind it or the currency before it."""
    start, end = number.start, number.end
    following = words[end] if end < len(words) else ""
    if following in {"times", "fold"}:
        return replace(number, kind="times", end=end + 1, given=0.0)
    if following == "per" and words[end + 1 : end + 2] == ["cent"]:
        return replace(number, value=number.value / 100, kind="share", end=end + 2, factor=0.01)
    currency = CURRENCY.get(words[start - 1], "") if start else ""
    if following in UNITS and not (currency and UNITS[following][0] != "money"):
        kind, factor = UNITS[following]
        money = CURRENCY.get(following, following.removesuffix("s")) if kind == "money" else ""
        currency = "" if factor != 1.0 else CURRENCY.get(money, money)
        return replace(number, value=number.value * factor, kind=kind, end=end + 1, factor=factor, currency=currency)
    if currency:
        return replace(number, kind="money", start=start - 1, currency=currency)
    return number


def _ratio(words: Sequence[str], value: float, end: int) -> tuple[float, int] | None:
    """`one in four`, `three out of five`, `two thirds`: the share and where it ends."""
    if end < len(words) and words[end] in PARTS and value < 10:
        return value / PARTS[words[end]], end + 1
    skip = 1 if words[end : end + 1] == ["in"] else 2 if list(words[end : end + 2]) in _OUT_OF else 0
    if skip and value < 100 and end + skip < len(words) and (words[end + skip] in SMALL or words[end + skip].isdigit()):
        whole = read_number(words, end + skip)
        if whole is not None and value < whole[0] <= 1000:
            return value / whole[0], whole[1]
    return None


def agree(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities can be the same one: equal, or as near as their hedges allow."""
    if left.kind != right.kind and "count" not in {left.kind, right.kind}:
        return False
    if left.currency and right.currency and left.currency != right.currency:
        return False
    if "count" in {left.kind, right.kind} and left.kind != right.kind and left.given and left.given == right.given:
        return True
    low, high = sorted((left, right), key=lambda quantity: quantity.value)
    if low.top or high.top:
        return low.value * 0.9 <= high.value <= (low.top or high.value) and not (
            low.top and high.top and low.value != high.value
        )
    slack = max(left.slack, right.slack, _CONVERTED if left.factor != right.factor and left.kind == right.kind else 0.0)
    if slack == _ROUGH and high.value <= 20 and low.factor == high.factor:
        slack = 0.0
    return high.value - low.value <= slack * high.value + 1e-9
