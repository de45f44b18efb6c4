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
    snapshot = read_snapshot(source)
    if snapshot.text is None:
        raise NothingChecked(
            f"the snapshot of {source.id} cannot be compared: {snapshot.fault}; name a text with --old"
        )
    return Text(snapshot.text)


def kept(snapshot: StoredSnapshot) -> Answer:
    """What was kept, and the fields that the source's record is to have."""
    facts = Facts(f"to put into the record of the source {snapshot.source} (--write does)", [*snapshot.fields.items()])
    outcome = "written" if snapshot.new else "there already, with the same bytes"
    record = {"source": snapshot.source, **snapshot.fields, "date": snapshot.day, "new": snapshot.new}
    return Answer("snapshot add", "snapshots", [record], [Line(f"{snapshot.path}: {outcome}"), facts])


def verified(ledger: Ledger, sources: Sequence[Source]) -> Answer:
    """Every snapshot held to its hash; raises NothingChecked when none is recorded."""
    if not any(source.snapshot for source in sources):
        raise NothingChecked(f"none of {len(sources)} sources records a snapshot, so nothing was verified")
    records, rows = [], []
    for source in sources:
        snapshot = read_snapshot(source)
        state = "none" if not source.snapshot else "missing" if snapshot.text is None else _state(snapshot.changed)
        remark = snapshot.fault or ("another text than the recorded one" if snapshot.changed else "")
        remark = remark or ("no hash is recorded" if not source.sha256 else "")
        records.append({"source": source.id, "snapshot": source.snapshot, "state": state, "recorded": source.sha256,
                        "sha256": snapshot.sha256, "remark": remark})  # fmt: skip
        rows.append((source.id, Marked(state, STYLES[state]), source.snapshot, remark if source.snapshot else ""))
    shown = [row for row in rows if str(row[1]) != "none"]
    columns = [Column("source", "id"), Column("state"), Column("snapshot", "id", wide=4), Column("remark", wide=4)]
    return Answer("snapshot verify", "snapshots", records, [Table(columns, shown, whole=True)])


def compared(source: Source, old: Text, new: Text, ledger: Ledger) -> Answer:
    """The passages that differ, then the quotes that are no longer what they were."""
    differing, quotes_touched = passages(old, new), list(touched(source.id, old, new, ledger))
    rows = [(passage.kind, passage.old, passage.new, passage.diff) for passage in differing]
    reworded = [quote for quote in quotes_touched if not quote.renumbered]
    blocks: list[Block] = [Line(_summed(len(differing), reworded, len(quotes_touched) - len(reworded)))]
    if rows:
        blocks.append(
            Table(
                [Column("passage"), Column("old"), Column("new"), Column("words", wide=6)], rows, "Passages", whole=True
            )
        )
    if reworded:
        columns = [Column("claim", "id", wide=4), Column("quote", wide=6), Column("before"), Column("after")]
        quotes = [
            (quote.claim.id, quote.citation.quote, _in_words(quote.before), _in_words(quote.after))
            for quote in reworded
        ]
        blocks.append(Table(columns, quotes, "Claims touched", whole=True))
    records = [
        {"passage": passage.kind, "old": passage.old, "new": passage.new, "words": passage.diff}
        for passage in differing
    ]
    return Answer(
        "snapshot diff",
        "passages",
        records,
        blocks,
        {"source": source.id, "touched": list(map(_touch, quotes_touched))},
    )


def _touch(quote: Touched) -> dict[str, object]:
    return {
        "claim": quote.claim.id, "quote": quote.citation.quote, "at": quote.citation.at,
        "before": str(quote.before.state), "after": str(quote.after.state), "found_at": list(quote.after.places),
        "words": quote.after.diff, "only_renumbered": quote.renumbered,
    }  # fmt: skip


def _state(changed: bool) -> str:
    return "changed" if changed else "intact"


def _in_words(match: QuoteMatch) -> str:
    place = match.places[0] if match.places else ""
    return " ".join(part for part in (str(match.state), place) if part)


def _summed(passages: int, quotes_touched: Sequence[Touched], renumbered: int) -> str:
    if not passages:
        return "The two say the same, but for typography."
    claims = len({quote.claim.id for quote in quotes_touched})
    counted = (
        f"{passages} passage{'s differ' if passages != 1 else ' differs'}, {claims} claim{'s' * (claims != 1)} touched"
    )
    return counted + (f"; {renumbered} more quotes stand at another number." if renumbered else ".")
