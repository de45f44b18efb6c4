"""For and against: a draft has somebody vote for what by the passage they rejected."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import has_nearly_all, stems_of

FOR = compiled_later(
    r"\b(?:(?:vot|campaign|spok|speak|argu|came out|com)\w* (?:in favou?r of|for)|in favou?r of|back(?:s|ed)|"
    r"support(?:s|ed)|approv(?:es|ed)|endors(?:es|ed))\b"
)
AGAINST = compiled_later(
    r"\b(?:(?:vot|campaign|spok|speak|argu|came out|com)\w* (?:[\w’'-]{1,20} ){0,5}?against|against a plan|"
    r"oppos(?:es|ed)|(?:vot\w*|turn\w*) (?:[\w’'-]{1,20} ){1,4}?down|(?:voted|turned) down|reject(?:s|ed))\b"
)


def other_stances(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that is for what its passage is against, or the other way round."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or is_judged(compared, checked) or NEGATION.search(compared.passage.text):
            continue
        spans = _stances(clause.text, compared.passage.text)
        if spans and _is_of_the_same(clause.text, spans[0], compared):
            ours, theirs = spans
            message = f"{clause.text[slice(*ours)]} ≠ {compared.passage.text[slice(*theirs)]}"
            start, end = clause.start + ours[0], clause.start + ours[1]
            yield Problem(start, end, message, compared.passage, theirs, Severity.WARNING)


def _stances(clause: str, passage: str) -> tuple[Span, Span] | None:
    """Where a clause takes the one side and a passage the other, each of them no other: two spans."""
    for one, other in ((FOR, AGAINST), (AGAINST, FOR)):
        ours, theirs = one.search(clause), other.search(passage)
        if ours and theirs and not _has(other, clause) and not _has(one, passage):
            return ours.span(), theirs.span()
    return None


def _has(pattern: re.Pattern[str], text: str) -> bool:
    return pattern.search(text) is not None


def _is_of_the_same(clause: str, stance: Span, compared: Compared) -> bool:
    """Whether a passage has the words of a clause besides its stance, or others for them, all but one."""
    if any(difference.kind == "number" for difference in compared.missing):
        return False  # others voted otherwise
    stems = stems_of(f"{compared.passage.text}\n{compared.before}")
    rest = clause[: stance[0]] + " " * (stance[1] - stance[0]) + clause[stance[1] :]
    return has_nearly_all(stems, rest)
