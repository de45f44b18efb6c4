"""Figures and dates of a clause that its passage does not have: which of them count."""

from collections.abc import Iterator
from itertools import pairwise

from claimcheck.matching.engine import Difference
from claimcheck.text.numbers import NUMBER_WORDS, agree, find_quantities, read_number
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.checked import Compared
from claimcheck.verify.reckoned import follows_beside, is_margin, is_reckoned
from claimcheck.verify.words import plain, read_words

FIGURES = ("number", "date")
LITTLE = 4  # up to which a writer counts what the source only lists


def missing_figures(compared: Compared, clause: str, kind: str) -> Iterator[Difference]:
    """Yield the figures or dates that a passage lacks: not small counts, nor numbers that it has with another unit."""
    if kind == "number":
        yield from _exact(compared, clause)
    for difference in compared.missing:
        there = kind == "number" and _is_there(difference.draft, compared)
        there = there or (kind == "number" and _follows(clause, difference.draft_span, compared.passage.text))
        if difference.kind == kind and not there and not is_clock_time(clause, difference.draft_span):
            yield difference


def _exact(compared: Compared, clause: str) -> Iterator[Difference]:
    """Yield the exact numbers in digits of a clause that neither its passage nor what stands before has.

    A bound in the passage ("107 or more") agrees with many a number, but it is not where this one comes from.
    """
    hits = [hit for hit in EXACT.finditer(clause) if _is_exact(int(hit[0].replace(",", "")))]
    if not hits:
        return
    told = {difference.draft for difference in (*compared.missing, *compared.contradictions)}
    text = f"{compared.passage.text}\n{compared.before}"
    theirs = _digits(text)
    hits = [hit for hit in hits if not any(is_reckoned(words, text) for words in _quantities_at(hit.span(), clause))]
    for hit in hits:
        new = hit[0].replace(",", "") not in theirs and not any(hit[0] in words for words in told)
        if new and not _follows(clause, hit.span(), text):
            yield Difference("number", hit[0], hit.span())


def _follows(clause: str, span: Span, text: str) -> bool:
    """Whether a figure of a clause, at a span, follows from those of a text."""
    return is_margin(clause, span, text) or follows_beside(clause, span, text)


def _quantities_at(span: Span, text: str) -> Iterator[str]:
    """The words of the quantities of a text that a span lies in."""
    return (text[one.start : one.end] for one in find_quantities(text) if one.start <= span[0] < one.end)


def _is_exact(number: int) -> bool:
    return number > LITTLE and number % ROUND != 0


def is_clock_time(clause: str, span: Span) -> bool:
    """Whether figures at a span are a time of day or a "half" that belongs to an hour, told in words."""
    return any(hit.start() < span[1] and span[0] < hit.end() for hit in CLOCK.finditer(clause))


CLOCK = compiled_later(
    r"\b(?:half|quarter) (?:past|to) [a-z]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?= (?:at night|in the (?:morning|afternoon|evening)|o['’]clock))|\b(?:hour|day|week|month|year)s? and a half\b"
)
ROUND = 5  # what can be divided by it may be rounded
EXACT = compiled_later(r"(?<![\w.,-])\d{1,3}(?:,\d{3}){0,4}(?![\w.,/-]*\d)|(?<![\w.,-])\d{4,9}(?![\w.,/-]*\d)")


def _is_there(words: str, compared: Compared) -> bool:
    if is_little(words) and not _is_other_time(words, compared):
        return True
    if _in_digits_alone(words) and _digits(words) <= _digits(f"{compared.passage.text} {compared.before}"):
        return True
    theirs = {figure.given or figure.value for figure in find_quantities(compared.passage.text)}
    theirs |= {figure.given or figure.value for figure in find_quantities(compared.before)}
    figures = find_quantities(words)
    if is_reckoned(words, f"{compared.passage.text}\n{compared.before}"):
        return True
    if len(numbers := plain(words) & NUMBER_WORDS) > 1 and numbers <= plain(compared.passage.text):
        return True  # "five votes to two", "five to two"
    if figures and figures[0].kind == "score" and _is_pair(words, compared.passage.text):
        return True
    return bool(figures) and theirs.issuperset(figure.given or figure.value for figure in figures)


def _is_other_time(words: str, compared: Compared) -> bool:
    """Whether some words tell how long in words, and a passage tells it otherwise: "three days", "within 11 hours"."""
    ours, theirs = ([one for one in find_quantities(text) if one.kind == "time"] for text in (words, compared.words))
    counted = plain(words) & NUMBER_WORDS - {"one"}  # not "a year earlier"
    return bool(counted and ours and theirs) and not any(agree(one, other) for one in ours for other in theirs)


def _is_pair(words: str, text: str) -> bool:
    """Whether the two numbers of a score stand side by side in a text, in digits or words: "14 votes to nine"."""
    ours, theirs = numbers_in(words), numbers_in(text)
    return len(ours) == 2 and any([one, other] == ours for one, other in pairwise(theirs))


def numbers_in(text: str) -> list[float]:
    """The numbers of a text, in digits or words, in order."""
    words = [word.bare for word in read_words(text)]
    numbers = (read_number(words, place) for place in range(len(words)))
    return [number[0] for number in numbers if number]


def is_vague(words: str) -> bool:
    """Whether some words are one number in words: "half", "seven" have many another wording in a source."""
    return not DIGITS.search(words) and len(plain(words) & NUMBER_WORDS) <= 1


def _in_digits_alone(words: str) -> bool:
    return bool(DIGITS.search(words)) and not plain(words) & NUMBER_WORDS


def is_little(words: str) -> bool:
    """Whether all figures in some words are small counts, ordinals, or times in words ("a year", "four months")."""
    figures = find_quantities(words)
    worded = not DIGITS.search(words)
    if plain(words) <= TIMES:
        return True
    return bool(figures) and all(
        figure.kind == "ordinal"
        or (figure.kind == "count" and figure.value <= LITTLE)
        or (worded and figure.kind == "time")
        for figure in figures
    )


TIMES = frozenset(("twice", "thrice", "double", "half", "triple"))
DIGITS = compiled_later(r"\d[\d,]*")


def _digits(text: str) -> set[str]:
    """The numbers of a text in digits, without the commas in them."""
    return {hit[0].replace(",", "") for hit in DIGITS.finditer(text)}
