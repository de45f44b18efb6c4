"""A party's own word, graded as if somebody else had confirmed it."""

from collections.abc import Iterator, Sequence
from typing import Any

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import SURVEY, UNION, example
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.interest import interest
from claimcheck.sources.provenance.origins import Origin, independent, origins

LETTERS: dict[str, Any] = {
    "actors": [UNION],
    "sources": [SURVEY],
    "text": "The ministry answers every letter within a week.",
    "about": "[ministry]",
    "credibility": "2",
}


@rule(
    severity=Severity.NOTE,
    why="A party that speaks for itself or about its adversary may be right, but its word is no reason to think so. "
    "`about`, `part_of` and `adversary_of` say who is a party. A note, because nobody disputes most of what people say "
    "about themselves.",
    bad=example(**LETTERS, evidence="[{source: survey, stance: context}]"),
    good=example(**LETTERS, evidence="[{source: survey, stance: supports}]"),
)
def interested_sole_source(ledger: Ledger) -> Iterator[Fault]:
    """A claim is graded 1 or 2 on the word of a party alone."""
    for claim in ledger.claims.values():
        if claim.credibility in ("1", "2") and claim.kind != "denial":
            support, weighed = origins(claim, ledger), interest(claim, ledger)
            if weighed.partial and independent(support) == 1 and _speaks(claim, support):
                message = f"only {ledger.label(claim.speaker)} says so, and {weighed.why}"
                yield Fault(claim.where / "credibility", f"{message}: cite another source, or grade it 3 or 6")


def _speaks(claim: Claim, support: Sequence[Origin]) -> bool:
    """Return whether the claim's own speaker is among the origins."""
    return any(claim.speaker in origin.speakers for origin in support)
