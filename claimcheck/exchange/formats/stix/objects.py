"""What writer and reader of STIX share: ids, times, labels, and the words of the two vocabularies."""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid5

from claimcheck.ledger.dates import Date

Object = dict[str, Any]
NAMESPACE = UUID("3a7f2c54-6f0e-5b0d-9c41-0c1f5d9e7b26")  # of ids made here; STIX keeps its own for observables
STANDARD = "2021-06-10T00:00:00.000Z"  # when STIX 2.1 became a standard: the time of objects whose own nobody knows
OWN = "claimcheck"  # the source_name of the reference that holds a record's id in its ledger
ARCHIVED = "archived copy"
DANGLING = "not-in-the-ledger"  # label of an object that stands for an id which the ledger does not hold
EVIDENCE = "evidence"  # label of an opinion that is a source's evidence, and not a rating
OWN_LABELS = (DANGLING, EVIDENCE)
CONFIDENCE = {"low": 15, "moderate": 50, "high": 85}
OPINION_OF_STANCE = {"supports": "agree", "refutes": "disagree", "context": "neutral", "": "neutral"}
STANCE_OF_OPINION = {
    "strongly-agree": "supports", "agree": "supports", "neutral": "context", "disagree": "refutes",
    "strongly-disagree": "refutes",
}  # fmt: skip
OPINION_OF_VERDICT = {
    "true": "strongly-agree", "mostly-true": "agree", "mixed": "neutral", "mostly-false": "disagree",
    "false": "strongly-disagree", "unproven": "neutral", "not-checkable": "neutral",
}  # fmt: skip
VERDICT_OF_OPINION = {
    "strongly-agree": "true", "agree": "mostly-true", "disagree": "mostly-false", "strongly-disagree": "false",
}  # fmt: skip


def identifier(kind: str, *parts: str) -> str:
    """Return the id of an object of a kind ("note"): the same for the same parts."""
    return f"{kind}--{uuid5(NAMESPACE, chr(31).join((kind, *parts)).encode('utf-8', 'replace').decode())}"


def timestamp(date: Date | None) -> str:
    """Return when a date begins as a timestamp, in UTC where it has a zone; "" for none, or out of years 1 to 9999."""
    seconds = date.start - (date.offset or 0) if date else math.nan
    if not math.isfinite(seconds) or not 0 <= seconds < 315_537_897_600:
        return ""
    moment = datetime(1, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    return f"{moment.year:04}-{moment:%m-%dT%H:%M:%S}.000Z"


def labels(fields: Mapping[str, str], tags: Sequence[str] = ()) -> list[str]:
    """Return the fields that have a value as labels ("kind:denial"), then the tags; none is taken for a field."""
    named = [f"{name}:{value}" for name, value in fields.items() if value]
    return named + [tag if tag and ":" not in tag and tag not in OWN_LABELS else f"tag:{tag}" for tag in tags]


def unlabelled(found: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """Return the fields and the tags that labels stand for."""
    fields: dict[str, str] = {}
    tags: list[str] = []
    for label in found:
        name, colon, value = label.partition(":")
        if colon and name != "tag":
            fields[name] = value
        else:
            tags.append(value if colon else label)
    return fields, tags
