"""Negations that only one side has."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.absences import done_to_nobody
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.denying import denied_there
from claimcheck.verify.differences import differing
from claimcheck.verify.refusals import other_refusals
from claimcheck.verify.replacements import odd_negations
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.undone import undone_deeds


@draft_rule(
    severity=Severity.ERROR,
    state=State.CONTRADICTS,
    why="One small word turns the sense round, and it is easily lost.",
    bad="The other three are not without power.",
    good="The other three are still without power.",
)
def negation_differs(checked: CheckedSentence) -> Iterator[Problem]:
    """It denies what the passage says, or says what the passage denies."""
    told = list(differing(checked, "negation"))
    told = told or list(odd_negations(checked)) or list(other_refusals(checked)) or list(done_to_nobody(checked))
    yield from told or list(undone_deeds(checked)) or denied_there(checked)
