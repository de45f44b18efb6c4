"""Whose words they are: what stands between quotation marks in a source, and a draft gives to somebody else."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.lint.rule import Severity
from claimcheck.text.cues.en.reporting import NAME
from claimcheck.text.patterns import compiled_later
from claimcheck.text.plain_words import quotations
from claimcheck.text.span import Span
from claimcheck.verify.checked import CheckedClause, CheckedSentence
from claimcheck.verify.descriptions import is_like
from claimcheck.verify.differences import is_judged
from claimcheck.verify.evidence import Passage
from claimcheck.verify.order import ANOTHER_PART
from claimcheck.verify.rule import Problem
from claimcheck.verify.sayings import ANYBODY
from claimcheck.verify.sentences import outside_quotations
from claimcheck.verify.words import Word, is_among, own_words, stems_of

SAID = r"(?:said|says|told|tells|spoke|speaks|thought|thinks|found|finds|wrote|writes|calls|puts?|[a-z]{3,15}ed)"
BEFORE = compiled_later(
    r"\A(?:and |but |while )?(?P<who>[^,;:“”\"]{2,60}?)(?:,[^,;“”\"]{2,60},)? "
    rf"(?:(?:has|have|had|also|later|then|himself|herself|itself) ){{0,2}}{SAID}\b"
)
BEHIND = compiled_later(rf"[”\"],? {SAID} (?P<who>[^,;:.“”\"]{{2,60}})")
BY_ANOTHER = compiled_later(r"\bby\b")  # "was called a scandal by the union"
PRONOUNS = compiled_later(r"\b(?:he|she|they|it)\b", re.IGNORECASE)
OWNED = ("'s", "’s", "'", "’")
FEWEST = 2  # words of a quotation that tell whose it is, where it stands there word for word
TOLD, MOST = 3, 0.66  # words of a quotation that a draft has outside of quotation marks, and the share of them
SAME = 0.6  # share of what a draft says that they are


def quoted_of_another(checked: CheckedSentence) -> Iterator[Problem]:
    """Yield a problem for each clause that gives somebody the words that a source quotes of somebody else."""
    for clause in checked.clauses:
        hit = BEFORE.match(clause.text) or BEHIND.search(clause.text)
        best = clause.best
        if hit is None or BY_ANOTHER.search(clause.text) or (best and is_judged(best, checked)):
            continue
        who = own_words(hit["who"])
        found = _quotation(clause, hit, checked) if who else None
        if found and _is_other(who, *found, checked):
            passage, span = found
            message = f"the passage gives it to somebody else than {hit['who']!r}"
            yield Problem(clause.start, clause.end, message, passage, span, Severity.WARNING)


def _quotation(clause: CheckedClause, hit: re.Match[str], checked: CheckedSentence) -> tuple[Passage, Span] | None:
    """The one passage that has what a clause says between quotation marks, and where."""
    rest = clause.text[: hit.start("who")] + clause.text[hit.end("who") :]
    said = {word.stem for word in own_words(outside_quotations(rest))}
    given = [_plainly(rest[start + 1 : end - 1]).strip(" ,.") for start, end in quotations(rest)]
    given = [words for words in given if len(words.split()) >= FEWEST]
    found = [
        (passage, span) for passage, span in checked.evidence.quotations
        if any(words in _plainly(passage.text[slice(*span)]) for words in given)
        or (not given and _tells(passage.text[slice(*span)], said))
    ]  # fmt: skip
    return found[0] if len(found) == 1 else None


def _plainly(words: str) -> str:
    return " ".join(words.casefold().split())


def _tells(quotation: str, said: set[str]) -> bool:
    """Whether what is said is the words of a quotation, or most of them."""
    theirs = {word.stem for word in own_words(quotation)}
    shared = len(said & theirs)
    return len(theirs) >= TOLD and shared >= MOST * len(theirs) and shared >= SAME * len(said)


def _is_other(who: Sequence[Word], passage: Passage, span: Span, checked: CheckedSentence) -> bool:
    """Whether a source names a speaker elsewhere, and beside a quotation of it somebody else."""
    beside = _beside(passage, span, checked)
    theirs = [hit[0] for hit in NAMES.finditer(beside) if not hit[0].endswith(OWNED)]
    names = [word for word in who if word.capital and (word.start or len(who) == 1)]
    known = names[-1:] or who
    if not own_words(beside) or (names and not theirs) or any(_is_named(word, beside) for word in known):
        return False
    if not names and (known[-1].bare in ANYBODY or _may_be_one(known, theirs, checked)):
        return False
    texts = [other.text for other in checked.evidence.passages if other.source == passage.source]
    return any(_is_named(word, text) for word in known[-1:] for text in texts)


def _beside(passage: Passage, span: Span, checked: CheckedSentence) -> str:
    """What stands around a quotation in its part of the passage, and before it where that names nobody."""
    around = outside_quotations(passage.text)
    start = max((hit.end() for hit in ANOTHER_PART.finditer(around, 0, span[0])), default=0)
    end = next((hit.start() for hit in ANOTHER_PART.finditer(around, span[1])), len(around))
    part = around[start:end]
    if start == 0 and (PRONOUNS.search(part) or not any(map(str.isalpha, part))):
        return f"{checked.evidence.sentence_before(passage)}\n{part}"
    return part


def _is_named(word: Word, text: str) -> bool:
    stems = stems_of(text)
    return is_like(word, stems) or is_among(word, stems)


def _may_be_one(who: Sequence[Word], names: Sequence[str], checked: CheckedSentence) -> bool:
    """Whether a passage that names somebody calls them by a word of a speaker without a name."""
    last = {word.stem for name in names for word in own_words(name)[-1:]}
    naming = (other.text for other in checked.evidence.passages if last & stems_of(other.text))
    return any(_is_named(word, text) for text in naming for word in who)


NAMES = compiled_later(rf"\b{NAME}")
