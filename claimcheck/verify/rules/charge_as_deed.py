"""Charges told as deeds."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.strength import proved_charge, stronger
from claimcheck.verify.support import HALF


@draft_rule(
    severity=Severity.WARNING,
    state=State.STRONGER,
    why="Whoever is only accused has not done it yet, in law and in fairness.",
    bad="The ministry was hiding a list of damaged wards.",
    good="The ministry was accused of hiding a list of damaged wards.",
)
def charge_as_deed(checked: CheckedSentence) -> Iterator[Problem]:
    """The passage tells of a charge or a suspicion, the sentence of the deed."""
    yield from stronger(checked, proved_charge, "the passage tells of a charge", HALF)
