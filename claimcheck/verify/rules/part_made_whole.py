"""Parts made the whole."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.scope import BARELY, widened_part
from claimcheck.verify.state import State
from claimcheck.verify.strength import stronger


@draft_rule(
    severity=Severity.WARNING,
    state=State.STRONGER,
    why="Some, many and most are not all: the exception is somebody.",
    bad="All nurses work without a contract.",
    good="Some nurses work without a contract.",
)
def part_made_whole(checked: CheckedSentence) -> Iterator[Problem]:
    """The sentence says it of all, the passage of some."""
    yield from stronger(checked, widened_part, "the passage says it of a part", BARELY)
