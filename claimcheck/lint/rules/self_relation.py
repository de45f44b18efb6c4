"""Records that point to themselves."""

from collections.abc import Iterator

from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.references import references
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

CARE = {"id": "care-within-reach", "text": "Care is within reach of everyone."}


@rule(
    severity=Severity.ERROR,
    why="Nothing supports, contradicts or contains itself: another id was meant.",
    bad=example(CARE, relations="{supports: [clinics-open]}"),
    good=example(CARE, relations="{supports: [care-within-reach]}"),
)
def self_relation(ledger: Ledger) -> Iterator[Fault]:
    """A record is related to itself."""
    for collection, cls in COLLECTIONS.items():
        for reference in references(ledger, collection):
            record, path, id = reference
            if record.id == id and isinstance(record, cls):
                yield Fault(reference.where, f"{id!r} has itself in `{path[-2]}`: name the other record")
