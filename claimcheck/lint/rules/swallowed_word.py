"""Words that an elision takes out and the sense with them."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import QUOTED
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.quotes.cited import quoted

TEXT = "Clinics\n—\nThe clinics are not yet open to patients.\n"
GOOD = QUOTED.replace("all of our clinics are open", "The clinics are not … open")


@rule(
    severity=Severity.ERROR,
    why='Leaving out a "not", an "if" or an "alleged" keeps the words of the source and turns round what they say.',
    bad=GOOD.replace("are not … open", "are … open"),
    good=GOOD,
    beside={"bulletin.txt": TEXT},
)
def swallowed_word(ledger: Ledger) -> Iterator[Fault]:
    """An elision swallows a negation, a condition or a doubt."""
    for quote in quoted(ledger):
        if quote.match and quote.match.swallowed:
            words = ", ".join(repr(word) for word in quote.match.swallowed)
            yield Fault(quote.where, f"what is left out holds {words}: keep it in the quote")
