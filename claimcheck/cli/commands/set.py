"""`claimcheck set`: fields of records that are there."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, LedgerPaths, Yes

SECTION = "record"
SYNONYMS = ("update",)
EXAMPLES = (
    "claimcheck set ttp-no-tie-to-al-qaida confidence=moderate verdict=mostly-false",
    "claimcheck set ttp aliases+='Pakistani Taliban'",
    "claimcheck set ttp-no-tie-to-al-qaida 'evidence[1].stance=refutes' tags-=rebranding note=",
    "claimcheck set --where 'tag:rebranding confidence:low' tags+=look-again --dry-run",
)


def run(
    words: Annotated[list[str], typer.Argument(metavar="ID|FIELD=VALUE...", help="Records, and what to set: = puts, += "
                                               "adds to a list, -= takes out; nothing behind = takes the field out. "
                                               "Items count from 1.", autocompletion=completion.ids)],
    where: Annotated[str, typer.Option(metavar="QUERY", help="All claims that match; asks first.")] = "",
    yes: Yes = False,
    ledger: LedgerPaths = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> None:  # fmt: skip
    """Set fields of one record or many, and leave everything else as it is."""
    from claimcheck.cli.workflows import apply_many
    from claimcheck.edit import assignments
    from claimcheck.edit.changes import assigned
    from claimcheck.errors import UsageError

    assignments_given = [word for word in words if assignments.WRITTEN.fullmatch(word)]
    ids = [word for word in words if word not in assignments_given]
    if not assignments_given or not (ids or where):
        raise UsageError("set wants an id (or --where QUERY) and FIELD=VALUE")
    options = apply_many.WriteOptions(tuple(ledger or ()), where, yes, dry_run, force)
    apply_many.apply_to_many(lambda reading, records: assigned(reading, records, assignments_given), ids, options)
