"""Places that the source has otherwise."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.compass import other_parts
from claimcheck.verify.differences import differing
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.ERROR,
    state=State.CONTRADICTS,
    why="The same event in another place is another event.",
    bad="On 4 March 2024 the ministry opened 12 of the 15 clinics in Cardiff.",
    good="On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol.",
)
def place_differs(checked: CheckedSentence) -> Iterator[Problem]:
    """It happens elsewhere than in the passage that answers."""
    yield from list(differing(checked, "place")) or other_parts(checked)
