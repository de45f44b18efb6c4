"""Names that stand in no source."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.nowhere import nowhere, unheld, unknown_names
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.WARNING,
    state=State.PARTLY,
    why="Names that no source has are what language models invent most.",
    bad="The minister, Ada Brook, promised a new clinic in Westford together with Horace Quill.",
    good="The minister, Ada Brook, promised a new clinic in Westford.",
)
def name_without_source(checked: CheckedSentence) -> Iterator[Problem]:
    """A name stands in no source, and the ledger does not know it."""
    yield from nowhere(checked, "name", "is named in no source")
    yield from unknown_names(checked, "is named in no source")
    yield from unheld(checked, "name", "is named in no source")
