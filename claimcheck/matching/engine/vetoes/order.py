"""Two events in the other order: stopped before the fall, stopped only after it; had already left when it came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.matching.engine.answering import answered
from claimcheck.matching.engine.pair import Pair, Span
from claimcheck.matching.engine.polarity import negations
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import is_numeral
from claimcheck.text.numbers.units import UNITS
from claimcheck.text.phrases import PhraseMatch, Phrases, word_list

# What joins two events: 1 where the event told behind it came first, -1 where it came last.
_JOINING = {
    1: ("after", "only after", "in the wake of", "once", "only once", "only when", "not until", "not until after",
        "until", "until after"),
    -1: ("before", "ahead of", "prior to", "by the time", "long before"),
}  # fmt: skip
_KNOWN = Phrases((phrase.split(), sign) for sign, phrases in _JOINING.items() for phrase in phrases)
_ONLY = frozenset(("not", "only", "while"))  # where what joins two events begins with them, it tells of their order
_CLEFT = 3  # words before what joins two events in "it was only after the trial that"
_LEADING = frozenset(
    word_list("finish finished came come was is were are placed gold silver bronze well far just still")
)
_POINTING = frozenset(("that", "this", "then", "which"))  # to an event that another sentence tells: after that date
_PRONOUNS = frozenset(("it", "they", "he", "she"))
_PAUSES = frozenset(word_list("break pause gap hiatus absence wait delay lull interval interruption"))
_REACH = 6  # words behind a negation among which what it denies ends
_ALREADY = Phrases([(["when"], -1)])  # where the other event has happened already
_WHILE = Phrases([(["while"], -1)])  # where something is still so that the other event ends
_MEASURES = frozenset(
    word_list("the a an just only shortly soon long right immediately few some several moment moments")
)


@dataclass(frozen=True, slots=True)
class _Order:
    """What joins the two events of a statement, which of them came first, and the stems that tell of each."""

    joined: PhraseMatch[int]
    main: frozenset[str]
    other: frozenset[str]


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """The words that join the same two events where one statement tells them in the other order."""
    one, other = _order(pair.left), _order(pair.right)
    if not pair.brief or one is None or other is None or _is_denied(pair.left, one) or _is_denied(pair.right, other):
        return
    pointing = any(_points(*side) for side in ((pair.left, one), (pair.right, other)))
    straight = answered(pair, one.main, other.main), answered(pair, one.other, other.other)
    across = answered(pair, one.main, other.other), answered(pair, one.other, other.main)
    likely = straight if one.joined.value != other.joined.value else across
    joining = pair.left.words[one.joined.start], pair.right.words[other.joined.start]
    sure = likely[0] > 1 and not _ONLY.isdisjoint(joining)
    if (all(likely) or pointing or sure) and sum(likely) > sum(straight) + sum(across) - sum(likely):
        yield (
            pair.left.wording(one.joined.start, one.joined.end),
            pair.right.wording(other.joined.start, other.joined.end),
        )


def _points(statement: Statement, order: _Order) -> bool:
    """Whether one event is told by a pronoun: an hour before it began."""
    return not _PRONOUNS.isdisjoint(statement.words[order.joined.end : order.joined.end + 1])


def _order(statement: Statement) -> _Order | None:
    """The order of two events that a statement tells; None where it does not, or where its clauses cannot be told."""
    joined = next((hit for hit in _KNOWN.find(statement.words) if not _is_lead(statement, hit)), None)
    if joined is None and "already" in statement.words:
        joined = next(iter(_ALREADY.find(statement.words)), None)
    if joined is None and "still" in statement.words:
        joined = next((hit for hit in _WHILE.find(statement.words) if "still" in statement.words[hit.end :]), None)
    if joined is None or not _POINTING.isdisjoint(statement.words[joined.end : joined.end + 1]):
        return None
    if _is_span(statement, joined.end) or _is_bare_until(statement, joined):
        return None
    mark = next((at for at in range(joined.end + 1, len(statement.tokens)) if _begins_clause(statement, at, joined)), 0)
    leads = all(_measures(word) for word in statement.words[: joined.start])
    cleft = statement.words[:2] == ["it", "was"] and joined.start <= _CLEFT and "that" in statement.words[joined.end :]
    if cleft:
        mark = statement.words.index("that", joined.end)
    elif leads and not mark:
        return None
    main = (mark, len(statement.tokens)) if leads or cleft else (0, joined.start)
    if (
        joined.value == -1
        and statement.words[joined.start] == "when"
        and "already" not in statement.words[slice(*main)]
    ):
        return None
    return _Order(joined, _told(statement, main), _told(statement, (joined.end, mark or len(statement.tokens))))


def _is_span(statement: Statement, at: int) -> bool:
    """Whether a time stands at a place, and no event: lifted after two hours, after a three-year break."""
    at += statement.words[at : at + 1] in (["a"], ["an"])
    spans = [figure.end for figure in statement.quantities if figure.start == at and figure.kind == "time"]
    behind = statement.words[spans[0] : spans[0] + 1] if spans else []
    return bool(spans) and (not behind or behind[0] in _PAUSES or behind[0] in STOP_WORDS - {"of", "in"})


def _is_bare_until(statement: Statement, joined: PhraseMatch[int]) -> bool:
    """Whether an "until" tells of no order, for want of a negation before it: did not return until it was signed."""
    until = statement.words[joined.start] == "until"
    return until and not any(hit.end <= joined.start for hit in negations(statement))


def _is_lead(statement: Statement, hit: PhraseMatch[int]) -> bool:
    """Whether "ahead of" tells who leads whom: 61 votes ahead of her rival, finished ahead of Italy."""
    before = statement.words[max(0, hit.start - 1) : hit.start]
    counted = any(hit.start - 2 <= one.end <= hit.start and one.kind == "count" for one in statement.quantities)
    return statement.words[hit.start] == "ahead" and (counted or not _LEADING.isdisjoint(before))


def _is_denied(statement: Statement, order: _Order) -> bool:
    """Whether what joins the events is part of a negation or of "until after": no ruling before the autumn."""
    joined = order.joined
    if statement.words[joined.start] == "until":
        return False
    denied = any(hit.start < joined.start <= hit.start + _REACH for hit in negations(statement))
    return denied or statement.words[max(0, joined.start - 1) : joined.start] == ["until"]


def _follows_comma(statement: Statement, at: int) -> bool:
    return "," in statement.text[statement.tokens[at - 1].end : statement.tokens[at].start]


def _begins_clause(statement: Statement, at: int, joined: PhraseMatch[int]) -> bool:
    """Whether the main clause begins at a place: behind a comma, or with the "did" of "not until then did they"."""
    turned = statement.words[joined.start] in {"not", "only"} and statement.words[at] in {"did", "do", "does"}
    return turned or _follows_comma(statement, at)


def _measures(word: str) -> bool:
    """Whether a word only tells by how much one event came before the other: two days, shortly, in the moments."""
    return word in _MEASURES or word in STOP_WORDS or is_numeral(word) or UNITS.get(word, ("",))[0] == "time"


def _told(statement: Statement, span: Span) -> frozenset[str]:
    tokens = statement.tokens[slice(*span)]
    return frozenset(token.stem for token in tokens if token.lower not in STOP_WORDS)
