"""In which part of a country or town something lies: "the west of Ardle", where the source has "eastern Ardle"."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import CAPITALISED
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.words import own_words

SIDE = r"(?P<side>(?:north|south)(?:[ -]?(?:east|west))?|east|west|centre|center|central)"
PART = compiled_later(rf"\b(?i:{SIDE})(?:ern|erly)?(?: (?:of|part of|coast of|corner of))? (?P<place>{CAPITALISED})")


def other_parts(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each part of a place in a clause where its passage has another part of that place alone."""
    for clause in checked.clauses:
        compared, ours = clause.best, PART.search(clause.text)
        if compared is None or ours is None or is_judged(compared, checked):
            continue
        text = compared.passage.text
        theirs = [hit for hit in PART.finditer(text) if hit["place"] == ours["place"]]
        same = any(_sides(hit) & _sides(ours) for hit in theirs)
        shared = {word.stem for word in own_words(clause.text)} & {word.stem for word in own_words(text)}
        if theirs and not same and any(stem != ours["place"].lower() for stem in shared):
            start, end = clause.start + ours.start(), clause.start + ours.end()
            message = f"{ours[0]} ≠ {theirs[0][0]}"
            yield Problem(start, end, message, compared.passage, theirs[0].span(), Severity.WARNING)


def _sides(part: re.Match[str]) -> set[str]:
    """The sides of a part, each apart: north and west of "north-west"."""
    side = part["side"].lower()
    return {name for name in ("north", "south", "east", "west", "cent") if name in side}
