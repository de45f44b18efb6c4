"""Whether a passage carries a clause: everything that the clause says stands there, and nothing speaks against it."""

from claimcheck.text.cues.en import hedges, quantifiers, reporting
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared

CARRIED = 0.85  # share of the words of a clause that its window must have
NEAR = 0.4  # share of its telling words from which a passage is shown beside a clause


def carries(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether the words of a clause stand in the passage that answers it, or in the claim."""
    return any(_carried(compared) for compared in (clause.passage, clause.claim) if compared)


def is_near(clause: CheckedClause) -> bool:
    """Whether a passage speaks of what a clause says."""
    return any(compared.share >= NEAR or compared.coverage >= NEAR for compared in (clause.passage, clause.claim) if compared)


def _carried(compared: Compared) -> bool:
    if compared.contradictions or compared.coverage < CARRIED:
        return False
    return all(difference.kind == "word" for difference in compared.missing)
