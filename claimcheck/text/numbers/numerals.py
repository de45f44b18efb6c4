"""Numbers as texts write them, read as numbers: 3,000 = three thousand = 3k = 3 000; a dozen = 12; 5 lakh = 500,000."""

from collections.abc import Iterator, Sequence

from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list

_UNITS = word_list(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = word_list("twenty thirty forty fifty sixty seventy eighty ninety")
SMALL = {word: float(n) for n, word in enumerate(_UNITS)} | {word: 10.0 * n for n, word in enumerate(_TENS, 2)}
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12.0,
    "k": 1e3, "m": 1e6, "mil": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "tn": 1e12,
    "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "crore": 1e7, "crores": 1e7,
}  # fmt: skip
NUMBER_WORDS = frozenset(SMALL) | frozenset(word for word in SCALES if len(word) > 3)
_SUFFIX = compiled_later(r"(?:st|nd|rd|th|k|m|mil|mn|mln|bn|b|tn)$")
_BLANK = compiled_later(r"[\s\u2007\u202f'’]")
_GROUPS = {  # how digits stand together, and what parts them from decimals
    compiled_later(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?"): ",",  # 1,234,567.8
    compiled_later(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?"): ",",  # 1,23,45,678
    compiled_later(r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}\.\d{3},\d+"): ".",  # 1.234.567,8
    compiled_later(r"\d+(?:\.\d+)?"): ",",
    compiled_later(r"\d+,\d{1,2}"): ".",  # 2,5 million
}
_LONGEST = 15  # digits; beyond, a numeral is a name (a serial or phone number), not a quantity


def read_digits(word: str) -> float | None:
    """The value of a numeral such as `3,000`, `1.234.567,8`, `1,23,45,678`, `1 234`, `-4.5`, `3k` or `5th`.

    None for anything else, such as `10:30`, `1.2.3` or a number of more than 15 digits. One point before three digits
    is a decimal point, as in English: `1.234` is less than two.
    """
    negative = word[:1] in {"-", "−"}
    digits = word[negative:].lower()
    suffix = _SUFFIX.search(digits)
    digits = _BLANK.sub("", digits[: suffix.start()] if suffix else digits)
    mark = next((mark for form, mark in _GROUPS.items() if form.fullmatch(digits)), None)
    if mark is None or len(digits.replace(mark, "").partition("." if mark == "," else ",")[0]) > _LONGEST:
        return None
    value = float(digits.replace(mark, "").replace(",", ".")) * SCALES.get(suffix[0] if suffix else "", 1.0)
    return -value if negative else value


def canonical(value: float) -> str:
    """The one spelling of a number among the index terms: `3000`, `4.5`."""
    return f"{value:.4f}".rstrip("0").rstrip(".")


def is_numeral(word: str) -> bool:
    """Whether a token is written in digits, with or without a sign."""
    return word[:1].isdigit() or (word[:1] in {"-", "−"} and word[1:2].isdigit())


def _simple(word: str) -> float | None:
    return SMALL[word] if word in SMALL else read_digits(word) if is_numeral(word) else None


def read_number(words: Sequence[str], start: int) -> tuple[float, int] | None:
    """The number that begins at `start` in lower-case words, and where it ends; None if none begins there."""
    value = _simple(words[start])
    at = start + 1
    if value is None:
        if words[start] not in NUMBER_WORDS:
            return None
        value, at = 1.0, start
    if (
        value.is_integer()
        and 20 <= value < 100
        and value % 10 == 0
        and at < len(words)
        and 0 < SMALL.get(words[at], 0) < 10
    ):
        value, at = value + SMALL[words[at]], at + 1
    return _scaled(words, value, at)


def _scaled(words: Sequence[str], value: float, at: int) -> tuple[float, int]:
    total = 0.0
    while at < len(words):
        scale = SCALES.get(words[at])
        if scale is not None:
            value, at = value * scale, at + 1
            continue
        joined = words[at] == "and" and value >= 100 and at + 1 < len(words)
        following = _simple(words[at + joined]) if value >= 100 and words[at + joined] in SMALL else None
        if following is None or words[at - 1] not in SCALES:
            break
        total, value, at = total + value, following, at + 1 + joined
        if value >= 20 and value % 10 == 0 and at < len(words) and 0 < SMALL.get(words[at], 0) < 10:
            value, at = value + SMALL[words[at]], at + 1
    return total + value, at


def merge_numbers(words: Sequence[str]) -> Iterator[str]:
    """The words with every number in its canonical spelling; a lone `one` stays a word."""
    at = 0
    while at < len(words):
        word = words[at]
        number = read_number(words, at) if is_numeral(word) or word in NUMBER_WORDS else None
        if number is None or (word == "one" and number[1] == at + 1):
            yield word
            at += 1
        else:
            yield canonical(number[0])
            at = number[1]
