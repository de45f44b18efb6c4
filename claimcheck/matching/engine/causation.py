"""What a statement gives as the cause of something, and how much of it tells of what that brought about."""

from __future__ import annotations

from claimcheck.matching.engine.pair import Span
from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.phrases import Phrases

# Words that stand before a cause, and such as stand behind it.
_BEFORE = """because of | because | caused by | due to | owing to | as a result of | the result of | triggered by
    | sparked by | blamed on | brought about by | on account of | resulted from | stemmed from | attributed to
    | as a consequence of | down to | explained by | thanks to | the fault of | the consequence of"""
_BEHIND = """caused | causes | led to | triggered | sparked | to blame for | responsible for | brought about
    | is the reason | was the reason | the reason for | the cause of | explains | explained | made | makes | drove
    | prompted"""
_LONGEST = 8  # words of a cause
_KNOWN = Phrases(
    (phrase.split(), behind)
    for phrases, behind in ((_BEFORE, False), (_BEHIND, True)) for phrase in phrases.split("|")
)  # fmt: skip
Cause = tuple[Span, frozenset[str], frozenset[str]]


@once_each
def find_cause(statement: Statement) -> Cause | None:
    """The words (tokens) of the one cause that a statement gives, their stems, and those of the rest; None for none."""
    hits = _KNOWN.find(statement.words)
    if len(hits) != 1:
        return None
    start, end = hits[0].end, hits[0].end
    if hits[0].value:
        start = end = hits[0].start
        while start and end - start < _LONGEST and not (start < end and _parted(statement, start)):
            start -= 1
    else:
        while end < len(statement.tokens) and end - start < _LONGEST and not (end > start and _parted(statement, end)):
            end += 1
    told, joined = set(range(start, end)), set(range(hits[0].start, hits[0].end))
    stems = {at: token.stem for at, token in enumerate(statement.tokens) if token.lower not in STOP_WORDS}
    cause = frozenset(stem for at, stem in stems.items() if at in told)
    rest = frozenset(stem for at, stem in stems.items() if at not in told | joined)
    return ((start, end), cause, rest) if cause else None


def _parted(statement: Statement, at: int) -> bool:
    """Whether a mark stands between the word at a place and the one before it."""
    return statement.text[statement.tokens[at - 1].end : statement.tokens[at].start].strip("-' \"") != ""
