"""Claims that say more than their quotes: a hedge dropped, a negation lost, "some" made "all", a number changed."""

import re
from collections.abc import Callable, Iterator, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.quotes import amounts
from claimcheck.sources.quotes.contexts import Context, contexts, telling
from claimcheck.sources.quotes.speaker import other_speaker
from claimcheck.text.cues.en import hedges, negations, proving, quantifiers, reporting
from claimcheck.text.language import is_english
from claimcheck.value_class import value_class

OPEN = {"denial", "demand", "opinion", "threat", "promise"}  # no plain statements anyway
WEAK = {"alleges", "suggests", "implies", "predicts", "denies", "asks", "warns"}  # acts that say it is not certain


@value_class()
class Inflated:
    """In which way a claim says more: the words of its text, and those of the source ("" where it has none)."""

    what: str
    ours: str
    theirs: str


def inflations(claim: Claim, ledger: Ledger) -> Iterator[Inflated]:
    """Where the text of a claim is stronger than what it quotes, or than the sentences that it quotes from.

    A claim without quotes has none; without a snapshot the quotes alone are looked at.
    """
    quotes = contexts(ledger).get(claim.id, ())
    if not quotes:
        return
    by_words = [inflated for test in WORD_TESTS if (inflated := test(claim, quotes))]
    speaker = other_speaker(claim, quotes, ledger)
    english = bool(by_words or speaker) and is_english(" ".join((claim.text, *(context.whole for context in quotes))))
    yield from by_words if english else ()
    yield from (inflated for test in AMOUNT_TESTS if (inflated := test(claim, quotes)))
    if english and speaker:
        yield Inflated("the speaker is another", *speaker)


def _hedge(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    kept = claim.kind in OPEN or any(hop.hedge or hop.act in WEAK for hop in claim.attribution)
    if kept or hedges.PATTERN.search(claim.text):
        return None
    lost = _lost(claim, quotes, lambda quote: quote.reached_by(hedges.PATTERN) or quote.followed_by(hedges.BEHIND))
    return Inflated("the hedge is dropped", "", lost) if lost else None


def _negation(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    if negations.PATTERN.search(claim.text):
        return None
    hops = claim.attribution  # "not likely to" is the hedge itself, and what is implied may be the contrary
    if any(negations.PATTERN.search(hop.hedge) or hop.act == "implies" for hop in hops):
        return None
    lost = _lost(claim, quotes, lambda quote: quote.reached_by(negations.PATTERN, of_negation=True))
    lost = lost or _lost(claim, quotes, lambda quote: quote.words_of(negations.VERBS))
    return Inflated("the negation is lost", "", lost) if lost and not _denied_by_sense(claim.text, quotes) else None


def _denied_by_sense(text: str, quotes: Sequence[Context]) -> bool:
    """Whether a claim denies by a word ("failed", "untested") that its source does not have beside the negation."""
    source = " ".join(quote.whole for quote in quotes if negations.PATTERN.search(quote.whole)).lower()
    return any(hit[0].lower() not in source for hit in negations.BY_SENSE.finditer(text))


def _none(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    """ "No one" in the claim where the source has "everyone"."""
    ours = quantifiers.NONE.search(claim.text)
    theirs = _lost(claim, quotes, lambda quote: quote.reached_by(quantifiers.EVERY)) if ours else ""
    denied = bool(theirs) and any(negations.PATTERN.search(context.whole) for context in quotes)
    return Inflated("the whole became none", ours[0], theirs) if ours and theirs and not denied else None


def _all(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    ours = quantifiers.ALL.search(claim.text)
    theirs = _lost(claim, quotes, lambda quote: quote.words_of(quantifiers.SOME)) if ours else ""
    return Inflated("a part became the whole", ours[0], theirs) if ours and theirs else None


def _proved(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    ours = proving.PATTERN.search(claim.text)
    theirs = _in_all(reporting.PATTERN, [context.quote for context in quotes]) if ours else ""
    shown = bool(theirs) and any(proving.PATTERN.search(context.whole) for context in quotes)
    return Inflated("a saying became a proof", ours[0], theirs) if ours and theirs and not shown else None


def _number(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    texts = [context.quote for context in quotes], [context.whole for context in quotes]
    difference = amounts.other_number(claim.text, *texts)
    return Inflated("a number is another", *difference) if difference else None


def _unit(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    return _differing("a unit is another", amounts.other_unit, claim, quotes)


def _date(claim: Claim, quotes: Sequence[Context]) -> Inflated | None:
    return _differing("a date is another", amounts.other_date, claim, quotes)


Test = Callable[[Claim, Sequence[Context]], Inflated | None]
WORD_TESTS: Sequence[Test] = (_hedge, _negation, _none, _all, _proved)  # by English words
AMOUNT_TESTS: Sequence[Test] = (_number, _unit, _date)


def _lost(claim: Claim, quotes: Sequence[Context], cue: Callable[[Context], str]) -> str:
    """The words of a cue that reach every quote that a claim is made of; "" where one of these goes without.

    A cue that one quote shows holds for the others from its sentence.
    """
    cues = {context: cue(context) for context in quotes}
    if not any(cues.values()):
        return ""
    shown = {context.sentence: words for context, words in cues.items() if words and words in context.quote}
    shown.pop("", None)  # quotes of no known sentence
    reached = [cues[context] or shown.get(context.sentence, "") for context in telling(claim, quotes)]
    return reached[0] if all(reached) else ""


def _in_all(pattern: re.Pattern[str], texts: Sequence[str]) -> str:
    """The words that match in the first text, when every text has such words: none says it without them."""
    hits = [pattern.search(text) for text in texts]
    return hits[0][0] if hits and hits[0] and all(hits) else ""


def _differing(
    what: str,
    compare: Callable[[str, Sequence[str]], amounts.Difference | None],
    claim: Claim,
    quotes: Sequence[Context],
) -> Inflated | None:
    """What a comparison of the claim with the sentences that it quotes from finds."""
    difference = compare(claim.text, [context.whole for context in quotes])
    return Inflated(what, *difference) if difference else None
