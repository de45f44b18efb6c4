"""`claimcheck duplicates`: claims that are there more than once."""

from typing import Annotated

import typer

from claimcheck.options import Format, Output, Selection, Words, asked, selection, takes

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
    from claimcheck import desk, likeness, show
    from claimcheck.answers.groups import groups

    reading = desk.open_ledger(chosen)
    claims, _ = desk.pick(reading, chosen, asked(query))
    found = likeness.doubles(claims, reading.ledger, least)
    show.answer(groups(found, reading.ledger, desk.head(reading, chosen, query)), form, output)
    plural = "group" if len(found) == 1 else "groups"
    show.notice(f"{len(found) or 'no'} {plural} of claims that say the same in {len(claims)} claims")
    raise SystemExit(int(bool(found)))
