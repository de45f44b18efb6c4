"""Citations that lead nowhere."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.ERROR,
    state=State.CITED_WRONG,
    why="A reader who follows the citation finds nothing, and takes the sentence for proved all the same.",
    bad="The other three are still without power [@buletin].",
    good="The other three are still without power [@bulletin].",
)
def unknown_citation(checked: CheckedSentence) -> Iterator[Problem]:
    """A sentence cites a claim or a source that the ledger does not hold."""
    for unknown in checked.sentence.unknown:
        yield Problem(unknown.start, unknown.end, unknown.why)
