"""What `fmt` does: every file of a ledger in canonical order and quoting."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck import show
from claimcheck.altering.targets import listed
from claimcheck.editing import formatted
from claimcheck.reading import read
from claimcheck.writing import changing, transaction
from claimcheck.writing.transaction import Copy, Outcome


def tidy(paths: Sequence[Path], *, check: bool = False, dry_run: bool = False) -> bool:
    """Format the files; with `check` only say which are not. True when all were in order before."""
    if check or dry_run:
        outcome = _worked_out(transaction.copies(paths))
        if dry_run:
            changing.show_diff(outcome)
        for name in outcome.documents:
            show.notice(f"{name} would be formatted")
        return not outcome.documents
    outcome = changing.write(paths, _worked_out)
    return not outcome.documents


def _worked_out(held: Sequence[Copy]) -> Outcome:
    with transaction.uncollected():
        return _formatted(held)


def _formatted(held: Sequence[Copy]) -> Outcome:
    copies = {each.name: each for each in held}
    before = transaction.read_copies(held)
    changed = {name: formatted(document) for name, document in before.documents.items()}
    changed = {name: each for name, each in changed.items() if each.text != before.documents[name].text}
    after = read(changed.get(name, each) for name, each in before.documents.items())
    said = f"formatted {listed(changed)}" if changed else f"{listed(copies)} as fmt would have it"
    return Outcome(said, before, after, copies, changed)
