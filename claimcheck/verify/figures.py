"""Figures and dates of a clause that its passage does not have: which of them count."""

from collections.abc import Iterator

from claimcheck.matching.engine import Difference
from claimcheck.text.numbers import find_quantities
from claimcheck.verify.checked import Compared

FIGURES = ("number", "date")
LITTLE = 4  # up to which a writer counts what the source only lists


def missing_figures(compared: Compared, kind: str) -> Iterator[Difference]:
    """Yield the figures or dates that a passage lacks: not small counts, nor numbers that it has with another unit."""
    for difference in compared.missing:
        if difference.kind == kind and not (kind == "number" and _is_there(difference.draft, compared)):
            yield difference


def _is_there(words: str, compared: Compared) -> bool:
    figures = find_quantities(words)
    if all(figure.kind == "ordinal" or (figure.kind == "count" and figure.value <= LITTLE) for figure in figures):
        return True
    theirs = {figure.given or figure.value for figure in find_quantities(compared.passage.text)}
    theirs |= {figure.given or figure.value for figure in find_quantities(compared.before)}
    return bool(figures) and theirs.issuperset(figure.given or figure.value for figure in figures)
