"""Credibility 1, "confirmed by other independent sources", where there are none."""

from collections.abc import Iterator, Sequence

from claimcheck.document import Found
from claimcheck.model import Claim, Ledger
from claimcheck.rules import Severity, rule

GOOD = """\
actors: [{id: ministry, name: Ministry of Health}, {id: union, name: Nurses' Union}]
sources:
- {id: bulletin, title: Health bulletin, publisher: ministry}
- {id: survey, title: Survey of the clinics, publisher: union}
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [bulletin]
  evidence: [{source: survey, stance: supports}]
  credibility: 1
"""


@rule(
    severity=Severity.WARNING,
    why="Grade 1 of the Admiralty system is for what independent sources confirm. Two reports of one publisher, one "
    "author or one origin are one source.",
    bad=GOOD.replace("publisher: union", "publisher: union, derived_from: [bulletin]"),
    good=GOOD,
)
def uncorroborated_credibility(ledger: Ledger) -> Iterator[Found]:
    """A claim is graded 1 without two independent sources."""
    for claim in ledger.claims.values():
        if claim.credibility == "1" and (count := len(origins(claim, ledger))) < 2:
            message = f"credibility 1 wants two independent sources, and there {'is one' if count else 'is none'}"
            yield Found(claim.where / "credibility", f"{message}: cite another in `evidence`, or grade it 2")


def origins(claim: Claim, ledger: Ledger) -> Sequence[set[str]]:
    """The sources that speak for a claim, those that hang together counted as one."""
    groups: list[set[str]] = []
    stances = {"supports", ""}
    for id in {each.source for each in (*claim.appears_in, *(e for e in claim.evidence if e.stance in stances))}:
        if id in ledger.sources:
            ties = _ties(id, ledger)
            groups = [g for g in groups if not g & ties] + [ties.union(*(g for g in groups if g & ties))]
    return groups


def _ties(id: str, ledger: Ledger) -> set[str]:
    """Who and what stands behind a source, through all that it is derived from."""
    ties, open = set[str](), [id]
    while open:
        if (source := ledger.sources.get(open.pop())) and f"source {source.id}" not in ties:
            ties |= {f"source {source.id}", *(f"actor {each}" for each in (source.publisher, *source.author) if each)}
            open += source.derived_from
    return ties
