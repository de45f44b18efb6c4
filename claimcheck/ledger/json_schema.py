"""The JSON Schema (2020-12) of a ledger, from the model: what an editor completes, explains and underlines."""

from typing import Any

from claimcheck.ledger import scales
from claimcheck.ledger.fieldtypes import Shape, first_field, shapes
from claimcheck.ledger.model import REGISTERS, Ledger

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DATE = r"^\d{4}(-\d\d(-\d\d)?)?[~?%]?$"
TYPED = {"true": True, "false": False, "yes": True, "no": False}  # what other YAML readers make of these words
PROBABILITY = r"^(0(\.\d{1,12})?|1(\.0{1,12})?|(\d{1,2}(\.\d{1,12})?|100(\.0{1,12})?)\s?%)$"
Schema = dict[str, Any]


def json_schema() -> Schema:
    """The schema of a ledger file; each record of the model is one definition."""
    definitions: dict[str, Schema] = {}
    head = {name: _value(shape, definitions) for name, shape in shapes(Ledger).items()}
    registers = {
        name: {"type": ["array", "null"], "items": _record(record, definitions)} for name, record in REGISTERS.items()
    }
    return {
        "$schema": DIALECT,
        "title": "claimcheck ledger",
        "description": "Claims with their attribution, sources and our judgement of them.",
        "type": "object",
        "properties": {**head, **registers},
        "additionalProperties": False,
        "$defs": definitions,
    }


def _record(record: type[Any], definitions: dict[str, Schema]) -> Schema:
    name = record.__name__.lower()
    if name not in definitions:
        definitions[name] = {}  # a place for it while its fields are looked at
        fields = shapes(record)
        owed = [field for field, shape in fields.items() if shape.required or shape.owed]
        definitions[name] = {
            "type": "object",
            "description": (record.__doc__ or "").splitlines()[0],
            "properties": {field: _nullable(_value(shape, definitions), shape) for field, shape in fields.items()},
            "additionalProperties": False,
            **({"required": owed} if owed else {}),
        }
    return {"$ref": f"#/$defs/{name}"}


def _value(shape: Shape, definitions: dict[str, Schema]) -> Schema:
    found = _typed(shape, definitions)
    return {"description": shape.help, **found} if shape.help else found


def _typed(shape: Shape, definitions: dict[str, Schema]) -> Schema:
    """The schema of one value. A number or a date may be typed without quotes: YAML makes it a number."""
    if shape.kind == "list":
        assert shape.item is not None
        return {"type": "array", "items": _item(shape.item, definitions), **({"minItems": 1} if shape.owed else {})}
    if shape.kind == "map":
        assert shape.item is not None
        assert shape.words is not None
        item = _typed(shape.item, definitions)
        described = {word: {"description": told, **item} for word, told in shape.words.meanings.items()}
        return {"type": "object", "properties": described, "additionalProperties": False}
    if shape.kind == "record":
        assert shape.record is not None
        return _record(shape.record, definitions)
    if shape.kind == "word":
        assert shape.words is not None
        words = list(shape.words.meanings)
        told = [f"{word}: {meaning}" for word, meaning in shape.words.meanings.items()]
        typed = [*(int(word) for word in words if word.isdecimal()), *(TYPED[word] for word in words if word in TYPED)]
        listed = "\n".join([shape.help, "", *(f"- {each}" for each in told)])
        return {"enum": [*words, *typed], "markdownDescription": listed}
    return _scalar(shape)


def _scalar(shape: Shape) -> Schema:
    if shape.kind == "scale":
        return {"enum": list(scales.named(shape.to))}
    if shape.kind == "date":
        return {"type": ["string", "integer"], "pattern": DATE, "minimum": 1, "maximum": 9999}
    if shape.kind == "number":
        return {"type": ["string", "number"], "pattern": PROBABILITY, "minimum": 0, "maximum": 1}
    if shape.kind == "pattern":
        assert shape.pattern is not None
        return {"type": "string", "pattern": f"^(?:{shape.pattern.regex})$"}
    return {"type": ["string", "number", "boolean"], **({"minLength": 1} if shape.required else {})}


def _item(shape: Shape, definitions: dict[str, Schema]) -> Schema:
    """An item of a list; for a record, a bare string stands for its first field."""
    one = _typed(shape, definitions)
    if shape.record is None:
        return one
    return {"anyOf": [one, {"type": "string", "description": f"Short for {first_field(shape.record)}."}]}


def _nullable(schema: Schema, shape: Shape) -> Schema:
    """A key without a value counts as absent, where the field may be."""
    if shape.required or shape.owed:
        return schema
    return {**{k: schema[k] for k in schema if k == "description"}, "anyOf": [schema, {"type": "null"}]}
