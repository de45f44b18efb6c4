"""Something else in the one place where two texts differ: shut because of rust, shut because of a cracked pier."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.answering import unanswered
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.matching.engine.mentions import find_mentions
from claimcheck.matching.engine.pair import Pair, Span
from claimcheck.matching.engine.statement import Statement, Token, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import is_numeral
from claimcheck.text.phrases import word_list

LAST = True  # asked only where no other veto tells what differs
_KEPT = 5  # content words in common, in the same order, from which the one other word is no paraphrase
_LONGEST = 8  # words of what stands for something else; more is a sentence put otherwise
_BROAD = frozenset(
    word_list("person people man woman men women thing things group groups one ones company firm business body "
    "organisation organization institution authority authorities official officials government country state nation "
    "city town village place area region site building house vehicle animal animals event incident accident matter "
    "issue case problem work job part way number amount kind type sort new this that it they he she others")
)  # fmt: skip  # what may stand for anything of its kind
_VERBAL = frozenset(word_list("has have had will would may might can could should must did does do not never"))


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The two runs of words of short texts that are the same but for these, unless they may mean the same."""
    if pair.post or pair.window or not pair.comparable:
        return
    runs = [run for run in pair.replaced if _content(pair.left, run[0]) or _content(pair.right, run[1])]
    if not runs:
        return
    mine, theirs = ((runs[0][side][0], runs[-1][side][1]) for side in (0, 1))
    between = _content(pair.left, mine), [token for run in runs for token in _content(pair.left, run[0])]
    if between[0] != between[1] or not _is_sole(pair, mine, theirs):
        return
    if not (_may_be_same(pair, mine, theirs) or unanswered(pair)[0] == 0):
        yield pair.left.wording(*mine), pair.right.wording(*theirs)


def _content(statement: Statement, span: Span) -> list[Token]:
    """The tokens from start to end that are neither stop words nor figures."""
    tokens = statement.tokens[slice(*span)]
    return [token for token in tokens if token.lower not in STOP_WORDS and not is_numeral(token.lower)]


def _is_sole(pair: Pair, mine: Span, theirs: Span) -> bool:
    """Whether both sides say something there, briefly, and enough is the same around it."""
    both = bool(_content(pair.left, mine)) and bool(_content(pair.right, theirs))
    brief = max(mine[1] - mine[0], theirs[1] - theirs[0]) <= _LONGEST
    whole = (0, len(pair.left.tokens))
    return both and brief and len(_content(pair.left, whole)) - len(_content(pair.left, mine)) >= _KEPT


def _may_be_same(pair: Pair, mine: Span, theirs: Span) -> bool:
    """Whether one wording may stand for the other: a verb, a broad noun, a name for what has it."""
    sides = ((pair.left, mine), (pair.right, theirs))
    if any(_BROAD.issuperset(token.lower for token in _content(*side)) for side in sides):
        return True
    return all(_is_verb(*side) for side in sides) or len({_is_named(*side) for side in sides}) == 2


def _is_verb(statement: Statement, span: Span) -> bool:
    """Whether a run begins with a verb in the past, or stands behind an auxiliary."""
    first, before = _content(statement, span)[0].lower, statement.words[max(0, span[0] - 1) : span[0]]
    return first.endswith("ed") or first in PAST or not _VERBAL.isdisjoint(before)


def _is_named(statement: Statement, span: Span) -> bool:
    """Whether a name that is sure to be one stands in a run."""
    return any(span[0] < name.end and name.start < span[1] for name in find_mentions(statement) if not name.weak)
