"""What `check --fix` does: the safe repairs of the chosen rules, shown and written."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck import checks, fixes
from claimcheck.altering.targets import listed
from claimcheck.reading import Reading
from claimcheck.writing import changing, transaction
from claimcheck.writing.transaction import Change


def mend(paths: Sequence[Path], select: str, ignore: str, *, accept: bool, dry_run: bool) -> None:
    """Repair what the chosen rules (names with commas) find, as far as they know how, and show the diff.

    Raises UsageError for an unknown rule, LedgerError.
    """
    known = fixes.names(accept)
    left_out = {name for word in _listed(ignore) for name in checks.chosen([word])}
    wanted = {name for word in _listed(select) for name in checks.chosen([word])} if select else set(known)
    rules = [name for name in known if name in wanted - left_out]

    def plan(reading: Reading) -> Change:
        edits = list(fixes.edits(reading, rules))
        told = f"mended {len(edits)} place{'s' * (len(edits) != 1)} ({listed(rules, 9)})"
        return Change(edits, told if edits else "no safe repair for what there is")

    if not dry_run:
        changing.show_diff(transaction.worked_out(transaction.copies(paths), plan))
    changing.carry_out(paths, plan, dry_run=dry_run)


def _listed(words: str) -> list[str]:
    return [word.strip() for word in words.split(",") if word.strip()]
