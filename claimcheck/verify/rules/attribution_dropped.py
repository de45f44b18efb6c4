"""Speakers that get lost."""

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en import disputes, one_sided
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.evidence import Passage
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.strength import dropped_speaker, stronger


@draft_rule(
    severity=Severity.NOTE,
    state=State.STRONGER,
    why="What somebody says is not what is. Often the loss does no harm: it is a note, where the passage tells of no "
    "dispute and no view, of a speaker with a name, and --strict-attribution is not given.",
    bad="The ministry was hiding a list of damaged wards.",
    good="The ministry denied that it was hiding a list of damaged wards.",
)
def attribution_dropped(checked: CheckedSentence) -> Iterator[Problem]:
    """The passage gives it to a speaker, the sentence states it."""
    for problem in stronger(checked, dropped_speaker, "the passage gives it to a speaker"):
        warns = checked.settings.strict_attribution or (
            problem.passage and _is_one_sided(problem, problem.passage, checked)
        )
        yield replace(problem, severity=Severity.WARNING if warns else None)


def _is_one_sided(problem: Problem, passage: Passage, checked: CheckedSentence) -> bool:
    """Whether a passage tells of a dispute, a view, or of what somebody says whom nobody can ask."""
    if disputes.PATTERN.search(passage.text):
        return True
    clause = checked.sentence.text[problem.start - checked.sentence.start : problem.end - checked.sentence.start]
    view = one_sided.PATTERN.search(clause) and one_sided.PATTERN.search(passage.text[slice(*problem.theirs)])
    return bool(view or one_sided.UNNAMED.search(_outside(passage.text, problem.theirs)))


def _outside(text: str, window: Span) -> str:
    """What stands around a window of a text."""
    return f"{text[: window[0]]} … {text[window[1] :]}"
