"""A text made ready once, so that many quotes can be looked for in it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from claimcheck.text.places import Places, cut
from claimcheck.text.span import Span
from claimcheck.text.typography import PlainText, folded_case, plain_text

MOST = 5000  # places of one wording that are looked at
TOKEN = re.compile(r"\w+(?:'\w+)*(?:[.,]\d+)*")  # in plain text, where every apostrophe is '
WRAPPED = re.compile(r"[^\W\d_][-‐\u00ad][ \t]*\r?\n")


@dataclass(frozen=True)
class Text:
    """One text: as it is, in plain characters, its words, its places. Each is made when it is first asked for."""

    raw: str

    @cached_property
    def places(self) -> Places:
        """The cuts of the text."""
        return cut(self.raw)

    @cached_property
    def plain(self) -> PlainText:
        """The text without its typography."""
        return plain_text(self.raw)

    @cached_property
    def forms(self) -> tuple[tuple[PlainText, str], ...]:
        """What a plain wording is looked for in, in this order: as it is, without case, with hyphens at line ends."""
        found = [(self.plain, self.plain.text), (self.plain, self.folded)]
        if WRAPPED.search(self.raw):
            hyphenated = plain_text(self.raw, joined=False)
            found.append((hyphenated, folded_case(hyphenated.text)))
        return tuple(found)

    @cached_property
    def folded(self) -> str:
        """The plain text without case."""
        return folded_case(self.plain.text)

    @cached_property
    def words(self) -> tuple[Span, ...]:
        """Where each word stands in the plain text."""
        return tuple(found.span() for found in TOKEN.finditer(self.folded))

    @cached_property
    def word_list(self) -> tuple[str, ...]:
        """The words, without case."""
        return tuple(self.folded[start:end] for start, end in self.words)

    @cached_property
    def origins(self) -> tuple[int, ...]:
        """Where each word begins in the text as it is."""
        return tuple(self.plain.span(start, end)[0] for start, end in self.words)

    @cached_property
    def positions(self) -> Mapping[str, list[int]]:
        """For each word its places in `words`."""
        found = defaultdict(list)
        for place, word in enumerate(self.word_list):
            found[word].append(place)
        return found

    def exact(self, quote: str) -> list[Span]:
        """Where a quote stands to the letter."""
        return list(occurrences(self.raw, quote))

    def alike(self, wording: str) -> list[Span]:
        """Where a plain wording stands, as spans of the text; capitals count as long as they help."""
        for form, text in self.forms:
            wanted = wording if text is form.text else folded_case(wording)
            if found := [form.span(start, end) for start, end in occurrences(text, wanted)]:
                return found
        return []


def occurrences(text: str, wanted: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Where `wanted` stands in text[start:end] as whole words, at most MOST places."""
    end, count = len(text) if end is None else end, 0
    at = text.find(wanted, start, end) if wanted else -1
    while at >= 0 and count < MOST:
        after = at + len(wanted)
        if not (_joined(text, at) or _joined(text, after)):
            count += 1
            yield at, after
        at = text.find(wanted, at + 1, end)


def _joined(text: str, at: int) -> bool:
    """True inside a word. Scripts without blanks between words (from U+2E80 on) have no inside."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return before.isalnum() and after.isalnum() and before < "\u2e80" and after < "\u2e80"
