"""Figures, dates and names of a draft that stand in no source, or in no passage about the same."""

from collections.abc import Iterator

from claimcheck.matching.engine import Difference
from claimcheck.text.numbers import find_quantities
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare
from claimcheck.verify.agreeing import all_come_from
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.differences import SPEAKS_OF_IT, standing, stands_around
from claimcheck.verify.figures import FIGURES, is_clock_time, is_little, is_vague, missing_figures
from claimcheck.verify.rule import Problem
from claimcheck.verify.support import DAYS, HALF
from claimcheck.verify.synonyms import capital_of, country_of
from claimcheck.verify.words import plain

PLACING = frozenset(("of", "in", "at", "to", "from", "near", "off", "via"))  # words behind which a place is named


def missing(sentence: CheckedSentence, kind: str) -> Iterator[tuple[CheckedClause, Compared, Difference, Span]]:
    """Yield what of a kind a clause has and its passage has not, nor what stands around that; with its span."""
    for clause in sentence.clauses:
        compared = clause.best
        for difference in _missing(compared, clause.text, kind) if compared else ():
            if compared and not stands_around(difference, compared, sentence):
                start, end = difference.draft_span
                yield clause, compared, difference, (clause.start + start, clause.start + end)


def _missing(compared: Compared, clause: str, kind: str) -> Iterator[Difference]:
    if kind in FIGURES:
        return missing_figures(compared, clause, kind)
    return (difference for difference in compared.missing if difference.kind == kind)


def nowhere(checked: CheckedSentence, kind: str, message: str) -> Iterator[Problem]:
    """Yield a problem for each figure, date or name of a sentence that no source has: none with it stands there.

    What a rule about differences tells of already is left out.
    """
    told = {found.difference.draft_span for found in standing(checked, *SPEAKS_OF_IT)}
    for clause, compared, difference, (start, end) in missing(checked, kind):
        other = any(overlap(difference.draft_span, span) for span in told)
        if kind == "name" and not plain(difference.draft) & {bare(word) for word in compared.lacks}:
            continue  # the passage has a pronoun for it, or a part of it
        vague = kind == "number" and compared.coverage < HALF and is_vague(difference.draft)
        if not (other or vague or _held(difference, clause.text, checked) or _known(difference.draft, checked)):
            yield Problem(start, end, f"{difference.draft} {message}", compared.passage, compared.window)


def unknown_names(checked: CheckedSentence, message: str) -> Iterator[Problem]:
    """Yield a problem for each last word of a longer name that no source has, or of a place: "in Sulawesi"."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None:
            continue
        named = {word for other in compared.missing if other.kind == "name" for word in plain(other.draft)}
        for word in compared.lacks:
            place = clause.text.find(word)
            before = clause.text[:place].split(" ")[-2:-1]
            behind = before[0] if before and word[0].isupper() else ""
            longer = behind[:1].isupper() or (behind in PLACING and not _may_be_told(word, checked))
            new = longer and bare(word) not in named and bare(word) not in DAYS and not _known(word, checked)
            if new and not checked.evidence.has(word):
                start = clause.start + place
                yield Problem(start, start + len(word), f"{word} {message}", compared.passage, compared.window)


def _may_be_told(word: str, checked: CheckedSentence) -> bool:
    """Whether a name says more of what the source names: "EU", a town's country, the capital for the government."""
    name = bare(word)
    return word.isupper() or bool(country_of(name)) or capital_of(name) in checked.evidence.countries


def unheld(checked: CheckedSentence, kind: str, message: str) -> Iterator[Problem]:
    """Yield the same for the clauses that no passage answers at all."""
    for clause in checked.clauses:
        for difference in clause.unheld:
            words, (start, end) = difference.draft, difference.draft_span
            told = _held(difference, clause.text, checked) or _known(words, checked) or is_little(words)
            told = told or is_clock_time(clause.text, (start, end)) or (kind == "number" and is_vague(words))
            if difference.kind == kind and not told:
                yield Problem(clause.start + start, clause.start + end, f"{words} {message}")


def _held(difference: Difference, clause: str, checked: CheckedSentence) -> bool:
    """Whether a figure, a date or a name of a clause stands anywhere in the evidence; a figure roughly, where so told.

    "Nearly 50,000" comes from 49,800, and "50,000" does not.
    """
    evidence, words = checked.evidence, difference.draft
    if difference.kind not in FIGURES:
        return evidence.has(words)
    start, end = difference.draft_span
    figures = [one for one in find_quantities(clause) if overlap((one.start, one.end), (start, end))]
    return evidence.has_figure(words) or (difference.kind == "number" and all_come_from(figures, evidence.figures))


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans have a character in common."""
    return one[0] < other[1] and other[0] < one[1]


def _known(words: str, checked: CheckedSentence) -> bool:
    """Whether words stand in what the draft said right before, where the words of a name are explained."""
    return plain(words) <= plain(checked.sentence.before)
