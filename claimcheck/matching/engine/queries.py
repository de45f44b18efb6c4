"""What to look for, read from a file: a line or a JSON record each, or the sentences of a document."""

from __future__ import annotations

import json
import re
from typing import Any

from claimcheck.matching.engine.records import MatchQuery
from claimcheck.text.phrases import word_list

_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s)|\n\s*\n|[。！？]|(?<=\n)(?=\s*(?:[-*•]|\d+[.)])\s)")
_ABBREVIATIONS = frozenset(
    word_list("""
    mr mrs ms dr prof sen rep gov gen col capt lt sgt rev hon st mt no vs etc eg ie e.g i.e a.m p.m u.s u.k
    u.n inc ltd co
    corp jr sr fig al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun approx dept est
    """)
)
_MOST_FIELDS = 3  # sentences of context that count


def sentence_spans(document: str) -> list[tuple[int, int]]:
    """The sentences of a plain text as (start, end) in characters, in order, white space trimmed."""
    spans, start = [], 0
    for hit in _END.finditer(document):
        if _goes_on(document, start, hit):
            continue
        spans.append((start, hit.end()))
        start = hit.end()
    spans.append((start, len(document)))
    return [trimmed for span in spans if (trimmed := _trim(document, *span))]


def split_sentences(document: str) -> list[str]:
    """The sentences of a plain text, each on one line."""
    return [" ".join(document[start:end].split()) for start, end in sentence_spans(document)]


def _goes_on(document: str, start: int, hit: re.Match[str]) -> bool:
    """Whether a full stop ends no sentence: after an abbreviation or initial, or before a small letter."""
    if not hit[0].startswith("."):
        return False
    word = document[max(start, hit.start() - 12) : hit.start()].split()
    last = word[-1].lstrip("(\"'“‘").lower() if word else ""
    following = document[hit.end() : hit.end() + 3].lstrip()
    if following[:1].islower():
        return True
    if last in _ABBREVIATIONS and not (
        last in {"a.m", "p.m", "etc", "u.s", "u.k", "inc", "co"} and following[:1].isupper()
    ):
        return True
    return len(last) == 1 and last.isalpha() and last != "i"


def _trim(document: str, start: int, end: int) -> tuple[int, int] | None:
    while start < end and document[start].isspace():
        start += 1
    while end > start and document[end - 1].isspace():
        end -= 1
    return (start, end) if any(map(str.isalnum, document[start:end])) else None


def read_queries(text: str) -> list[MatchQuery]:
    """A query for each line not blank: a JSON record {text, id?, speaker?, before?, after?}, or the line itself."""
    return [_read_line(line.strip()) for line in text.splitlines() if line.strip()]


def _read_line(line: str) -> MatchQuery:
    record = _record(line)
    if record is None:
        return MatchQuery(line)
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
