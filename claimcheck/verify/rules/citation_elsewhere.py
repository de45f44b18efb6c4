"""Citations of one source for what stands in another."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.citing import carried_elsewhere, carried_where_cited, misplaced
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.WARNING,
    state=State.CITED_WRONG,
    why="The reader looks in the wrong place, and whoever is cited is made to answer for somebody else's words.",
    bad="Some nurses work without a contract [@bulletin].",
    good="Some nurses work without a contract [@survey].",
)
def citation_elsewhere(checked: CheckedSentence) -> Iterator[Problem]:
    """A sentence does not stand where it is cited from, but elsewhere."""
    if not checked.sentence.citations:
        return
    first, cited = checked.sentence.citations[0], ", ".join(dict.fromkeys(map(str, checked.sentence.citations)))
    if not carried_where_cited(checked) and (other := carried_elsewhere(checked)):
        message = f"not in {cited}, but in {other.passage.name}"
        yield Problem(first.start, first.end, message, other.passage, other.window)
    else:
        for citation, compared in misplaced(checked):
            message = f"not at {citation.at} of {citation.id}, but at {compared.passage.at}"
            yield Problem(citation.start, citation.end, message, compared.passage, compared.window)
