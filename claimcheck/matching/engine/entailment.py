"""A draft held against its source, one way: the window that answers, what differs there, what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.matching.engine.amounts import amounts
from claimcheck.matching.engine.comparison import Comparing, Conflict
from claimcheck.matching.engine.mentions import find_mentions
from claimcheck.matching.engine.naming import same_name
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.records import Difference
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.timex import agrees
from claimcheck.matching.engine.windows import find_window, sentences_of, tells
from claimcheck.text.numbers import NUMBER_WORDS, agree, is_numeral
from claimcheck.text.span import Span

_WHOLE = frozenset(("all", "none"))  # classes of amounts that admit no exception
_KINDS = {"actor": "name", "modality": "strength"}  # names of vetoes, where the kind is called otherwise


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
    theirs = [(start, comparing.read(source[start:end])) for start, end in sentences_of(source)]
    statements = [statement for _, statement in theirs]
    window = find_window(mine, theirs)
    if window is None:
        return Entailment((0, 0), 0.0, (draft, source), comparing, mine, statements)
    pair = Pair(mine, comparing.read(source[slice(*window.span)]), window=True)
    return Entailment(window.span, pair.coverage, (draft, source), comparing, mine, statements, pair)


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
        plain = tells(token) and not is_numeral(token.lower) and token.lower not in NUMBER_WORDS
        if plain and at not in named and token.stem in pair.left_alone:
            yield _alone("word", pair.left.wording(at, at + 1))


def _alone(kind: str, wording: Wording) -> Difference:
    return Difference(kind, wording.text, (wording.start, wording.end))
