"""Opposite words."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.contrasts import turned_contrasts
from claimcheck.verify.denials import denied
from claimcheck.verify.differences import differing
from claimcheck.verify.opposites import opposite_words
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.stances import other_stances
from claimcheck.verify.state import State
from claimcheck.verify.trends import other_ways


@draft_rule(
    severity=Severity.ERROR,
    state=State.CONTRADICTS,
    why="The figures may be right and the sentence still wrong.",
    bad="Waiting times in the clinics rose by 10 percent in February.",
    good="Waiting times in the clinics fell by 10 percent in February.",
)
def direction_differs(checked: CheckedSentence) -> Iterator[Problem]:
    """It says the opposite: rose for fell, before for after, more for less."""
    told = list(differing(checked, "direction", "comparison", "attribute", "cause"))
    told = told or list(differing(checked, "order")) or list(opposite_words(checked))
    told = told or list(other_stances(checked)) or list(denied(checked)) or list(other_ways(checked))
    yield from told or turned_contrasts(checked)
