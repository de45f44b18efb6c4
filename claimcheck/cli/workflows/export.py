"""What `export` and `convert` end with: a ledger written in a format, and what is lost told."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck import exchange
from claimcheck.dataclass import dataclass
from claimcheck.errors import Refused, UsageError
from claimcheck.exchange import Loss, WriteOptions
from claimcheck.ledger import tlp as lights
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.part import part
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.selection import select
from claimcheck.lint.gate import ledger_of
from claimcheck.output import console
from claimcheck.output.report.summary import left_out
from claimcheck.sources.snapshots.snapshot import is_snapshot
from claimcheck.text.escaping import one_line
from claimcheck.text.wording import counted


@dataclass(frozen=True, slots=True)
class Wanted:
    """The format, what its writer is told, the highest marking to leave, whether losses are an error, and where to."""

    format_name: str
    options: WriteOptions
    tlp: str = ""
    strict: bool = False
    output: Path | None = None


def export(reading: Reading, claims: Sequence[Claim] | None, wanted: Wanted) -> None:
    """Write the ledger, or these claims of it with what they name. Raises what `write` raises."""
    if wanted.output and any(is_snapshot(wanted.output, source) for source in reading.ledger.sources.values()):
        raise UsageError(f"{wanted.output} is the snapshot of a source: nothing is written onto it")
    ledger, shown = passing(ledger_of(reading, wanted.tlp), claims, wanted.tlp)
    claims = shown if claims is not None else None
    if claims is not None:
        ledger, cut = part(ledger, claims)
        if cut:
            console.notice(f"{counted(cut, 'relation')} to claims that are not among these left out")
    write(lights.marked(ledger), wanted)


def passing(ledger: Ledger, claims: Sequence[Claim] | None, level: str) -> tuple[Ledger, Sequence[Claim]]:
    """Return what of a ledger, and of these claims or all, passes a TLP level, "" for no gate; say what is left out.

    Raises UsageError for an unknown level.
    """
    wanted = [*ledger.claims.values()] if claims is None else claims
    selection = select(wanted, ledger, lights.at_most(level, ledger) if level else None)
    if told := left_out(selection, level):
        console.notice(told)
    return selection.ledger, selection.claims


def write(ledger: Ledger, wanted: Wanted) -> None:
    """Write a whole ledger, and say what the format cannot hold of it.

    Raises UsageError for a format that cannot be written, and Refused, with `strict`, where something is lost.
    """
    written = exchange.write(wanted.format_name, ledger, wanted.options)
    lines = [*map(one_line, written.notes), *lost(written.losses, wanted.format_name)]
    if wanted.strict and (written.losses or written.notes):
        for line in lines:
            console.notice(line)
        raise Refused(f"not written: {wanted.format_name} cannot hold all of it")
    if marking := lights.label(lights.highest([*ledger.claims.values(), *ledger.sources.values()], ledger)):
        console.notice(f"{marking} is the highest marking of what is written")
    console.hand_out(written.content, wanted.output)
    for line in lines:
        console.notice(line)


def lost(losses: Sequence[Loss], format_name: str) -> list[str]:
    """Return what is told of losses, a line for all that becomes the same: how many times each field is lost."""
    by_fate: dict[str, list[str]] = {}
    for loss in losses:
        by_fate.setdefault(loss.what, []).append(f"{loss.field} {loss.count}")
    return [f"{format_name} does not hold {', '.join(fields)}: {what}" for what, fields in by_fate.items()]
