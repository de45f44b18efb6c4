"""Quantities as a text states them: value, unit, exactness. 3,000 = three thousand; 25% = one in four."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.matching.engine.numerals import NUMBER_WORDS, SCALES, SMALL, read_number
from claimcheck.matching.engine.phrases import word_list
from claimcheck.matching.engine.statement import Statement
from claimcheck.matching.engine.timex import find_dates

_ORDINAL_WORDS = word_list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
ORDINALS = {word: float(n) for n, word in enumerate(_ORDINAL_WORDS, 1)}
_MULTIPLES = {
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twice": 2, "twofold": 2, "triple": 3, "tripled": 3,
    "tripling": 3, "triples": 3, "treble": 3, "trebled": 3, "threefold": 3, "thrice": 3,
    "quadruple": 4, "quadrupled": 4, "fourfold": 4,
    "fivefold": 5, "tenfold": 10, "halved": 0.5, "halve": 0.5,
}  # fmt: skip
_VAGUE = {
    "dozens": 12.0,
    "scores": 20.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}
_PARTS = {
    "half": 2.0,
    "halves": 2.0,
    "third": 3.0,
    "thirds": 3.0,
    "quarter": 4.0,
    "quarters": 4.0,
    "fifth": 5.0,
    "fifths": 5.0,
}
_UNITS = {
    word: (kind, factor)
    for kind, factor, words in [
        ("time", 1 / 86400, "second seconds sec secs"), ("time", 1 / 1440, "minute minutes min mins"),
        ("time", 1 / 24, "hour hours hr hrs"), ("time", 1, "day days"), ("time", 7, "week weeks"),
        ("time", 14, "fortnight"), ("time", 30.44, "month months"), ("time", 365.25, "year years yr yrs"),
        ("time", 3652.5, "decade decades"), ("time", 36525, "century centuries"),
        ("length", 1, "metre metres meter meters"), ("length", 1000, "km kilometre kilometres kilometer kilometers"),
        ("length", 1609.3, "mile miles"), ("length", 0.3048, "foot feet ft"), ("length", 0.9144, "yard yards"),
        ("length", 0.0254, "inch inches"), ("length", 0.01, "cm centimetre centimetres centimeter centimeters"),
        ("mass", 1, "kg kilo kilos kilogram kilograms"), ("mass", 1000, "ton tons tonne tonnes"),
        ("mass", 0.001, "gram grams"), ("share", 0.01, "percent percentage pct"),
        ("share", 0.0001, "basis"),
        ("money", 1, "dollar dollars euro euros rupee rupees yen yuan rouble roubles ruble rubles cent cents"),
    ] for word in words.split()
}  # fmt: skip
_CURRENCY = {"$": "dollar", "€": "euro", "£": "pound"}
_ROUGHLY = frozenset(
    word_list("about around roughly approximately nearly almost some estimated up least most over than close")
)
_ROUGH, _FRACTION, _CONVERTED = 0.1, 0.011, 0.03
_OUT_OF = (["out", "of"], ["of", "the"])
_ARTICLES = frozenset(("a", "an"))
_NO_COUNT = frozenset(word_list("of another day more thing by"))


@dataclass(frozen=True, slots=True)
class Quantity:
    """`value` in the base unit of `kind` (share: 1 = all; time: days; length: metres; mass: kilograms)."""

    value: float
    kind: str
    start: int
    end: int
    slack: float = 0.0  # how far off another may be, as a share of the larger
    factor: float = 1.0  # of the unit it was given in
    given: float = 0.0  # the number as written, whatever its unit
    top: float = 0.0  # for a vague plural ("hundreds"): what it stays below


def find_quantities(statement: Statement) -> list[Quantity]:
    """The quantities of a statement, left to right; the parts of calendar dates are none."""
    dates = [(when.start, when.end) for when in find_dates(statement.text)]
    words = [
        "" if any(start <= token.start < end for start, end in dates) else token.lower for token in statement.tokens
    ]
    return list(_read(words))


def _read(words: Sequence[str]) -> Iterator[Quantity]:
    at = 0
    while at < len(words):
        found = _one(words, at) if words[at] else None
        if found is not None:
            yield found
        at = found.end if found is not None else at + 1


def _one(words: Sequence[str], at: int) -> Quantity | None:
    word = words[at]
    if word in _MULTIPLES:
        return Quantity(float(_MULTIPLES[word]), "times", at, at + 1)
    if word in _VAGUE:
        return Quantity(_VAGUE[word], "count", at, at + 1, top=_VAGUE[word] * (1000 if _VAGUE[word] >= 1e3 else 10))
    if word in _ARTICLES and at + 1 < len(words):
        return _with_article(words, at)
    if word == "half":
        return _half(words, at)
    if (word in ORDINALS or word[0].isdigit()) and words[at + 1 : at + 2] == ["century"]:
        return None
    if word in ORDINALS or (word[0].isdigit() and word[-2:] in {"st", "nd", "rd", "th"}):
        number = ORDINALS.get(word) or float("".join(filter(str.isdigit, word))[:6] or 0)
        return Quantity(number, "ordinal", at, at + 1)
    if word[0].isdigit() or word in NUMBER_WORDS:
        return _number(words, at)
    return None


def _with_article(words: Sequence[str], at: int) -> Quantity | None:
    after = words[at + 1]
    if after in {"couple", "pair"}:
        return Quantity(2.0, "count", at, at + 2)
    if after in {"quarter", "third", "fifth"} and words[at + 2 : at + 3] == ["of"]:
        return _of_a_point(words, Quantity(1 / _PARTS[after], "share", at, at + 2, _FRACTION))
    if after in {"decade", "century", "year", "month", "week", "fortnight", "hour"}:
        if list(words[at + 2 : at + 5]) == ["and", "a", "half"]:
            return Quantity(_UNITS[after][1] * 1.5, "time", at, at + 5, _CONVERTED)
        return Quantity(_UNITS[after][1], "time", at, at + 2, 0.0, _UNITS[after][1])
    return None


def _half(words: Sequence[str], at: int) -> Quantity:
    scale = at + 2 if words[at + 1 : at + 2] in (["a"], ["an"]) else at + 1
    if scale < len(words) and words[scale] in SCALES and len(words[scale]) > 3:
        return Quantity(SCALES[words[scale]] / 2, "count", at, scale + 1)
    if scale < len(words) and _UNITS.get(words[scale], ("",))[0] == "time":
        return Quantity(_UNITS[words[scale]][1] / 2, "time", at, scale + 1, _CONVERTED)
    return _of_a_point(words, Quantity(0.5, "share", at, at + 1, _FRACTION))


def _of_a_point(words: Sequence[str], part: Quantity) -> Quantity:
    """`a quarter of a percentage point`, `half a point`: that part of a percent; any other part as it is."""
    after = list(words[part.end : part.end + 4])
    while after and after[0] in {"of", "a", "percentage"}:
        del after[0]
    return replace(part, value=part.value / 100) if after[:1] == ["point"] else part


def _number(words: Sequence[str], at: int) -> Quantity | None:
    found = read_number(words, at)
    if found is None or (at and words[at - 1] == "covid"):
        return None
    value, end = found
    if words[end : end + 1] in (["am"], ["pm"]):
        return None
    if list(words[end : end + 3]) == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    following = words[end] if end < len(words) else ""
    if (
        words[at] == "one"
        and end == at + 1
        and (following in _NO_COUNT or (at and words[at - 1] in {"no", "the", "this"}))
    ):
        return None
    slack = _ROUGH if _ROUGHLY & set(words[max(0, at - 3) : at]) else 0.0
    if (ratio := _ratio(words, value, end)) is not None:
        share, end = ratio
        if list(words[end : end + 2]) in (["of", "an"], ["of", "a"]) and end + 2 < len(words):
            kind, factor = _UNITS.get(words[end + 2], ("", 0.0))
            if kind == "time":
                return Quantity(share * factor, "time", at, end + 3, _CONVERTED)
        return Quantity(ratio[0], "share", at, ratio[1], max(slack, _FRACTION), given=value)
    if following in {"times", "fold"}:
        return Quantity(value, "times", at, end + 1, slack)
    if following == "per" and words[end + 1 : end + 2] == ["cent"]:
        return Quantity(value / 100, "share", at, end + 2, slack)
    if following in _UNITS:
        kind, factor = _UNITS[following]
        return Quantity(value * factor, kind, at, end + 1, slack, factor, given=value)
    if at and words[at - 1] in _CURRENCY:
        return Quantity(value, "money", at - 1, end, slack)
    return Quantity(value, "count", at, end, slack, given=value)


def _ratio(words: Sequence[str], value: float, end: int) -> tuple[float, int] | None:
    """`one in four`, `three out of five`, `two thirds`: the share and where it ends."""
    if end < len(words) and words[end] in _PARTS and value < 10:
        return value / _PARTS[words[end]], end + 1
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
    if "count" in {left.kind, right.kind} and left.kind != right.kind and left.given and left.given == right.given:
        return True
    low, high = sorted((left, right), key=lambda each: each.value)
    if low.top or high.top:
        return low.value * 0.9 <= high.value <= (low.top or high.value) and not (
            low.top and high.top and low.value != high.value
        )
    slack = max(left.slack, right.slack, _CONVERTED if left.factor != right.factor and left.kind == right.kind else 0.0)
    if slack == _ROUGH and high.value <= 20 and low.factor == high.factor:
        slack = 0.0
    return high.value - low.value <= slack * high.value + 1e-9
