"""What to look for, read from a file: a line or a JSON record each, or the sentences of a document."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from claimcheck.matching.engine.records import MatchQuery
from claimcheck.text.sentences import sentences

_MOST_FIELDS = 3  # sentences of context that count


def split_sentences(document: str) -> list[str]:
    """Return the sentences of a plain text, each on one line."""
    return [" ".join(document[start:end].split()) for start, end in sentences(document)]


def read_queries(text: str) -> list[MatchQuery]:
    """A query for each line not blank: a JSON record {text, id?, speaker?, before?, after?}, or the line itself."""
    return [_read_line(line.strip()) for line in text.splitlines() if line.strip()]


def _read_line(line: str) -> MatchQuery:
    record = _record(line)
    return MatchQuery(line) if record is None else query_of(record)


def query_of(record: Mapping[str, Any]) -> MatchQuery:
    """Return the query of a record {text, id?, speaker?, before?, after?}."""
    return MatchQuery(
        record["text"],
        str(record.get("id") or ""),
        str(record.get("speaker") or ""),
        _sentences(record.get("before"))[-_MOST_FIELDS:],
        _sentences(record.get("after"))[:_MOST_FIELDS],
    )


def _record(line: str) -> dict[str, Any] | None:
    if not line.startswith("{"):
        return None
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return record if isinstance(record, dict) and isinstance(record.get("text"), str) else None


def _sentences(given: object) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(map(str, given)) if isinstance(given, list) else ()
