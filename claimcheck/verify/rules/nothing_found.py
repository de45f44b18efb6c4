"""Sentences that no passage speaks of."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.inventions import known_subject
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.support import is_near


@draft_rule(
    severity=Severity.NOTE,
    state=State.NOTHING_FOUND,
    why="It may be true and stand in a source that is not here: add the source, or say where it comes from.",
    bad="Harbour pilots asked for higher wages after the collision.",
    good="Some nurses work without a contract.",
)
def nothing_found(checked: CheckedSentence) -> Iterator[Problem]:
    """No passage and no claim speaks of a sentence. That says nothing about whether it is true."""
    sentence = checked.sentence
    if sentence.skip or sentence.absence or checked.quotes or any(map(is_near, checked.clauses)):
        return
    severity = Severity.WARNING if checked.settings.require == "support" else None
    if severity or not known_subject(checked):  # else statement-without-source tells it
        yield Problem(sentence.start, sentence.end, "no passage speaks of this", severity=severity)
