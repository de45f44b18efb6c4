"""The stretch of a text that answers to a shorter one: where the words of that stand thickest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.matching.engine.statement import Statement, Token, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span

_KEPT = 2048  # texts of which the sentences are kept
_UNMATCHED = 0.2  # what a content word costs a window that the draft has not; each that it has is worth 1
_MARKS = frozenset(",;:()[]")  # between clauses
_TO_MARK = 6  # words by which a window is widened to where its clause begins or ends


@dataclass(frozen=True, slots=True)
class Window:
    """The words of one sentence from start to end (tokens), `offset` characters into the source, that answer."""

    statement: Statement
    offset: int
    start: int
    end: int
    worth: float

    @property
    def span(self) -> Span:
        tokens = self.statement.tokens
        return self.offset + tokens[self.start].start, self.offset + tokens[self.end - 1].end


@lru_cache(_KEPT)
def sentences_of(source: str) -> tuple[Span, ...]:
    """Where the sentences of a text stand, in characters; kept for the texts that were asked for last."""
    return tuple(sentences(source))


def find_window(draft: Statement, source: Iterable[tuple[int, Statement]]) -> Window | None:
    """The window of sentences, each with its place in the source, that answers best; None where no word is shared."""
    windows = (_window(draft, *sentence) for sentence in source)
    best = max(windows, key=lambda window: window.worth, default=None)
    return best if best and best.worth else None


def _window(draft: Statement, offset: int, sentence: Statement) -> Window:
    """The stretch of a sentence in which the words of the draft stand thickest, widened to the marks around it."""
    wanted = {stem for stem, telling in _content(draft) if telling}
    best, start, worth = (0.0, 0, 0), 0, 0.0
    for at, (stem, telling) in enumerate(_content(sentence), 1):
        worth += 1.0 if stem in wanted else -_UNMATCHED if telling else 0.0
        if worth <= 0.0:
            start, worth = at, 0.0
        elif (worth, -start, at) > best:
            best = worth, -start, at
    return Window(sentence, offset, *_widened(sentence, -best[1], best[2]), best[0])


@once_each
def _content(statement: Statement) -> list[tuple[str, bool]]:
    """The stem of each word, and whether it is one that tells something."""
    return [(token.stem, tells(token)) for token in statement.tokens]


def _widened(sentence: Statement, start: int, end: int) -> Span:
    for at in range(start, max(-1, start - _TO_MARK), -1):
        if at == 0 or _MARKS.intersection(sentence.text[sentence.tokens[at - 1].end : sentence.tokens[at].start]):
            start = at
            break
    last = len(sentence.tokens)
    for at in range(end, min(last, end + _TO_MARK) + 1):
        if at == last or _MARKS.intersection(sentence.text[sentence.tokens[at - 1].end : sentence.tokens[at].start]):
            return start, at
    return start, end


def tells(token: Token) -> bool:
    """Whether a word is one that tells something."""
    return token.lower not in STOP_WORDS
