"""Refusals: a draft has somebody do what by the passage they refused, or refuse what they agreed to."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.checked import CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import base_stem, has_synonym, is_light
from claimcheck.verify.words import Word, read_words, stems_of

REFUSED = compiled_later(r"\b(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)) to (?P<deed>[a-z]{2,20})\b")
HELP = frozenset(map(base_stem, ("help", "assist", "aid", "cooperate", "collaborate")))
FEWEST, LACKING = 2, 1  # other words that a clause and its passage have in common, and that the passage may lack


def other_refusals(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause with a deed that its passage has refused, or that refuses one its passage has."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or is_judged(compared, checked):
            continue
        theirs = compared.passage.text
        ours, refused = REFUSED.search(clause.text), REFUSED.search(theirs)
        if bool(ours) == bool(refused) or not _shares(clause.text, compared):
            continue
        hit, other = (ours, theirs) if ours else (refused, clause.text)
        if hit and _denies_nothing(other) and (deed := _same_deed(hit["deed"], other)):
            message = (
                f"{clause.text[slice(*hit.span())] if ours else deed.written} ≠ {deed.written if ours else hit[0]}"
            )
            start, end = hit.span() if ours else deed.span
            window = deed.span if ours else hit.span()
            place = clause.start + start, clause.start + end
            yield Problem(*place, message, compared.passage, window, Severity.WARNING)


def _denies_nothing(text: str) -> bool:
    return NEGATION.search(text) is None


def _same_deed(deed: str, text: str) -> Word | None:
    """The word of a text for a deed, or for the same."""
    stem = base_stem(deed)
    helps = HELP if stem in HELP else frozenset[str]()
    return next((word for word in read_words(text) if word.stem == stem or word.stem in helps), None)


def _shares(clause: str, compared: Compared) -> bool:
    """Whether a passage has the words of a clause besides the refusal, or others for them, all but one."""
    stems = stems_of(compared.passage.text)
    rest = REFUSED.sub(" ", clause)
    telling = [word for word in read_words(rest) if word.tells and not is_light(word.stem)]
    shared = sum(word.stem in stems or has_synonym(word.stem, stems) for word in telling)
    return shared >= FEWEST and len(telling) - shared <= LACKING
