"""Why a claim was found: the words that carried it, the two texts side by side, and what tells them apart."""

from __future__ import annotations

from claimcheck.dataclass import dataclass
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.records import Veto


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the alignment: `tag` is equal, replace, delete (left alone) or insert (right alone)."""

    tag: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """The score; the words that carried it with their share (percent, largest first); the alignment; the vetoes."""

    score: float
    words: tuple[tuple[str, float], ...]
    aligned: tuple[Stretch, ...]
    vetoes: tuple[Veto, ...]


def align(pair: Pair) -> tuple[Stretch, ...]:
    """The two texts of a pair cut into stretches that are equal (by stem) or differ, in order."""
    return tuple(
        Stretch(tag, pair.left.said(a, b) if a < b else "", pair.right.said(c, d) if c < d else "")
        for tag, a, b, c, d in pair.blocks
    )


def shares(weights: dict[str, float]) -> tuple[tuple[str, float], ...]:
    """Weights as percent of their sum, largest first."""
    total = sum(weights.values()) or 1.0
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return tuple((word, 100.0 * weight / total) for word, weight in ranked)
