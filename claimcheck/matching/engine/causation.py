"""What a statement gives as the cause of something, and how much of it tells of what that brought about."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.matching.engine.mentions import find_mentions
from claimcheck.matching.engine.pair import Span
from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.phrases import PhraseMatch, Phrases, word_list

# Words that stand before a cause, and such as stand behind it; then those that may tell of something else as well.
_BEFORE = """because of | because | caused by | due to | owing to | as a result of | the result of | triggered by
    | sparked by | blamed on | brought about by | on account of | resulted from | stemmed from | attributed to
    | as a consequence of | down to | explained by | thanks to | the fault of | the consequence of"""
_BEHIND = """caused | causes | led to | triggered | sparked | to blame for | responsible for | brought about
    | is the reason | was the reason | the reason for | the cause of | explains | explained | makes | drove | prompted
    | made it | made him | made her | made them | made the"""
_ALSO_BEFORE = """stem from | stems from | traced to | traced back to | blame | blamed | prompted by | provoked by
    | died of | killed by | purely for | solely for | purely to | solely to | put down to
    | set off by | started by | torn by
    | delayed by | for lack of | for want of"""
_ALSO_BEHIND = """to blame | the sole reason | the only reason | the sole cause | was the cause | forced | killed
    | doomed | set off | provoked | lay behind | broke the | what led"""
_LONGEST = 8  # words of a cause
_ENDS = frozenset(word_list("that which who said says found concluded but was is were has have had according"))
_LINKING = frozenset(word_list("was is were are be been had has have what that which alone also entirely"))
_BEGINS = frozenset(word_list("that which who because said found concluded and but was is were"))
_BE = frozenset(("was", "were", "is", "are", "been", "be", "being"))
_OPENING = frozenset(("it", "was", "is"))
_REASONS, _FOR = frozenset(("reasons", "grounds")), frozenset(("for", "on"))
_NEAR = 4  # words from "for" to "reasons"
_KNOWN = Phrases(
    (phrase.split(), (sure, behind))
    for phrases, sure, behind in ((_BEFORE, True, False), (_BEHIND, True, True), (_ALSO_BEFORE, False, False),
                                  (_ALSO_BEHIND, False, True))
    for phrase in phrases.split("|")
)  # fmt: skip
Cause = tuple[Span, frozenset[str], frozenset[str]]


@once_each
def find_cause(statement: Statement) -> Cause | None:
    """The words (tokens) of the one cause that a statement gives, their stems, and those of the rest; None for none."""
    linking = [hit for hit in _KNOWN.find(statement.words) if not (hit.value[1] and _is_passive(statement, hit))]
    sure = [hit for hit in linking if hit.value[0]]
    hits = [(hit.start, hit.end, _before(statement, hit.start) if hit.value[1] else _behind(statement, hit.end))
            for hit in (sure if len(sure) == 1 else linking)]  # fmt: skip
    hits = hits or list(_for_reasons(statement))
    if len(hits) != 1:
        return None
    first, last, (start, end) = hits[0]
    names = (name for name in find_mentions(statement) if not (name.weak or name.locative))
    if len(sure) != 1 and any(start < name.end and name.start < end for name in names):  # who did it
        return None
    told, joined = set(range(start, end)), set(range(first, last))
    stems = {at: token.stem for at, token in enumerate(statement.tokens) if token.lower not in STOP_WORDS}
    cause = frozenset(stem for at, stem in stems.items() if at in told)
    rest = frozenset(stem for at, stem in stems.items() if at not in told | joined)
    return ((start, end), cause, rest) if cause else None


def _is_passive(statement: Statement, hit: PhraseMatch[tuple[bool, bool]]) -> bool:
    """Whether a verb is told of what it was done to: five were killed."""
    verb = hit.end == hit.start + 1 and statement.words[hit.start] not in {"explains", "causes"}
    return verb and not _BE.isdisjoint(statement.words[max(0, hit.start - 1) : hit.start])


def _behind(statement: Statement, start: int) -> Span:
    """From a place to the mark, or the word, that ends what is told of a cause."""
    end, words = start, statement.words
    while end < len(words) and end - start < _LONGEST and not (end > start and _parted(statement, end)):
        if words[end] in _ENDS:
            break
        end += 1
    return start, end


def _before(statement: Statement, end: int) -> Span:
    """From the mark, or the word, behind which a cause begins, to a place: it was ice that; was to blame for."""
    words = statement.words
    while end and words[end - 1] in _LINKING:
        end -= 1
    start = end
    while start and end - start < _LONGEST and not (start < end and _parted(statement, start)):
        if words[start - 1] in _BEGINS:
            break
        start -= 1
    while start < end and words[start] in _OPENING:
        start += 1
    return start, end


def _for_reasons(statement: Statement) -> Iterator[tuple[int, int, Span]]:
    """What a statement gives as reasons by their kind: for health reasons."""
    for at, word in enumerate(statement.words):
        start = next((place for place in range(at - 1, max(-1, at - _NEAR), -1) if statement.words[place] in _FOR), at)
        if word in _REASONS and start + 1 < at:
            yield start, at + 1, (start + 1, at)


def _parted(statement: Statement, at: int) -> bool:
    """Whether a mark stands between the word at a place and the one before it."""
    return statement.text[statement.tokens[at - 1].end : statement.tokens[at].start].strip("-' \"") != ""
