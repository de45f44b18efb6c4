"""What `add` does: gather the records, look for claims that say the same, write."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claimcheck import adding, changing, composing, incoming, show, writing
from claimcheck.reading import Reading
from claimcheck.recordoptions import Given
from claimcheck.visible import one_line


@dataclass(frozen=True, slots=True)
class How:
    """Where records go, and whether they are only shown, forced in, or finished in an editor first."""

    paths: tuple[Path, ...] = ()
    into: str = ""
    dry_run: bool = False
    force: bool = False
    edit: bool = False


def add(kind: str, words: Sequence[str], options: Given, source: Path | None, how: How) -> None:
    """Add records of a kind to the ledger; raises what reading, composing and writing raise."""
    register = adding.register_of(kind)
    reading = writing.worked_out(writing.copies(how.paths), lambda reading: writing.Change()).before
    records = _gathered(register, words, options, source, how, reading)
    if how.edit:
        from claimcheck import drafting

        drafting.add(register, records, how.paths, how.into, how.dry_run, how.force)
        return
    _look_around(register, records, reading, how)
    carry_out(register, records, how)


def carry_out(register: str, records: Sequence[dict[str, Any]], how: How) -> None:
    """Write the records, or show what that would do."""

    def plan(reading: Reading) -> writing.Change:
        return adding.added(reading, register, records, how.into)

    changing.carry_out(how.paths, plan, dry_run=how.dry_run, force=how.force)


def _gathered(
    register: str, words: Sequence[str], options: Given, source: Path | None, how: How, reading: Reading
) -> list[dict[str, Any]]:
    """The records as they were given, wherever that is."""
    if source:
        return incoming.records(source, register)
    if words or options != Given() or how.edit:
        return [composing.composed(words, options, register, reading.ledger)]
    if not sys.stdin.isatty():
        return incoming.records(Path("-"), register)
    from claimcheck import prompting

    return [prompting.record(register, reading.ledger)]


def _look_around(register: str, records: Sequence[dict[str, Any]], reading: Reading, how: How) -> None:
    """Say which claims are close to the new ones, and ask; raises Refused or UsageError."""
    if register != "claims" or how.force:
        return
    from claimcheck import nearness  # 40 ms, and only claims can be alike

    texts = [text for each in records if isinstance(text := each.get("text"), str)]
    found = nearness.alike(texts, reading.ledger)
    for text, claim in found:
        show.notice(f"{one_line(text)!r} is close to {claim.id}: {one_line(claim.text)}")
    if found and not how.dry_run:
        changing.sure("Add it all the same?", False, "not added: a claim like it is there already; --force adds it")
