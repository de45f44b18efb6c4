"""One text read for what it states: its words in order, with their stems, and where names may begin."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, wraps
from typing import Any, NamedTuple, TypeVar

from claimcheck.matching.engine.cleaning import same_length
from claimcheck.matching.engine.lexicon.irregular import BASE
from claimcheck.text.numbers import Quantity, When, find_dates, read_quantities
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import PhraseMatch, Phrases
from claimcheck.text.tokens import bare, folded, tokens

_SENTENCE_END = compiled_later(r"[.!?:]['\")\]]*\s+[\"'(]*$|^\W*$|\n\s*$|\s[-|]\s+[\"']?$")
Asked = TypeVar("Asked")
Read = TypeVar("Read")
LONGEST = 400  # words; more is no claim


class Token(NamedTuple):
    """A word: as written, in lower case without possessive, its stem, its place, whether a sentence begins with it."""

    text: str
    lower: str
    stem: str
    start: int
    end: int
    initial: bool

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()


@dataclass(frozen=True, slots=True)
class Wording:
    """Words of a statement as it has them, and where they stand in its text (characters)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Statement:
    """A text, its tokens, and the names among them that a lexicon knows, with the group of names they belong to."""

    text: str
    tokens: tuple[Token, ...]
    names: tuple[PhraseMatch[str], ...] = ()

    @cached_property
    def words(self) -> list[str]:
        return [token.lower for token in self.tokens]

    @cached_property
    def stems(self) -> list[str]:
        return [token.stem for token in self.tokens]

    @cached_property
    def cased(self) -> bool:
        """Whether capital letters tell anything: there are some, and not all are."""
        letters = [token.capital for token in self.tokens if token.text[0].isalpha()]
        return any(letters) and sum(letters) < 0.75 * len(letters) + 1

    @cached_property
    def quantities(self) -> list[Quantity]:
        """The quantities stated, left to right; their start and end are numbers of tokens."""
        return read_quantities(self.text, [(token.start, token.lower) for token in self.tokens])

    @cached_property
    def dates(self) -> list[When]:
        """The calendar dates, left to right, with their place in the text."""
        return find_dates(self.text)

    def said(self, start: int, end: int) -> str:
        """The tokens from start to end as the text has them."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]

    def wording(self, start: int, end: int, text: str = "") -> Wording:
        """The tokens from start to end with their place; shown as `text` where that is given."""
        return Wording(text or self.said(start, end), self.tokens[start].start, self.tokens[end - 1].end)


def once_each(read: Callable[[Asked], Read]) -> Callable[[Asked], Read]:
    """Make a function of a statement, or of a pair, keep its answer with what it is asked of: several ask the same."""
    key = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def remembering(asked: Asked) -> Read:
        memory: dict[str, Any] = asked.__dict__
        if key not in memory:
            memory[key] = read(asked)
        answer: Read = memory[key]
        return answer

    return remembering


def read_statement(text: str, stem: Callable[[str], str], names: Phrases[str] | None = None) -> Statement:
    """Tokenise a text and find names in it; `stem` is applied to lower-case words. Places are those of the text."""
    text = same_length(text)
    read, last = list[Token](), 0
    for hit in tokens(text):
        word, (start, end) = hit[0], hit.span()
        lower = "percent" if word == "%" else bare(folded(word))
        within = start == last + 1 and text[last] == " " and text[last - 1] != "."  # most words; no need to look closer
        within = within or bool(read and len(read[-1].text) == 1 and text[last:start] == ". ")  # George W. Bush
        initial = not within and _SENTENCE_END.search(text[max(0, start - 6) : start]) is not None
        read.append(Token(word, lower, stem(BASE.get(lower, lower)), start, end, initial))
        last = end
        if len(read) >= LONGEST:
            break
    known = names.find([token.lower for token in read]) if names is not None else []
    return Statement(text, tuple(read), tuple(known))
