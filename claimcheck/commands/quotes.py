"""`claimcheck quotes`: does every quote stand in its source?"""

from typing import Annotated

import typer

from claimcheck.options import Format, Output, Selection, Words, asked, selection, takes

EXAMPLES = (
    "claimcheck quotes --state wrong",
    "claimcheck quotes --source diplomat-ttp-us --state altered,moved,orphaned",
    "claimcheck quotes actor:ttp --format jsonl",
)


@takes(chosen=selection)
def run(
    chosen: Selection,
    query: Words = None,
    state: Annotated[str, typer.Option(metavar="STATES", help="exact, normalised, elided, unmarked, altered, moved, "
                                       "ambiguous, orphaned, unheld, or wrong.")] = "",
    form: Format = "text",
    output: Output = None,
) -> None:  # fmt: skip
    """Hold the quotes to the snapshots of their sources: exit 1 when one is wrong, 2 when none could be held."""
    from claimcheck import desk, show
    from claimcheck.answers import quotes
    from claimcheck.quoting import quoted

    reading = desk.open_ledger(chosen)
    claims, _ = desk.pick(reading, chosen, asked(query))
    every = quoted.hold_all(claims, reading.ledger)
    sentences, found = quotes.told(every), quotes.chosen(every, state)
    if found or form not in ("text", "plain"):
        show.answer(quotes.listed(found, desk.head(reading, chosen, query)), form, output)
    for sentence in sentences:
        show.notice(sentence)
    raise SystemExit(int(any(map(quotes.wrong, every))))
