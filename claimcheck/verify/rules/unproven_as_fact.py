"""What the ledger holds unproven, told as a fact."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.judged import stated_claims
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.WARNING,
    state=State.AGAINST_LEDGER,
    why="Somebody says so, and nobody has shown it. Without who says so a reader takes it for established.",
    bad="The roofs of the clinics were repaired in May.",
    good="According to the ministry, the roofs of the clinics were repaired in May.",
)
def unproven_as_fact(checked: CheckedSentence) -> Iterator[Problem]:
    """A sentence states as a fact what the ledger holds unproven."""
    for clause, compared, _ in stated_claims(checked, "unproven"):
        message = "the ledger holds it unproven: say who says so"
        yield Problem(clause.start, clause.end, message, compared.passage, compared.window)
