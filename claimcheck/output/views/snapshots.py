"""Answers about snapshots: one kept, all verified, two compared."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.errors import NothingChecked, UsageError
from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.model import Ledger, Source
from claimcheck.output.blocks import Answer, Block, Column, Facts, Line, Marked, Table
from claimcheck.sources.quotes import QuoteMatch, Text
from claimcheck.sources.quotes.changes import Touched, passages, touched
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.sources.snapshots.store import StoredSnapshot
from claimcheck.text.extraction import extract

STYLES = {"intact": "good", "changed": "error", "missing": "warning", "none": "muted"}


def text_of(source: Source, file: Path | None) -> Text:
    """The words of a file, or of the snapshot that a source records; raises NothingChecked when there is none."""
    if file is not None:
        return Text(extract(read_regular(file, error=UsageError), str(file)).text)
    found = read_snapshot(source)
    if found.text is None:
        raise NothingChecked(f"the snapshot of {source.id} cannot be compared: {found.fault}; name a text with --old")
    return Text(found.text)


def kept(snapshot: StoredSnapshot) -> Answer:
    """What was kept, and the fields that the source's record is to have."""
    facts = Facts(f"to put into the record of the source {snapshot.source} (--write does)", [*snapshot.fields.items()])
    told = "written" if snapshot.new else "there already, with the same bytes"
    record = {"source": snapshot.source, **snapshot.fields, "date": snapshot.day, "new": snapshot.new}
    return Answer("snapshot add", "snapshots", [record], [Line(f"{snapshot.path}: {told}"), facts])


def verified(ledger: Ledger, sources: Sequence[Source]) -> Answer:
    """Every snapshot held to its hash; raises NothingChecked when none is recorded."""
    if not any(source.snapshot for source in sources):
        raise NothingChecked(f"none of {len(sources)} sources records a snapshot, so nothing was verified")
    records, rows = [], []
    for source in sources:
        found = read_snapshot(source)
        state = "none" if not source.snapshot else "missing" if found.text is None else _state(found.changed)
        told = found.fault or ("another text than the recorded one" if found.changed else "")
        told = told or ("no hash is recorded" if not source.sha256 else "")
        records.append({"source": source.id, "snapshot": source.snapshot, "state": state, "recorded": source.sha256,
                        "sha256": found.sha256, "remark": told})  # fmt: skip
        rows.append((source.id, Marked(state, STYLES[state]), source.snapshot, told if source.snapshot else ""))
    shown = [row for row in rows if str(row[1]) != "none"]
    columns = [Column("source", "id"), Column("state"), Column("snapshot", wide=2), Column("remark", wide=2)]
    return Answer("snapshot verify", "snapshots", records, [Table(columns, shown)])


def compared(source: Source, old: Text, new: Text, ledger: Ledger) -> Answer:
    """The passages that differ, then the quotes that are no longer what they were."""
    differing, hit = passages(old, new), list(touched(source.id, old, new, ledger))
    rows = [(each.kind, each.old, each.new, each.diff) for each in differing]
    worded = [each for each in hit if not each.renumbered]
    blocks: list[Block] = [Line(_summed(len(differing), worded, len(hit) - len(worded)))]
    if rows:
        blocks.append(
            Table([Column("passage"), Column("old"), Column("new"), Column("words", wide=1)], rows, "Passages")
        )
    if worded:
        columns = [Column("claim", "id", wide=2), Column("quote", wide=3), Column("before"), Column("after")]
        quotes = [(each.claim.id, each.citation.quote, _told(each.before), _told(each.after)) for each in worded]
        blocks.append(Table(columns, quotes, "Claims touched"))
    records = [{"passage": each.kind, "old": each.old, "new": each.new, "words": each.diff} for each in differing]
    return Answer(
        "snapshot diff", "passages", records, blocks, {"source": source.id, "touched": list(map(_touch, hit))}
    )


def _touch(each: Touched) -> dict[str, object]:
    return {
        "claim": each.claim.id, "quote": each.citation.quote, "at": each.citation.at,
        "before": str(each.before.state), "after": str(each.after.state), "found_at": list(each.after.places),
        "words": each.after.diff, "only_renumbered": each.renumbered,
    }  # fmt: skip


def _state(changed: bool) -> str:
    return "changed" if changed else "intact"


def _told(held: QuoteMatch) -> str:
    place = held.places[0] if held.places else ""
    return " ".join(part for part in (str(held.state), place) if part)


def _summed(passages: int, hit: Sequence[Touched], renumbered: int) -> str:
    if not passages:
        return "The two say the same, but for typography."
    claims = len({each.claim.id for each in hit})
    told = (
        f"{passages} passage{'s differ' if passages != 1 else ' differs'}, {claims} claim{'s' * (claims != 1)} touched"
    )
    return told + (f"; {renumbered} more quotes stand at another number." if renumbered else ".")
