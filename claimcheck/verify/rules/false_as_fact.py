"""What the ledger holds false, told as a fact."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import HELD_FALSE
from claimcheck.verify.judged import stated_claims
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.ERROR,
    state=State.AGAINST_LEDGER,
    why="The desk has looked into it and found it false. Told without who says so, it becomes the desk's own word.",
    bad="Every clinic in the country is open.",
    good="The ministry claims that every clinic in the country is open.",
)
def false_as_fact(checked: CheckedSentence) -> Iterator[Problem]:
    """A sentence states as a fact what the ledger holds false."""
    for clause, compared, claim in stated_claims(checked, *HELD_FALSE):
        message = f"the ledger holds it {claim.verdict}"
        yield Problem(clause.start, clause.end, message, compared.passage, compared.window)
