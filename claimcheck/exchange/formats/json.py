"""The whole ledger as one JSON document."""

import re

from claimcheck.errors import UsageError
from claimcheck.exchange import complete, plain
from claimcheck.exchange.contract import ReadOptions, Records, WriteOptions
from claimcheck.ledger.model import Ledger
from claimcheck.text.json_text import SCHEMA_VERSION, dump
from claimcheck.text.patterns import compiled_later

WHAT = "One JSON document: the whole ledger."
SUFFIXES = (".json",)
EXTRA = ""
LOSES: dict[str, str] = {}
LOOKED_AT = 100_000  # bytes
OURS = compiled_later(
    r'\s*(?:\{.{0,10000}?"(?:actors|sources|claims)"\s*:\s*\[|\[\s*\{.{0,10000}?"text"\s*:)', re.DOTALL
)
FOREIGN = compiled_later(r'"(?:@context|@type|claimReview|spec_version|type)"\s*:')


def write(ledger: Ledger, options: WriteOptions) -> str:
    """Return the head of the ledger and its records, under the names that they have there."""
    head = {"schema_version": SCHEMA_VERSION, **complete.marked(options)}
    return dump({**head, **complete.plain_ledger(ledger)}, indent=2)


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of a ledger, of an answer in JSON, of a list of records or of one.

    Raises UsageError, with the place, for what is no JSON.
    """
    name = options.file_name or "the input"
    text = plain.decoded(content, name)
    if text.lstrip()[:1] not in ("{", "["):
        raise UsageError(f"{name} is not JSON: it begins with neither {{ nor [")
    return complete.records_of(plain.value_of(text, name), name, options.collection, text)


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether a file begins as JSON with records of a ledger, and not as that of others."""
    start = content[:LOOKED_AT].decode("utf-8-sig", "replace")
    return bool(OURS.match(start)) and not FOREIGN.search(start) and not plain.is_json_lines(start)
