"""A draft held against its source, one way: the window that answers, what differs there, what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from claimcheck.matching.engine.comparison import Comparing, Conflict
from claimcheck.matching.engine.mentions import find_mentions
from claimcheck.matching.engine.naming import same_name
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.records import Difference
from claimcheck.matching.engine.statement import Statement, Token, Wording, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.matching.engine.timex import agrees
from claimcheck.matching.engine.vetoes.quantifier import amounts
from claimcheck.text.numbers import NUMBER_WORDS, agree, is_numeral
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span

_KEPT = 2048  # sources of which the sentences are kept
_UNMATCHED = 0.2  # what a content word costs a window that the draft has not; each that it has is worth 1
_WHOLE = frozenset(("all", "none"))  # classes of amounts that admit no exception
_MARKS = frozenset(",;:()[]")  # between clauses
_TO_MARK = 6  # words by which a window is widened to where its clause begins or ends
_KINDS = {"actor": "name", "modality": "strength"}  # names of vetoes, where the kind is called otherwise


@dataclass(frozen=True, slots=True)
class _Window:
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


@dataclass(frozen=True)
class Entailment:
    """How a source answers a draft, read one way: what the source says beyond the draft is no difference.

    window: the stretch of the source that answers, in characters, (0, 0) where nothing does;
    coverage: 0 to 1, the share of the draft's content words and figures that the window has, in any inflection.
    What differs takes far longer to find than these, and is looked for when it is asked for.
    """

    window: Span
    coverage: float
    _texts: tuple[str, str]
    _comparing: Comparing
    _draft: Statement
    _source: Sequence[Statement]
    _pair: Pair | None = None

    @cached_property
    def contradictions(self) -> tuple[Difference, ...]:
        """What both cannot say of one thing, in the order of the draft, each with both spans.

        Strength and quantifier stand here whichever side says more: compare the words.
        """
        if self._pair is None or self._pair.left.words == self._pair.right.words:
            return ()
        unlike = sorted(
            self._comparing.conflicts(self._pair), key=lambda conflict: (conflict.left.start, conflict.right.start)
        )
        return tuple(_difference(conflict, self.window[0], *self._texts) for conflict in unlike)

    @cached_property
    def missing(self) -> tuple[Difference, ...]:
        """What of the draft the source lacks.

        Numbers, dates and names that are nowhere in it; words that are not in the window; an "all", "no" or "always"
        (quantifier) where the window says nothing of how many.
        """
        beyond = [*_more_than_said(self._pair), *_words_alone(self._pair)] if self._pair else []
        return (*_missing(self._draft, self._source), *beyond)


def entailment(comparing: Comparing, draft: str, source: str) -> Entailment:
    """Hold a draft (a sentence or a clause) against a source (a passage or a page). See Entailment for what it says."""
    mine = comparing.read(draft)
    theirs = [(start, comparing.read(source[start:end])) for start, end in _sentences(source)]
    window = max((_window(mine, *sentence) for sentence in theirs), key=lambda window: window.worth, default=None)
    statements = [statement for _, statement in theirs]
    if window is None or not window.worth:
        return Entailment((0, 0), 0.0, (draft, source), comparing, mine, statements)
    pair = Pair(mine, comparing.read(source[slice(*window.span)]), window=True)
    return Entailment(window.span, pair.coverage, (draft, source), comparing, mine, statements, pair)


@lru_cache(_KEPT)
def _sentences(source: str) -> tuple[Span, ...]:
    return tuple(sentences(source))


def _window(draft: Statement, offset: int, sentence: Statement) -> _Window:
    """The stretch of a sentence in which the words of the draft stand thickest, widened to the marks around it."""
    wanted = {stem for stem, tells in _content(draft) if tells}
    best, start, worth = (0.0, 0, 0), 0, 0.0
    for at, (stem, tells) in enumerate(_content(sentence), 1):
        worth += 1.0 if stem in wanted else -_UNMATCHED if tells else 0.0
        if worth <= 0.0:
            start, worth = at, 0.0
        elif (worth, -start, at) > best:
            best = worth, -start, at
    return _Window(sentence, offset, *_widened(sentence, -best[1], best[2]), best[0])


@once_each
def _content(statement: Statement) -> list[tuple[str, bool]]:
    """The stem of each word, and whether it is one that tells something."""
    return [(token.stem, _tells(token)) for token in statement.tokens]


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


def _tells(token: Token) -> bool:
    return token.lower not in STOP_WORDS


def _difference(conflict: Conflict, offset: int, draft: str, source: str) -> Difference:
    mine, theirs = (
        (conflict.left.start, conflict.left.end),
        (offset + conflict.right.start, offset + conflict.right.end),
    )
    kind = _KINDS.get(conflict.name, conflict.name)
    return Difference(kind, draft[slice(*mine)], mine, source[slice(*theirs)], theirs)


def _missing(draft: Statement, source: Sequence[Statement]) -> Iterator[Difference]:
    """The dates, figures and names of the draft that no sentence of the source has."""
    dates = [date for statement in source for date in statement.dates]
    for date in draft.dates:
        if not any(agrees(date, other) for other in dates):
            yield Difference("date", draft.text[date.start : date.end], (date.start, date.end))
    amounts = [amount for statement in source for amount in statement.quantities]
    for amount in draft.quantities:
        if not any(agree(amount, other) for other in amounts):
            yield _alone("number", draft.wording(amount.start, amount.end))
    names = [name for statement in source for name in find_mentions(statement)]
    words = {word for statement in source for word in statement.words}
    for name in find_mentions(draft):
        if not (name.weak or words.issuperset(name.words) or any(same_name(name, other) for other in names)):
            yield _alone("name", draft.wording(name.start, name.end))


def _more_than_said(pair: Pair) -> Iterator[Difference]:
    """The "all", "no" and "always" of a draft where its window says nothing of how many."""
    if not amounts(pair.right):
        for amount in amounts(pair.left):
            if amount.value in _WHOLE:
                yield _alone("quantifier", pair.left.wording(amount.start, amount.end))


def _words_alone(pair: Pair) -> Iterator[Difference]:
    named = {at for name in find_mentions(pair.left) for at in range(name.start, name.end)}
    for at, token in enumerate(pair.left.tokens):
        plain = _tells(token) and not is_numeral(token.lower) and token.lower not in NUMBER_WORDS
        if plain and at not in named and token.stem in pair.left_alone:
            yield _alone("word", pair.left.wording(at, at + 1))


def _alone(kind: str, wording: Wording) -> Difference:
    return Difference(kind, wording.text, (wording.start, wording.end))
