"""Ledgers in the formats of others: one format a file, written and read, with what it cannot hold named.

written = exchange.write("jsonl", ledger)
records = exchange.read("claimreview", content)
reading = exchange.as_ledger(records)
"""

from dataclasses import replace
from types import ModuleType
from typing import Any

from claimcheck import registry
from claimcheck.errors import UsageError
from claimcheck.exchange import formats, losses, plain
from claimcheck.exchange.contract import (
    Loss,
    Placed,
    Plain,
    ReadOptions,
    Records,
    Refusal,
    WriteOptions,
    Written,
    where_of,
)
from claimcheck.ledger import tlp as lights
from claimcheck.ledger.document import Document
from claimcheck.ledger.model import COLLECTIONS, Claim, Ledger, Source
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.reader import read as read_documents
from claimcheck.ledger.selection import select
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.slugs import TITLES, slug
from claimcheck.ledger.where import NodePath
from claimcheck.lint.gate import ledger_of

__all__ = [
    "Loss", "ReadOptions", "Reading", "Records", "Refusal", "WriteOptions", "Written", "as_ledger", "export",
    "is_complete", "known", "read", "read_records", "recognise", "refuse_faulty", "write",
]  # fmt: skip


def write(name: str, ledger: Ledger, options: WriteOptions | None = None) -> Written:
    """Return a ledger in a format, with what is lost. Raises UsageError for a name that is no format to write."""
    member = _member(name, "write")
    marked: list[Claim | Source] = [*ledger.sources.values(), *ledger.claims.values()]
    marking = lights.label(lights.highest(marked, ledger))
    content = member.write(ledger, replace(options or WriteOptions(), marking=marking))
    written = content if isinstance(content, Written) else Written(content)
    return replace(written, losses=(*written.losses, *losses.counted(ledger, member.LOSES)))


def read(name: str, content: bytes, options: ReadOptions | None = None) -> Records:
    """Return the records of a file in a format, every value a text, a list or a mapping.

    Raises UsageError for a name that is no format to read, and for content that is not of the format at all.
    """
    records: Records = _member(name, "read").read(content, options or ReadOptions())
    for collection in COLLECTIONS:
        rows = [Placed(plain.clean(record), getattr(record, "where", "")) for record in getattr(records, collection)]
        setattr(records, collection, rows)
    records.head = plain.clean(records.head)
    records.own_ids = is_complete(name)
    return records


def read_records(content: bytes, format_name: str = "", file_name: str = "", **options: Any) -> Records:
    """Return the records of a file in a format, told from its content where none is given.

    `options` are those of ReadOptions: columns, adopt_verdicts. Raises UsageError as `read` and `recognise` do.
    """
    return read(format_name or recognise(content, file_name), content, ReadOptions(file_name=file_name, **options))


def export(loaded: Reading | Ledger, format_name: str, *, tlp: str = "", **options: Any) -> Written:
    """Return a ledger in a format: its content, what is to be told of it, and what the format loses.

    What is marked above the level `tlp` is left out; with it, `loaded` must be what `load` returns. `options` are
    those of WriteOptions: publisher, url, bom. Raises UsageError for a format that cannot be written and for another
    level, and LedgerError where a fault of the files may hide a marking.
    """
    ledger = ledger_of(loaded, tlp)
    if tlp:
        ledger = select([*ledger.claims.values()], ledger, lights.at_most(tlp, ledger)).ledger
    return write(format_name, lights.marked(ledger), WriteOptions(**options))


def recognise(content: bytes, file_name: str = "") -> str:
    """Return the format of a file, by its content, and its name where several would do. Raises UsageError for none."""
    members = registry.members(formats).items()
    candidates = {name: member for name, member in members
                  if hasattr(member, "recognises") and member.recognises(content, file_name)}  # fmt: skip
    fitting = [name for name, member in candidates.items() if file_name.lower().endswith(tuple(member.SUFFIXES))]
    names = fitting if len(candidates) > 1 and len(fitting) == 1 else list(candidates)
    if len(names) == 1:
        return names[0]
    if not names:
        _refuse_damaged(content, file_name or "the input")
    told = f"may be {' or '.join(names)}" if names else f"is in none of the formats {', '.join(known('read'))}"
    raise UsageError(f"{file_name or 'the input'} {told}: name the format")


