"""The counts and selections that a report or the statistics lay out; formats never compute."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.ledger import scales
from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.ledger.relations import contradictions
from claimcheck.ledger.vocabulary import CLAIM_KIND, CONFIDENCE, CREDIBILITY, VERDICT
from claimcheck.output.columns import grouped
from claimcheck.output.limitations import limitations
from claimcheck.output.views.sourcing import sentences, sourcing

UNASSESSED = "not assessed"


@dataclass(frozen=True, slots=True)
class Summary:
    """What a report says: `counts` holds, for each field of judgement, how many claims have each of its words."""

    title: str
    files: Sequence[str]
    query: str
    ledger: Ledger
    claims: Sequence[Claim]
    counts: Mapping[str, Mapping[str, int]]
    groups: Mapping[str, Sequence[Claim]]
    contradictions: Sequence[tuple[Claim, Claim]]
    predictions: Sequence[Claim]
    sources: Sequence[Source]
    sourcing: Sequence[str]
    limitations: Sequence[str]


def summarize(
    claims: Sequence[Claim], ledger: Ledger, files: Sequence[str], query: str = "", title: str = "", by: str = "actor"
) -> Summary:
    """Count and sort what a report needs, for these claims of the ledger."""
    return Summary(
        title=title or "Claims",
        files=files,
        query=query,
        ledger=ledger,
        claims=claims,
        counts=counts(claims, ledger),
        groups=grouped(claims, ledger, by),
        contradictions=list(contradictions(claims, ledger)),
        predictions=[claim for claim in claims if claim.kind == "prediction" and not claim.outcome],
        sources=cited(claims, ledger),
        sourcing=sentences(sourcing(claims, ledger), ledger),
        limitations=limitations(claims, ledger),
    )


def counts(claims: Sequence[Claim], ledger: Ledger) -> dict[str, dict[str, int]]:
    """For each field of judgement: its words in the order of the vocabulary, then how many say nothing."""
    scale = scales.load(ledger.scales.likelihood)
    terms = [term.words[0] for term in scale.terms]
    rated = [_term(claim, scale) for claim in claims]
    return {
        "kind": _count([claim.kind for claim in claims], [*CLAIM_KIND.meanings]),
        "confidence": _count([claim.confidence for claim in claims], [*CONFIDENCE.meanings]),
        "likelihood": _count(rated, terms),
        "verdict": _count([claim.verdict for claim in claims], [*VERDICT.meanings]),
        "credibility": _count([claim.credibility for claim in claims], [*CREDIBILITY.meanings]),
    }


def cited(claims: Sequence[Claim], ledger: Ledger) -> list[Source]:
    """The sources that the claims appear in or rest on, those of most claims first."""
    number = Counter(
        source
        for claim in claims
        for source in dict.fromkeys(citation.source for citation in (*claim.appears_in, *claim.evidence))
    )
    return [ledger.sources[source] for source, _ in number.most_common() if source in ledger.sources]


def _term(claim: Claim, scale: scales.Scale) -> str:
    """The claim's likelihood as the first word of its term; a percentage by the band it falls in."""
    term = scale.find(claim.likelihood) if claim.likelihood else None
    if term is None:
        return claim.likelihood
    band = scale.term(term.low) if term.low == term.high else term
    return band.words[0] if band else claim.likelihood


def _count(values: Sequence[str], words: Sequence[str]) -> dict[str, int]:
    number = Counter(values)
    known = {word: number[word] for word in words if number[word]}
    other = {word: size for word, size in sorted(number.items()) if word and word not in known}
    return known | other | ({UNASSESSED: number[""]} if number[""] else {})
