"""The signs of the page, drawn once: a verdict as how full a disc is, a confidence as a number of bars."""

from math import cos, pi, sin

from claimcheck.ledger.vocabulary import CONFIDENCE, VERDICT

SHARE = {"true": 1.0, "mostly-true": 0.75, "mixed": 0.5, "mostly-false": 0.25, "false": 0.0}
CROSS = '<path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" class="dr"/>'
DASH = '<path d="M5.2 8h5.6" class="dr"/>'
QUESTION = '<path d="M6.3 6.4a1.8 1.8 0 1 1 2.5 1.7c-.5.2-.8.5-.8 1.1M8 11v.6" class="dr"/>'
MIDDLE, RADIUS = 8, 6.25
RING = f'<circle cx="{MIDDLE}" cy="{MIDDLE}" r="{RADIUS}" class="dr"/>'
DASHED = f'<circle cx="{MIDDLE}" cy="{MIDDLE}" r="{RADIUS}" class="dr dd"/>'
BARS = {"high": 3, "moderate": 2, "low": 1}


def symbols() -> str:
    """Return the SVG symbols of the page: _d-VERDICT and _b-CONFIDENCE, "none" for what is not judged."""
    discs = [f'<symbol id="_d-{word or "none"}" viewBox="0 0 16 16">{_disc(word)}</symbol>' for word in verdicts()]
    bars = [f'<symbol id="_b-{word or "none"}" viewBox="0 0 15 11">{_bars(word)}</symbol>' for word in confidences()]
    return "".join([*discs, *bars])


def verdicts() -> list[str]:
    """Return the verdicts in the order of the page, and "" for none."""
    return [*VERDICT.meanings, ""]


def confidences() -> list[str]:
    """Return the grades of confidence, the best first, and "" for none."""
    return [*sorted(CONFIDENCE.meanings, key=lambda word: -BARS.get(word, 0)), ""]


def disc(verdict: str) -> str:
    """Return the sign of a verdict."""
    name = verdict or "none"
    return f'<svg class="disc v-{name}" width="16" height="16" aria-hidden="true"><use href="#_d-{name}"/></svg>'


def bars(confidence: str) -> str:
    """Return the sign of a grade of confidence."""
    return f'<svg class="bars" width="15" height="11" aria-hidden="true"><use href="#_b-{confidence or "none"}"/></svg>'


def _disc(verdict: str) -> str:
    if not verdict:
        return f'<circle cx="{MIDDLE}" cy="{MIDDLE}" r="1.6" class="df"/>'
    if verdict not in SHARE:
        return DASHED + (QUESTION if verdict == "unproven" else DASH)
    share = SHARE[verdict]
    if share == 0:
        return CROSS + RING
    if share == 1:
        return f'<circle cx="{MIDDLE}" cy="{MIDDLE}" r="{RADIUS}" class="df"/>' + RING
    angle = 2 * pi * share - pi / 2
    end = f"{MIDDLE + RADIUS * cos(angle):.2f} {MIDDLE + RADIUS * sin(angle):.2f}"
    arc = f"A{RADIUS} {RADIUS} 0 {int(share > 0.5)} 1 {end}"
    return f'<path d="M{MIDDLE} {MIDDLE}V{MIDDLE - RADIUS}{arc}Z" class="df"/>' + RING


def _bars(confidence: str) -> str:
    return "".join(
        f'<rect x="{place * 5 + 0.5}" y="{7.5 - 3 * place}" width="3.4" height="{3.4 + 3 * place:g}" rx=".6" '
        f'class="{"bo" if place < BARS.get(confidence, 0) else "bf"}"/>'
        for place in range(3)
    )
