"""What a set of claims does not establish, in sentences."""

from collections.abc import Callable, Sequence

from claimcheck.ledger.model import Claim, Ledger

Test = Callable[[Claim, Ledger], bool]


def limitations(claims: Sequence[Claim], ledger: Ledger) -> list[str]:
    """One sentence for each gap that is there, with how many claims of how many it concerns."""
    gaps = [(sum(test(claim, ledger) for claim in claims), sentence) for test, sentence in GAPS]
    sentences = [f"{_of(size, len(claims))} {sentence}" for size, sentence in gaps if size]
    left = len(ledger.claims) - len(claims)
    if left:
        sentences.append(f"{left} claims of the ledger are left out by the selection.")
    unsure = [source.id for source in ledger.sources.values() if source.reliability in ("", "F")]
    if unsure:
        sentences.append(
            f"The reliability of {len(unsure)} of {len(ledger.sources)} sources is unknown or was not judged."
        )
    if unseen := [source for source in ledger.sources.values() if not source.snapshot]:
        number = f"{len(unseen)} of {len(ledger.sources)}"
        sentences.append(f"No copy of {number} sources is kept: their quotes were not held against a text here.")
    return sentences


def _of(size: int, whole: int) -> str:
    return f"All {whole} claims" if size == whole > 1 else f"{size} of {whole} claims"


def _unnamed_only(claim: Claim, ledger: Ledger) -> bool:
    origin = ledger.actors.get(claim.speaker)
    return origin is not None and origin.kind == "unnamed"


def _single_source(claim: Claim, ledger: Ledger) -> bool:
    bears = [citation.source for citation in claim.evidence if citation.stance != "context"]
    return len({*(citation.source for citation in claim.appears_in), *bears}) == 1


def _unresolved(claim: Claim, ledger: Ledger) -> bool:
    return claim.kind == "prediction" and not claim.outcome


def _stale(claim: Claim, ledger: Ledger) -> bool:
    due = claim.review.review_by if claim.review else None
    return due is not None and due.last < ledger.today


GAPS: tuple[tuple[Test, str], ...] = (
    (lambda claim, ledger: not claim.verdict, "have no verdict: nothing here says whether they are true."),
    (lambda claim, ledger: claim.verdict == "unproven", "are unproven: the evidence does not decide them."),
    (lambda claim, ledger: claim.verdict == "not-checkable", "are opinions or demands that no evidence can settle."),
    (lambda claim, ledger: not claim.evidence, "have no evidence recorded beyond the text that makes them."),
    (_single_source, "rest on one source alone."),
    (_unnamed_only, "start from somebody the source does not name."),
    (lambda claim, ledger: claim.confidence == "low", "are judged on a thin or doubtful basis (confidence low)."),
    (lambda claim, ledger: bool(claim.likelihood) and not claim.confidence,
     "have a likelihood without saying how well it is founded."),
    (_unresolved, "are predictions that are still open."),
    (_stale, "are past the day on which they were to be looked at again."),
)  # fmt: skip
