"""Figures and dates that stand in no source."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.counts import other_counts
from claimcheck.verify.figures import FIGURES
from claimcheck.verify.nowhere import nowhere, unheld
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.times import times_nowhere


@draft_rule(
    severity=Severity.WARNING,
    state=State.PARTLY,
    why="A figure looks like knowledge. Where no source has it, nobody can say where it comes from.",
    bad="On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol, at a cost of 900 dollars.",
    good="On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol.",
)
def figure_without_source(checked: CheckedSentence) -> Iterator[Problem]:
    """A figure or a date stands neither in the passage that answers nor around it."""
    told = list(times_nowhere(checked))
    for kind in FIGURES:
        told += nowhere(checked, kind, "stands in no passage about this")
        told += unheld(checked, kind, "stands in no source")
    yield from told or other_counts(checked)
