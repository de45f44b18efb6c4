"""Sources that rest on each other."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.rule import Severity, rule
from claimcheck.sources.provenance.circles import circles
from claimcheck.text.shortening import short

GOOD = """\
actors: [{id: courier, name: The Courier, kind: media}, {id: gazette, name: The Gazette, kind: media}]
sources:
- {id: courier-story, title: Wells run dry, publisher: courier}
- {id: gazette-story, title: Drought in the valley, publisher: gazette}
claims:
- id: wells-dry
  text: The wells of the valley are dry.
  attribution: [gazette, courier]
  appears_in: [courier-story]
  relations: {repeats: [valley-without-water]}
- id: valley-without-water
  text: The valley has no water in its wells.
  attribution: [gazette]
  appears_in: [gazette-story]
  relations: {repeats: [wells-dry]}
"""


@rule(
    severity=Severity.ERROR,
    why="Two papers that quote each other look like two sources and are none: nobody in the circle has seen anything.",
    bad=GOOD.replace("attribution: [gazette]\n", "attribution: [courier, gazette]\n"),
    good=GOOD,
)
def circular_sourcing(ledger: Ledger) -> Iterator[Fault]:
    """Sources of one claim rest on each other in a circle."""
    for circle in circles(ledger):
        sources = circle.sources
        shown = " → ".join((*sources, sources[0]) if len(sources) < 6 else (*sources[:4], "…"))
        message = f"the sourcing runs in a circle, {short(shown)}: find who knew it first, or drop the claim"
        yield Fault(circle.claim.where / "attribution", message)
