"""Names that the source has otherwise."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.descriptions import other_descriptions
from claimcheck.verify.differences import differing
from claimcheck.verify.doers import other_doers
from claimcheck.verify.involved import outsiders
from claimcheck.verify.offices import other_holders
from claimcheck.verify.quoted_people import quoted_of_another
from claimcheck.verify.replacements import other_speakers, other_subjects
from claimcheck.verify.rule import Problem, draft_rule
from claimcheck.verify.sayings import given_to_another
from claimcheck.verify.state import State


@draft_rule(
    severity=Severity.ERROR,
    state=State.CONTRADICTS,
    why="A deed or a saying given to somebody else is a false accusation, or a false honour.",
    bad="On 4 March 2024 the union opened 12 of the 15 clinics in Bristol.",
    good="On 4 March 2024 the ministry opened 12 of the 15 clinics in Bristol.",
)
def name_differs(checked: CheckedSentence) -> Iterator[Problem]:
    """Somebody or something else is named than in the passage that answers."""
    told = list(differing(checked, "name")) or list(other_subjects(checked)) or list(other_holders(checked))
    told = told or list(other_speakers(checked)) or list(given_to_another(checked))
    told = told or list(quoted_of_another(checked))
    yield from told or list(other_descriptions(checked)) or list(other_doers(checked)) or outsiders(checked)
