"""Which claims have which values and words, gathered before they are written."""

from array import array
from collections.abc import Iterator

from claimcheck.ledger.index.storage import Numbers, Row
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.index.terms import ALL, NO_CODE, WORDS, values_by_field, word_counts

Key = tuple[str, str]  # a field and a value, or WORDS and a stem


class Codes:
    """One byte for each of the weighted counts of a word in a claim that occur."""

    def __init__(self) -> None:
        self.counts: list[float] = []
        self.known: dict[float, int] = {}

    def code(self, count: float) -> int:
        """Return the byte for a count; NO_CODE when there are more counts than bytes."""
        code = self.known.get(count)
        if code is None:
            code = len(self.counts)
            if code == NO_CODE:
                return NO_CODE
            self.known[count] = code
            self.counts.append(count)
        return code


class Postings:
    """The postings of claims that are added in the order of their numbers."""

    def __init__(self, codes: Codes) -> None:
        self.codes = codes
        self.values: dict[Key, Numbers] = {}
        self.words: dict[str, tuple[Numbers, bytearray]] = {}
        self.numbers, self.sizes = array("I"), array("I")

    def add(self, number: int, claim: Claim, ledger: Ledger) -> None:
        """Add what a claim holds."""
        values, words, code = self.values, self.words, self.codes.code
        for key in values_by_field(claim, ledger):
            if key not in values:
                values[key] = array("I")
            values[key].append(number)
        counts, size = word_counts(claim, ledger)
        for stem, count in counts.items():
            if stem not in words:
                words[stem] = array("I"), bytearray()
            posted, codes = words[stem]
            posted.append(number)
            codes.append(code(count))
        self.numbers.append(number)
        self.sizes.append(size)

    def rows(self) -> Iterator[Row]:
        """Yield the rows of the table of postings, in its order."""
        yield ALL, "", self.numbers.tobytes(), self.sizes.tobytes()
        for stem, (numbers, codes) in sorted(self.words.items()):
            yield WORDS, stem, numbers.tobytes(), bytes(codes)
        for (field, value), numbers in sorted(self.values.items()):
            yield field, value, numbers.tobytes(), b""
