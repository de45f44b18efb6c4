"""Who says it: the names of a speaker as marks in the index, and how well an asked name fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.matching.engine.analysis import Analyzer
from claimcheck.matching.engine.index import Index
from claimcheck.text.phrases import word_list

_TITLES = frozenset(word_list("mr mrs ms dr sir president senator sen rep gov governor minister jr sr ii iii"))
_LAST_NAME_ALONE = 0.6


def speaker_marks(analyzer: Analyzer, speakers: Iterable[str]) -> set[str]:
    """The index marks of the names a claim is said by: each whole name, its last word, and its alias group."""
    marks = set()
    for speaker in speakers:
        words = analyzer.words(speaker)
        marks |= {f"by:{mark}" for mark in (*_forms(words), *analyzer.actors(words))}
    return marks


def fitting(analyzer: Analyzer, index: Index, speaker: Sequence[str]) -> dict[int, float]:
    """The claims that a speaker (lower-case words) says, by number: 1 for the name, less for its last word alone."""
    if not speaker:
        return {}
    fits: dict[int, float] = {}
    forms = _forms(speaker)
    last = _LAST_NAME_ALONE if len(forms) > 1 else 1.0
    for form, weight in [(forms[-1], last), *((form, 1.0) for form in (forms[0], *analyzer.actors(speaker)))]:
        for posting in index.postings.get(f"by:{form}", ()):
            fits[posting >> 8] = max(weight, fits.get(posting >> 8, 0.0))
    return fits


def _forms(words: Sequence[str]) -> list[str]:
    """The whole name and its last word, titles off; one form for a name of one word."""
    kept = [word for word in words if word not in _TITLES] or list(words)
    return list(dict.fromkeys([" ".join(kept), kept[-1]])) if kept else [""]
