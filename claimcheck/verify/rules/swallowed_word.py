"""Elisions that turn the sense of a quote round."""

from collections.abc import Iterator

from claimcheck.lint import rules
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import quoted
from claimcheck.verify.rule import Problem, also_in_drafts
from claimcheck.verify.state import State


@also_in_drafts(rules.load("swallowed-word"), State.QUOTE_WRONG)
def swallowed_word(checked: CheckedSentence) -> Iterator[Problem]:
    """An elision swallows a negation, a condition or a doubt."""
    for quote in checked.quotes:
        if quote.match and quote.match.swallowed:
            words = ", ".join(repr(word) for word in quote.match.swallowed)
            yield quoted(checked, quote, f"what is left out holds {words}: keep it in the quote")
