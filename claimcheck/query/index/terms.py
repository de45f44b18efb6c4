"""Which fields of a claim an index holds: those that are words, ids or dates."""

from functools import cache

from claimcheck.ledger.vocabulary import RELATION
from claimcheck.query import fields

KINDS = ("word", "pattern", "date", "ref")
DERIVED = ("source", "tag", "reliability", "tlp")
APART = ("id", "review")  # every claim has its own id, and a review is asked for by day or by name
DATES_APART = ("date",)  # what has:date looks at are the dates of hops and forecasts, not when the claim was made
ALL = "*"  # the field, with an empty value, that every claim has
SIZES = "words"  # the value of that field with which stands how many words each claim has, in the same order
WORDS = ""  # the field of the words of texts: an entry is the number of a claim and, in its last bits, a field of texts
FIELD_BITS = 3
FIELD_MASK = (1 << FIELD_BITS) - 1


@cache
def indexed_fields() -> frozenset[str]:
    """Return the fields whose values an index holds; "date" is when a claim was made."""
    return frozenset(filter(is_indexed, fields.names()))


def is_indexed(name: str) -> bool:
    """Return whether an index holds the values of a field that a query may name."""
    if name in APART or name in fields.SYNONYMS:
        return False
    if name == "date" or name in fields.ACTORS or name in DERIVED or name in RELATION.meanings:
        return True
    field_type = fields.type_of(name)
    return name not in fields.DERIVED and field_type is not None and field_type.kind in KINDS
