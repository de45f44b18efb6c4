"""Sentences of which a passage carries a part."""

from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.inventions import denies_or_asks, is_mostly_new, is_new
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.support import carries, telling
from claimcheck.verify.words import read_words, roots_of, stems_of

FEWEST = 4  # telling words from which a part is missed: "Broers accepted the point" and "who heads the museum" have two


@draft_rule(
    severity=Severity.WARNING,
    state=State.PARTLY,
    why="What is proved lends its weight to what is only joined to it by an “and”.",
    bad="Some nurses work without a contract, and harbour pilots asked for higher wages.",
    good="Some nurses work without a contract.",
)
def partly_supported(checked: CheckedSentence) -> Iterator[Problem]:
    """A passage carries one clause of a sentence, and no word that tells anything of another."""
    carried = [carries(clause, checked) for clause in checked.clauses]
    if any(carried) and not checked.sentence.absence:
        around = _carrying(checked, carried)
        for clause, whole in zip(checked.clauses, carried, strict=True):
            told = whole or denies_or_asks(clause.text)
            new = telling(clause.text) >= FEWEST and is_new(clause, checked) and is_mostly_new(clause.text, checked)
            if new and not told and not _shares(clause, around):
                yield Problem(clause.start, clause.end, "no passage carries this part of the sentence")


def _carrying(checked: CheckedSentence, carried: Sequence[bool]) -> frozenset[str]:
    """The stems of the passages that carry clauses of a sentence."""
    passages = (
        clause.best.passage for clause, whole in zip(checked.clauses, carried, strict=True) if whole and clause.best
    )
    return frozenset[str]().union(*(stems_of(passage.text) for passage in passages))


def _shares(clause: CheckedClause, around: frozenset[str]) -> bool:
    """Whether a passage that carries another clause has a telling word of this one, and may tell it in other words."""
    roots = frozenset[str]().union(*map(roots_of, around))
    own = (word for word in read_words(clause.text) if word.tells)
    return any(not roots.isdisjoint(roots_of(word.stem)) for word in own)
