"""A JSON record a line, each with the word that says what it is: for streams."""

from collections.abc import Iterator
from typing import Any

from claimcheck.exchange import complete, plain
from claimcheck.exchange.contract import ReadOptions, Records, Refusal, WriteOptions
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.text.json_text import dump

WHAT = "A JSON record a line: the whole ledger, for streams."
SUFFIXES = (".jsonl", ".ndjson")
EXTRA = ""
LOSES: dict[str, str] = {}
KIND = "record"  # the key that says what a line is: actor, source, claim, or ledger for the head


def write(ledger: Ledger, options: WriteOptions) -> str:
    """Return a line for the head of the ledger and one for each record."""
    return "\n".join(map(dump, _rows(ledger, options)))


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records; a line that is no record is refused. Raises UsageError for what is not UTF-8."""
    name = options.file_name or "the input"
    records = Records()
    for where, row in plain.lines_of(plain.decoded(content, name), name):
        if isinstance(row, plain.Misplaced):
            records.refused.append(Refusal(row.where, row.reason))
        else:
            _put(records, row, options.collection, where)
    return records


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether the first two lines look like records of JSON."""
    start = content[:100_000].decode("utf-8-sig", "replace")
    return plain.is_json_lines(start)


def _rows(ledger: Ledger, options: WriteOptions) -> Iterator[dict[str, Any]]:
    yield {KIND: "ledger", **complete.marked(options), **complete.plain_record(ledger)}
    for collection in COLLECTIONS:
        for record in getattr(ledger, collection).values():
            yield {KIND: collection[:-1], **complete.plain_record(record)}


def _put(records: Records, row: Any, collection: str, where: str) -> None:
    kind = row.pop(KIND, collection[:-1]) if isinstance(row, dict) else ""
    if kind == "ledger":
        records.head |= {key: value for key, value in row.items() if key != complete.MARKING}
    elif f"{kind}s" in COLLECTIONS or not kind:
        complete.put(records, row, f"{kind}s" if kind else collection, where)
    else:
        records.refused.append(Refusal(where, f"{KIND} is none of ledger, {', '.join(c[:-1] for c in COLLECTIONS)}"))
