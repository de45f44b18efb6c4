"""Quotes given to somebody who did not say them."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import CAPITALISED, NAME
from claimcheck.text.patterns import compiled_later
from claimcheck.text.words import stems
from claimcheck.verify.checked import CheckedQuote, CheckedSentence
from claimcheck.verify.differences import quoted
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.sentences import outside_quotations
from claimcheck.verify.speakers import speaker_words
from claimcheck.verify.state import State

NAMED = compiled_later(rf"\b{CAPITALISED} (?={CAPITALISED}){NAME}")  # of two words or more


@draft_rule(
    severity=Severity.ERROR,
    state=State.QUOTE_WRONG,
    why="The words are right and the mouth is wrong: whoever is named is made to say what another said.",
    bad="“None of our clinics was closed for good,” Clara Holt said.",
    good="“None of our clinics was closed for good,” Ada Brook said.",
)
def misattributed_quote(checked: CheckedSentence) -> Iterator[Problem]:
    """A quote is given to somebody whom its paragraph in the source does not name."""
    for quote in checked.quotes:
        if quote.speaker and quote.match and quote.match.sound and (theirs := _theirs(quote, checked.ledger)):
            yield quoted(checked, quote, f"the draft gives it to {quote.speaker}, {quote.source} to {theirs}")


def _theirs(quote: CheckedQuote, ledger: Ledger) -> str:
    """Whom the source names beside a quote, where it is not the speaker of the draft by any name; else ""."""
    if speaker_words(quote.speaker, ledger) & set(stems(quote.paragraph)):
        return ""
    beside = NAMED.search(outside_quotations(quote.sentence)) or NAMED.search(outside_quotations(quote.paragraph))
    return beside[0] if beside else ""
