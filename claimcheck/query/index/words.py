"""The words of some claims, counted by an index."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from claimcheck.errors import Damaged
from claimcheck.ledger.index.parts import Numbers
from claimcheck.ledger.index.records import IndexedSelection
from claimcheck.ledger.model import Ledger
from claimcheck.query.fulltext import WEIGHTS, Stems, read_stems
from claimcheck.query.index.terms import ALL, FIELD_BITS, FIELD_MASK, SIZES, WORDS
from claimcheck.query.words import Phrase, weighted

FIELD_WEIGHTS = [*WEIGHTS.values()]


class IndexedWords:
    """The words of a selection of claims; their keys are the numbers of the claims."""

    def __init__(self, selection: IndexedSelection, ledger: Ledger) -> None:
        self.records, self.ledger, self.store = selection.claims, ledger, selection.claims.store
        self.claims, self.numbers = len(selection), selection.numbers
        self.every = self.claims == len(selection.claims)
        self.chosen = frozenset() if self.every else frozenset(selection.numbers)
        self.weights, self.claim = cache(self._weights), cache(self.records.numbered)

    @cached_property
    def mean(self) -> float:
        """How many words a claim has on average."""
        if not self.claims:
            return 1.0
        total = self.store.about("words") if self.every else sum(map(self.size, self.chosen))
        return float(total / self.claims)

    @cached_property
    def sizes(self) -> tuple[Sequence[int], Numbers]:
        """The numbers of all claims, and how many words each has."""
        return self.numbers if self.every else self.store.postings(ALL, ""), self.store.postings(ALL, SIZES)

    def vocabulary(self) -> list[str]:
        stems = self.store.values(WORDS)
        return stems if self.every else [stem for stem in stems if self.frequency(stem)]

    def _weights(self, stem: str) -> dict[int, int]:
        """Return the chosen claims that hold a stem, each with how often, counted by the weights of its fields."""
        weights: dict[int, int] = {}
        for entry in self.store.postings(WORDS, stem):
            number = entry >> FIELD_BITS
            weights[number] = weights.get(number, 0) + FIELD_WEIGHTS[entry & FIELD_MASK]
        return weights if self.every else {key: weights[key] for key in self.chosen & weights.keys()}

    def frequency(self, stem: str) -> int:
        return len(self.weights(stem))

    def holding(self, stems: Iterable[str]) -> Sequence[int]:
        lists = sorted((self.weights(stem) for stem in set(stems)), key=len)
        return sorted(set(lists[0]).intersection(*lists[1:]))

    def size(self, key: int) -> int:
        numbers, sizes = self.sizes
        at = bisect_left(numbers, key)
        if not (at < len(numbers) and numbers[at] == key and at < len(sizes)):
            raise Damaged("a claim has no number of words")
        return sizes[at]

    def count(self, key: int, phrase: Phrase) -> float:
        return self.weights(phrase[0]).get(key, 0) / 10 if len(phrase) == 1 else weighted(self.read(key), phrase)

    def read(self, key: int) -> Stems:
        return read_stems(self.claim(key), self.ledger)
