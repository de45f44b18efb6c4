"""What `cite` and `evidence` do: a citation completed with its place, and put to a claim."""

from collections.abc import Callable, Mapping
from pathlib import Path

from claimcheck.cli.workflows import apply
from claimcheck.dataclass import dataclass
from claimcheck.edit import citations, compose
from claimcheck.edit.defaults import read_defaults
from claimcheck.edit.placing import placed
from claimcheck.edit.transaction import Change
from claimcheck.errors import UsageError
from claimcheck.ledger.reader import Reading
from claimcheck.output import console


@dataclass(frozen=True, slots=True)
class CitationOptions:
    """Which words of which source, where they stand, and a remark on them, as typed."""

    source: str = ""
    at: str = ""
    quote: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """Which ledger, and whether to show, to force, and to take what is in use for new claims."""

    paths: tuple[Path, ...] = ()
    dry_run: bool = False
    force: bool = False
    defaults: bool = True


def cite(claim: str, options: CitationOptions, write: WriteOptions) -> None:
    """Note where else a claim is made; raises UsageError without a source, and what `citations.cited` raises."""
    source = options.source or (read_defaults(write.paths).source if write.defaults else "")
    if not source:
        raise UsageError("cite wants --source ID, or claimcheck use --source ID for a stretch of work")
    if not options.source:
        console.notice(f"in use: source {source}")
    _put(lambda reading, citation: citations.cited(reading, claim, citation), source, options, {}, write)


def note_evidence(claim: str, stance: str, options: CitationOptions, write: WriteOptions) -> None:
    """Note what bears on whether a claim is true; raises what `citations.evidenced` raises."""

    def plan(reading: Reading, citation: Mapping[str, str]) -> Change:
        return citations.evidenced(reading, claim, citation)

    _put(plan, options.source, options, {"stance": stance}, write)


def _put(
    change: Callable[[Reading, Mapping[str, str]], Change], source: str, options: CitationOptions,
    more: Mapping[str, str], write: WriteOptions,
) -> None:  # fmt: skip
    """Complete a citation on the ledger as it stands by then, and write it."""

    def plan(reading: Reading) -> Change:
        typed = compose.citation(source, options.at, options.quote, reading.ledger)
        if not write.force:
            compose.ensure_source(source, reading.ledger)
            typed = placed(typed, reading.ledger).citation
        ordered = {"source": typed.pop("source"), **more, **typed}
        return change(reading, {**ordered, **({"note": options.note} if options.note else {})})

    apply.apply_change(write.paths, plan, dry_run=write.dry_run, force=write.force)
