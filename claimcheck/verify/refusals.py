"""Refusals: a draft has somebody do what by the passage they refused, or refuse what they agreed to."""

from collections.abc import Iterator

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import BY_SENSE
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.rule import Problem
from claimcheck.verify.synonyms import base_stem, has_synonym
from claimcheck.verify.words import Word, has_nearly_all, read_words, stems_of

REFUSED = compiled_later(r"\b(?:refus(?:es|ed|ing)|declin(?:es|ed|ing)) to (?P<deed>[a-z]{2,20})\b")
NOT_DONE = compiled_later(r"\b(?:(?:has|have|had) (?:not(?: yet)?|never)|not yet)(?: been)? (?P<deed>[a-z]{2,20})\b")
DONE = compiled_later(r"\b(?:has|have|had)(?: already| now| since)?(?: been)? (?P<deed>[a-z]{2,20})\b")
NO_LONGER = compiled_later(r"\b(?:no longer|(?:has|have|had) (?:stopped|ceased)) (?P<deed>[a-z]{2,20})\b")
STILL = compiled_later(r"\b(?:still|continu(?:es?|ed) to) (?P<deed>[a-z]{2,20})\b")
AVOIDED = compiled_later(
    r"\bto (?P<deed>avoid|prevent|stop|halt|block|scrap|drop|cancel|delay|postpone|reject|oppose|refuse|ignore|leave)\b"
)
AIM = compiled_later(r"\bto (?P<deed>[a-z]{2,20})\b")
BEHIND = 4  # words behind a deed among which is what it is done to
HELP = frozenset(map(base_stem, ("help", "assist", "aid", "cooperate", "collaborate")))
Deeds = tuple[Span, Span]  # in a clause and its passage


def other_refusals(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause with a deed that its passage has refused or not done, or the other way round."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or is_judged(compared, checked):
            continue
        text = compared.passage.text
        spans = (
            _refused(clause.text, text)
            or _refused(text, clause.text, swapped=True)
            or _undone(clause.text, text)
            or _undone(text, clause.text, swapped=True)
            or _goes_on(clause.text, text)
            or _goes_on(text, clause.text, swapped=True)
            or _sought(clause.text, text)
        )
        if spans and _shares(clause.text, compared):
            (start, end), theirs = spans
            message = f"{clause.text[start:end]} ≠ {text[slice(*theirs)]}"
            place = clause.start + start, clause.start + end
            yield Problem(*place, message, compared.passage, theirs, Severity.WARNING)


def _refused(done: str, refused: str, *, swapped: bool = False) -> Deeds | None:
    """What one text refuses to do and the other does, or will; the spans of both."""
    hit = REFUSED.search(refused)
    if hit is None or REFUSED.search(done) or NEGATION.search(done):
        return None
    deed = _same_deed(hit["deed"], done)
    return deed and ((hit.span(), deed.span) if swapped else (deed.span, hit.span()))


def _undone(asserting: str, denying: str, *, swapped: bool = False) -> Deeds | None:
    """What one text has as done, and the other as not done, in the same word or another; the clause's span first."""
    done, denied = DONE.search(asserting), NOT_DONE.search(denying)
    if done is None or denied is None or NEGATION.search(asserting):
        return None
    ours, theirs = base_stem(done["deed"]), base_stem(denied["deed"])
    if ours != theirs and not has_synonym(ours, [theirs]):
        return None
    return (denied.span(), done.span()) if swapped else (done.span(), denied.span())


def _goes_on(ended: str, going_on: str, *, swapped: bool = False) -> Deeds | None:
    """What one text has as ended, and the other as going on; the spans of both, the clause's first."""
    hit, other = NO_LONGER.search(ended), STILL.search(going_on)
    if hit is None or other is None or base_stem(hit["deed"]) != base_stem(other["deed"]):
        return None
    return (other.span(), hit.span()) if swapped else (hit.span(), other.span())


def _sought(clause: str, passage: str) -> Deeds | None:
    """What somebody is urged to do in a clause, and to avoid in its passage: "to call", "to avoid an election"."""
    avoided = AVOIDED.search(passage)
    avoided = None if avoided and (NEGATION.search(clause) or BY_SENSE.search(clause)) else avoided
    theirs = {word.stem for word in read_words(passage[avoided.end() :])[:BEHIND] if word.tells} if avoided else set()
    for aim in AIM.finditer(clause) if avoided else ():
        ours = {word.stem for word in read_words(clause[aim.end() :])[:BEHIND] if word.tells}
        stems = base_stem(aim["deed"]), base_stem(avoided["deed"]) if avoided else ""
        if avoided and ours & theirs and stems[0] != stems[1] and not has_synonym(stems[0], [stems[1]]):
            return aim.span(), avoided.span()
    return None


def _same_deed(deed: str, text: str) -> Word | None:
    """The word of a text for a deed, or for the same."""
    stem = base_stem(deed)
    helps = HELP if stem in HELP else frozenset[str]()
    return next((word for word in read_words(text) if word.stem == stem or word.stem in helps), None)


def _shares(clause: str, compared: Compared) -> bool:
    """Whether a passage has the words of a clause besides the refusal, or others for them, all but one."""
    return has_nearly_all(stems_of(compared.passage.text), NO_LONGER.sub(r" \g<deed>", REFUSED.sub(" ", clause)))
