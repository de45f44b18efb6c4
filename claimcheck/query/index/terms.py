"""What an index holds of a claim: the values of its fields that are words, ids or dates."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import cast

from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.vocabulary import RELATION
from claimcheck.query import fields
from claimcheck.query.fields import WITHIN
from claimcheck.query.fulltext import WEIGHTS

Values = Callable[[Claim, Ledger], Sequence[str]]
KINDS = ("word", "pattern", "date", "ref")
DERIVED = ("source", "tag", "reliability", "tlp")
APART = ("id", "review")  # every claim has its own id, and a review is asked for by day or by name
DATES_APART = ("date",)  # what has:date looks at are the dates of hops and forecasts, not when the claim was made
ALL = "*"  # the field, with an empty value, that every claim has
SIZES = "words"  # the value of that field with which stands how many words each claim has, in the same order
WORDS = ""  # the field of the words of texts: an entry is the number of a claim and, in its last bits, a field of texts
READ_FROM = {  # the keys of a claim that a field follows from, where it is not simply one of that name
    "actor": ("attribution", "about"), "speaker": ("attribution",), "relay": ("attribution",), "subject": ("about",),
    "author": ("appears_in",), "publisher": ("appears_in",), "reliability": ("appears_in",), "tag": ("tags",),
    "source": ("appears_in", "evidence"), "date": ("attribution", "appears_in"), "tlp": ("id",),
}  # fmt: skip
FIELD_BITS = 3
FIELD_MASK = (1 << FIELD_BITS) - 1
FIELD_CODES = {name: code for code, name in enumerate(WEIGHTS)}
FIELD_WEIGHTS = [*WEIGHTS.values()]


@cache
def indexed_fields() -> Mapping[str, Values]:
    """Return the fields whose values an index holds, each with what reads them; "date" is when a claim was made."""
    names = [name for name in fields.names() if name not in (*APART, *fields.SYNONYMS) and _is_indexed(name)]
    read = {name: cast(Values, fields.values_of(name)) for name in names}  # none of these is read one by one
    return {**read, "date": _date}


@lru_cache(maxsize=4096)
def readers(keys: tuple[str, ...] | None = None) -> Sequence[tuple[str, Values]]:
    """Return the indexed fields that a claim with these keys in its file can have, each with what reads it.

    All of them where its keys are not known. What is read may hold a value twice, and an empty one.
    """
    known = indexed_fields().items()
    return [(name, read) for name, read in known if keys is None or not _read_from(name).isdisjoint(keys)]


def _read_from(name: str) -> frozenset[str]:
    """Return the keys of a claim, any of which must be there for an indexed field to have a value."""
    if name in READ_FROM:
        return frozenset(READ_FROM[name])
    own = {name} & field_types(Claim).keys()
    return frozenset({"relations"} if name in RELATION.meanings else own or {*WITHIN.values()})


def _is_indexed(name: str) -> bool:
    if name in fields.ACTORS or name in DERIVED or name in RELATION.meanings:
        return True
    field_type = fields.type_of(name)
    return name not in fields.DERIVED and field_type is not None and field_type.kind in KINDS


def _date(claim: Claim, ledger: Ledger) -> list[str]:
    date = ledger.date_of(claim)
    return [str(date)] if date else []
