"""What a set of claims does not establish, in sentences."""

from collections.abc import Callable, Sequence
from datetime import date

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output.report.order import cited

Test = Callable[[Claim, Ledger], bool]


def limitations(claims: Sequence[Claim], ledger: Ledger, today: date | None = None) -> list[str]:
    """Return one sentence for each gap that is there, with how many claims or sources of how many it concerns.

    Without a day the sentence on reviews names the earliest day; with a day, how many are overdue.
    """
    sentences = []
    for has_gap, one, many in GAPS:
        if number := sum(has_gap(claim, ledger) for claim in claims):
            sentences.append(_claims(number, len(claims), one, many))
    sentences += _reviews(claims, today)
    left = len(ledger.claims) - len(claims)
    if left:
        sentences.append(f"{left} claim{'s are' if left > 1 else ' is'} left out by the selection.")
    sources = [ledger.sources[source] for source in cited(claims, ledger)]
    if unsure := sum(source.reliability in ("", "F") for source in sources):
        sentences.append(f"The reliability of {_of(unsure, len(sources), 'source')} is unknown or was not judged.")
    if unseen := sum(not source.snapshot for source in sources):
        which = _of(unseen, len(sources), "source").replace("all ", "any of the ")
        sentences.append(f"No copy of {which} is kept: quotes from there were not compared.")
    return sentences


def _reviews(claims: Sequence[Claim], today: date | None) -> list[str]:
    """Return the sentence on claims that want another look, if there are any."""
    days = sorted(claim.review.review_by.last for claim in claims if claim.review and claim.review.review_by)
    if today is None:
        day = days[0].isoformat() if days else ""
        one, many = f"is to be looked at again on {day}.", f"are to be looked at again, the first on {day}."
        return [_claims(len(days), len(claims), one, many)] if days else []
    overdue = sum(day < today for day in days)
    one = "is past the day on which it was to be looked at again."
    many = "are past the day on which they were to be looked at again."
    return [_claims(overdue, len(claims), one, many)] if overdue else []


def _claims(number: int, total: int, one: str, many: str) -> str:
    """Return "2 of 3 claims are unproven." from what is said of one claim and of several."""
    subject = _of(number, total, "claim")
    return f"{subject[0].upper()}{subject[1:]} {one if number == 1 else many}"


def _of(number: int, total: int, what: str) -> str:
    """Return "All 3 claims", "2 of 3 claims", or "The claim" when there is but one."""
    if number == total:
        return f"all {total} {what}s" if total > 1 else f"the {what}"
    return f"{number} of {total} {what}s"


def _unnamed_only(claim: Claim, ledger: Ledger) -> bool:
    origin = ledger.actors.get(claim.speaker)
    return origin is not None and origin.kind == "unnamed"


def _single_source(claim: Claim, ledger: Ledger) -> bool:
    bears = [citation.source for citation in claim.evidence if citation.stance != "context"]
    return len({*(citation.source for citation in claim.appears_in), *bears}) == 1


def _unresolved(claim: Claim, ledger: Ledger) -> bool:
    return claim.kind == "prediction" and not claim.outcome


Gap = tuple[Test, str, str]  # which claims have it, and what is said of one and of several
GAPS: tuple[Gap, ...] = (
    (lambda claim, ledger: not claim.verdict, "has no verdict: nothing here says whether it is true.",
     "have no verdict: nothing here says whether they are true."),
    (lambda claim, ledger: claim.verdict == "unproven", "is unproven: the evidence does not decide it.",
     "are unproven: the evidence does not decide them."),
    (lambda claim, ledger: claim.verdict == "not-checkable", "is an opinion or a demand that no evidence can settle.",
     "are opinions or demands that no evidence can settle."),
    (lambda claim, ledger: not claim.evidence, "has no evidence recorded beyond the text that makes it.",
     "have no evidence recorded beyond the text that makes them."),
    (_single_source, "rests on one source alone.", "rest on one source alone."),
    (_unnamed_only, "starts from somebody the source does not name.", "start from somebody the source does not name."),
    (lambda claim, ledger: claim.confidence == "low", "is judged on a thin or doubtful basis (confidence low).",
     "are judged on a thin or doubtful basis (confidence low)."),
    (lambda claim, ledger: bool(claim.likelihood) and not claim.confidence,
     "has a likelihood without saying how well it is founded.",
     "have a likelihood without saying how well it is founded."),
    (_unresolved, "is a prediction that is still open.", "are predictions that are still open."),
)  # fmt: skip
