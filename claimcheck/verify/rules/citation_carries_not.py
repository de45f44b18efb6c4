"""Citations of what does not speak of it."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.citing import carried_elsewhere, carried_where_cited
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.WARNING,
    state=State.CITED_WRONG,
    why="A citation lends a sentence the weight of its source, whether or not the source says anything of the kind.",
    bad="Harbour pilots asked for higher wages after the collision [@survey].",
    good="Some nurses work without a contract [@survey].",
)
def citation_carries_not(checked: CheckedSentence) -> Iterator[Problem]:
    """What a sentence cites does not speak of it, and neither does anything else."""
    if checked.sentence.citations and not carried_where_cited(checked) and carried_elsewhere(checked) is None:
        first = checked.sentence.citations[0]
        cited = ", ".join(dict.fromkeys(map(str, checked.sentence.citations)))
        yield Problem(first.start, first.end, f"no passage of {cited} speaks of this")
