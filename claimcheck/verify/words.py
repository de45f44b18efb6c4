"""The words of a clause or a passage as the rules compare them, read once for all that look at one text."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import NUMBER_WORDS, is_numeral
from claimcheck.text.phrases import word_list
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare, tokens
from claimcheck.verify.phrasal import in_one_word, particles
from claimcheck.verify.synonyms import base_stem, has_synonym, is_light

MOST_KEPT = 4096  # texts whose words are remembered
# By what a stem is made of another: "sign" and "signature", "research" and "researcher".
ENDINGS = word_list("atur ation ition ment anc enc ness ship ion ur iv ing ist al er or ed ee ant ent e i y")
SHORTEST = 4  # letters that the words of a family have in common
FEWEST, LACKING = 2, 1  # words that two texts have in common that say the same, and that one may lack


class Word(NamedTuple):
    """A word at text[start:end]: `bare` in lower case without its possessive, `stem` of an irregular form its verb's.

    `tells` of what is no function word and no figure: figures are compared apart.
    """

    written: str
    bare: str
    stem: str
    start: int
    end: int
    stops: bool
    tells: bool

    @property
    def span(self) -> Span:
        """Where it stands."""
        return self.start, self.end

    @property
    def capital(self) -> bool:
        """Whether it is written with a capital."""
        return self.written[0].isupper()


@lru_cache(MOST_KEPT)
def read_words(text: str) -> tuple[Word, ...]:
    """Return the words of a text in order."""
    return tuple(_read(text))


def _read(text: str) -> Iterator[Word]:
    hits = [(hit, bare(hit[0])) for hit in tokens(text)]
    particle, second = False, particles()
    for at, (hit, word) in enumerate(hits):
        following = hits[at + 1][1] if at + 1 < len(hits) else ""
        stops = particle or word in STOP_WORDS
        tells = not stops and not is_numeral(word) and word not in NUMBER_WORDS and word[0].isalnum()
        one = in_one_word(base_stem(word), following) if following in second and not stops else ""
        yield Word(hit[0], word, one or base_stem(word), *hit.span(), stops, tells)
        particle = bool(one)


@lru_cache(MOST_KEPT)
def stems_of(text: str) -> frozenset[str]:
    """Return the stems of the words of a text."""
    return frozenset(word.stem for word in read_words(text))


@lru_cache(MOST_KEPT)
def plain(text: str) -> frozenset[str]:
    """Return the words of a text in lower case."""
    return frozenset(word.bare for word in read_words(text))


def own_words(text: str) -> list[Word]:
    """Return the words of a text that tell something: no function word, no figure, none that any sentence may have."""
    return [word for word in read_words(text) if word.tells and not is_light(word.stem)]


def has_nearly_all(stems: frozenset[str], text: str) -> bool:
    """Whether stems are those of the own words of a text, or of others for them, but for one."""
    own = own_words(text)
    shared = sum(word.stem in stems or has_synonym(word.stem, stems) for word in own)
    return shared >= FEWEST and len(own) - shared <= LACKING


def roots_of(stem: str) -> frozenset[str]:
    """Return what is left of a stem without each ending that it may have: words of one family have one in common."""
    roots = (stem.removesuffix(ending) for ending in ENDINGS)
    return frozenset((stem, *(root for root in roots if len(root) >= SHORTEST)))


def is_among(word: Word, stems: frozenset[str]) -> bool:
    """Whether a word, one of its family, or another for it is among some stems."""
    return word.stem in stems or not _roots(stems).isdisjoint(roots_of(word.stem)) or has_synonym(word.stem, stems)


@lru_cache(MOST_KEPT)
def _roots(stems: frozenset[str]) -> frozenset[str]:
    return frozenset[str]().union(*map(roots_of, stems))
