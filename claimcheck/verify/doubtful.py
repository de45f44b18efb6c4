"""Which warnings are likelier false alarms than not, by how the sentence and its passage share their words.

Measured on sentences that nobody had looked at when they were first run (docs/verify.md): of what these signs take,
more than half was right.
"""

from collections.abc import Sequence

from claimcheck.text.numbers import agree, find_quantities
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.evidence import Passage
from claimcheck.verify.figures import numbers_in
from claimcheck.verify.inventions import NUMERAL
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import Word, is_among, own_words, stems_of

FIGURE = "figure-without-source"
# What stands in no source, where a sentence retells a passage and has no name and no number in digits of its own.
WITHOUT_SOURCE = frozenset((FIGURE, "name-without-source", "statement-without-source", "partly-supported"))
RETOLD = 0.34  # share of the own words of a passage that a sentence which retells it has
HEDGE = "hedge-dropped"  # where a clause is told in words of its own: less than this share of its telling words
FREELY, OF_ITS_OWN = 0.6, 2  # stands in and around the passage, which lacks so many of its own words
TRIED = 12  # passages near a clause, of which the first answers where none is named


def is_doubtful(rule: str, problem: Problem, checked: CheckedSentence) -> bool:
    """Whether a warning of a rule is likelier to be about a right sentence than about a wrong one."""
    clause = next((one for one in checked.clauses if one.start <= problem.start < one.end), None)
    if clause is None or (rule not in WITHOUT_SOURCE and rule != HEDGE):
        return False
    near = dict(checked.evidence.candidates(clause.text, TRIED))
    passage = problem.passage or next(iter(near), None)
    if passage is None:
        return False
    if rule in WITHOUT_SOURCE:
        rival = _has_rival(rule, problem, clause, passage)
        return not rival and _retells(checked, passage) and _names_the_known(clause, checked)
    lacks = sum(not is_among(word, stems_of(passage.text)) for word in own_words(clause.text))
    return lacks >= OF_ITS_OWN and near.get(passage, 0.0) < FREELY


def _has_rival(rule: str, problem: Problem, clause: CheckedClause, passage: Passage) -> bool:
    """Whether a passage has a figure of the kind of one that it lacks, and the clause none that this agrees with.

    Or whether what it lacks is a month or a season, which has no other words.
    """
    start, end = problem.start - clause.start, problem.end - clause.start
    ours = find_quantities(clause.text)
    kinds = {"count" if one.kind == "score" else one.kind for one in ours if one.start < end and start < one.end}
    if not kinds or problem.end - problem.start >= len(clause.text):
        return rule == FIGURE
    theirs = [one for one in find_quantities(passage.text) if one.kind in kinds]
    numbers = numbers_in(clause.text) if "count" in kinds else []
    return any(other.value not in numbers and not any(agree(one, other) for one in ours) for other in theirs)


def _retells(checked: CheckedSentence, passage: Passage) -> bool:
    """Whether a sentence has more than a third of the own words of a passage, in whatever form."""
    theirs: Sequence[Word] = own_words(passage.text)
    ours = stems_of(checked.sentence.text)
    return bool(theirs) and sum(is_among(word, ours) for word in theirs) >= RETOLD * len(theirs)


def _names_the_known(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether all names of a clause, and its numbers in digits, stand somewhere in the evidence."""
    names = [word.written for word in own_words(clause.text) if word.capital and word.start]
    names += [hit[0] for hit in NUMERAL.finditer(clause.text)]
    return all(map(checked.evidence.has, names))
