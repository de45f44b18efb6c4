"""Documents to a ledger. Faults in data are values: what can be read is, and all that is wrong becomes a fault."""

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING, Any

from claimcheck.ledger.collector import uncollected
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.ledger.values import Record, ValueReader
from claimcheck.ledger.where import Fault
from claimcheck.value_class import value_class

if TYPE_CHECKING:
    from claimcheck.ledger.document import Document  # brings in YAML, which a ledger from the index does not need


@value_class()
class Reading:
    """A ledger, the files it came from, and everything that was wrong with them."""

    ledger: Ledger = field(default_factory=Ledger)
    documents: Mapping[str, "Document"] = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()


def read(documents: Iterable["Document"], *, forgetting: bool = False) -> Reading:
    """Make one ledger of the documents, in their order.

    With `forgetting`, the plain values go while records are made of them: less than two thirds of the memory.
    """
    with uncollected():
        return _read(documents, forgetting)


def _read(documents: Iterable["Document"], forgetting: bool) -> Reading:
    reader = ValueReader(forgetting=forgetting)
    collections: dict[str, dict[str, Record]] = {name: {} for name in COLLECTIONS}
    head: dict[str, Any] = {}
    kept = {}
    for document in documents:
        kept[document.name] = document
        reader.file = document.name
        reader.faults += document.faults
        if document.value is not None:
            reader.document(document.value, collections, head)
        if forgetting:
            document.forget()
    ledger = Ledger(actors=collections["actors"], sources=collections["sources"], claims=collections["claims"], **head)
    return Reading(ledger, kept, tuple(reader.faults))
