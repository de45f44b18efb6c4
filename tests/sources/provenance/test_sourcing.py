"""A ledger with every fault of sourcing once, and its clean twin."""

from pathlib import Path

import pytest

from claimcheck.ledger.document import parse
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import read
from claimcheck.lint import runner
from claimcheck.output.views.retraction import losses
from claimcheck.sources.provenance.ceiling import ceiling
from claimcheck.sources.provenance.circles import circles, laundered
from claimcheck.sources.provenance.interest import Interest, interest
from claimcheck.sources.provenance.origins import independent, origins

WELLS = Path(__file__).parent / "wells.yaml"
RULES = (
    "circular-sourcing", "laundered-origin", "uncorroborated-credibility", "confidence-above-sourcing",
    "confident-on-unnamed", "interested-sole-source", "unsupported-denial", "undeclared-origin",
)  # fmt: skip
MENDED = {
    "confidence: high": "confidence: high\n  evidence: [{source: ministry-release, stance: supports}]",
    "publisher: mirror, derived_from: [herald-scoop]": "publisher: mirror",
    "attribution: [courier, gazette]": "attribution: [gazette]",
    "verdict: mostly-true": "verdict: unproven",
    "credibility: 2\n- id: council": "credibility: 3\n- id: council",
    "credibility: 2\n- id: ministry-lost": "credibility: 3\n- id: ministry-lost",
}


def ledger(text: str) -> Ledger:
    return read([parse("wells.yaml", text.encode())]).ledger


def found(text: str) -> list[tuple[str, str]]:
    reading = read([parse("wells.yaml", text.encode())])
    claims = list(reading.ledger.claims.values())
    starts = [text[: text.index(f"- id: {claim.id}\n")].count("\n") + 1 for claim in claims]
    told = runner.run(reading, select=RULES)
    holding = list(reversed(list(zip(starts, claims, strict=True))))
    return [(each.rule, next((claim.id for start, claim in holding if start <= each.line), "")) for each in told]


def test_each_finding_and_nothing_else() -> None:
    assert found(WELLS.read_text()) == [
        ("uncorroborated-credibility", "wells-are-dry"),
        ("confidence-above-sourcing", "wells-are-dry"),
        ("laundered-origin", "ministry-on-pumps"),
        ("circular-sourcing", "dam-closes"),
        ("unsupported-denial", "ministry-sold-nothing"),
        ("interested-sole-source", "ministry-answers"),
        ("interested-sole-source", "council-wastes-water"),
    ]


def test_the_clean_twin_has_none() -> None:
    text = WELLS.read_text()
    for bad, good in MENDED.items():
        assert bad in text
        text = text.replace(bad, good)
    assert found(text) == []


def test_four_copies_are_one_origin_and_it_is_told_why() -> None:
    given = ledger(WELLS.read_text())
    (origin,) = origins(given.claims["wells-are-dry"], given)
    assert origin.sources == ["courier-copy", "gazette-copy", "herald-copy", "mirror-copy"]
    assert origin.reasons == ["courier-copy, gazette-copy, herald-copy, mirror-copy: the same speaker, Valley Wire"]


def test_a_name_taken_from_nowhere_counts_as_none() -> None:
    given = ledger(WELLS.read_text())
    assert [independent(origins(given.claims[id], given)) for id in ("pumps-were-sold", "ministry-on-pumps")] == [0, 0]


def test_circles_and_laundering_are_told_once() -> None:
    given = ledger(WELLS.read_text())
    assert [set(each.sources) for each in circles(given)] == [{"courier-rumour", "gazette-rumour"}]
    assert [(each.claim.id, each.rests_on) for each in laundered(given)] == [("ministry-on-pumps", "herald-scoop")]


@pytest.mark.parametrize(
    ("claim", "expected"),
    [
        ("ministry-sold-nothing", Interest.ITSELF),
        ("ministry-answers", Interest.ITSELF),
        ("council-wastes-water", Interest.ADVERSARY),
        ("ministry-lost-the-maps", Interest.AGAINST),
        ("wells-are-dry", Interest.NONE),
    ],
)
def test_interest(claim: str, expected: Interest) -> None:
    given = ledger(WELLS.read_text())
    assert interest(given.claims[claim], given).interest is expected


def test_the_house_sets_its_own_ceilings() -> None:
    text = WELLS.read_text()
    given = ledger(text)
    assert ceiling(given.claims["wells-are-dry"], given).level == "moderate"
    given = ledger(text.replace("format: 1", "format: 1\nceilings: {single_origin: high}"))
    assert ceiling(given.claims["wells-are-dry"], given).level == "high"
    assert ceiling(given.claims["ministry-answers"], given).level == "low"


def test_what_falls() -> None:
    given = ledger(WELLS.read_text())
    fallen = {loss.claim.id: loss.what for loss in losses(given.sources["wire-story"], given)}
    assert fallen == {"wells-are-dry": "falls"}
    fallen = {loss.claim.id: loss.what for loss in losses(given.sources["courier-copy"], given)}
    assert fallen == {"wells-are-dry": "weakened"}
    fallen = {loss.claim.id: loss.what for loss in losses(given.actors["ministry"], given)}
    assert fallen["ministry-sold-nothing"] == "falls"
    assert "dam-closes" not in fallen


HARVEST = """\
- id: harvest-fails
  text: The harvest will fail.
  attribution: [council]
  appears_in: [courier-rumour]
  relations: {depends_on: [wells-are-dry]}
"""


def test_what_depends_on_what_falls() -> None:
    given = ledger(WELLS.read_text() + HARVEST)
    fallen = {loss.claim.id: loss.what for loss in losses(given.claims["wells-are-dry"], given)}
    assert fallen == {"wells-are-dry": "retracted", "harvest-fails": "depends"}


def test_a_circle_of_sources_ends() -> None:
    given = ledger(WELLS.read_text().replace("publisher: wire,", "publisher: wire, derived_from: [herald-copy],"))
    assert independent(origins(given.claims["wells-are-dry"], given)) == 1
    assert {loss.claim.id for loss in losses(given.sources["wire-story"], given)} == {"wells-are-dry"}
