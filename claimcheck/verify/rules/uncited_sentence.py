"""Sentences without a citation."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.rule import Problem, draft_rule


@draft_rule(
    severity=Severity.NOTE,
    why="Where a house wants each sentence to say where it comes from (--require citation), this one does not.",
    bad="Some nurses work without a contract.",
    good="Some nurses work without a contract [@survey].",
)
def uncited_sentence(checked: CheckedSentence) -> Iterator[Problem]:
    """A sentence cites nothing, in a draft that is to cite."""
    sentence = checked.sentence
    if checked.settings.require == "citation" and not (sentence.skip or sentence.citations or sentence.unknown):
        yield Problem(sentence.start, sentence.end, "nothing is cited for this", severity=Severity.WARNING)