def _refuse_damaged(content: bytes, name: str) -> None:
    """Raise UsageError for content of which more can be told than that no format is it: JSON or an archive cut off."""
    start = content[:100].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start[:1] in (b"{", b"["):
        plain.value_of(plain.decoded(content, name), name)
    elif start.startswith(b"PK\x03\x04") and b"PK\x05\x06" not in content[-70_000:]:
        raise UsageError(f"{name} is an archive (ZIP), as workbooks are, without its end: was it cut off?")


def known(verb: str) -> list[str]:
    """Return the formats that can be written ("write") or read ("read")."""
    return [name for name, member in registry.members(formats).items() if hasattr(member, verb)]


def is_complete(name: str) -> bool:
    """Return whether a format holds all of a ledger, so that ids in it are the ledger's own."""
    member = _member(name, "read")
    return hasattr(member, "write") and not member.LOSES and not getattr(member, "NOT_READ", {})


def as_ledger(records: Records, name: str = "the input", known: Ledger | None = None) -> Reading:
    """Return records as the ledger they make, with its faults, judged like a file; those without an id get one.

    Where ids are a ledger's own, a record that is `known` there needs not say what it does not change.
    """
    collections = {collection: _with_ids(records, collection, known or Ledger()) for collection in COLLECTIONS}
    value = {**records.head, **{collection: rows for collection, rows in collections.items() if rows}}
    return read_documents([Document(name, value=value)])


def _with_ids(records: Records, collection: str, known: Ledger) -> list[Plain]:
    rows: list[Plain] = getattr(records, collection)
    taken = {row["id"] for row in rows if isinstance(row.get("id"), str)}
    whole = []
    for row in rows:
        id, title = row.get("id"), row.get(TITLES[collection]) or row.get("url") or "claim" * (collection == "claims")
        old = getattr(known, collection).get(id) if records.own_ids and isinstance(id, str) else None
        if old is not None:
            row = {**plain.clean(to_dict(old)), **row}
        elif id is None and isinstance(title, str) and title.strip():
            row = {"id": slug(title, taken, collection[:-1]), **row}
            taken.add(row["id"])
        whole.append(row)
    return whole


def refuse_faulty(records: Records, known: Ledger | None = None) -> list[Refusal]:
    """Take the records with a fault out, and return them as refused, each with its first fault; they stay a ledger.

    What is wrong with the head is taken out of it, and told.
    """
    first: dict[NodePath, str] = {}
    for fault in as_ledger(records, known=known).faults:
        first.setdefault(fault.where.path[: 2 if fault.where.path[0] in COLLECTIONS else 1], fault.message)
    refused = []
    for collection in COLLECTIONS:
        rows = getattr(records, collection)
        for index in (index for index in range(len(rows)) if (collection, index) in first):
            name = str(rows[index].get("id") or rows[index].get("text") or "")[:60]
            where = (where_of(rows[index]) or f"{collection}[{index + 1}]") + f" ({name})" * bool(name)
            refused.append(Refusal(where, first[collection, index]))
        setattr(records, collection, [row for index, row in enumerate(rows) if (collection, index) not in first])
    for path in [path for path in first if len(path) == 1]:
        records.head.pop(str(path[0]), None)
        refused.append(Refusal(str(path[0]), first[path]))
    return refused


def _member(name: str, verb: str) -> ModuleType:
    member = registry.member(formats, name)
    if not hasattr(member, verb):
        raise UsageError(
            f"{name} cannot be {'written' if verb == 'write' else 'read'}. Known: {', '.join(known(verb))}"
        )
    return member
