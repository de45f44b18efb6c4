"""`claimcheck add`: new claims, actors and sources."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths, takes
from claimcheck.cli.workflows.record_options import record_options
from claimcheck.edit.compose import RecordOptions

SECTION = "record"
SYNONYMS = ("new", "create")
EXAMPLES = (
    "claimcheck add actor 'Ministry of Health' --alias MoH --kind organization",
    "claimcheck add source 'Health bulletin' --publisher MoH date=2024-03 reliability=B",
    "claimcheck add claim 'All clinics are open.' --by MoH:states --source health-bulletin-2024 --at p1 tags=health",
    "EDITOR=nano claimcheck add claim --edit",
)


@takes(options=record_options)
def run(
    what: Annotated[str, typer.Argument(metavar="KIND", help="claim, actor or source.",
                                        autocompletion=completion.records)],
    options: RecordOptions,
    words: Annotated[list[str] | None, typer.Argument(metavar="[TEXT|FIELD=VALUE]...", help="The text, name or title, "
                                                      "and fields such as due=2026.")] = None,
    source_file: Annotated[Path | None, typer.Option("--from", metavar="FILE", help="Records as YAML, JSON or JSON "
                                                     "lines; - is standard input.")] = None,
    edit: Annotated[bool, typer.Option("--edit", help="Finish the record in $EDITOR.")] = False,
    with_new_actors: Annotated[bool, typer.Option("--new-actors", help="Unknown names are new actors.")] = False,
    no_defaults: Annotated[bool, typer.Option("--no-defaults", help="Without what claimcheck use laid down.")] = False,
    into: Annotated[str, typer.Option("--into", metavar="FILE", help="The file of the ledger to put it into.")] = "",
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Add a claim, an actor or a source: from options, from a file, in an editor, or asked for field by field."""
    from claimcheck.cli.workflows import add

    add_options = add.AddOptions(tuple(ledger or ()), into, dry_run, force, edit, with_new_actors, not no_defaults)
    add.add(what, words or [], options, source_file, add_options)
