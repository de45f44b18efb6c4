"""What by a source somebody did not do, or has yet to do, where a draft has it as done; and the other way round."""

import re
from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import BY_SENSE
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.inventions import denies_or_asks
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import base_stem, has_synonym, is_light
from claimcheck.verify.words import own_words, read_words, roots_of, stems_of

BE_OR_DO = r"(?:was|were|is|are|did|does|do|has|have|had)"
UNDONE = compiled_later(
    rf"\b(?:{BE_OR_DO} (?:not|never)|{BE_OR_DO}n['’]t) (?:yet |been |be |also |being |any longer ){{0,2}}"
    r"(?P<deed>[a-z]{3,20})\b|\b(?:has|have|had) yet to (?P<due>[a-z]{3,20})\b"
)
# What by a source there is nothing of: "no injuries were reported", "there were no signs of a leak".
NOTHING_OF = compiled_later(
    r"\b[Nn]o (?P<noun>[a-z]{4,20}) (?:was|were|has been|have been) (?:reported|recorded|registered|seen)\b|"
    r"\b[Nn]o (?:signs?|evidence|trace|indications?|reports?) of (?:an? |any )?(?P<of>(?:[a-z]{3,20} ){0,2}[a-z]{3,20})"
)
# Before a deed, what leaves it open; and deeds that are none yet.
OPEN = compiled_later(
    r"\b(?:will|would|may|might|could|should|plan\w*|hop\w+|want\w*|if|until|yet|ask\w*|urg\w*|to be|last|intend\w*)\b"
)
MEANT = frozenset(map(base_stem, ("plan", "intend", "want", "expect", "mean", "hope", "think")))
PRONOUNS = frozenset(("he", "she", "they", "it", "who", "which", "that"))
DENYING = (" not ", " never ", "n't ", "n’t ", "No ", " no ", " yet to ")  # found in far less time
TRIED = 4  # passages near a clause that are looked at
SUBJECT = 6  # telling words before a denial among which its subject is named


def undone_deeds(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause with a deed of somebody that by a passage of its source they did not do."""
    for clause in checked.clauses:
        best = clause.best
        if best and (not best.passage.source or is_judged(best, checked)):
            continue
        near = [best.passage, *checked.evidence.around(best.passage)] if best else near_in_words(clause, checked)
        denying = [one for one in near if any(mark in one.text for mark in DENYING)]
        if not denying or denies_or_asks(clause.text) or BY_SENSE.search(clause.text):
            continue
        for passage in denying:
            hit = UNDONE.search(passage.text)
            problem = hit and _problem(clause, passage, hit, checked)
            if problem := problem or _nothing_of(clause, passage, checked):
                yield problem
                break


def near_in_words(clause: CheckedClause, checked: CheckedSentence) -> list[Passage]:
    """The passages of sources that have most of the words of a clause that none answers."""
    return [passage for passage, _ in checked.evidence.candidates(clause.text, TRIED) if passage.source]


def _problem(clause: CheckedClause, passage: Passage, hit: re.Match[str], checked: CheckedSentence) -> Problem | None:
    """The problem that a clause has a deed as done that a passage denies, of the same subject; None for none."""
    deed = base_stem(hit["deed"] or hit["due"])
    if is_light(deed) or deed in MEANT:
        return None
    word = next((word for word in read_words(clause.text) if not word.stops and _is_same(word.stem, deed)), None)
    part = passage.text[: hit.start()]
    subject = [one for one in read_words(part) if one.tells][-SUBJECT:]
    stems = {one.stem for one in subject}
    last = read_words(part)[-1:]
    if last and last[0].bare in PRONOUNS:
        stems |= stems_of(checked.evidence.sentence_before(passage))
    ours = {one.stem for one in own_words(clause.text)} - {word.stem if word else ""}
    if (
        word is None
        or OPEN.search(clause.text[: word.end])
        or not ours & stems
        or _is_done(deed, passage, hit, checked)
    ):
        return None
    place = clause.start + word.start, clause.start + word.end
    return Problem(*place, f"{word.written} ≠ {hit[0]}", passage, hit.span(), Severity.WARNING)


def _nothing_of(clause: CheckedClause, passage: Passage, checked: CheckedSentence) -> Problem | None:
    """The problem that a clause tells of what by a passage there is nothing of; None for none."""
    hit = NOTHING_OF.search(passage.text)
    if hit is None:
        return None
    words = [word for word in read_words(clause.text) if not word.stops]
    nouns = [word.stem for word in read_words(hit["noun"] or hit["of"]) if word.tells]
    told = [next((word for word in words if _is_same(word.stem, noun)), None) for noun in nouns]
    there = [word for word in told if word]
    if len(there) < len(nouns) or not there or _is_done(nouns[-1], passage, hit, checked):
        return None
    place = clause.start + there[-1].start, clause.start + there[-1].end
    return Problem(*place, f"{there[-1].written} ≠ {hit[0]}", passage, hit.span(), Severity.WARNING)


def _is_same(stem: str, deed: str) -> bool:
    return not roots_of(stem).isdisjoint(roots_of(deed)) or has_synonym(stem, [deed])


def _is_done(deed: str, passage: Passage, hit: re.Match[str], checked: CheckedSentence) -> bool:
    """Whether a source has the same deed in another place, where it may be done by others."""
    others = (other for other in checked.evidence.passages if other.source == passage.source and other is not passage)
    texts = (passage.text.replace(hit[0], " "), *(other.text for other in others))
    return any(_is_same(stem, deed) for text in texts if not NEGATION.search(text) for stem in stems_of(text))
