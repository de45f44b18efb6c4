"""Quotes in other words than those of the source."""

from collections.abc import Iterator

from claimcheck.lint import rules
from claimcheck.sources.quotes import QuoteState
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import quoted
from claimcheck.verify.rule import Problem, also_in_drafts
from claimcheck.verify.state import State

CHANGED = (QuoteState.ALTERED, QuoteState.UNMARKED, QuoteState.SCATTERED)
LEFT_OUT = "words are left out, and nothing says so"


@also_in_drafts(rules.load("altered-quote"), State.QUOTE_WRONG)
def altered_quote(checked: CheckedSentence) -> Iterator[Problem]:
    """A quote has other words than the source that it is nearest to."""
    for quote in checked.quotes:
        if quote.match and quote.match.state in CHANGED:
            said = f"the source has other words, {quote.match.diff}" if quote.match.diff else LEFT_OUT
            yield quoted(checked, quote, f"{said}: quote what stands there")
