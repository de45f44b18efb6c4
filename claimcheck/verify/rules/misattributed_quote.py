"""Quotes given to somebody who did not say them."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import SPEAKER
from claimcheck.text.words import stems
from claimcheck.verify.checked import CheckedQuote, CheckedSentence
from claimcheck.verify.differences import quoted
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


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
    """Whom the source gives a quote to, where it is not the speaker of the draft by any name; else ""."""
    ours = _names(quote.speaker, ledger)
    if ours & set(stems(quote.paragraph)):
        return ""
    for text in (quote.sentence, quote.paragraph):
        for hit in SPEAKER.finditer(text):
            theirs = hit["before"] or hit["after"] or hit["last"] or ""
            if theirs not in ("He", "She", "They", "It"):
                return theirs
    return ""


def _names(speaker: str, ledger: Ledger) -> set[str]:
    """The words of all names of a speaker."""
    words = set(stems(speaker))
    for actor in ledger.actors.values():
        if any(words == set(stems(name)) or (len(words) == 1 and words <= set(stems(name))) for name in actor.names):
            words |= {stem for name in actor.names for stem in stems(name)}
    return {word for word in words if len(word) > 2}
