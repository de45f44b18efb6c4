"""Which way something goes: "turnout rose", where the source has it "at 68%, down from 74%"."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.opposites import are_opposites
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import base_stem
from claimcheck.verify.undone import near_in_words
from claimcheck.verify.words import Word, own_words, read_words, stems_of

SHARED = 2  # own words that a clause and a passage of one way have in common
LEAST = 0.3  # coverage from which a passage speaks of the same
FROM = compiled_later(r"\b(?P<way>up|down) from\b")
# By which both compare with a time before: "fewer than last year", "six points more than four years ago".
THAN_BEFORE = compiled_later(
    r"\b(?:(?P<more>more|higher|larger|greater)|(?P<less>fewer|less|lower|smaller))\b(?! \w+ly\b)"
    r"(?: [\w’'-]{1,20}){0,7}? than(?: [\w’'-]{1,20}){0,5}?"
    r" (?:ago|before|earlier|last|previous\w*|year|month|week|season)\b",
    re.IGNORECASE,
)
RISE, FALL = base_stem("rise"), base_stem("fall")
FEWER = frozenset(
    map(
        base_stem,
        ("fewer", "rarer", "less", "shrink", "shrunk", "drop", "dwindle", "decline", "fall", "plunge", "sink"),
    )
)
MORE = frozenset(
    map(base_stem, ("rise", "grow", "increase", "climb", "jump", "gain", "swell", "multiply", "soar", "surge"))
)
WAYS = MORE | FEWER


def other_ways(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause by which something rises that is "down from" another figure in its passage."""
    for clause in checked.clauses:
        best = clause.best
        if best and (is_judged(best, checked) or NEGATION.search(clause.text)):
            continue
        if before := _than_before(clause, checked):
            yield before
        if best is None or best.coverage < LEAST or WAYS.isdisjoint(stems_of(clause.text)):
            continue
        way = _way(clause, best)
        if way and (word := _against(clause, way, best)):
            start, end = clause.start + word.start, clause.start + word.end
            theirs = best.passage.text[slice(*way[1])]
            yield Problem(start, end, f"{word.written} ≠ {theirs}", best.passage, way[1], Severity.WARNING)


def _than_before(clause: CheckedClause, checked: CheckedSentence) -> Problem | None:
    """The problem that a clause has more, or fewer, than before, and a passage about the same the other; else None."""
    hit = THAN_BEFORE.search(clause.text)
    if hit is None or len(THAN_BEFORE.findall(clause.text)) > 1:
        return None
    ours = {word.stem for word in own_words(clause.text)}
    for passage in [clause.best.passage] if clause.best else near_in_words(clause, checked):
        ways = [(bool(other["more"]), other.span()) for other in THAN_BEFORE.finditer(passage.text)]
        ways += [(other["way"] == "up", other.span()) for other in FROM.finditer(passage.text)]
        named = {word.stem for word in own_words(passage.text[: ways[0][1][0]])} if len(ways) == 1 else set()
        if named & ours and ways[0][0] != bool(hit["more"]) and not NEGATION.search(passage.text):
            place, theirs = (clause.start + hit.start(), clause.start + hit.end()), ways[0][1]
            message = f"{hit[0]} ≠ {passage.text[slice(*theirs)]}"
            return Problem(*place, message, passage, theirs, Severity.WARNING)
    return None


def _way(clause: CheckedClause, best: Compared) -> tuple[bool, Span] | None:
    """Whether a passage says that something goes up, and where; None where it says no way, or both."""
    text = best.passage.text
    found = [(hit["way"] == "up", hit.span()) for hit in FROM.finditer(text)]
    if not found and len(stems_of(text) & {word.stem for word in own_words(clause.text)}) >= SHARED:
        ways = (word for word in read_words(text) if word.stem in WAYS)
        found = [(word.stem in MORE, word.span) for word in ways]
    return found[0] if len(found) == 1 else None


def _against(clause: CheckedClause, way: tuple[bool, Span], best: Compared) -> Word | None:
    """The word of a clause for the other way, where what goes that way stands before it in the passage."""
    goes, other, ends = (RISE, MORE, FEWER) if way[0] else (FALL, FEWER, MORE)
    text = best.passage.text
    words = read_words(clause.text)
    ways = [word for word in words if word.stem in ends or are_opposites(word.stem, goes)]
    same = any(word.stem in other for word in words)
    subject = {word.stem for word in read_words(text[: way[1][0]]) if word.tells}
    named = any(word.stem in subject for word in words if word.tells)
    return ways[0] if ways and named and not same and ways[0].stem not in stems_of(text) else None
