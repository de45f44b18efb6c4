"""What by a source nobody did, or was done to nobody: "No one has been arrested", where a draft has three arrested."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.inventions import denies_or_asks
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import base_stem, has_synonym
from claimcheck.verify.words import read_words, stems_of


def done_to_nobody(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause with a deed that its source has as done by or to nobody, and nowhere else."""
    for clause in checked.clauses:
        best = clause.best
        if best is None or not best.passage.source or is_judged(best, checked) or denies_or_asks(clause.text):
            continue
        for passage, hit in checked.evidence.of_nobody:
            if passage.source != best.passage.source:
                continue
            if (span := _deed(hit, clause)) and not _is_elsewhere(hit, passage, checked):
                message = f"{clause.text[slice(*span)]} ≠ {hit[0]}"
                place = clause.start + span[0], clause.start + span[1]
                yield Problem(*place, message, passage, hit.span(), Severity.WARNING)


def _deed(denied: re.Match[str], clause: CheckedClause) -> Span | None:
    """Where a clause has a deed that is denied of all, and the thing that it is denied of."""
    thing = base_stem(denied["thing"]) if denied["thing"] else ""
    words = read_words(clause.text)
    if thing and not any(word.stem == thing for word in words):
        return None
    return next((word.span for word in words if _is_same(word.stem, denied["deed"])), None)


def _is_same(stem: str, deed: str) -> bool:
    return stem == base_stem(deed) or has_synonym(stem, [base_stem(deed)])


def _is_elsewhere(denied: re.Match[str], passage: Passage, checked: CheckedSentence) -> bool:
    """Whether a source has the same deed in another place, where it may be of others."""
    others = (other for other in checked.evidence.passages if other.source == passage.source and other is not passage)
    texts = (passage.text.replace(denied[0], " "), *(other.text for other in others))
    return any(_is_same(stem, denied["deed"]) for text in texts for stem in stems_of(text))
