"""Kinds of figures that two texts tell otherwise and mean alike, and figures that cannot both be."""

from pathlib import Path

import pytest

from claimcheck.matching.engine import Matcher

ENGINE = Matcher()
PAIRS = Path(__file__).parent / "figures_told_otherwise.txt"


def _by_kind() -> dict[str, list[tuple[str, str]]]:
    kinds: dict[str, list[tuple[str, str]]] = {}
    for line in PAIRS.read_text(encoding="utf-8").splitlines():
        if line.startswith("# "):
            pairs = kinds.setdefault(line[2:], [])
        elif line:
            left, right = line.split(" | ")
            pairs.append((left, right))
    return kinds


KINDS = _by_kind()
APART = [
    ("The pit is 900 metres deep.", "Down to the bottom of the pit it is 600 metres."),
    ("The siege lasted for nine weeks.", "For nine months the town was under siege."),
    ("A third of the runners came from abroad.", "Foreigners made up 12 per cent of the runners."),
    ("The hail measured up to seven centimetres.", "Hailstones as much as seven inches across came down."),
    ("The mudslide claimed 84 lives.", "In the mudslide 48 people were killed."),
    ("The judge is 54 years old.", "The judge is 45 years old."),
    ("The mine makes 100 tonnes a day.", "The mine makes 300 tonnes a day."),
    ("The paper cut its staff by 30 to 90.", "The paper cut its staff by 30 to 80."),
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_figure_told_otherwise_is_no_difference(kind: str) -> None:
    assert len(KINDS[kind]) == 5
    for left, right in KINDS[kind]:
        assert ENGINE.vetoes(left, right) == ENGINE.vetoes(right, left) == (), (left, right)


@pytest.mark.parametrize(("left", "right"), APART)
def test_another_figure_is_one(left: str, right: str) -> None:
    assert {veto.name for veto in ENGINE.vetoes(left, right)} == {"number"}
    assert {veto.name for veto in ENGINE.vetoes(right, left)} == {"number"}
