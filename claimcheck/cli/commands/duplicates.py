"""`claimcheck duplicates`: claims that are there more than once."""

from typing import Annotated

import typer

from claimcheck.cli.options import Format, Output, Selection, Words, asked, selection, takes

EXAMPLES = ("claimcheck duplicates", "claimcheck duplicates --least 70 --tag al-qaida --format json")


@takes(chosen=selection)
def run(
    chosen: Selection,
    query: Words = None,
    least: Annotated[float, typer.Option(min=0, max=100, metavar="SCORE", help="How alike they must be.")] = 95.0,
    form: Format = "text",
    output: Output = None,
) -> None:
    """Group claims that say the same; exit 1 when there are any. Pairs that differ in one thing are none."""
    from claimcheck.cli import session
    from claimcheck.matching import claims as claim_matching
    from claimcheck.output import console
    from claimcheck.output.views.groups import groups

    reading = session.open_ledger(chosen)
    claims, _ = session.pick(reading, chosen, asked(query))
    found = claim_matching.doubles(claims, reading.ledger, least)
    console.answer(groups(found, reading.ledger, session.head(reading, chosen, query)), form, output)
    plural = "group" if len(found) == 1 else "groups"
    console.notice(f"{len(found) or 'no'} {plural} of claims that say the same in {len(claims)} claims")
    raise SystemExit(int(bool(found)))
