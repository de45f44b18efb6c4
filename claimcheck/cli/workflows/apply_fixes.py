"""What `check --fix` does: the safe repairs of the chosen rules, shown and written."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck import edit
from claimcheck.cli.workflows import apply
from claimcheck.edit import fixes
from claimcheck.edit.transaction import Change
from claimcheck.ledger.reader import Reading
from claimcheck.lint import runner
from claimcheck.text.wording import counted


def apply_fixes(paths: Sequence[Path], select: str, ignore: str, *, accept: bool, dry_run: bool) -> None:
    """Repair what the chosen rules (names with commas) find, as far as they know how, and show the diff.

    Raises UsageError for an unknown rule, LedgerError.
    """
    known = fixes.names(accept)
    left_out = {name for word in _listed(ignore) for name in runner.select_rules([word])}
    wanted = {name for word in _listed(select) for name in runner.select_rules([word])} if select else set(known)
    mending = [name for name in known if name in wanted - left_out]

    def plan(reading: Reading) -> Change:
        repairs = fixes.edits(reading, mending)
        edits = [edit for rule_edits in repairs.values() for edit in rule_edits]
        by_rule = ", ".join(f"{len(rule_edits)} {name}" for name, rule_edits in repairs.items())
        mended = f"mended {counted(len(edits), 'finding')} ({by_rule})"
        return Change(edits, mended if edits else "no safe repair for what there is")

    if not dry_run:
        apply.show_diff(edit.apply(paths, plan, dry_run=True))
    apply.apply_change(paths, plan, dry_run=dry_run)


def _listed(words: str) -> list[str]:
    return [word.strip() for word in words.split(",") if word.strip()]
