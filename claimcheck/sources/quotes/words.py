"""The words of a text, made ready once: where a run of them stands, whatever stands between them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, count, islice
from operator import add

from claimcheck.text.comparing import comparable, cuts_word, tokens
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

MOST = 5000  # places of one wording that are looked at
SHORTEST = 4  # letters of a wording that is also sought across hyphens and broken lines
HYPHENS = "-‐‑¬\u00ad"
APOSTROPHES = "'’`´‘ʼ"
CONTRACTED = frozenset(("t", "re", "ve", "ll", "d", "m"))  # what is left of a word is another: can of can't
PREFIXES = frozenset(("anti", "ex", "half", "near", "non", "pseudo", "quasi", "semi", "un"))  # they turn a word round
WITHIN = compiled_later(
    rf"[.{APOSTROPHES}()\]\[]|[{HYPHENS}]\s*+|"
)  # what may part a word into two without a blank before it
GROUP = compiled_later(r"\d{3}(?:\.\d+)?")
GROUPING = (" ", "\xa0", "\u2009", "\u202f", "'", "’")  # between the thousands of a number
Range = tuple[int, int]  # [first, last) words of a text


@dataclass(frozen=True)
class Words:
    """The words of one text. Each view of them is made when it is first asked for."""

    raw: str

    @cached_property
    def spans(self) -> list[Span]:
        """Where each word stands in the text as it is."""
        return tokens(self.raw)

    @cached_property
    def words(self) -> list[str]:
        """The words in comparable form."""
        return comparable([self.raw[start:end] for start, end in self.spans])

    @cached_property
    def line(self) -> str:
        """The words with a blank before and after each."""
        return f" {' '.join(self.words)} "

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins in `line`, and where one more would."""
        return list(map(add, self.solid_starts, count(1)))

    @cached_property
    def solid(self) -> str:
        """The words without anything between them."""
        return self.line.replace(" ", "")

    @cached_property
    def solid_starts(self) -> list[int]:
        """Where each word begins in `solid`, and where one more would."""
        return list(accumulate(map(len, self.words), initial=0))

    @cached_property
    def positions(self) -> Mapping[str, list[int]]:
        """For each word its places in `words`."""
        places = defaultdict(list)
        for place, word in enumerate(self.words):
            places[word].append(place)
        return places

    def span(self, words: Range) -> Span:
        """The characters of the text from the first to the last of these words."""
        return self.spans[words[0]][0], self.spans[words[1] - 1][1]

    def within(self, region: Span) -> Range:
        """The words that begin in a region of the text."""
        return bisect_left(self.spans, (region[0], 0)), bisect_left(self.spans, (region[1], 0))

    def plain(self, wanted: "Words", low: int = 0, high: int | None = None) -> Iterator[Range]:
        """Where other words stand one behind the other among the words [low, high), at most MOST places."""
        high = len(self.words) if high is None else high
        if wanted.words:
            for at in islice(_hits(self.line, wanted.line, self.starts[low] - 1, self.starts[high]), MOST):
                first = bisect_left(self.starts, at + 1)
                if self._whole((first, first + len(wanted.words))):
                    yield first, first + len(wanted.words)

    def broken(self, wanted: "Words", low: int = 0, high: int | None = None) -> Iterator[Range]:
        """Where they stand but for hyphens, broken lines, apostrophes and full stops within words; of MOST tried."""
        high = len(self.words) if high is None else high
        if len(wanted.solid) < SHORTEST:
            return
        ends = self.solid_starts
        for at in islice(_hits(self.solid, wanted.solid, ends[low], ends[high]), MOST):
            first, last = bisect_left(ends, at), bisect_left(ends, at + len(wanted.solid))
            whole = ends[first] == at and last < len(ends) and ends[last] == at + len(wanted.solid)
            if whole and self._same_parts(first, last, wanted) and self._whole((first, last)):
                yield first, last

    def find(self, wanted: "Words", low: int = 0, high: int | None = None) -> Iterator[Range]:
        """Where they stand, the places with the same cuts between words first."""
        several = False
        for place in self.plain(wanted, low, high):
            several = True
            yield place
        if not several:
            yield from self.broken(wanted, low, high)

    def one_word(self, place: int) -> bool:
        """Return whether a word and the one before it are parts of one: 5|km, can|'t, non|-violent."""
        if not 0 < place < len(self.words):
            return False
        (start, end), (following, stop) = self.spans[place - 1], self.spans[place]
        between = self.raw[end:following]
        if len(between) != 1:
            return not between and cuts_word(self.raw, end)
        if between in APOSTROPHES:
            return self.words[place] in CONTRACTED and not cuts_word(self.raw, stop)
        return between in HYPHENS and self.words[place - 1] in PREFIXES and not cuts_word(self.raw, start)

    def _whole(self, words: Range) -> bool:
        """True where neither end lies within a word."""
        return not (self.one_word(words[0]) or self.one_word(words[1]))

    def _same_parts(self, first: int, last: int, wanted: "Words") -> bool:
        """True where the same letters are parted alike, but for what may stand within a word."""
        offset = self.solid_starts[first]
        ours = {self.solid_starts[place] - offset: place for place in range(first + 1, last)}
        theirs = {start: place for place, start in enumerate(wanted.solid_starts[1:-1], 1)}
        return all(self._within_word(ours[at]) for at in ours.keys() - theirs.keys()) and all(
            wanted._within_word(theirs[at]) for at in theirs.keys() - ours.keys()
        )

    def _within_word(self, place: int) -> bool:
        """True where a hyphen, an apostrophe, a full stop or a bracket alone parts a word from the one before."""
        (_, end), (start, _) = self.spans[place - 1], self.spans[place]
        before, after = self.words[place - 1], self.words[place]
        if before[-1].isdigit() and after[0].isdigit():  # 10 000 is 10,000
            return bool(GROUP.fullmatch(after)) and len(before) < 4 and self.raw[end:start] in GROUPING
        if not (before[-1].isalnum() and after[0].isalnum()):
            return False
        at = end - 1 if self.raw[end - 1] in HYPHENS else end  # a soft hyphen belongs to its word
        return bool(WITHIN.fullmatch(self.raw, at, start))


def _hits(text: str, wanted: str, start: int, end: int) -> Iterator[int]:
    """Where a string begins in text[start:end], overlapping places too."""
    at = text.find(wanted, start, end)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1, end)
