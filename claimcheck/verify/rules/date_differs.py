"""Dates that the source has otherwise."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import differing
from claimcheck.verify.frequencies import other_frequencies
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.times import other_hours, other_times


@draft_rule(
    severity=Severity.ERROR,
    state=State.CONTRADICTS,
    why="Who knew what is a question of when: a wrong day turns an answer into a lie.",
    bad="On 6 March 2024 the ministry opened 12 of the 15 clinics in Bristol.",
    good="On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol.",
)
def date_differs(checked: CheckedSentence) -> Iterator[Problem]:
    """A date or a time is another one than in the passage that answers."""
    told = list(differing(checked, "date")) or list(other_times(checked)) or list(other_hours(checked))
    yield from told or other_frequencies(checked)
