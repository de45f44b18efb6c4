"""In which part of a country or town something lies: "the west of Ardle", where the source has "eastern Ardle"."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import CAPITALISED
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import own_words, stems_of

SIDE = r"(?P<side>(?:north|south)(?:[ -]?(?:east|west))?|east|west|centre|center|central)"
PART = compiled_later(rf"\b(?i:{SIDE})(?:ern|erly)?(?: (?:of|part of|coast of|corner of))? (?P<place>{CAPITALISED})")


def other_parts(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each part of a place in a clause where its source has other parts of that place alone."""
    for clause in checked.clauses:
        compared, ours = clause.best, PART.search(clause.text)
        if compared is None or ours is None or is_judged(compared, checked):
            continue
        passages = [other for other in checked.evidence.passages if other.source == compared.passage.source]
        parts = [(other, hit) for other in passages for hit in PART.finditer(other.text)]
        theirs = [(other, hit) for other, hit in parts if hit["place"] == ours["place"]]
        told = {word.stem for word in own_words(clause.text) if not word.capital}
        speaking = ((other, hit) for other, hit in theirs if told & stems_of(other.text))
        other, hit = next(speaking, (None, ours))
        if other and not any(_sides(hit) & _sides(ours) for _, hit in theirs):
            start, end = clause.start + ours.start(), clause.start + ours.end()
            yield Problem(start, end, f"{ours[0]} ≠ {hit[0]}", other, hit.span(), Severity.WARNING)


def _sides(part: re.Match[str]) -> set[str]:
    """The sides of a part, each apart: north and west of "north-west"."""
    side = part["side"].lower()
    return {name for name in ("north", "south", "east", "west", "cent") if name in side}
