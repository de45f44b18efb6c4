"""Figures that the source has otherwise."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import differing
from claimcheck.verify.ordinals import other_ordinals
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.ERROR,
    state=State.CONTRADICTS,
    why="A wrong figure is the commonest error of hasty writers and of language models, and readers check it first.",
    bad="On 4 March 2024 the ministry opened 9 of the 15 clinics in Bristol.",
    good="On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol.",
)
def number_differs(checked: CheckedSentence) -> Iterator[Problem]:
    """A figure is another one than in the passage that answers."""
    yield from list(differing(checked, "number")) or other_ordinals(checked)
