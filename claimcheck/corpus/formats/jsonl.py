"""JSON Lines: a record a line, its text under a key."""

import json
from collections.abc import Iterator
from typing import Any

from claimcheck.corpus.lines import LONGEST, lines, stretches
from claimcheck.corpus.parts import Choices, File, Part, Text, Unreadable

SUFFIXES = (".jsonl", ".ndjson")


def parts(file: File, choices: Choices) -> Iterator[Part]:
    """Yield stretches of bytes."""
    yield from stretches(file)


def texts(part: Part, choices: Choices) -> Iterator[Text | Unreadable]:
    """Yield the text of each record."""
    for at, line in lines(part):
        place: dict[str, Any] = {"file": part.file.address, "byte": at}
        if line is None:
            yield Unreadable(place, f"the line is longer than {LONGEST // 1_000_000} MB")
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            yield Unreadable(place, f"no JSON: {error}"[:200])
            continue
        text = record.get(choices.column) if isinstance(record, dict) else None
        if isinstance(text, str):
            yield Text(place, text, record)
        else:
            yield Unreadable(place, f"the record has no text under {choices.column!r} (--column names another key)")
