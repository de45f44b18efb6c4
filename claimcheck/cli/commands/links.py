"""`claimcheck links`: do the addresses of the sources still lead anywhere? The one command that uses the network."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.options import DryRun, Force, Format, LedgerPaths, Output, Selection

SECTION = "sources"
EXAMPLES = (  # what asks the network begins with a variable: nothing but a person runs it
    "claimcheck links --wayback",
    "claimcheck links --wayback rfj-ttp",
    "CLAIMCHECK_LEDGER=claims.yaml claimcheck links --fix --dry-run",
)


def run(
    sources: Annotated[list[str] | None, typer.Argument(metavar="[SOURCE]...", help="Only these.",
                                                        autocompletion=completion.sources)] = None,
    wayback: Annotated[bool, typer.Option("--wayback", help="Only print where the Internet Archive is.")] = False,
    fix: Annotated[bool, typer.Option("--fix", help="Write where a source has moved for good into its url.")] = False,
    max_age: Annotated[float, typer.Option(metavar="DAYS", min=0, help="How old an answer may be.")] = 1.0,
    timeout: Annotated[float, typer.Option(metavar="SECONDS", min=0.1, max=600, help="For one link in all.")] = 20.0,
    allow_private: Annotated[bool, typer.Option("--allow-private", help="Ask private addresses too.")] = False,
    ledger: LedgerPaths = None,
    format_name: Format = "text",
    output: Output = None,
    dry_run: DryRun = False,
    force: Force = False,
) -> int:  # fmt: skip
    """Ask for every source's address: exit 1 when one is gone, unreachable, a page that says so or was not asked.

    Exit 2 when none was asked, as with private addresses without --allow-private.
    """
    import math

    from claimcheck.cli import session
    from claimcheck.errors import UsageError
    from claimcheck.output import console
    from claimcheck.output.views import links
    from claimcheck.sources.links.request import linked, look

    if (fix and wayback) or ((dry_run or force) and not fix):
        raise UsageError("--dry-run and --force go with --fix, --wayback does not")
    paths = tuple(ledger or ())
    if not (math.isfinite(timeout) and math.isfinite(max_age)):
        raise UsageError("--timeout and --max-age take a number")
    records = session.open_ledger(Selection(paths)).ledger
    selection = linked(records, sources or ())
    if wayback:
        console.answer(links.wayback(selection), format_name, output)
        return 0
    states = look(selection, console.progress, days=max_age, seconds=timeout, allow_private=allow_private)
    if fix:
        from claimcheck.cli.workflows import follow_redirects  # 10 ms, and only needed to write

        follow_redirects.follow(
            paths, selection, states, console.progress, seconds=timeout, dry_run=dry_run, force=force
        )
    else:
        console.answer(links.listed(selection, states), format_name, output)
    checked = [states[source.url] for source in selection]
    console.notice(links.summary(checked, 0 if sources else len(records.sources) - len(selection)))
    return links.exit_code(checked)
