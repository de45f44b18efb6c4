"""Texts of claims in the words of a source."""

from collections.abc import Iterator
from typing import Any

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import BULLETIN, example
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes.copied import copied_texts
from claimcheck.text.shortening import short

KEPT: dict[str, Any] = {"source": {"snapshot": "bulletin.txt", "date": None}}


@rule(
    severity=Severity.NOTE,
    why="The text of a claim is ours: one thing, in our words, so that it compares with what others say. A copied "
    "sentence belongs to whoever wrote it, and brings along what the writer left open. Names and quotations may stay.",
    bad=example(**KEPT, text="Since Monday all of our clinics are open again."),
    good=example(**KEPT, text="All clinics are open."),
    beside={"bulletin.txt": BULLETIN},
)
def copied_text(ledger: Ledger) -> Iterator[Fault]:
    """The text of a claim has eight words or more in a row of a snapshot."""
    for copied in copied_texts(ledger):
        message = f"{copied.words} words in a row stand in {copied.source}, {short(copied.passage)!r}"
        yield Fault(copied.claim.where / "text", f"{message}: say it in your own words, or quote a fragment")
