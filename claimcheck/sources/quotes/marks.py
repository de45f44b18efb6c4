"""What the writer of a quote marks as not being the source's: words left out, and words of one's own in brackets."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.sources.quotes.words import Words
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.value_class import value_class

MARK = compiled_later(
    r"(?P<bracket>\[[^\[\]]{0,300}\])"  # [sic], [the minister], […], [12]
    r"|(?P<aside>\((?:sic|emphasis (?:added|mine|ours|in (?:the )?original))\b[^()]{0,40}\))"
    r"|(?P<dots>[.…‥⋯](?>\s*+[.…‥⋯])*+)"  # …, . . ., with any blanks; a lone full stop is none
    r"|(?P<other>—{2,}|[⸺⸻]|\*\s\*\s\*|。{2,}|・{3,}|<snip>)",
    re.IGNORECASE,
)


@value_class()
class Wording:
    """A quote as pieces that are to stand in the source in their order.

    `changed` has, by the number of pieces before it, the beginning and end that the quoter left of a word.
    """

    parts: tuple[Words, ...]
    changed: Mapping[int, tuple[str, str]]


@dataclass(frozen=True)
class Quote:
    """A quote and the ways in which it can be meant."""

    raw: str

    @cached_property
    def words(self) -> Words:
        """All its words, those in brackets too."""
        return Words(self.raw)

    @cached_property
    def elided(self) -> bool:
        """True where a mark says that words are left out."""
        return elided(self.raw)

    @cached_property
    def wordings(self) -> tuple[Wording, ...]:
        """The quote in the ways in which it can be meant, the most literal first.

        Brackets are the source's own, or words of the quoter, or (st[ood]) change a word, which then may be any.
        """
        marks = [(match.span(), _kind(match, self.raw)) for match in MARK.finditer(self.raw)]
        left_out = [span for span, kind in marks if kind == "elision"]
        ours = [span for span, kind in marks if kind in ("elision", "ours")]
        changed = [_widened(self.raw, span) if kind == "letters" else span for span, kind in marks if kind]
        wordings = {tuple(cuts): _wording(self.raw, cuts) for cuts in ([], left_out, ours, changed)}
        return tuple(wording for wording in wordings.values() if wording.parts)


def elided(text: str) -> bool:
    """Return whether a text has a mark of words left out."""
    return any(_kind(match, text) == "elision" for match in MARK.finditer(text))


def _kind(match: re.Match[str], text: str) -> str:
    """What a mark is: an elision, words of ours, letters of ours in a word; "" for none of these."""
    if match["dots"]:
        return "elision" if len(match["dots"].strip()) > 1 or match["dots"] != "." else ""
    if match["bracket"] and any(map(str.isalnum, match["bracket"])):
        start, end = match.span()
        touching = text[start - 1 : start].isalnum() or text[end : end + 1].isalnum()
        return "letters" if touching else "ours"
    return "ours" if match["aside"] else "elision"


def _widened(text: str, span: Span) -> Span:
    """A span up to the ends of the word that it touches."""
    start, end = span
    while start and (text[start - 1].isalnum() or text[start - 1] in "[]"):
        start -= 1
    while end < len(text) and (text[end].isalnum() or text[end] in "[]"):
        end += 1
    return start, end


def _wording(text: str, cuts: Sequence[Span]) -> Wording:
    """The pieces between the cuts, as far as there are words in them."""
    parts, changed, at = list[Words](), dict[int, tuple[str, str]](), 0
    for start, end in [*cuts, (len(text), len(text))]:
        if start >= at:
            piece = text[at:start].rstrip("(<{⟨/[ \t\r\n" if end > start else None)
            words, cut = Words(piece.lstrip(")>}⟩/] \t\r\n" if at else None)), text[start:end]
            parts += [words] if words.words else []
            if "[" in cut and (cut[0].isalnum() or cut[-1].isalnum()):
                changed[len(parts)] = _left(cut)
            at = end
    return Wording(tuple(parts), changed)


def _left(word: str) -> tuple[str, str]:
    """What stands before and after the brackets of a word, in comparable form."""
    before, after = word.partition("[")[0], word.rpartition("]")[2]
    return "".join(Words(before).words), "".join(Words(after).words)
