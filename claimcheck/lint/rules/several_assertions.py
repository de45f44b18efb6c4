"""Texts that assert two things at once."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.text.shortening import short

LONGEST = 1000  # characters of a text that are looked at
JOINT = re.compile(r",?\s+(?:and|but)\s+|;\s+")
WORD = re.compile(r"[\w’'-]+|[,;:()\"“”!?…]|\.(?=\s+[A-Z])")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FINITE = _words(
    "is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't will won't would wouldn't can "
    "can't cannot could couldn't may might must should shouldn't does doesn't do don't did didn't became began gave "
    "went came knew took saw wrote grew fell rose says said wants"
)
# Behind these a clause is part of another, and no assertion of its own.
REPORTS = _words("say says said claim claims claimed believe believes believed think thinks thought hope hopes")
BELOW = _words(
    "that whether if because as when while who whom whose which what where why how until unless although though since "
    "before after once than"
)
CONDITIONS = _words("if unless whether")
BARRED = BELOW | _words("and or but to")
SUBJECTS = _words("it he she they we I you")
CALLED = _words("named called dubbed titled")
PHRASES = _words("in on at by for with from of under over during about against into through without between")
ADVERBS = _words("also then now thus so still even never not only just therefore yet already often later soon")
OBJECTS = _words("the a an its their his her it them him no all some many more any this that these those")
VERB = re.compile(r"[a-z]{2,}ed|[a-z]{3,}[^s'’]s")

GOOD = (
    EXAMPLE
    + """\
claims:
- {id: open, text: All clinics are open., attribution: [ministry], appears_in: [bulletin]}
- {id: staffed, text: The clinics have enough staff., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.NOTE,
    why="Of two assertions one may be true and the other false: one verdict fits neither, and a contradiction may hit "
    "the wrong half.",
    bad=GOOD.replace("All clinics are open.", "All clinics are open and the waiting lists have gone."),
    good=GOOD,
)
def several_assertions(ledger: Ledger) -> Iterator[Fault]:
    """The text of a claim asserts more than one thing."""
    for claim in ledger.claims.values():
        if second := second_clause(claim.text):
            message = f"{short(second)!r} is an assertion of its own: make it another claim"
            yield Fault(claim.where / "text", message)


def second_clause(text: str) -> str:
    """The part of a text that is a second main clause, joined by "and", "but" or ";"; empty where there is none."""
    text = text[:LONGEST]
    for joint in JOINT.finditer(text):
        before, after = text[: joint.start()], text[joint.end() :]
        if _opens(WORD.findall(after[:200])) and (joint[0][0] == ";" or _whole(WORD.findall(before))):
            return after
    return ""


def _opens(words: Sequence[str]) -> bool:
    """True where words begin with a subject and its verb."""
    words = words[1:] if words[:1] == ["that"] else words
    start = next((i for i, word in enumerate(words) if word not in ADVERBS and not word.endswith("ly")), 0)
    if not words or words[start].lower() in PHRASES or words[start] in FINITE:
        return False
    for i, word in enumerate(words[start:], start):
        if i > start and _finite(words, i):
            return True
        if word in BARRED or not word[0].isalnum() or (i > start and word in SUBJECTS):
            return False
    return False


def _whole(words: Sequence[str]) -> bool:
    """True where words are a main clause, and so is what stands behind its last "that" or the like."""
    reports = {i for i, word in enumerate(words) if word.lower() in REPORTS and words[i - 1].lower() not in OBJECTS}
    below = [i for i, word in enumerate(words) if word.lower() in BELOW]
    first = min(below, default=len(words))
    main = any(i in reports or _finite(words, i) for i in range(first))
    last = max((*below, *reports), default=-1)
    tail = any(_finite(words, i) for i in range(last + 1, len(words)))
    return main and tail and not CONDITIONS & {*map(str.lower, words)}


def _finite(words: Sequence[str], i: int) -> bool:
    """True for a verb that is surely finite, or looks like one before an object."""
    if words[i].lower() in FINITE:
        return True
    follows = words[i + 1] if i + 1 < len(words) else ""
    object = follows in OBJECTS or (follows[:1].isupper() and words[i].endswith("ed") and words[i] not in CALLED)
    return i > 0 and object and words[i - 1].lower() not in OBJECTS | PHRASES and bool(VERB.fullmatch(words[i]))
