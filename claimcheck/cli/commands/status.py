"""`claimcheck status`: what wants doing."""

from claimcheck.cli.options import FactFormat, LedgerPaths, Output, Selection, Today

SECTION = "read"
SYNONYMS = ("todo", "next")
EXAMPLES = ("claimcheck status", "claimcheck status --today 2026-12-31 --format json")


def run(ledger: LedgerPaths = None, today: Today = "", format_name: FactFormat = "text", output: Output = None) -> None:
    """Say what wants doing: judgements, reviews, predictions, quotes and sentences, with the command for each."""
    from claimcheck.cli import session
    from claimcheck.edit.defaults import read_defaults
    from claimcheck.output import console
    from claimcheck.output.views import status
    from claimcheck.output.working import working

    selection = Selection(tuple(ledger or ()), today=today)
    reading = session.open_ledger(selection)
    with working("looking for what waits"):
        answer = status.standing(reading.ledger, session.head(reading, selection))
    console.answer(answer, format_name, output)
    if in_use := str(read_defaults(selection.paths)):
        console.notice(f"in use for new claims: {in_use} (claimcheck use --clear ends that)")
