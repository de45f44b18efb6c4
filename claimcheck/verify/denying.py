"""What a source denies and a draft tells: whatever stands behind a "not" or a "no", of the same subject."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import BY_SENSE
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.inventions import denies_or_asks
from claimcheck.verify.replacements import AS_DENIED, NOT_BEFORE, NOT_FOR
from claimcheck.verify.rule import Problem
from claimcheck.verify.undone import OPEN, near_in_words
from claimcheck.verify.words import Word, is_among, own_words, plain, read_words

# Not what is only less than so ("no more than"), nor what is so though it is denied ("not ruled out", "not guilty").
DENIES = compiled_later(
    r"\b(?:not(?! (?:only|just|merely|least|guilty|rule|ruled|since|until|before|yet known|every|all|always)\b)|never|"
    r"(?<!or )no(?! (?:doubt|one|longer|more|less|fewer|later|earlier|sooner|other)\b)|(?:has|have|had) yet to|"
    r"cannot|\w+n['’]t)\b"
)
ENDS = compiled_later(r"[,;:.—–]|\b(?:and|but|although|though|because|since|after|before|while|which|who|that|than)\b")
# Tell in a draft, without a "not", of what was not so before or will not be again.
AS_GOOD = compiled_later(
    r"\b(?:first|last|until|since|only|record|im\w+ible|un\w+ed|\w+less|too|hardly|never|ever|\w+est|most|least|without)\b",
    re.IGNORECASE,
)
DENYING = (" not ", " never ", "n't ", "n’t ", "No ", " no ", " yet to ", " cannot ")  # found in far less time
PRONOUNS = frozenset(("he", "she", "it", "they"))
REACH = 5  # words behind a denial that it denies
SUBJECT = 6  # and before it, among which is its subject


def denied_there(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that tells what a passage near it denies."""
    for clause in checked.clauses:
        best = clause.best
        if (best and (not best.passage.source or is_judged(best, checked))) or _may_deny(clause.text):
            continue
        near = [best.passage, *checked.evidence.around(best.passage)] if best else near_in_words(clause, checked)
        for passage in near:
            if any(mark in passage.text for mark in DENYING) and (problem := _problem(clause, passage, checked)):
                yield problem
                break


def _may_deny(text: str) -> bool:
    """Whether a clause denies something itself, in whatever words, or leaves it open."""
    worded = denies_or_asks(text) or BY_SENSE.search(text) or AS_GOOD.search(text) or OPEN.search(text)
    return bool(worded) or not AS_DENIED.isdisjoint(plain(text))


def _problem(clause: CheckedClause, passage: Passage, checked: CheckedSentence) -> Problem | None:
    """The problem that a clause tells what a passage denies; None for none."""
    ours, text = own_words(clause.text), passage.text
    for hit in DENIES.finditer(text):
        if NOT_FOR.search(text) or NOT_BEFORE.search(text):
            continue
        end = ENDS.search(text, hit.end())
        denied = own_words(text[hit.end() : end.start() if end else len(text)])[:REACH]
        told = [word for word in ours if is_among(word, _stems(denied))]
        if not told or 2 * sum(is_among(word, _stems(ours)) for word in denied) < len(denied):
            continue
        before = text[: hit.start()]
        if not any(is_among(word, _stems(ours)) for word in _subject(before, passage, checked)):
            continue
        rest = own_words(f"{before} {text[end.start() :] if end else ''}")
        elsewhere = any(is_among(told[0], _stems(own_words(other))) for other in _others(passage, checked))
        if all(is_among(word, _stems(rest)) for word in told) or elsewhere:
            continue
        place = clause.start + told[0].start, clause.start + told[0].end
        message = f"{told[0].written} ≠ {text[hit.start() : hit.end() + 1]}{denied[0].written}"
        return Problem(*place, message, passage, hit.span(), Severity.WARNING)
    return None


def _subject(before: str, passage: Passage, checked: CheckedSentence) -> list[Word]:
    """The words before a denial that name its subject, with those of the sentence before where that is a pronoun."""
    words = own_words(before)[-SUBJECT:]
    pronoun = any(word.bare in PRONOUNS for word in read_words(before)[-SUBJECT:])
    return [*words, *own_words(checked.evidence.sentence_before(passage))] if pronoun or not words else words


def _others(passage: Passage, checked: CheckedSentence) -> Iterator[str]:
    """The texts of the other passages of a source that deny nothing."""
    for other in checked.evidence.passages:
        if other.source == passage.source and other is not passage and not NEGATION.search(other.text):
            yield other.text


def _stems(words: Sequence[Word]) -> frozenset[str]:
    return frozenset(word.stem for word in words)
