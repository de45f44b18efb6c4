"""The table of the house: which verdicts a likelihood and an Admiralty credibility bear together.

A cell holds several verdicts where one would be false precision. "mixed" says that a part holds and a part does not,
"unproven" that the evidence does not decide it: between the two the numbers cannot choose, so the middle of the table
leaves both. Where likelihood and credibility speak against each other nothing but "unproven" can be signed.
"""

from collections.abc import Iterator, Mapping
from functools import cache

from claimcheck.ledger import scales
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.scales import Term

UNDECIDED = ("unproven", "not-checkable")
GRADES = ("1", "2", "3", "4", "5", "6")
TABLE: Mapping[int, tuple[str, ...]] = {  # lower end of the likelihood, in per cent: the verdicts by grade, 1 to 6
    95: ("true", "true mostly-true", "mostly-true", "unproven", "unproven", "unproven"),
    80: ("true mostly-true", "mostly-true", "mostly-true unproven", "unproven", "unproven", "unproven"),
    55: ("mostly-true", "mostly-true mixed", "mixed unproven", "mixed unproven", "unproven", "unproven"),
    45: ("unproven", "mixed unproven", "mixed unproven", "mixed unproven", "unproven", "unproven"),
    20: ("unproven", "mixed unproven", "mixed unproven", "mixed mostly-false", "mostly-false", "unproven"),
    5: ("unproven", "unproven", "mostly-false unproven", "mostly-false", "false mostly-false", "unproven"),
    0: ("unproven", "unproven", "mostly-false", "false mostly-false", "false", "unproven"),
}  # fmt: skip


def borne_verdicts(claim: Claim, ledger: Ledger) -> tuple[str, ...]:
    """Return the verdicts that the likelihood and the credibility of a claim bear, the strongest first.

    Rows in the head of the ledger take the place of a cell of the table. A claim without credibility has the verdicts
    of all its grades. Empty for a claim without a likelihood that the ledger's scale knows.
    """
    term = scales.load(ledger.scales.likelihood).find(claim.likelihood)
    if term is None:
        return ()
    grades = (claim.credibility,) if claim.credibility else GRADES
    return tuple(dict.fromkeys(verdict for grade in grades for verdict in _cell(term, grade, ledger)))


def has_evidence(claim: Claim) -> bool:
    """Return whether anything is cited for or against the claim; context decides nothing."""
    return any(evidence.stance != "context" for evidence in claim.evidence)


def _cell(term: Term, grade: str, ledger: Ledger) -> tuple[str, ...]:
    return (ledger.verdicts and tuple(_house_verdicts(term, grade, ledger))) or _verdicts(term.middle, grade)


def _house_verdicts(term: Term, grade: str, ledger: Ledger) -> Iterator[str]:
    scale = scales.load(ledger.scales.likelihood)
    for row in ledger.verdicts:
        band = scale.find(row.likelihood) if row.credibility == grade else None
        if band and (band.low <= term.middle < band.high or band.middle == term.middle):
            yield row.verdict


@cache
def _verdicts(percent: float, grade: str) -> tuple[str, ...]:
    low = max(low for low in TABLE if low <= percent)
    return tuple(TABLE[low][int(grade) - 1].split())
