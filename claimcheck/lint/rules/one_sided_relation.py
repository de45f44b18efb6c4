"""Relations that hold both ways and stand on one side."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.vocabulary import MUTUAL
from claimcheck.lint.rule import Severity, rule

GOOD = """\
actors: [{id: ministry, name: Ministry of Health}, {id: union, name: Nurses' Union}]
sources: [{id: bulletin, title: Health bulletin}]
claims:
- id: open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [bulletin]
  relations: {contradicts: [closed]}
- id: closed
  text: Half of the clinics are closed.
  attribution: [union]
  appears_in: [bulletin]
  relations: {contradicts: [open]}
"""


@rule(
    severity=Severity.WARNING,
    why="Whoever reads the other claim does not learn of this one.",
    bad=GOOD.replace("  relations: {contradicts: [open]}\n", ""),
    good=GOOD,
)
def one_sided_relation(ledger: Ledger) -> Iterator[Fault]:
    """A relation that holds both ways is missing on the other side."""
    for claim in ledger.claims.values():
        for name in MUTUAL & claim.relations.keys():
            for i, id in enumerate(claim.relations[name]):
                other = ledger.claims.get(id)
                if other and other is not claim and claim.id not in other.relations.get(name, ()):
                    message = f"{id!r} does not say that it {name} {claim.id!r}: add it there, it holds both ways"
                    yield Fault(claim.where / "relations" / name / i, message)
