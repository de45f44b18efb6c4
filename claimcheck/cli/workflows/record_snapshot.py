"""What `snapshot add --write` does: the text beside the ledger, and in the record where it is and how it was got."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from claimcheck import edit
from claimcheck.cli.workflows import apply
from claimcheck.edit import targets
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit
from claimcheck.errors import ClaimcheckError
from claimcheck.ledger import lookup
from claimcheck.ledger.model import Ledger, Source
from claimcheck.ledger.reader import Reading
from claimcheck.output import console
from claimcheck.sources.quotes import QuoteState, Text
from claimcheck.sources.quotes.cited import locate_citation
from claimcheck.sources.snapshots.store import StoredSnapshot, store_snapshot, take_back
from claimcheck.text.extraction import Extracted


def record(
    paths: Sequence[Path], source: Source, extracted: Extracted, ledger: Ledger, *, dry_run: bool, force: bool
) -> None:
    """Keep a text and write it into the record of its source; with `dry_run`, show the diff and write nothing.

    A dry run says what became of the quotes, but cannot refuse: the rules read the text that it does not write.
    Raises Refused, with nothing kept, when the change would bring errors or warnings, unless forced.
    """
    kept = store_snapshot(source, extracted.text, extracted.how, ledger, dry_run=dry_run)

    def plan(reading: Reading) -> Change:
        return recorded(reading, kept, Text(extracted.text))

    if dry_run:
        outcome = edit.apply(paths, plan, dry_run=True)
        apply.show_diff(outcome)
        nothing = "dry run, nothing written" if outcome.changes else "nothing to do"
        console.notice(f"{nothing}: {outcome.message}")
        return
    try:
        apply.apply_change(paths, plan, force=force)
    except ClaimcheckError:
        take_back(source, kept)
        raise


def recorded(reading: Reading, kept: StoredSnapshot, text: Text) -> Change:
    """Put a kept text into the record of its source. A text that is recorded already keeps its date."""
    source = lookup.find(reading.ledger, kept.source, Source)
    there = targets.written(reading, source.where)
    same = (there.get("snapshot"), there.get("sha256")) == (kept.path, kept.sha256)
    edits = [
        (source.where.file, Edit("put", (*source.where.path, name), value))
        for name, value in kept.fields.items()
        if there.get(name) != value and not (same and there.get(name))
    ]
    earlier = f"; {source.snapshot}, recorded before, is kept" if source.snapshot not in ("", kept.path) else ""
    message = f"recorded {kept.path} as the snapshot of {source.id} ({kept.how}, {kept.day}){earlier}"
    return Change(edits, message + _quotes(reading.ledger, source, text))


def _quotes(ledger: Ledger, source: Source, text: Text) -> str:
    """What becomes of the quotes from a source in its new text: "; of 3 quotes 2 exact, 1 altered"."""
    citations = [citation for claim in ledger.claims.values() for citation in (*claim.appears_in, *claim.evidence)]
    states = Counter(locate_citation(text, c).state for c in citations if c.source == source.id and c.quote)
    counted = ", ".join(f"{states[state]} {state}" for state in QuoteState if states[state])
    return f"; of {states.total()} quote{'s' * (states.total() != 1)} {counted}" if counted else ""
