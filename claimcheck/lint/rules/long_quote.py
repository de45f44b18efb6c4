"""Quotes that are no fragments."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.text.patterns import compiled_later

WORDS = 12
# An ending with an abbreviation ("U.S.", "Dr.", "Inc.") or an ellipsis ends no sentence.
ENDED = compiled_later(r"(?<!\.)[.!?][”’\"')\]]*$")
SHORTENED = compiled_later(
    r"\b(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|Jr|Sr|Inc|Ltd|Co|Corp|No|Gen|Gov|Sen|Rep|etc|al)\.[”’\"')\]]*$"
)


@rule(
    severity=Severity.WARNING,
    why="A fragment is enough to find the place and to prove the wording; the rest belongs to whoever wrote it.",
    bad=example(appears_in="[{source: bulletin, at: p1, quote: Every one of our clinics has opened its doors.}]"),
    good=example(appears_in="[{source: bulletin, at: p1, quote: every one of our clinics}]"),
)
def long_quote(ledger: Ledger) -> Iterator[Fault]:
    """A quote has twelve words or more, or is a whole sentence."""
    for claim in ledger.claims.values():
        for field, citations in (("appears_in", claim.appears_in), ("evidence", claim.evidence)):
            for i, citation in enumerate(citations):
                if fault := too_long(citation.quote):
                    yield Fault(claim.where / field / i / "quote", f"the quote {fault}: keep the words that matter")


def too_long(quote: str) -> str:
    """Return in which way a quote is more than a fragment; empty where it is a fragment."""
    words = [word for word in quote.split() if any(map(str.isalnum, word))]
    if len(words) >= WORDS:
        return f"has {len(words)} words"
    text = quote.strip().lstrip("“‘\"'([")
    whole = len(words) > 2 and text[:1].isupper() and ENDED.search(text) and not SHORTENED.search(text)
    return "is a whole sentence" if whole else ""
