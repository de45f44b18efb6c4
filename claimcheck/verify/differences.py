"""Differences between a draft and the passage that answers it, as far as they count: what the rules have in common."""

import re
from collections.abc import Iterator

from claimcheck.ledger.model import Claim
from claimcheck.lint.rule import Severity
from claimcheck.matching.engine import Difference
from claimcheck.text.patterns import compiled_later
from claimcheck.text.tokens import bare
from claimcheck.value_class import value_class
from claimcheck.verify.checked import HIGH, CheckedClause, CheckedQuote, CheckedSentence, Compared
from claimcheck.verify.figures import FIGURES
from claimcheck.verify.other_side import tells_the_same
from claimcheck.verify.pairing import paired
from claimcheck.verify.reckoned import follows_beside, is_margin, is_reckoned
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import plain, read_words

HELD_FALSE, HELD_TRUE = ("false", "mostly-false"), ("true", "mostly-true")
SPEAKS_OF_IT = {"number": 0.5, "date": 0.5, "name": 0.6, "place": 0.6}  # coverage from which a difference counts
SAME = 0.8  # share of the words of two wordings from which they name the same, in another order
SAME_BEFORE = 3  # words before two dates by which both are told of one thing
SPEAKS_ALONE = 0.6  # the same for a difference but for which the passage has everything
OPPOSED = ("direction", "comparison", "attribute", "order")  # kinds that may tell the same from the other side
AHEAD = "ahead of"
LAPSE = compiled_later(
    r"(?:after|before|within) (?:[\w’'-]{1,20} ){1,4}?(?:second|minute|hour|day|week|month|year|decade)s?\b",
    re.IGNORECASE,
)
COMPARES, FEWEST = 0.5, 2  # coverage from which a comparison counts, and words that both have in it
ELSE = HIGH  # and for what else differs: another verb is mostly another way to say the same


@value_class()
class Standing:
    """A difference that counts, in its clause, with the passage."""

    clause: CheckedClause
    compared: Compared
    difference: Difference

    def problem(self, message: str, severity: Severity | None = None) -> Problem:
        """Return it as a problem at the words of the draft."""
        start, end = self.difference.draft_span
        theirs = self.difference.source_span or self.compared.window
        return Problem(
            self.clause.start + start, self.clause.start + end, message, self.compared.passage, theirs, severity
        )


def standing(sentence: CheckedSentence, *kinds: str) -> Iterator[Standing]:
    """Yield the contradictions of some kinds that count, each with the passage that contradicts."""
    for clause in sentence.clauses:
        compared = clause.best
        if compared is None or is_judged(compared, sentence):
            continue
        for difference in paired(compared.contradictions, clause.text, compared.words, compared.window[0]):
            if difference.kind == "number" and _follows(difference, clause.text, compared):
                continue
            if _is_one_description(difference) or _is_no_order(difference, clause.text, compared):
                continue
            kind = _kind(difference)
            theirs = difference.source_span
            if (
                kind in OPPOSED
                and theirs
                and tells_the_same(clause.text, difference.draft_span, compared.passage.text, theirs)
            ):
                continue
            alone = _is_all(difference, compared, clause)
            least = COMPARES if kind == "comparison" and _compares_same(difference) else SPEAKS_OF_IT.get(kind, ELSE)
            speaks = compared.coverage >= (SPEAKS_ALONE if alone else least)
            named_alone = alone and kind in ("name", "place")
            if kind in kinds and speaks and (named_alone or not stands_around(difference, compared, sentence)):
                yield Standing(clause, compared, difference)


def _compares_same(difference: Difference) -> bool:
    """Whether two comparisons are of the same: "more fish than were forecast", "fewer fish than were predicted"."""
    stems = ({word.stem for word in read_words(text) if word.tells} for text in (difference.draft, difference.source))
    return len(next(stems) & next(stems)) >= FEWEST


def differing(sentence: CheckedSentence, *kinds: str) -> Iterator[Problem]:
    """Yield a problem for each of these contradictions: an error at high coverage, else a warning."""
    for found in standing(sentence, *kinds):
        ours, theirs = found.difference.draft, found.difference.source
        severity = Severity.ERROR if found.compared.coverage >= HIGH else Severity.WARNING
        yield found.problem(f"{ours} ≠ {theirs}", severity)


