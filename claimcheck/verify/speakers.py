"""Who says what stands between quotation marks: by the draft, and by the passage that has it."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.cues.en.reporting import NAME, SPEAKER, VERBS
from claimcheck.text.numbers import is_numeral
from claimcheck.text.patterns import compiled_later
from claimcheck.text.words import stems
from claimcheck.verify.checked import CheckedClause, CheckedQuote, CheckedSentence
from claimcheck.verify.sentences import outside_quotations
from claimcheck.verify.synonyms import base_stem, has_synonym, is_light
from claimcheck.verify.words import read_words, stems_of

SAYS = compiled_later(VERBS)
BESIDE_OFFICE = compiled_later(rf"[a-z], (?P<name>{NAME}), {VERBS}\b")
PRONOUNS = ("He", "She", "They", "It")
SHORTEST = 3  # letters of a word by which a name is known


def is_right_quote(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether a clause gives words to whoever the source gives them to, and says no more than the source beside it."""
    quotes = _quotes(clause, checked)
    if not quotes or not all(quote.match and quote.match.sound for quote in quotes):
        return False
    around = outside_quotations(clause.text)
    return not NEGATION.search(around) and all(_is_told(around, quote, checked.ledger) for quote in quotes)


def is_of_another(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether a clause gives words to somebody, and the sentence of the source to others alone."""
    return any(
        quote.speaker and (named := _named(quote)) and not speaker_words(quote.speaker, checked.ledger) & set(named)
        for quote in _quotes(clause, checked)
        if quote.match and quote.match.sound
    )


def _quotes(clause: CheckedClause, checked: CheckedSentence) -> list[CheckedQuote]:
    return [quote for quote in checked.quotes if clause.start <= quote.start and quote.end <= clause.end]


def _named(quote: CheckedQuote) -> list[str]:
    """The words of the names of those to whom the source gives a quote in its sentence, or in the one before."""
    named = _speakers(outside_quotations(quote.sentence)) or _speakers_before(quote)[-1:]
    return [stem for name in named for stem in stems(name)]


def speaker_words(speaker: str, ledger: Ledger) -> set[str]:
    """The stems of all names of a speaker, where the ledger knows the actor; those of this name else."""
    words = set(stems(speaker))
    for actor in ledger.actors.values():
        if any(words == set(stems(name)) or (len(words) == 1 and words <= set(stems(name))) for name in actor.names):
            words |= {stem for name in actor.names for stem in stems(name)}
    return {word for word in words if len(word) >= SHORTEST}


def _is_told(around: str, quote: CheckedQuote, ledger: Ledger) -> bool:
    """Whether the words of a draft around a quote name its speaker as the source does."""
    beside = outside_quotations(quote.sentence)
    theirs = stems_of(outside_quotations(quote.paragraph))
    names = speaker_words(quote.speaker, ledger)
    rest = [word for word in _telling(around) if base_stem(word) not in theirs and not set(stems(word)) <= names]
    if any(not has_synonym(base_stem(word), theirs) for word in rest):
        return False
    if not quote.speaker:  # "the judge said"
        return any(base_stem(word) in stems_of(beside) for word in _telling(around))
    return bool(names & set(_named(quote) or stems(beside)))


def _speakers_before(quote: CheckedQuote) -> list[str]:
    """The speakers that a paragraph names before the sentence with a quote: whom its "she said" means."""
    before = quote.paragraph.partition(quote.sentence)[0]
    return _speakers(outside_quotations(before))


def _speakers(text: str) -> list[str]:
    """The names of those who say something in a text: "Rune Aas said", "the head, Rune Aas, said"."""
    names = [hit["before"] or hit["after"] or hit["last"] for hit in SPEAKER.finditer(text)]
    names += [hit["name"] for hit in BESIDE_OFFICE.finditer(text)]
    return [name for name in names if name not in PRONOUNS]


def _telling(text: str) -> Iterator[str]:
    """The words that say something beyond that something is said; figures count, a name's parts too."""
    for word in read_words(SAYS.sub(" ", text)):
        if (not word.stops and word.bare[0].isalnum() and not is_light(word.stem)) or is_numeral(word.bare):
            yield word.bare
