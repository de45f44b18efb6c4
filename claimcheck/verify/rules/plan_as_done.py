"""Plans told as done."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.strength import done_plan, stronger
from claimcheck.verify.support import HALF


@draft_rule(
    severity=Severity.WARNING,
    state=State.STRONGER,
    why="Much of what is announced never happens.",
    bad="Ada Brook opened a new clinic in Westford by the end of the year.",
    good="Ada Brook promised a new clinic in Westford by the end of the year.",
)
def plan_as_done(checked: CheckedSentence) -> Iterator[Problem]:
    """The passage plans, promises or wants what the sentence tells as done."""
    yield from stronger(checked, done_plan, "the passage only plans it", HALF)
