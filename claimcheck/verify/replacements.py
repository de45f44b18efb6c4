"""What a clause that is its passage has in the place of something: another subject, the roles, a "not"."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.negations import BY_SENSE, WEAK
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.text.tokens import bare
from claimcheck.verify.checked import HIGH, CheckedSentence, Compared
from claimcheck.verify.differences import is_judged
from claimcheck.verify.opposites import are_opposites
from claimcheck.verify.order import acts_turned, doer_is_done_to, goes_back, said_by_another
from claimcheck.verify.rule import Problem
from claimcheck.verify.support import core, negations, odd_negation, other_subject, telling
from claimcheck.verify.synonyms import base_stem
from claimcheck.verify.words import plain, read_words, stems_of

SPEAKS = 0.6  # coverage from which a passage speaks of the same
# What is not so up to a time, and may be told without a "not": "no lessons before Thursday", "closed until Thursday".
NOT_BEFORE = compiled_later(r"\b(?:no|not|never|nobody|none|nothing)\b[^,;]{0,80}\b(?:before|until)\b", re.IGNORECASE)
# Denies something else beside it, or nothing: "civilians, not police, run it", "not since 2008", "no more than two".
BY_THE_WAY = compiled_later(
    r", (?:and |but )?not [\w’'-]+(?: [\w’'-]+)?(?:,|\.?$)|\bnot since\b|\bwithout (?!\w+ing\b)|"
    r"\bno (?:more|less|fewer|later|longer) than\b|\bnot even \d",
    re.IGNORECASE,
)
WRONG = compiled_later(  # as good as a "not"
    r"\b(?:wrong(?:ly)?|mistak\w+|incorrect(?:ly)?|in error|(?:has|have|had) (?:yet|still) to)\b", re.IGNORECASE
)
NOT_FOR = compiled_later(
    r"\b(?:no|not|never|n['’]t)\b[^,;]{0,60}\b(?:for|in|within) (?:[\w-]+ ){1,4}(?:minute|hour|day|week|month|year)s?\b"
)
TOOK = compiled_later(r"\b(?:took|takes|taken|last(?:s|ed)|after|later|long)\b")
UNTIL = compiled_later(r"\b(?:until|till|from|only|before|at the earliest)\b", re.IGNORECASE)
NEVER_YET = compiled_later(
    r"\bhad never\b|\b(?:never|not|no)\b[^,;]{1,80}\b(?:before|so far|previously)\b", re.IGNORECASE
)
FIRST = compiled_later(r"\bfirst\b|\b(?:unprecedented|maiden|debut)\b", re.IGNORECASE)
NONE_BUT = compiled_later(
    r"\b(?:no|nobody|none|not|never|nowhere|nothing|neither)\b[^,;]{0,60}?"
    r"\b(?:but|except|other than|since|after|(?:as|so) [a-z]+ (?:[a-z]+ )?as|than|more|less|fewer)\b",
    re.IGNORECASE,
)
ALONE = compiled_later(
    r"\b(?:but|except|only|alone|last|first|sole|(?<!at )most|(?<!at )least|same|equal\w*|than|too|idle|empty|shut|"
    r"closed|broke\w* off|"
    r"(?!rest|west|guest|request|protest|test|forest|interest|harvest|contest|arrest|invest)[a-z]{2,15}est)\b",
    re.IGNORECASE,
)
# Words that deny by their sense: "missing", "exempt", "banned"; not those that deny nothing in many a sentence.
AS_DENIED = frozenset(
    entry.strip() for entry in WEAK.replace("\n", "|").split("|") if len(entry.split()) == 1
) - frozenset(word_list("before out off last away still only than remain remains remained end ends others rest safe"))
HAVING = frozenset(map(base_stem, ("use", "include", "contain", "hold", "own", "need", "involve")))  # say what there is
FEWEST = 3  # telling words of a clause whose negation is looked at


def odd_negations(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that is its passage but for a negation, which only one of them has."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or compared.coverage < SPEAKS or compared.contradictions or is_judged(compared, checked):
            continue
        lacks = [word for word in compared.lacks if not NEGATION.search(word)]
        surely = compared.coverage >= HIGH and not lacks
        alike = not odd_negation(compared, clause.text) or not _is_odd_but_for_asides(compared, clause.text)
        pairs = ((clause.text, compared.words), (compared.words, clause.text))
        alike = alike or any(_is_until(*pair) or _is_first(*pair) or _is_but_one(*pair) for pair in pairs)
        if alike or telling(clause.text) < FEWEST or len(lacks) > 1 or _denies_another(lacks, clause.text):
            continue
        if not _denies_by_sense(clause.text, compared.words) and not _opposed(lacks, compared.words):
            words = (NEGATION.search(clause.text) or NEGATION.search(compared.words) or [""])[0]
            message = f"only one of the two denies it: {words!r}"
            severity = None if surely else Severity.WARNING
            yield Problem(clause.start, clause.end, message, compared.passage, compared.window, severity)


def _denies_another(lacks: Sequence[str], clause: str) -> bool:
    """Whether a passage lacks the word right behind the negation of a clause, which so denies something else."""
    hit = NEGATION.search(clause)
    denied = next((word for word in read_words(clause[hit.end() :]) if word.tells), None) if hit else None
    return denied is not None and denied.written in lacks and denied.stem not in HAVING


def _is_odd_but_for_asides(compared: Compared, clause: str) -> bool:
    """Whether a clause and its window are not negated alike, without what they deny of something else."""
    texts = [BY_THE_WAY.sub(" ", text) for text in (clause, core(compared, clause))]
    ours, theirs = (negations(text) + len(WRONG.findall(text)) for text in texts)
    return ours % 2 != theirs % 2


def _is_until(denying: str, other: str) -> bool:
    """Whether one of two texts denies something before a time, and the other says until when, or from when."""
    return bool(NOT_BEFORE.search(denying) and UNTIL.search(other)) or bool(
        NOT_FOR.search(denying) and TOOK.search(other)
    )


def _is_first(denying: str, other: str) -> bool:
    """Whether one of two texts says that it had never been so, and the other that it is for the first time."""
    return bool(NEVER_YET.search(denying) and FIRST.search(other))


def _is_but_one(denying: str, other: str) -> bool:
    """Whether one of two texts denies something of all but one, or of any that is more so, and the other tells of it.

    "Nobody but the driver", "the driver alone"; "nowhere are there so few", "fewer than anywhere".
    """
    hit = NONE_BUT.search(denying)
    return bool(hit and ALONE.search(other.replace(hit[0], " ")))


def _opposed(lacks: Sequence[str], window: str) -> bool:
    """Whether a window has the opposite of a word that it lacks: "did not reject", "approved"."""
    return any(are_opposites(base_stem(bare(word)), stem) for word in lacks for stem in stems_of(window))


def _denies_by_sense(one: str, other: str) -> bool:
    """Whether one of the two denies by its verb ("refused", "failed") what the other denies by a "not"."""
    for text, theirs in ((one, stems_of(other)), (other, stems_of(one))):
        if not NEGATION.search(text):
            words = {bare(hit[0]) for hit in BY_SENSE.finditer(text)} | (plain(text) & AS_DENIED)
            if any(base_stem(word) not in theirs for word in words):
                return True
    return False


def turned_round(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause in which doer and done-to have the places of each other in the passage."""
    for clause in checked.clauses:
        compared = clause.best
        if compared is None or compared.contradictions or is_judged(compared, checked):
            continue
        turned = not compared.lacks and acts_turned(clause.text, compared.words)
        back = goes_back(clause.text, compared.passage.text)
        if turned or back or (compared.coverage >= HIGH and doer_is_done_to(clause.text, compared.words)):
            message = "the passage has it the other way round"
            severity = None if turned else Severity.WARNING
            yield Problem(clause.start, clause.end, message, compared.passage, compared.window, severity)


def other_subjects(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that is its passage but for the name that it begins with."""
    for clause in checked.clauses:
        compared = clause.best
        spans = other_subject(compared, clause.text) if compared and not is_judged(compared, checked) else None
        if compared and spans:
            (start, end), theirs = spans
            ours, other = clause.text[start:end], compared.passage.text[slice(*theirs)]
            if not _same_actor(ours, other, checked):
                yield Problem(clause.start + start, clause.start + end, f"{ours} ≠ {other}", compared.passage, theirs)


def other_speakers(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that gives somebody what the passage, which names both, gives to another."""
    for clause in checked.clauses:
        compared = clause.best
        if compared and compared.coverage >= SPEAKS and said_by_another(clause.text, compared.passage.text):
            message = "the passage gives it to another speaker"
            yield Problem(clause.start, clause.end, message, compared.passage, compared.window, Severity.WARNING)


def _same_actor(one: str, other: str, checked: CheckedSentence) -> bool:
    """Whether two names are those of one actor of the ledger."""
    actors = checked.ledger.actors.values()
    return any({one.casefold(), other.casefold()} <= {name.casefold() for name in actor.names} for actor in actors)
