"""The words of some claims, counted by an index."""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache, cached_property

from claimcheck.errors import Damaged
from claimcheck.ledger.index.storage import numbers as unpacked
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fulltext import Stems, read_stems
from claimcheck.query.index.selecting import IndexedSelection
from claimcheck.query.index.terms import ALL, NO_CODE, WORDS
from claimcheck.query.words import Phrase, weighted


class IndexedWords:
    """The words of a selection of claims; their keys are the numbers of the claims."""

    def __init__(self, selection: IndexedSelection, ledger: Ledger) -> None:
        self.records, self.ledger, self.store = selection.claims, ledger, selection.claims.store
        self.claims = len(selection)
        self.every = self.claims == len(selection.claims)
        self.chosen = frozenset() if self.every else frozenset(selection.numbers)
        self.counts: list[float] = self.store.about("counts")
        self.postings = cache(self.store.postings)

    @cached_property
    def mean(self) -> float:
        """How many words a claim has on average."""
        if not self.claims:
            return 1.0
        total = self.store.about("words") if self.every else sum(map(self.size, self.chosen))
        return float(total / self.claims)

    @cached_property
    def sizes(self) -> tuple["array[int]", "array[int]"]:
        """The numbers of all claims, and how many words each has."""
        numbers, counts = self.store.postings(ALL, "")
        return numbers, unpacked(counts)

    def vocabulary(self) -> list[str]:
        stems = self.store.values(WORDS)
        return stems if self.every else [stem for stem in stems if self.frequency(stem)]

    def frequency(self, stem: str) -> int:
        numbers = self.postings(WORDS, stem)[0]
        return len(numbers) if self.every else len(self.chosen.intersection(numbers))

    def holding(self, stems: Iterable[str]) -> Sequence[int]:
        lists = sorted((self.postings(WORDS, stem)[0] for stem in set(stems)), key=len)
        kept = set(lists[0]).intersection(*lists[1:])
        return sorted(kept if self.every else kept & self.chosen)

    def size(self, key: int) -> int:
        numbers, sizes = self.sizes
        at = bisect_left(numbers, key)
        if not (at < len(numbers) and numbers[at] == key and at < len(sizes)):
            raise Damaged("a claim has no number of words")
        return sizes[at]

    def count(self, key: int, phrase: Phrase) -> float:
        if len(phrase) == 1:
            numbers, codes = self.postings(WORDS, phrase[0])
            at = bisect_left(numbers, key)
            if at == len(numbers) or numbers[at] != key:
                return 0.0
            if codes[at] != NO_CODE:
                return self.counts[codes[at]]
        return weighted(self.read(key), phrase)

    def claim(self, key: int) -> Claim:
        return self.records.numbered(key)

    def read(self, key: int) -> Stems:
        return read_stems(self.claim(key), self.ledger)
