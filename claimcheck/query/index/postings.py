"""Which claims have which values and words, gathered before they are written."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator

from claimcheck.ledger.index.parts import Growing, packed
from claimcheck.ledger.index.storage import Row
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fulltext import WEIGHTS, texts
from claimcheck.query.index.terms import ALL, FIELD_BITS, SIZES, WORDS
from claimcheck.text.words import NUMBER, stems, stems_between_blanks

Lists = defaultdict[str, Growing]
FIELD_CODES = {name: code for code, name in enumerate(WEIGHTS)}


def _lists() -> Lists:
    return defaultdict(lambda: array("I"))


class Values:
    """Which claims have which values in their fields; claims may be added in any order."""

    def __init__(self) -> None:
        self.numbers = array("I")
        self.lists: defaultdict[str, Lists] = defaultdict(_lists)

    def add(self, number: int, pairs: Iterable[tuple[str, str]]) -> None:
        """Add what a claim holds: fields with values, maybe twice. Raises OverflowError for too large a number."""
        self.enter(number, self.lists_of(pairs))

    def lists_of(self, pairs: Iterable[tuple[str, str]]) -> list[Growing]:
        """Return the lists of the claims that have these values in fields, empty values left out."""
        lists = self.lists
        return [lists[field][value] for field, value in pairs if value]

    def enter(self, number: int, lists: Iterable[Growing]) -> None:
        """Add a claim to lists, some of them maybe twice. Raises OverflowError for too large a number."""
        self.numbers.append(number)
        for numbers in lists:
            numbers.append(number)

    def rows(self) -> Iterator[Row]:
        """Yield the rows of the table of postings, in its order."""
        yield ALL, "", _packed(self.numbers)
        for field, lists in sorted(self.lists.items()):
            for value in sorted(lists):
                yield field, value, _packed({*lists[value]})


class Words:
    """Which claims hold which words, in which of their texts; claims may be added in any order.

    Words are gathered as they are written, between blanks, and each is made into its stems once, in the end.
    """

    def __init__(self) -> None:
        self.written, self.stems = _lists(), _lists()
        self.sizes: dict[int, int] = {}  # how many words each claim has

    def add(self, number: int, claim: Claim, ledger: Ledger) -> None:
        """Add the texts of a claim. Raises OverflowError for too large a number."""
        size, written = 0, self.written
        for name, text in texts(claim, ledger):
            entry = number << FIELD_BITS | FIELD_CODES[name]
            if NUMBER.search(text):
                lists, parts = self.stems, stems(text)
            else:
                lists, parts = written, text.split(" ")
            size += len(parts)
            for part in parts:
                lists[part].append(entry)
        self.sizes[number] = size

    def rows(self) -> Iterator[Row]:
        """Yield the rows of the table of postings, in its order."""
        self.gather()
        for stem in sorted(self.stems):
            yield WORDS, stem, _packed(self.stems[stem])
        yield ALL, SIZES, packed([*map(self.sizes.__getitem__, sorted(self.sizes))])

    def gather(self) -> None:
        """Make what is written between blanks into stems."""
        while self.written:
            part, entries = self.written.popitem()
            parted = stems_between_blanks(part)
            for stem in parted:
                self.stems[stem].extend(entries)
            if len(parted) != 1:
                for entry in entries:
                    self.sizes[entry >> FIELD_BITS] += len(parted) - 1


def _packed(numbers: Iterable[int]) -> bytes:
    return packed(sorted(numbers))
