"""Which claims an editor wants to know of first: those that are false, contested or unproven."""

from collections.abc import Mapping, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.relations import related

FALSE = ("false", "mostly-false")
HARMFUL = ("accusation", "threat")  # what hurts somebody when it is wrong stands first among the unproven


def standing(claims: Sequence[Claim], ledger: Ledger) -> Mapping[str, Sequence[Claim]]:
    """Return the claims that are false, contested or unproven, each under the first of these that holds of it."""
    false = [claim for claim in claims if claim.verdict in FALSE]
    contested = [claim for claim in claims if claim.verdict not in FALSE and is_contested(claim, ledger)]
    named = {claim.id for claim in contested}
    unproven = [claim for claim in claims if claim.verdict == "unproven" and claim.id not in named]
    return {
        "False or mostly false": sorted(false, key=lambda claim: FALSE.index(claim.verdict)),
        "Contested": contested,
        "Unproven and uncontested": sorted(unproven, key=lambda claim: claim.kind not in HARMFUL),
    }


def is_contested(claim: Claim, ledger: Ledger) -> bool:
    """Return whether there is something on both sides of a claim.

    That is so when its verdict is mixed, when it has evidence for and against it and no verdict or "unproven", and when
    a claim that contradicts it is not rated false either.
    """
    stances = {evidence.stance for evidence in claim.evidence}
    undecided = claim.verdict in ("", "unproven") and {"supports", "refutes"} <= stances
    opponents = (ledger.claims.get(other) for name, other in related(claim, ledger) if name == "contradicts")
    return claim.verdict == "mixed" or undecided or any(other and other.verdict not in FALSE for other in opponents)
