"""The values that a field can have: those of its vocabulary, or those that stand in the ledger."""

from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.model import Ledger
from claimcheck.query import fields


def known_values(name: str, ledger: Ledger) -> list[str]:
    """Return the values that a term with this field can have: its vocabulary, else what stands in the ledger, sorted.

    Nothing for an unknown field and for one that holds free text.
    """
    name = fields.SYNONYMS.get(name, name)
    if name == "has":
        return fields.names()
    if name not in fields.names():
        return []
    field_type = fields.type_of(name)
    if words := fields.words_of(name, field_type):
        return list(words.meanings)
    if not (fields.is_word(name, field_type) or name in fields.ACTORS):
        return []
    if isinstance(ledger.claims, IndexedRecords) and fields.in_index(name):
        return ledger.claims.store.values(name)
    return sorted(
        {value for claim in ledger.claims.values() for value in fields.values_of(name)(claim, ledger) if value}
    )
