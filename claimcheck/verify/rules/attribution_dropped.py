"""Speakers that get lost."""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en import disputes
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.strength import dropped_speaker, stronger


@draft_rule(
    severity=Severity.NOTE,
    state=State.STRONGER,
    why="What somebody says is not what is. Often the loss does no harm: it is a note, where the passage tells of no "
    "dispute and --strict-attribution is not given.",
    bad="The ministry was hiding a list of damaged wards.",
    good="The ministry denied that it was hiding a list of damaged wards.",
)
def attribution_dropped(checked: CheckedSentence) -> Iterator[Problem]:
    """The passage gives it to a speaker, the sentence states it."""
    for problem in stronger(checked, dropped_speaker, "the passage gives it to a speaker"):
        disputed = problem.passage and disputes.PATTERN.search(problem.passage.text)
        warns = checked.settings.strict_attribution or disputed
        yield replace(problem, severity=Severity.WARNING if warns else None)
