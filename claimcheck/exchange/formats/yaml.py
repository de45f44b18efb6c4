"""The whole ledger as YAML: a ledger file again."""

import re

from claimcheck.exchange import complete, plain
from claimcheck.exchange.contract import ReadOptions, Records, WriteOptions
from claimcheck.exchange.yaml_text import dump
from claimcheck.ledger.model import Ledger
from claimcheck.text.patterns import compiled_later

WHAT = "YAML: a ledger file again, which other readers of YAML understand alike."
SUFFIXES = (".yaml", ".yml")
EXTRA = ""
LOSES: dict[str, str] = {}
LOOKED_AT = 100_000  # bytes
OURS = compiled_later(r"^(?:actors|sources|claims):\s|^- (?:text|id):\s", re.MULTILINE)


def write(ledger: Ledger, options: WriteOptions) -> str:
    """Return the head of the ledger and its records as a ledger file; what stands in quotes is a word everywhere."""
    return f"# {options.marking}\n" * bool(options.marking) + dump(complete.plain_ledger(ledger))


def read(content: bytes, options: ReadOptions) -> Records:
    """Return the records of a ledger, of a list of records or of one; raises UsageError with the place of a fault."""
    name = options.file_name or "the input"
    text = plain.decoded(content, name)
    return complete.records_of(plain.value_of(text, name), name, options.collection, text)


def recognises(content: bytes, file_name: str) -> bool:
    """Return whether a file has the keys of a ledger, or begins a list of records."""
    start = content[:LOOKED_AT].decode("utf-8-sig", "replace")
    return start.lstrip()[:1] not in ("{", "[", "<") and bool(OURS.search(start))
