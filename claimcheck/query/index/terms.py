"""What an index holds of a claim: the values of its fields that are words, ids or dates, and the words of its texts."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.vocabulary import RELATION
from claimcheck.query import fields
from claimcheck.query.fulltext import WEIGHTS, texts
from claimcheck.text.words import stems

Values = Callable[[Claim, Ledger], list[str]]
KINDS = ("word", "pattern", "date", "ref")
DERIVED = ("source", "tag", "reliability", "tlp")
APART = ("id", "review")  # every claim has its own id, and a review is asked for by day or by name
DATES_APART = ("date",)  # what has:date looks at are the dates of hops and forecasts, not when the claim was made
ALL = "*"  # the field, with an empty value, that every claim has; the counts are those of its words
WORDS = ""  # the field of the words of texts
NO_CODE = 255  # for a count that is none of those in the table


@cache
def indexed_fields() -> Mapping[str, fields.Values]:
    """Return the fields whose values an index holds, each with what reads them; "date" is when a claim was made."""
    names = [name for name in fields.names() if name not in (*APART, *fields.SYNONYMS) and _is_indexed(name)]
    return {**{name: fields.values_of(name) for name in names}, "date": _date}


def values_by_field(claim: Claim, ledger: Ledger) -> Iterator[tuple[str, str]]:
    """Yield (field, value) for each value of an indexed field of a claim, each once."""
    for name, read in indexed_fields().items():
        for value in dict.fromkeys(read(claim, ledger)):
            if value:
                yield name, value


def word_counts(claim: Claim, ledger: Ledger) -> tuple[dict[str, float], int]:
    """Return how often each stem stands in the texts of a claim, weighted by field, and how many words there are."""
    counts: dict[str, float] = {}
    size = 0
    for name, text in texts(claim, ledger):
        weight, here = WEIGHTS[name], dict[str, int]()
        for stem in stems(text):
            here[stem] = here.get(stem, 0) + 1
            size += 1
        for stem, number in here.items():
            counts[stem] = counts.get(stem, 0) + weight * number
    return counts, size


def _is_indexed(name: str) -> bool:
    if name in fields.ACTORS or name in DERIVED or name in RELATION.meanings:
        return True
    field_type = fields.type_of(name)
    return name not in fields.DERIVED and field_type is not None and field_type.kind in KINDS


def _date(claim: Claim, ledger: Ledger) -> list[str]:
    date = ledger.date_of(claim)
    return [str(date)] if date else []
