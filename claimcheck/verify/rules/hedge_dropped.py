"""Hedges that get lost."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.strength import ALMOST, dropped_hedge, stronger


@draft_rule(
    severity=Severity.WARNING,
    state=State.STRONGER,
    why="“May” and “reportedly” are part of what a source says. Without them the sentence is the writer's own.",
    bad="The clinic costs 4 million crowns.",
    good="The clinic may cost 4 million crowns.",
)
def hedge_dropped(checked: CheckedSentence) -> Iterator[Problem]:
    """The passage hedges what the sentence states."""
    yield from stronger(checked, dropped_hedge, "the passage hedges it", ALMOST)
