"""Relations that hold both ways and stand on one side."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.vocabulary import MUTUAL
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import UNION, example
from claimcheck.lint.rule import Severity, rule

CLOSED = {"id": "half-closed", "text": "Half of the clinics are closed.", "attribution": "[union]"}
BACK = {"relations": "{contradicts: [clinics-open]}"}


@rule(
    severity=Severity.WARNING,
    why="Whoever reads the other claim does not learn of this one.",
    bad=example(CLOSED, actors=[UNION], relations="{contradicts: [half-closed]}"),
    good=example(CLOSED | BACK, actors=[UNION], relations="{contradicts: [half-closed]}"),
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
