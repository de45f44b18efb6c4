"""Sentences beside which a passage stands that does not carry them."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.quoted import is_carried
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State
from claimcheck.verify.support import is_near


@draft_rule(
    severity=Severity.NOTE,
    state=State.NEAR,
    why="In other words than the source's nothing can be told by the words: somebody has to read the passage.",
    bad="Patients had shorter waiting times at the clinics in February.",
    good="On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol.",
)
def near_passage(checked: CheckedSentence) -> Iterator[Problem]:
    """A passage speaks of it in other words: look yourself whether it carries the sentence."""
    for clause in checked.clauses:
        if (best := clause.best) and is_near(clause) and not is_carried(clause, checked):
            severity = Severity.WARNING if checked.settings.require == "support" else None
            yield Problem(clause.start, clause.end, "near: look yourself", best.passage, best.window, severity)
