"""Records that point to themselves."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.rules import EXAMPLE, references, within

GOOD = (
    EXAMPLE
    + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [bulletin]
  relations: {supports: [care-within-reach]}
- {id: care-within-reach, text: Care is within reach of everyone., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.ERROR,
    why="Nothing supports, contradicts or contains itself: another id was meant.",
    bad=GOOD.replace("supports: [care-within-reach]", "supports: [clinics-open]"),
    good=GOOD,
)
def self_relation(ledger: Ledger) -> Iterator[Fault]:
    """A record is related to itself."""
    for collection, cls in COLLECTIONS.items():
        for record, path, id in references(ledger, collection):
            if record.id == id and isinstance(record, cls):
                yield Fault(within(record.where, path), f"{id!r} has itself in `{path[-2]}`: name the other record")
