"""What contradicts a claim that the ledger believes."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.judged import contradicted_claims
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.WARNING,
    state=State.AGAINST_LEDGER,
    why="The desk has judged a claim true, and the draft says otherwise: one of the two is to be mended.",
    bad="The storm did not damage the harbour hospital.",
    good="The storm damaged the harbour hospital.",
)
def contradicts_claim(checked: CheckedSentence) -> Iterator[Problem]:
    """A sentence contradicts a claim that the ledger holds true."""
    for clause, compared, claim, difference in contradicted_claims(checked):
        start, end = difference.draft_span
        message = f"{difference.draft} ≠ {difference.source}, which the ledger holds {claim.verdict}"
        theirs = difference.source_span or compared.window
        yield Problem(clause.start + start, clause.start + end, message, compared.passage, theirs)
