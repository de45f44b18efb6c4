"""Texts that assert two things at once."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule
from claimcheck.text.patterns import compiled_later
from claimcheck.text.sentences import sentences
from claimcheck.text.shortening import short

LONGEST = 1000  # characters of a text that are looked at
JOINT = compiled_later(r"(?:,|(?<!\s))\s++(?:and|but)\s++|;\s++")
WORD = compiled_later(r"[\w’'-]+|[,;:()\"“”!?…–—]|\.(?=\s+[A-Z])")
MARKS = frozenset(",;:()–—…")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FINITE = _words(
    "is are was were isn't aren't wasn't weren't has have had hasn't haven't hadn't will won't would wouldn't can "
    "can't cannot could couldn't may might must should shouldn't does doesn't do don't did didn't became began gave "
    "went came knew took saw wrote grew fell rose says said told wants"
)
# Behind these a clause is part of another, and no assertion of its own.
REPORTS = _words(
    "say says said claim claims claimed believe believes believed think thinks thought hope hopes admit admits "
    "admitted argue argues argued warn warns warned know knows knew deny denies denied insist insists insisted "
    "suggest suggests suggested confirm confirms confirmed predict predicts predicted fear fears feared agree agrees "
    "agreed report reports reported learn learned learnt"
)
BELOW = _words(
    "that whether if because as when while who whom whose which what where why how until unless although though since "
    "before after once than"
)
CONDITIONS = _words("if unless whether")
BARRED = BELOW | _words("and or but to so")
SUBJECTS = _words("it he she they we I you")
CALLED = _words("named called dubbed titled")
PHRASES = _words("in on at by for with from of under over during about against into through without between")
ADVERBS = _words("also then now thus so still even never not only just therefore yet already often later soon")
OBJECTS = _words("the a an its their his her it them him no all some many any more this these those")
PAIRED = _words("both between either neither")  # what "and" joins behind these are nouns
BARE = _words("be been being saying")
QUANTITIES = _words("times percent")  # no verbs, though they look like one before "more"
VERB = compiled_later(r"[a-z]{2,}ed|[a-z]{3,}[^s'’]s")

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
    """Return the part of a sentence that is a second main clause, joined by "and", "but" or ";"; empty without one."""
    text = text[:LONGEST].replace("’", "'")
    for start, end in sentences(text):
        sentence, past = text[start:end], 0
        for joint in JOINT.finditer(sentence):
            before, part = WORD.findall(sentence[: joint.start()]), WORD.findall(sentence[past : joint.start()])
            after = sentence[joint.end() :]
            if _is_joint(before, part, WORD.findall(after[:200]), joint[0][0] == ";"):
                return after
            past = joint.end()
    return ""


def _is_joint(before: Sequence[str], part: Sequence[str], after: Sequence[str], semicolon: bool) -> bool:
    """Whether a joint parts two main clauses, and not two nouns, adverbs or verbs; `part` is what the last joint left.

    "Petitions and referendums are filed", "both you and I", "sadly and slowly", "not only A but B" have one.
    """
    if not before or not _opens(after):
        return False
    if semicolon:
        return True
    segment = _segment(part)
    adverbs = before[-1].endswith("ly") and after[0].endswith("ly")
    paired = any(word in PAIRED for word in segment) or any(pair == ("not", "only") for pair in pairwise(segment))
    listed = not any(_finite(segment, i) or segment[i].lower() in REPORTS for i in range(len(segment)))
    return not (adverbs or paired or listed) and _whole(before)


def _segment(words: Sequence[str]) -> Sequence[str]:
    """The words since the last mark that parts clauses or the members of a list."""
    marks = [i for i, word in enumerate(words) if word in MARKS]
    return words[marks[-1] + 1 :] if marks else words


def _opens(words: Sequence[str]) -> bool:
    """True where words begin with a subject and its verb."""
    words = words[1:] if words[:1] == ["that"] else words
    start = next((i for i, word in enumerate(words) if word not in ADVERBS and not word.endswith("ly")), 0)
    if not words or words[start].lower() in PHRASES | BARE or words[start] in FINITE:
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
    if words[i] in FINITE:
        return True
    follows = words[i + 1] if i + 1 < len(words) else ""
    object = follows in OBJECTS or (follows[:1].isupper() and words[i].endswith("ed") and words[i] not in CALLED)
    if i == 0 or not object or words[i] in QUANTITIES or words[i - 1].lower() in OBJECTS | PHRASES:
        return False
    return bool(VERB.fullmatch(words[i]))
