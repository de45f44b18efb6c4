"""The words of some claims, counted by an index."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property, partial

from claimcheck.errors import Damaged
from claimcheck.ledger.index.parts import Numbers
from claimcheck.ledger.index.records import IndexedSelection
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fulltext import WEIGHTS, Stems, read_stems, texts
from claimcheck.query.index.terms import ALL, FIELD_BITS, FIELD_MASK, SIZES, WORDS
from claimcheck.query.words import Phrase, Text, counted
from claimcheck.text.words import stems

FIELDS, FIELD_WEIGHTS = [*WEIGHTS], [*WEIGHTS.values()]


class IndexedWords:
    """The words of a selection of claims; their keys are the numbers of the claims."""

    def __init__(self, selection: IndexedSelection, ledger: Ledger) -> None:
        self.records, self.ledger, self.store = selection.claims, ledger, selection.claims.store
        self.claims, self.numbers = len(selection), selection.numbers
        self.every = self.claims == len(selection.claims)
        self.chosen = frozenset() if self.every else frozenset(selection.numbers)
        self.weights = cache(self._weights)
        self.taken: dict[int, Claim] = {}
        self.entries = cache(lambda stem: self.store.postings(WORDS, stem))

    @cached_property
    def mean(self) -> float:
        """How many words a claim has on average."""
        if not self.claims:
            return 1.0
        total = self.store.about("words") if self.every else sum(self.sizes_of(self.chosen))
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
        for entry in self.entries(stem):
            number = entry >> FIELD_BITS
            weights[number] = weights.get(number, 0) + FIELD_WEIGHTS[entry & FIELD_MASK]
        return weights if self.every else {key: weights[key] for key in self.chosen & weights.keys()}

    def frequency(self, stem: str) -> int:
        return len(self.weights(stem))

    def holding(self, wanted: Iterable[str]) -> Sequence[int]:
        lists = sorted((self.weights(stem) for stem in set(wanted)), key=len)
        return sorted(set(lists[0]).intersection(*lists[1:]))

    def sizes_of(self, keys: Iterable[int]) -> Sequence[int]:
        numbers, sizes = self.sizes
        place = numbers.index if isinstance(numbers, range) else partial(_place, numbers)
        try:
            return [sizes[place(key)] for key in keys]
        except (ValueError, IndexError):
            raise Damaged("a claim has no number of words") from None

    def counts(self, phrase: Phrase) -> Mapping[int, float]:
        if len(phrase) == 1:
            return {key: weight / 10 for key, weight in self.weights(phrase[0]).items()}
        return counted(phrase, {key: self.read(key) for key in self.holding(phrase)})

    def take(self, keys: Sequence[int]) -> None:
        self.taken |= zip(keys, map(self.records.made, self.records.numbered_rows(keys)), strict=True)

    def claim(self, key: int) -> Claim:
        if key not in self.taken:
            self.taken[key] = self.records.numbered(key)
        return self.taken[key]

    def texts(self, key: int, wanted: Iterable[str]) -> Iterable[Text]:
        fields = {FIELDS[entry & FIELD_MASK] for stem in wanted for entry in self._of(key, self.entries(stem))}
        named = texts(self.claim(key), self.ledger, names="names" in fields)
        return [(name, text, stems(text)) for name, text in named if name in fields]

    def _of(self, key: int, entries: Numbers) -> Numbers:
        """Return the entries of a claim among those of a stem."""
        first = key << FIELD_BITS
        return entries[bisect_left(entries, first) : bisect_left(entries, first + FIELD_MASK + 1)]

    def read(self, key: int) -> Stems:
        return read_stems(self.claim(key), self.ledger)


def _place(numbers: Numbers, number: int) -> int:
    """Return where a number stands among others. Raises ValueError and IndexError where it does not."""
    at = bisect_left(numbers, number)
    if numbers[at] != number:
        raise ValueError(number)
    return at
