"""Clauses that are a quote and who says it: the source has the words, and gives them to the same speaker."""

import re

from claimcheck.text.cues.en.reporting import GIVING, NAME, SPEAKER
from claimcheck.text.plain_words import quotations
from claimcheck.text.span import Span
from claimcheck.text.words import stems
from claimcheck.verify.checked import CheckedClause, CheckedQuote, CheckedSentence
from claimcheck.verify.support import carries, negations, telling_stems


def is_carried(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether a passage or a claim carries a clause, or the clause is a right quote with its speaker."""
    return carries(clause) or carried_by_quotes(clause, checked)


def carried_by_quotes(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether a clause says no more than that somebody said what its sound quotes have, and the source says so too.

    What stands outside of the quotes must stand in the paragraph that has them, without a negation or a figure.
    """
    quotes = [quote for quote in checked.quotes if clause.start <= quote.start and quote.end <= clause.end]
    if not quotes or not all(quote.match and quote.match.sound and is_given_alike(quote) for quote in quotes):
        return False
    outside = _without([(quote.start - clause.start, quote.end - clause.start) for quote in quotes], clause.text)
    there = telling_stems(" ".join(_around(quote) for quote in quotes))
    return not negations(outside) and not any(map(str.isdigit, outside)) and telling_stems(outside) <= there


def is_given_alike(quote: CheckedQuote) -> bool:
    """Whether the source gives a quote to the speaker that the draft names, and names nobody else for it."""
    wanted = {stem for stem in stems(quote.speaker) if len(stem) > 2}
    named = _speakers(quote.sentence) or _nearest(quote.sentence) or _speakers(quote.paragraph)
    return bool(wanted and named) and all(wanted & set(stems(name)) for name in named)


def _speakers(text: str) -> list[str]:
    """Those to whom a text gives words, by name."""
    hits = SPEAKER.finditer(text)
    return [hit["before"] or hit["after"] or hit["last"] or "" for hit in hits]


def _nearest(sentence: str) -> list[str]:
    """The name before the verb of speech of a sentence, or else the one behind it; "" where that names nobody."""
    outside = _without(quotations(sentence), sentence)
    verb = GIVING.search(outside)
    if not verb:
        return []
    before, behind = (re.findall(NAME, part) for part in (outside[: verb.start()], outside[verb.end() :]))
    return [(before[-1:] or behind[:1] or [""])[0]]


def _without(spans: list[Span], text: str) -> str:
    """A text with some spans blanked."""
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _around(quote: CheckedQuote) -> str:
    """What stands around a quote in its source, outside of quotation marks."""
    return _without(quotations(quote.paragraph), quote.paragraph)
