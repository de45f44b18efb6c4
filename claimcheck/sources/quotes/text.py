"""A text made ready once, so that many quotes can be looked for in it."""

from collections.abc import Iterator
from functools import cached_property

from claimcheck.dataclass import dataclass
from claimcheck.sources.quotes.cleaning import cleaned
from claimcheck.sources.quotes.words import Words
from claimcheck.text.places import Places, cut
from claimcheck.text.span import Span


@dataclass(frozen=True)
class Text:
    """One text: as it is, its words, its places. Each is made when it is first asked for."""

    raw: str

    @cached_property
    def places(self) -> Places:
        """The cuts of the text."""
        return cut(self.raw)

    @cached_property
    def words(self) -> Words:
        """The words of the text as it is."""
        return Words(self.raw)

    @cached_property
    def body(self) -> Words:
        """Its words without note calls, markup, running heads and page numbers; the same where there are none."""
        text = cleaned(self.raw)
        return self.words if text == self.raw else Words(text)

    def alike(self, wording: str) -> list[Span]:
        """Return where a wording stands, but for typography."""
        return [self.words.span(place) for place in self.words.find(Words(wording))]

    def readings(self) -> Iterator[Words]:
        """Return the words as they are, then without what nobody quotes, where that differs."""
        yield self.words
        if self.body is not self.words:
            yield self.body
