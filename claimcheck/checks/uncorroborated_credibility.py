"""Credibility 1, "confirmed by other independent sources", where there are none."""

from collections.abc import Iterator, Sequence

from claimcheck.document import Found
from claimcheck.model import Claim, Ledger
from claimcheck.rules import Severity, rule

FAR = 50  # sources that one is traced back to
Behind = dict[str, set[str]]  # for each source what stands behind it

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
    behind: Behind = {}
    for claim in ledger.claims.values():
        if claim.credibility == "1" and (count := len(origins(claim, ledger, behind))) < 2:
            message = f"credibility 1 wants two independent sources, and there {'is one' if count else 'is none'}"
            yield Found(claim.where / "credibility", f"{message}: cite another in `evidence`, or grade it 2")


def origins(claim: Claim, ledger: Ledger, behind: Behind) -> Sequence[set[str]]:
    """The sources that speak for a claim, those that hang together counted as one."""
    groups: list[set[str]] = []
    evidence = (each for each in claim.evidence if each.stance in ("supports", ""))
    for id in dict.fromkeys(each.source for each in (*claim.appears_in, *evidence)):
        if id in ledger.sources:
            if id not in behind:
                behind[id] = _ties(id, ledger)
            tied = [group for group in groups if group & behind[id]]
            groups = [group for group in groups if group not in tied] + [behind[id].union(*tied)]
    return groups


def _ties(id: str, ledger: Ledger) -> set[str]:
    """Who and what stands behind a source, through what it is derived from."""
    seen, open = {id}, [id]
    for each in open:
        if (source := ledger.sources.get(each)) and len(seen) < FAR:
            open += (found := [one for one in source.derived_from if one not in seen])
            seen.update(found)
    known = [ledger.sources[each] for each in seen if each in ledger.sources]
    return {f"source {each}" for each in seen} | {f"by {who}" for s in known for who in (s.publisher, *s.author) if who}
