"""Random ledgers for property tests: what may stand in each field of the model, and some of what may not."""

from typing import Any

from hypothesis import strategies as st

from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import COLLECTIONS

IDS = st.sampled_from(["a", "b", "c", "A", "a-b", "nobody", ""])
TEXTS = st.sampled_from(
    ["", " ", "and", "; ", "X and the US are and it is", "No one is.", "It is not true that", "…", "‘Yes.’", "ا ب"]
) | st.text(max_size=30)
DATES = st.sampled_from(["2022", "2022~", "2021-05", "0001-01-01", "9999", "2022-13"])
KINDS = {
    "text": TEXTS,
    "pattern": st.sampled_from(
        ["likely", "remote", "probable", "high", "15%", "100 %", "perhaps", "a", "b", "https://x"]
    ),
    "ref": IDS,
    "scale": st.sampled_from(["icd203", "phia", "kent", "ipcc", "x"]),
    "date": DATES,
    "number": st.sampled_from(["0.5", "15%", "2"]),
}


def values(field_type: FieldType) -> st.SearchStrategy[Any]:
    """What may stand in a field, and some of what may not."""
    if field_type.words and field_type.kind == "word":
        return st.sampled_from([*field_type.words.meanings, "x"])
    if field_type.kind == "map" and field_type.words and field_type.item:
        return st.dictionaries(st.sampled_from([*field_type.words.meanings]), values(field_type.item), max_size=3)
    if field_type.kind == "list" and field_type.item:
        return st.lists(values(field_type.item), max_size=3)
    if field_type.record:
        return records(field_type.record)
    return KINDS[field_type.kind]


def records(record: type[Any]) -> st.SearchStrategy[Any]:
    fields = {name: values(field_type) for name, field_type in field_types(record).items()}
    needed = {
        name: IDS if name == "id" else each for name, each in fields.items() if field_types(record)[name].required
    }
    return st.fixed_dictionaries(needed, optional={name: each for name, each in fields.items() if name not in needed})


LEDGERS = st.fixed_dictionaries(
    {name: st.lists(records(record), max_size=4) for name, record in COLLECTIONS.items()},
    optional={"scales": st.fixed_dictionaries({"likelihood": KINDS["scale"]})},
)
