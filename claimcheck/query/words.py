"""The words of some claims, counted: what a ranking needs to know, read from the claims themselves."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Protocol

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fulltext import WEIGHTS, Stems, read_stems

Phrase = tuple[str, ...]
Text = tuple[str, str, Sequence[str]]  # the field, the text, its stems


class Words(Protocol):
    """The words of some claims, which go by keys that are in the order of the ledger."""

    @property
    def claims(self) -> int:
        """How many claims there are."""

    @property
    def mean(self) -> float:
        """How many words a claim has on average."""

    def vocabulary(self) -> list[str]:
        """Return all stems, sorted."""

    def frequency(self, stem: str) -> int:
        """Return in how many claims a stem stands."""

    def holding(self, stems: Iterable[str]) -> Sequence[int]:
        """Return the claims that hold all of some stems."""

    def sizes_of(self, keys: Iterable[int]) -> Sequence[int]:
        """Return how many words each of some claims has."""

    def counts(self, phrase: Phrase) -> Mapping[int, float]:
        """Return the claims that hold a phrase with how often, each occurrence counted by the weight of its field."""

    def take(self, keys: Sequence[int]) -> None:
        """Read some claims together, which are asked for then."""

    def claim(self, key: int) -> Claim:
        """Return a claim."""

    def read(self, key: int) -> Stems:
        """Return the stems of the texts of a claim."""

    def texts(self, key: int, stems: Iterable[str]) -> Iterable[Text]:
        """Return the texts of a claim that may hold any of some stems."""


class ReadWords:
    """The words of claims that are at hand."""

    def __init__(self, claims: Sequence[Claim], ledger: Ledger) -> None:
        self.listed = claims
        self.stems = [read_stems(claim, ledger) for claim in claims]
        self.sizes = [sum(len(parsed) for _, _, parsed in read.fields) for read in self.stems]
        self.claims = len(claims)
        self.mean = sum(self.sizes) / len(self.sizes) if self.sizes else 1.0

    @cached_property
    def frequencies(self) -> Counter[str]:
        """In how many claims each stem stands."""
        return Counter(stem for read in self.stems for stem in read.every)

    def vocabulary(self) -> list[str]:
        return sorted(self.frequencies)

    def frequency(self, stem: str) -> int:
        return self.frequencies[stem]

    def holding(self, stems: Iterable[str]) -> Sequence[int]:
        wanted = set(stems)
        return [number for number, read in enumerate(self.stems) if read.every.issuperset(wanted)]

    def sizes_of(self, keys: Iterable[int]) -> Sequence[int]:
        return [self.sizes[key] for key in keys]

    def counts(self, phrase: Phrase) -> Mapping[int, float]:
        return counted(phrase, {key: self.stems[key] for key in self.holding(phrase)})

    def take(self, keys: Sequence[int]) -> None:
        """Do nothing: they are at hand."""

    def claim(self, key: int) -> Claim:
        return self.listed[key]

    def read(self, key: int) -> Stems:
        return self.stems[key]

    def texts(self, key: int, stems: Iterable[str]) -> Iterable[Text]:
        return self.stems[key].fields


def counted(phrase: Phrase, claims: Mapping[int, Stems]) -> Mapping[int, float]:
    """Return those of some claims that hold a phrase, with how often, counted by the weights of fields."""
    return {key: count for key, read in claims.items() if (count := _weighted(read, phrase))}


def _weighted(read: Stems, phrase: Phrase) -> float:
    return sum(WEIGHTS[name] * len(runs(parsed, phrase)) for name, _, parsed in read.fields) / 10


def runs(parsed: Sequence[str], phrase: Phrase) -> list[int]:
    """Return where the stems of a phrase stand one behind the other among those of a text, as numbers of words."""
    size = len(phrase)
    return [at for at, stem in enumerate(parsed) if stem == phrase[0] and tuple(parsed[at : at + size]) == phrase]
