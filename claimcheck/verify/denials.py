"""What somebody admits in a draft and denies by the source: "the minister confirmed it", "the minister denied it"."""

import re
from collections.abc import Iterator, Set

from claimcheck.lint.rule import Severity
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import has_synonym
from claimcheck.verify.words import own_words, read_words, stems_of

ADMITS = compiled_later(
    r"\b(?:admit(?:s|ted)|confess(?:es|ed)|conced(?:es|ed)|acknowledg(?:es|ed)|confirm(?:s|ed)|pleaded guilty|"
    r"took (?:the )?blame)\b"
)
DENIES = compiled_later(
    r"\b(?:den(?:y|ies|ied)|dismiss(?:es|ed) (?:the |these |those )?(?:reports?|rumours?|claims?|charges?|"
    r"accusations?)|reject(?:s|ed)|disput(?:es|ed)|pleaded not guilty)\b"
)
# What may be whoever a draft names.
DESCRIBED = compiled_later(
    r"[Tt]he (?:company|firm|bank|club|group|agency|party|operator|maker|owner|ministry|union)\b"
)
PRONOUNS = frozenset(("he", "she", "they", "it"))
WHO = 4  # words before a verb among which its subject is named


def denied(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause in which somebody admits what they deny in its source, or the other way round."""
    for clause in checked.clauses:
        if clause.best is None or not clause.best.passage.source or is_judged(clause.best, checked):
            continue
        for ours, theirs in ((ADMITS, DENIES), (DENIES, ADMITS)):
            said = ours.search(clause.text)
            found = said and not theirs.search(clause.text) and _said(clause, said, (ours, theirs), checked)
            if said and found:
                passage, hit = found
                message = f"{said[0]} ≠ {hit[0]}"
                place = clause.start + said.start(), clause.start + said.end()
                yield Problem(*place, message, passage, hit.span(), Severity.WARNING)


def _said(
    clause: CheckedClause, said: re.Match[str], ways: tuple[re.Pattern[str], re.Pattern[str]], checked: CheckedSentence
) -> tuple[Passage, re.Match[str]] | None:
    """The passage in which who says something in a clause says the opposite of the same thing, and where."""
    who = {word.stem for word in own_words(clause.text[: said.start()])}
    what = {word.stem for word in own_words(clause.text[said.end() :])} - who
    for passage in checked.evidence.passages if clause.best else ():
        hit = ways[1].search(passage.text) if clause.best and passage.source == clause.best.passage.source else None
        if hit is None or _says_both(what, ways[0], hit, passage.text):
            continue
        before = checked.evidence.sentence_before(passage)
        subject = [word.bare for word in read_words(passage.text[: hit.start()])[-WHO:]]
        named = stems_of(passage.text[: hit.start()]) | (
            stems_of(before) if PRONOUNS.intersection(subject) else NOTHING
        )
        told = stems_of(passage.text[hit.end() :]) | stems_of(before)
        same = not what or any(stem in told or has_synonym(stem, told) for stem in what)
        if (who & named or DESCRIBED.match(passage.text)) and same:
            return passage, hit
    return None


def _says_both(what: Set[str], way: re.Pattern[str], hit: re.Match[str], text: str) -> bool:
    """Whether a text also says it the one way, and has most of what is said there, not behind the other way."""
    behind = stems_of(text[hit.end() :])
    return bool(way.search(text)) and (way.search(text, hit.end()) is not None or 2 * len(what & behind) < len(what))


NOTHING: frozenset[str] = frozenset()
