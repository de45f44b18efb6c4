"""Statements that no source makes about what the sources speak of."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.inventions import known_subject
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.WARNING,
    state=State.NOTHING_FOUND,
    why="What is made up is mostly told of somebody whom the sources do speak of: a cause, a consequence, a detail.",
    bad="Nurses have gone on strike and blocked two roads.",
    good="Some nurses work without a contract.",
)
def statement_without_source(checked: CheckedSentence) -> Iterator[Problem]:
    """The sources speak of its subject, and no passage has a word of what it tells."""
    if subject := known_subject(checked):
        sentence = checked.sentence
        yield Problem(sentence.start, sentence.end, f"the sources speak of {subject!r}, and none of them says this")
