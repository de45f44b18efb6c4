"""Who does it: a deed that a draft gives to one of those whom a source names, and another passage to somebody else."""

from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import CAPITALISED
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.descriptions import is_like
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.inventions import denies_or_asks
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import Word, own_words, read_words, roots_of, stems_of

FEWEST, MOST = 2, 0.66  # words of a deed that another passage has, and the share of them
WHOLE_NAME = compiled_later(rf"(?:{CAPITALISED} ){{1,3}}{CAPITALISED}")


def other_doers(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause with one name, where no passage near it has a word of what another tells of."""
    for clause in checked.clauses:
        names = list(WHOLE_NAME.finditer(clause.text))
        best = clause.best
        if len(names) != 1 or best is None or not best.passage.source or is_judged(best, checked):
            continue
        told = [word for word in own_words(clause.text) if not word.capital]
        last = read_words(names[0][0])[-1].bare
        other = None if denies_or_asks(clause.text) else _of_another(last, told, clause, checked)
        if other:
            start, end = clause.start + names[0].start(), clause.start + names[0].end()
            message = f"the passage tells it of somebody else than {names[0][0]!r}"
            yield Problem(start, end, message, other, (0, len(other.text)), Severity.WARNING)


def _of_another(last: str, told: Sequence[Word], clause: CheckedClause, checked: CheckedSentence) -> Passage | None:
    """The passage that has nearly all of what is told, and names somebody else, where none near the name has any."""
    evidence, source = checked.evidence, clause.best.passage.source if clause.best else ""
    named = (
        evidence.passages[number] for term in evidence.terms_of(last) for number in evidence.postings.get(term, ())
    )
    naming = [passage for passage in named if passage.source == source]
    beside_it = ((passage, other) for passage in naming for other in (passage, *evidence.around(passage)))
    near = {other.number for passage, other in beside_it if other.at == passage.at}
    beside = frozenset[str]().union(*(stems_of(evidence.passages[number].text) for number in near))
    if not naming or len(told) < FEWEST or _alike(told, beside):
        return None
    wanted = max(FEWEST, MOST * len(told))
    passages = (passage for passage in evidence.passages if passage.source == source and passage.number not in near)
    others = (passage for passage in passages if WHOLE_NAME.search(passage.text))
    return next((passage for passage in others if _alike(told, stems_of(passage.text)) >= wanted), None)


def _alike(told: Sequence[Word], stems: frozenset[str]) -> int:
    """How many of some words are among some stems, in whatever form or words."""
    roots = frozenset[str]().union(*map(roots_of, stems))
    return sum(is_like(word, stems) or not roots.isdisjoint(roots_of(word.stem)) for word in told)
