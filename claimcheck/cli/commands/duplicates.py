"""`claimcheck duplicates`: claims that are there more than once."""

from typing import Annotated

import typer

from claimcheck.cli.options import Format, Output, Selection, Words, asked, filters, takes

SECTION = "check"
EXAMPLES = ("claimcheck duplicates", "claimcheck duplicates --least 70 --tag al-qaida --format json")


@takes(selection=filters)
def run(
    selection: Selection,
    query: Words = None,
    min_score: Annotated[
        float, typer.Option("--least", min=0, max=100, metavar="SCORE", help="How alike they must be.")
    ] = 95.0,
    format_name: Format = "text",
    output: Output = None,
) -> int:
    """Group claims that say the same; exit 1 when there are any. Pairs that differ in one thing are none."""
    from claimcheck.cli import session
    from claimcheck.matching import claims as claim_matching
    from claimcheck.output import console
    from claimcheck.output.views.groups import groups
    from claimcheck.output.working import working

    reading = session.open_ledger(selection)
    claims = session.pick(reading, selection, asked(query))
    with working("comparing claims"):
        same_claims = claim_matching.duplicate_claims(claims, reading.ledger, min_score)
    console.answer(groups(same_claims, reading.ledger, session.head(reading, selection, query)), format_name, output)
    plural = "group" if len(same_claims) == 1 else "groups"
    console.notice(f"{len(same_claims) or 'no'} {plural} of claims that say the same in {len(claims)} claims")
    if other := len(claims) - len(claim_matching.english_claims(claims)):
        console.notice(f"{other} of them {'is' if other == 1 else 'are'} not in English: there only equal texts count")
    return int(bool(same_claims))
