"""The two sides of a deed exchanged."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import differing
from claimcheck.verify.replacements import turned_round
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.takeovers import other_buyers


@draft_rule(
    severity=Severity.ERROR,
    state=State.CONTRADICTS,
    why="All the words are there, and the guilty one is the victim.",
    bad="The ministry had accused the Nurses' Union of hiding a list of damaged wards.",
    good="The Nurses' Union had accused the ministry of hiding a list of damaged wards.",
)
def roles_exchanged(checked: CheckedSentence) -> Iterator[Problem]:
    """Who does it and to whom it is done have changed places."""
    yield from list(differing(checked, "role")) or list(turned_round(checked)) or other_buyers(checked)
