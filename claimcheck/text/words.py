"""Words of a text as a search sees them: where they stand, and the stem they share with their inflections."""

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from itertools import chain

from claimcheck.text.patterns import compiled_later
from claimcheck.text.tokens import CURRENCIES, bare, folded, token_pattern, tokens
from claimcheck.value_class import value_class

SHORT = 400  # characters of a text whose words are kept
LONGEST = 40  # letters of a word that its stem is made of
DIGITS = 15  # of a number that is a quantity
GROUP = compiled_later(r"\d{3}(?!\d)")  # of the digits of a number
NUMBER = compiled_later(r" \d{3}(?!\d)")  # maybe one with blanks: 1 234 567, 10 000
_SIGNS = frozenset(CURRENCIES + "%")


@value_class()
class Word:
    """A word at text[start:end], with its stem: "attacks" and "attacked" are both "attack"."""

    start: int
    end: int
    stem: str


@cache
def english_stemmer() -> Callable[[str], str]:
    """The Snowball stemmer of English, for one lower-case word; it leaves words of other scripts as they are."""
    import Stemmer  # 2 ms, and only needed where words are compared

    stem: Callable[[str], str] = Stemmer.Stemmer("english", 0).stemWord
    return stem


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """The stem of a word without case and accents ("U.S." and "US" are one), of a number its digits ("1,000", "1000").

    Of a word that is cited with its possessive the stem is that of the word.
    """
    plain = bare(folded(word))
    if plain.isascii() and plain.isdigit() and len(plain) <= DIGITS:  # most numbers: read without what reads them all
        return str(int(plain))
    if plain[:1].isdigit():
        from claimcheck.text.numbers import canonical, read_digits

        value = read_digits(plain)
        return plain if value is None else canonical(value)
    return english_stemmer()(plain.replace("'", "")[:LONGEST])


def words(text: str) -> Iterator[Word]:
    """The words of a text in order; hyphens part words, apostrophes, decimal points and dots within do not.

    In scripts that put no blank between words (Han, Thai …) each letter is one.
    """
    return iter(_short(text)) if len(text) <= SHORT else _read(text)


@lru_cache(maxsize=8192)  # the texts of claims are asked for again and again
def _short(text: str) -> tuple[Word, ...]:
    return tuple(_read(text))


def _read(text: str) -> Iterator[Word]:
    return (Word(*hit.span(), stem(hit[0])) for hit in tokens(text) if hit[0] not in _SIGNS)


def stems(text: str) -> list[str]:
    """The stems of the words of a text, in order; much faster than `words`, which says where they stand too."""
    if NUMBER.search(text):
        return _stems(text)
    return list(chain.from_iterable(map(stems_between_blanks, text.split(" "))))


@lru_cache(maxsize=65536)
def stems_between_blanks(part: str) -> tuple[str, ...]:
    """Return the stems of what stands between two blanks, in a text without a number that has blanks in it."""
    return tuple(_stems(part))


def is_group(part: str) -> bool:
    """Return whether what stands between two blanks may go on the number before it, as in 1 234 567 and 10 000."""
    return GROUP.match(part) is not None


def _stems(text: str) -> list[str]:
    return [stem(token) for token in token_pattern(text).findall(text) if token not in _SIGNS]


def words_alone(text: str) -> str:
    """Return the words of a text without case and punctuation, each between blanks, to look for a wording in it."""
    return " ".join(["", *(bare(hit[0]) for hit in tokens(folded(text)) if hit[0] not in _SIGNS), ""])
