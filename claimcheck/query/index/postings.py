"""Which claims have which values and words, gathered before they are written."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator

from claimcheck.ledger.index.parts import Numbers
from claimcheck.ledger.index.storage import Row
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fulltext import texts
from claimcheck.query.index.terms import ALL, FIELD_BITS, FIELD_CODES, SIZES, WORDS, values_by_field
from claimcheck.text.words import NUMBER, stems, stems_between_blanks

Lists = defaultdict[str, Numbers]


def _lists() -> Lists:
    return defaultdict(lambda: array("I"))


class Postings:
    """The postings of claims, which may be added in any order.

    Words are gathered as they are written, between blanks, and each is made into its stems once, in the end.
    """

    def __init__(self) -> None:
        self.values: defaultdict[str, Lists] = defaultdict(_lists)
        self.written, self.stems = _lists(), _lists()
        self.sizes: dict[int, int] = {}  # how many words each claim has

    def add(self, number: int, claim: Claim, ledger: Ledger, keys: Iterable[str] | None = None) -> None:
        """Add what a claim holds; `keys` as in `values_by_field`. Raises OverflowError for too large a number."""
        for field, value in values_by_field(claim, ledger, keys):
            self.values[field][value].append(number)
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
        numbers = array("I", sorted(self.sizes))
        yield ALL, "", numbers.tobytes()
        yield ALL, SIZES, array("I", map(self.sizes.__getitem__, numbers)).tobytes()
        for field, lists in sorted([*self.values.items(), (WORDS, self.stems)]):
            for value in sorted(lists):
                yield field, value, array("I", sorted(lists[value])).tobytes()

    def gather(self) -> None:
        """Make what is written between blanks into stems."""
        while self.written:
            part, entries = self.written.popitem()
            found = stems_between_blanks(part)
            for stem in found:
                self.stems[stem].extend(entries)
            if len(found) != 1:
                for entry in entries:
                    self.sizes[entry >> FIELD_BITS] += len(found) - 1
