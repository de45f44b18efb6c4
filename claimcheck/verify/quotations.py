"""The quotes of a draft: what stands between quotation marks, found in the source that has it or one near it."""

from collections.abc import Collection, Iterator, Sequence

from claimcheck.sources.quotes import QuoteMatch, QuoteState, Text, locate_quote
from claimcheck.sources.quotes.cited import sentence_around
from claimcheck.text.cues.en.reporting import SPEAKER
from claimcheck.text.plain_words import plain_words, quotations
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedQuote
from claimcheck.verify.evidence import Evidence
from claimcheck.verify.sentences import Sentence

FEWEST = 4  # words from which what stands between quotation marks is held to the sources
TRIED = 4  # sources in which a quote that stands nowhere is looked for in other words
GOOD = (QuoteState.EXACT, QuoteState.NORMALISED, QuoteState.ELIDED, QuoteState.AMBIGUOUS)
WORSE = (QuoteState.MOVED, QuoteState.UNMARKED, QuoteState.SCATTERED, QuoteState.ALTERED, QuoteState.ORPHANED)


def check_quotes(sentence: Sentence, evidence: Evidence, allowed: Collection[str]) -> Iterator[CheckedQuote]:
    """Yield the quotes of a sentence, each with its state in one of the allowed sources: the cited, or any."""
    for start, end in quotations(sentence.text):
        words = sentence.text[start + 1 : end - 1]
        if len(plain_words(words)) >= FEWEST:
            yield _checked(words, (sentence.start + start + 1, sentence.start + end - 1), sentence, evidence, allowed)


def _checked(words: str, span: Span, sentence: Sentence, evidence: Evidence, allowed: Collection[str]) -> CheckedQuote:
    quote = " ".join(words.split()).rstrip(",;:")
    speaker = _speaker(sentence, span)
    sources = [source for source in evidence.texts if source in allowed]
    matches = [(source, match) for source in sources if (match := _standing(evidence.texts[source], quote))]
    if not matches:
        tried = _likeliest(quote, evidence, sources)
        matches = [(source, locate_quote(evidence.texts[source], quote)) for source in tried]
    if not matches:
        return CheckedQuote(quote, *span, speaker=speaker)
    source, match = min(matches, key=lambda found: _rank(found[1]))
    around, paragraph = _around(evidence.texts[source], match)
    return CheckedQuote(quote, *span, source, match, speaker, around, paragraph)


def _standing(text: Text, quote: str) -> QuoteMatch | None:
    """A quote that stands in a text as it should; looked for in full only where its words are there at all."""
    known = text.body.positions
    pieces = plain_words(quote.split("…")[0].split("...")[0])[:3]
    if not any(piece.word in known for piece in pieces):
        return None
    match = locate_quote(text, quote)
    return match if match.state in GOOD else None


def _likeliest(quote: str, evidence: Evidence, sources: Sequence[str]) -> list[str]:
    """The sources whose sentences have most words of a quote."""
    wanted = {passage.source: None for passage, _ in evidence.candidates(quote, 12) if passage.source in sources}
    return list(wanted)[:TRIED]


def _rank(match: QuoteMatch) -> tuple[int, float]:
    states = (*GOOD, *WORSE)
    return states.index(match.state) + len(match.swallowed), -match.similarity


def _around(text: Text, match: QuoteMatch) -> tuple[str, str]:
    """The sentence and the paragraph that a quote was found in."""
    if not match.spans:
        return "", ""
    start, end = match.spans[0][0], match.spans[-1][1]
    low, high = text.places.paragraph_around(start, end)
    return text.raw[slice(*sentence_around(text, start, end))], text.raw[low:high]


def _speaker(sentence: Sentence, span: Span) -> str:
    """Whom a draft gives a quote to, by name; "" where its sentence names nobody."""
    start, end = (place - sentence.start for place in span)
    for hit in SPEAKER.finditer(sentence.text):
        if not (start <= hit.start() < end):
            return hit["before"] or hit["after"] or hit["last"] or ""
    return ""
