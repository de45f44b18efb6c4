"""Words of judgement with the colour and the sign that they have on a terminal."""

from collections.abc import Mapping
from functools import cache

from claimcheck.ledger import scales
from claimcheck.ledger.model import Ledger
from claimcheck.output.blocks import Marked

STYLES = {
    "true": "good", "mostly-true": "good", "mixed": "fair", "unproven": "muted", "mostly-false": "bad", "false": "bad",
    "not-checkable": "muted", "high": "good", "moderate": "fair", "low": "bad",
}  # fmt: skip
SIGNS: Mapping[str, Mapping[str, str]] = {
    "verdict": {"true": "●", "mostly-true": "◕", "mixed": "◑", "mostly-false": "◔", "false": "○", "unproven": "◌",
                "not-checkable": "◇"},
    "confidence": {"high": "■■■", "moderate": "■■□", "low": "■□□"},
}  # fmt: skip
LEVELS = "▁▂▃▄▅▆▇█"  # of likelihood, from 0 to 100 %
JUDGEMENTS = ("verdict", "confidence", "likelihood")


def judged(field: str, word: str, ledger: Ledger) -> Marked:
    """Return the word of a field of judgement in its colour, with its sign; a word of any other field as it is."""
    if field == "likelihood":
        return Marked(word, "", (), _level(word, ledger.scales.likelihood) if word else "")
    signs = SIGNS.get(field, {})
    return Marked(word, STYLES.get(word, "") if field in SIGNS else "", (), signs.get(word, ""))


@cache
def _level(word: str, scale: str) -> str:
    """Return the bar of the middle of a likelihood's band, "" for what is not in the scale."""
    term = scales.load(scale).find(word)
    return LEVELS[min(int(term.middle * len(LEVELS) / 100), len(LEVELS) - 1)] if term else ""
