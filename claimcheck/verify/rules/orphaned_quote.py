"""Quotes that stand in no source."""

from collections.abc import Iterator

from claimcheck.lint import rules
from claimcheck.sources.quotes import QuoteState
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import quoted
from claimcheck.verify.rule import Problem, also_in_drafts
from claimcheck.verify.state import State


@also_in_drafts(rules.load("orphaned-quote"), State.QUOTE_WRONG)
def orphaned_quote(checked: CheckedSentence) -> Iterator[Problem]:
    """A quote stands in no source."""
    for quote in checked.quotes:
        if quote.match is None or quote.match.state is QuoteState.ORPHANED:
            yield quoted(checked, quote, "nothing like it stands in a source: find the source, or take the quote out")