def _is_all(difference: Difference, compared: Compared, clause: CheckedClause) -> bool:
    """Whether a passage has everything of a clause but for one difference."""
    return {bare(word) for word in compared.lacks} <= plain(difference.draft)


def _kind(difference: Difference) -> str:
    """The kind of a difference; that of two names with the same words in another order is "role"."""
    ours, theirs = plain(difference.draft), plain(difference.source)
    return (
        "role"
        if difference.kind == "name" and len(ours) > 2 and len(ours & theirs) >= SAME * len(ours)
        else difference.kind
    )


def _is_one_description(difference: Difference) -> bool:
    """Whether two names are one and what it is described by: "Reisz, the former mayor", "the former mayor, Reisz"."""
    ours, theirs = plain(difference.draft), plain(difference.source)
    described = "," in difference.draft and "," in difference.source
    return difference.kind in ("name", "role") and described and len(ours & theirs) >= SAME * len(ours)


def _follows(difference: Difference, clause: str, compared: Compared) -> bool:
    """Whether a figure of a clause follows from those of a passage; by what is left only where other words tell it."""
    span, text = difference.draft_span, compared.passage.text
    beside = bool(compared.lacks) and follows_beside(clause, span, text)
    return beside or is_reckoned(difference.draft, text) or is_margin(clause, span, text)


def _is_no_order(difference: Difference, clause: str, compared: Compared) -> bool:
    """Whether "after" tells how much time passed, "ahead of" who leads, or both texts say "after the split"."""
    if difference.kind != "order" or difference.source_span is None:
        return False
    ours, theirs = difference.draft.lower(), difference.source.lower()
    behind = (clause[difference.draft_span[1] :], compared.passage.text[difference.source_span[1] :])
    first = [next((word.stem for word in read_words(text) if word.tells), "") for text in behind]
    same = ours == theirs and first[0] == first[1]
    return same or AHEAD in (ours, theirs) or LAPSE.match(clause, difference.draft_span[0]) is not None


def is_judged(compared: Compared, sentence: CheckedSentence) -> bool:
    """Whether the passage is a claim that the ledger holds false, or true: `contradicts-claim` looks at those."""
    claim: Claim | None = sentence.ledger.claims.get(compared.passage.claim)
    return claim is not None and claim.verdict in (*HELD_FALSE, *HELD_TRUE)


def stands_around(difference: Difference, compared: Compared, sentence: CheckedSentence) -> bool:
    """Whether the words of the draft stand beside the passage, in its headline, or in what the draft said before."""
    wanted = plain(difference.draft)
    if difference.kind == "number" and wanted <= plain(compared.passage.text):
        return True
    if difference.kind == "date" and difference.draft in compared.passage.text:
        return True
    if difference.kind not in (*FIGURES, "name", "place") or _is_put_for(difference, compared, sentence):
        return False
    around = [passage.text for passage in sentence.evidence.around(compared.passage)]
    source = sentence.ledger.sources.get(compared.passage.source)
    around += [source.title] if source else []
    return any(wanted <= plain(text) for text in around)


def _is_put_for(difference: Difference, compared: Compared, sentence: CheckedSentence) -> bool:
    """Whether a month or day stands behind the same words as that of the passage: "the second week of June", "of July".

    A year alone stands behind the same words in many a sentence.
    """
    if difference.kind != "date" or difference.draft.isdigit():
        return False
    clause = next((clause.text for clause in sentence.clauses if clause.best is compared), "")
    theirs = compared.passage.text.find(difference.source)
    before = (clause[: difference.draft_span[0]], compared.passage.text[: max(0, theirs)])
    ours, others = ([word.stem for word in read_words(text)][-SAME_BEFORE:] for text in before)
    return len(ours) == SAME_BEFORE and ours == others


def quoted(checked: CheckedSentence, quote: CheckedQuote, message: str) -> Problem:
    """Return a problem with a quote, and the passage of the source that it was found in."""
    spans = quote.match.spans if quote.match else ()
    passage = checked.evidence.at(quote.source, spans[0][0]) if spans else None
    return Problem(quote.start, quote.end, message, passage, (0, len(passage.text)) if passage else (0, 0))
