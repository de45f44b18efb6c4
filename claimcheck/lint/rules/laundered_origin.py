"""Voices without a name that come back with one."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.circles import laundered

GOOD = """\
actors:
- {id: official, name: An official, kind: unnamed}
- {id: ministry, name: Ministry of Water}
- {id: courier, name: The Courier, kind: media}
sources:
- {id: courier-story, title: Wells run dry, publisher: courier}
- {id: bulletin, title: Water bulletin, publisher: ministry}
claims:
- id: wells-dry
  text: The wells of the valley are dry.
  attribution: [official, courier]
  appears_in: [courier-story]
  relations: {repeats: [ministry-on-wells]}
- id: ministry-on-wells
  text: No well in the valley has water left.
  attribution: [ministry]
  appears_in: [bulletin]
  relations: {repeats: [wells-dry]}
"""


@rule(
    severity=Severity.ERROR,
    why="A name that was not there before makes a rumour look sourced. A source that only retells another cannot know "
    "more about who said it.",
    bad=GOOD.replace("publisher: ministry}", "publisher: ministry, derived_from: [courier-story]}"),
    good=GOOD,
)
def laundered_origin(ledger: Ledger) -> Iterator[Fault]:
    """A speaker has a name in a source that took the claim from one where it has none."""
    for case in laundered(ledger):
        speaker, before = ledger.label(case.claim.speaker), ledger.label(case.before.speaker)
        message = f"{case.source} names {speaker}, but has it from {case.rests_on}, where {before} says it, unnamed"
        yield Fault(case.claim.where / "attribution" / 0, f"{message}: attribute it to the voice it comes from")
