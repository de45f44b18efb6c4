"""The JSON Schema (2020-12) of a ledger, from the model: what an editor completes, explains and underlines."""

from typing import Any

from claimcheck.ledger import dates, scales
from claimcheck.ledger.fieldtypes import FieldType, field_types, first_field
from claimcheck.ledger.model import COLLECTIONS, Ledger

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DATE = f"^{dates.PATTERN}$"
TYPED = {"true": True, "false": False, "yes": True, "no": False}  # what other YAML readers make of these words
PROBABILITY = r"^(0(\.\d{1,24})?|\d(\.\d{1,24})?e-\d\d|1(\.0{1,24})?|(\d{1,2}(\.\d{1,24})?|100(\.0{1,24})?)\s?%)$"
Schema = dict[str, Any]


def json_schema() -> Schema:
    """Return the schema of a ledger file; each record of the model is one definition."""
    definitions: dict[str, Schema] = {}
    head = {name: _value(field_type, definitions) for name, field_type in field_types(Ledger).items()}
    collections = {
        name: {"type": ["array", "null"], "items": _record(record, definitions)} for name, record in COLLECTIONS.items()
    }
    return {
        "$schema": DIALECT,
        "title": "claimcheck ledger",
        "description": "Claims with their attribution, sources and our judgement of them.",
        "type": "object",
        "properties": {**head, **collections},
        "additionalProperties": False,
        "$defs": definitions,
    }


def _record(record: type[Any], definitions: dict[str, Schema]) -> Schema:
    name = record.__name__.lower()
    if name not in definitions:
        definitions[name] = {}  # a place for it while its fields are looked at
        fields = field_types(record)
        required = [field for field, field_type in fields.items() if field_type.required or field_type.required_by]
        definitions[name] = {
            "type": "object",
            "description": (record.__doc__ or "").splitlines()[0],
            "properties": {
                field: _nullable(_value(field_type, definitions), field_type) for field, field_type in fields.items()
            },
            "additionalProperties": False,
            **({"required": required} if required else {}),
        }
    return {"$ref": f"#/$defs/{name}"}


def _value(field_type: FieldType, definitions: dict[str, Schema]) -> Schema:
    schema = _typed(field_type, definitions)
    return {"description": field_type.help, **schema} if field_type.help else schema


def _typed(field_type: FieldType, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of one value. A number or a date may be typed without quotes: YAML makes it a number."""
    if field_type.kind == "list":
        assert field_type.item is not None
        return {
            "type": "array",
            "items": _item(field_type.item, definitions),
            **({"minItems": 1} if field_type.required_by else {}),
        }
    if field_type.kind == "map":
        assert field_type.item is not None
        assert field_type.words is not None
        item = _typed(field_type.item, definitions)
        described = {word: {"description": meaning, **item} for word, meaning in field_type.words.meanings.items()}
        return {"type": "object", "properties": described, "additionalProperties": False}
    if field_type.kind == "record":
        assert field_type.record is not None
        return _record(field_type.record, definitions)
    if field_type.kind == "word":
        assert field_type.words is not None
        words = list(field_type.words.meanings)
        items = [f"{word}: {meaning}" for word, meaning in field_type.words.meanings.items()]
        typed = [*(int(word) for word in words if word.isdecimal()), *(TYPED[word] for word in words if word in TYPED)]
        listed = "\n".join([field_type.help, "", *(f"- {item}" for item in items)])
        return {"enum": [*words, *typed], "markdownDescription": listed}
    return _scalar(field_type)


def _scalar(field_type: FieldType) -> Schema:
    if field_type.kind == "scale":
        return {"enum": list(scales.named(field_type.to))}
    if field_type.kind == "date":
        return {"type": ["string", "integer"], "pattern": DATE, "minimum": 1000, "maximum": 9999}
    if field_type.kind == "number":
        return {"type": ["string", "number"], "pattern": PROBABILITY, "minimum": 0, "maximum": 1}
    if field_type.kind == "pattern":
        assert field_type.pattern is not None
        return {"type": "string", "pattern": f"^(?:{field_type.pattern.regex})$"}
    return {"type": ["string", "number", "boolean"], **({"minLength": 1} if field_type.required else {})}


def _item(field_type: FieldType, definitions: dict[str, Schema]) -> Schema:
    """Return an item of a list; for a record that needs no other field, a bare string stands for its first."""
    one = _typed(field_type, definitions)
    if field_type.record is None or sum(field.required for field in field_types(field_type.record).values()) > 1:
        return one
    return {"anyOf": [one, {"type": "string", "description": f"Short for {first_field(field_type.record)}."}]}


def _nullable(schema: Schema, field_type: FieldType) -> Schema:
    """Return a schema that takes a key without a value as absent, where the field may be."""
    if field_type.required or field_type.required_by:
        return schema
    return {**{k: schema[k] for k in schema if k == "description"}, "anyOf": [schema, {"type": "null"}]}
