"""How records moved: what differs between two versions of a ledger, and the commits that changed one record."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claimcheck.ledger.compare import JUDGEMENTS, UNEXPLAINED, FieldChange, RecordChange
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.revisions import Commit
from claimcheck.ledger.serialize import plain_value
from claimcheck.output import wording
from claimcheck.output.blocks import Answer, Block, Cell, Facts, Line, Marked

SHORT = 60  # characters of a value before and after that stand in one line
NOTHING = "nothing"


def log(id: str, entries: Sequence[tuple[Commit, RecordChange]], ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Lay out the changes of one record, the latest first: who, when, from what to what."""
    blocks: list[Block] = []
    records = []
    for commit, change in entries:
        who = f"{commit.id[:9]}  {commit.date[:10]}  {commit.author}: " if commit.id else ""
        blocks.append(Facts(who + commit.subject, _rows(change, ledger)))
        about = {"commit": commit.id, "date": commit.date, "author": commit.author, "subject": commit.subject}
        records.append({**about, **_data(change)})
    return Answer("log", "changes", records, blocks, {**head, "record": id})


def differences(changes: Sequence[RecordChange], ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Lay out the records that differ, and count them in the first line."""
    blocks: list[Block] = [Line(Marked(summary(changes), "strong"))]
    blocks += [Facts(f"{change.id} ({change.kind}, {change.change})", _rows(change, ledger)) for change in changes]
    return Answer("diff", "changes", map(_data, changes), blocks, head)


def summary(changes: Iterable[RecordChange]) -> str:
    """Return "3 claims changed, 1 source added; 2 judgements moved without their note or evidence"."""
    listed = list(changes)
    sizes = Counter((change.kind, change.change) for change in listed)
    counted = [f"{size} {kind}{'s' * (size > 1)} {change}" for (kind, change), size in sizes.items()]
    unexplained = sum(bool(change.unexplained) for change in listed)
    finding = f"; {unexplained} judged anew, and {UNEXPLAINED}" if unexplained else ""
    return (", ".join(counted) or "no record differs") + finding


def _rows(change: RecordChange, ledger: Ledger) -> list[tuple[str, Cell | Sequence[Cell]]]:
    """The rows of a record: each field before and after; of one that is new or gone, its text and judgements."""
    rows: list[tuple[str, Cell | Sequence[Cell]]] = []
    whole = change.change != "changed"
    if whole:
        rows.append((change.change, change.kind))
    for field in change.fields:
        if not whole:
            rows.append((field.name.replace("_", " "), _moved(field, ledger)))
        elif field.name in ("text", "title", "name", *JUDGEMENTS):
            rows.append((field.name, _words(field.before or field.after, field, ledger)))
    if change.unexplained:
        rows.append(("finding", Marked(f"{' and '.join(change.unexplained)} {UNEXPLAINED}", "warning")))
    return [row for row in rows if row[1]]


def _moved(field: FieldChange, ledger: Ledger) -> Cell | Sequence[Cell]:
    """A field before and after: in one line when both are short, else below each other; of a list what differs."""
    before, after = field.before or (), field.after or ()
    if isinstance(before, tuple) and isinstance(after, tuple):
        gone = [f"- {_words((part,), field, ledger)}" for part in before if part not in after]
        come = [f"+ {_words((part,), field, ledger)}" for part in after if part not in before]
        return gone + come or "in another order"
    old, new = (_words(value, field, ledger) or NOTHING for value in (field.before, field.after))
    return f"{old} → {new}" if len(old) + len(new) <= 2 * SHORT else [f"- {old}", f"+ {new}"]


def _words(value: Any, field: FieldChange, ledger: Ledger) -> str:
    words = wording.field(value, field.field_type, ledger)
    return words if isinstance(words, str) else "; ".join(words)


def _data(change: RecordChange) -> dict[str, Any]:
    fields = [{"field": field.name, "before": _plain(field.before), "after": _plain(field.after)}
              for field in change.fields]  # fmt: skip
    return {"record": change.kind, "id": change.id, "change": change.change, "fields": fields,
            "unexplained": list(change.unexplained)}  # fmt: skip


def _plain(value: Any) -> Any:
    return None if value is None or value in ("", (), {}) else plain_value(value)
