"""Whether a passage carries a clause: everything that the clause says stands there, and nothing speaks against it."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.text.cues.en import limits, plans
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.cues.en.reporting import NAME
from claimcheck.text.numbers import MONTHS, NUMBER_WORDS, WEEKDAYS, find_quantities
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.figures import FIGURES, missing_figures
from claimcheck.verify.order import doer_is_done_to, said_by_another, turned
from claimcheck.verify.speakers import is_of_another, is_right_quote
from claimcheck.verify.synonyms import has_synonym, is_light
from claimcheck.verify.words import Word, plain, read_words, stems_of

HALF = 0.5  # coverage at which a passage has half of a clause
NEAR = 0.4  # share of its telling words from which a passage is shown beside a clause
ALIKE = 3.5  # standard deviations of nearness in meaning from which it is
REACH = 3  # words before the first in common that may deny it
A_WORD = 30  # characters before a window, in which an "all" may stand
PUT = 6  # and for each of which so many one may have another in its place
LONG = 4  # telling words of a clause, for each of which so many one may be missing
FULL = 6  # telling words of one, of which none may be missing where there are fewer
TO_COME = compiled_later(r"\b(?:will|shall|won['’]t)\b")
# As a subject.
PRONOUN = compiled_later(r"(?:[\w’'-]+ ){0,3}?(?:he|she|it|they)\b|(?:his|her|its|their)\b", re.IGNORECASE)
SHORT = 40  # words of a passage that answers as a whole: what it says of one thing may stand apart in it
LEAST = 0.5  # coverage from which a passage can carry a clause, and up to which none of its words may be missing
ONE = frozenset(("one", "half", "couple"))
DAYS = frozenset((*WEEKDAYS, *MONTHS))
LONGEST_NAME = 60  # characters
BEGINS_WITH_NAME = compiled_later(rf"(?:[Aa]nd |[Bb]ut )?({NAME})")
ENDS_WITH_NAME = compiled_later(rf"{NAME}$")
DESCRIBES = compiled_later(r"(?:who|which|whose|its|his|her|their|an?)\b")
SUBJECT = 5  # words at the beginning of a clause among which its subject is named


def carries(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether a passage or a claim has the words of a clause, or a source the quote in it, from the same speaker."""
    borne = any(compared.borne for compared in (clause.passage, clause.claim) if compared)
    return (borne and not is_of_another(clause, checked)) or is_right_quote(clause, checked)


def is_near(clause: CheckedClause) -> bool:
    """Whether a passage speaks of what a clause says."""
    return any(speaks_of_it(compared) for compared in (clause.passage, clause.claim) if compared)


def speaks_of_it(compared: Compared) -> bool:
    """Whether a passage has enough of the words of a clause, or is near enough in meaning, to be shown beside it."""
    return max(compared.share, compared.coverage) >= NEAR or compared.nearness >= ALIKE


def bears(compared: Compared, clause: str) -> bool:
    """Whether the words of a clause stand in a passage, and nothing there speaks against it."""
    if compared.coverage < LEAST or not _may_lack(compared, clause) or _has_other_duration(compared, clause):
        return False
    if compared.contradictions or odd_negation(compared, clause):
        return False
    if any(True for kind in FIGURES for _ in missing_figures(compared, clause, kind)):
        return False
    words = compared.passage.text[max(0, compared.window[0] - A_WORD) : compared.window[1]]
    words = words if "both" in clause else words.replace("both", "")  # "in both camps" says nothing of all
    if any(pattern.search(clause) and not pattern.search(words) for pattern in (limits.ONLY, limits.EVERY)):
        return False
    if TO_COME.search(clause) and not plans.PATTERN.search(compared.passage.text):
        return False
    if said_by_another(clause, compared.passage.text):
        return False
    return not (
        turned(clause, compared.words) or doer_is_done_to(clause, compared.words) or other_subject(compared, clause)
    )


def _may_lack(compared: Compared, clause: str) -> bool:
    """Whether a passage carries a clause though it lacks words of it: few of many, no name, and not just one replaced.

    Who tells a thing in other words changes more than one; who puts "wheat" for "soybean" leaves all the rest.
    """
    count, lacks = _weight(clause), compared.lacks
    if not lacks:
        return True
    if compared.coverage <= LEAST or count < FULL or len(lacks) > count // LONG:
        return False
    named = any(word[0].isupper() for word in lacks if not clause.startswith(word))
    put = [word for word in lacks if _put_for(word, clause, compared)]
    return not named and len(put) <= count // PUT and not any(_replaces(word, clause, compared) for word in put)


def _has_other_duration(compared: Compared, clause: str) -> bool:
    """Whether a clause tells how long in words that its passage does not have: "for five weeks"."""
    numbers = {word.bare for word in read_words(clause) if word.bare in NUMBER_WORDS and word.bare not in ONE}
    times = any(figure.kind == "time" for figure in find_quantities(clause))
    return (
        times
        and any(difference.kind == "number" for difference in compared.missing)
        and bool(numbers - plain(f"{compared.passage.text}\n{compared.before}"))
    )


def _replaces(word: str, clause: str, compared: Compared) -> bool:
    """Whether the words right before and behind a word of a clause stand around another one in the passage."""
    at = [one.written for one in read_words(clause)].index(word)
    ours, theirs = ([one.stem for one in read_words(text)] for text in (clause, compared.words))
    around = (ours[at - 1 : at], ours[at + 1 : at + 2])
    return any((theirs[place - 1 : place], theirs[place + 1 : place + 2]) == around for place in range(1, len(theirs)))


def telling(clause: str) -> int:
    """How many words of a clause are neither function words nor figures."""
    return sum(word.tells for word in read_words(clause))


def _weight(clause: str) -> int:
    """How many words of a clause tell something, all the words of a name being one."""
    words = read_words(clause)
    within = sum(word.tells and _joined(before, word) and word.capital for before, word in pairwise(words))
    return telling(clause) - within


def lacking(compared: Compared, clause: str) -> Iterator[str]:
    """Yield the telling words of a clause that its window lacks.

    Light words do not count, nor those that the window has another word for, nor a name that stands around it or of
    which a part is there, nor what is named at the beginning where the window begins with a pronoun.
    """
    whole = compared.passage.text
    text = whole if len(read_words(whole)) <= SHORT else compared.words
    window, part = stems_of(text), stems_of(same_part(text, clause))
    around = stems_of(whole) | stems_of(compared.before)
    pronoun = PRONOUN.match(compared.words)
    words = read_words(clause)
    figures = [(one.start, one.end) for one in find_quantities(clause) if one.kind != "ordinal"]  # compared apart
    has = [word.stem in window or any(a <= word.start < b for a, b in figures) for word in words]
    for place, word in enumerate(words):
        if has[place] or not word.tells or is_light(word.stem) or has_synonym(word.stem, part):
            continue
        before = any(there and other.tells for there, other in zip(has[:place], words, strict=False))
        if pronoun and place < SUBJECT and not before:  # "the team", where the passage has "they"
            continue
        if word.capital and word.bare not in DAYS:
            beside = [at for at in (place - 1, place + 1) if 0 <= at < len(words) and words[at].capital]
            namesake = any(has[at] and not _is_namesake(words, at, compared) for at in beside)
            if word.stem in around or (pronoun and place < SUBJECT) or namesake:
                continue
        yield word.written


def same_part(text: str, clause: str) -> str:
    """A text with those parts blanked, cut at semicolons and "while", that say little of what a clause does.

    They have few of its words, or not the name that another has: "its shares fell; …", "while those in Ardle rose".
    """
    cuts = [(hit.start(), hit.end()) for hit in PARTS.finditer(text)]
    if not cuts:
        return text
    spans = list(zip([0, *(end for _, end in cuts)], [*(start for start, _ in cuts), len(text)], strict=True))
    words = read_words(clause)
    ours, names = stems_of(clause), {word.stem for word in words if word.capital and word.tells and word.start}
    parts = [read_words(text[start:end]) for start, end in spans]
    named = [any(word.stem in names for word in part) for part in parts]
    shared = [sum(word.tells and word.stem in ours for word in part) for part in parts]
    kept = list(text)
    for (start, end), count, has_name in zip(spans, shared, named, strict=True):
        if 2 * count < max(shared) or (any(named) and not has_name):
            kept[start:end] = " " * (end - start)
    return "".join(kept)


def _put_for(word: str, clause: str, compared: Compared) -> bool:
    """Whether the window has another telling word in the place of one that it lacks: "wheat" for "soybean"."""
    at = [one.written for one in read_words(clause) if one.tells].index(word)
    ours, theirs = ([one.stem for one in read_words(text) if one.tells] for text in (clause, compared.words))
    before = next((theirs.index(other) for other in reversed(ours[:at]) if other in theirs), -1)
    after = next((theirs.index(other) for other in ours[at + 1 :] if other in theirs), len(theirs))
    between = [other for other in theirs[before + 1 : after] if other not in ours and not is_light(other)]
    return before < after and 0 < len(between) <= BETWEEN


PARTS = compiled_later(r"; |, (?:while|whereas) ")
BETWEEN = 3  # words that may stand in the place of one


def _is_namesake(words: Sequence[Word], at: int, compared: Compared) -> bool:
    """Whether the passage has a name of a clause with another first name: "Femke Brandvold", "Ilse Brandvold"."""
    ours = {word.bare for word in words[max(0, at - 2) : at] if word.capital}
    theirs = read_words(compared.passage.text)
    named = any(word.bare == words[at].bare and _joined(before, word) for before, word in pairwise(theirs))
    return bool(ours) and named and not ours & plain(compared.passage.text)


def _joined(before: Word, word: Word) -> bool:
    """Whether a word and the one before it are parts of one name."""
    return before.capital and word.start - before.end == 1 and not before.stops


def other_subject(compared: Compared, clause: str) -> tuple[Span, Span] | None:
    """The names that a clause and its passage give to what both describe: "Opera, its main rival" and "Firefox, its …".

    Spans of the clause and of the passage's text; None where the names are not two, or more than the name differs.
    """
    ours = BEGINS_WITH_NAME.match(clause)
    before = compared.passage.text[: compared.window[0]].rstrip(" ,")
    theirs = ENDS_WITH_NAME.search(before, max(0, len(before) - LONGEST_NAME))
    if not (ours and theirs and DESCRIBES.match(compared.words)):
        return None
    names = plain(ours[1]), plain(theirs[0])
    if names[0] & (names[1] | plain(compared.words)) or not {bare(word) for word in compared.lacks} <= names[0]:
        return None
    return ours.span(1), theirs.span()


def odd_negation(compared: Compared, clause: str) -> bool:
    """Whether the clause and its window are not negated alike."""
    return negations(clause) % 2 != negations(core(compared, clause)) % 2


def core(compared: Compared, clause: str) -> str:
    """The words of a window from the first to the last that the clause has too, with the few before that reach them."""
    ours = {word.stem for word in read_words(clause) if word.tells}
    theirs = read_words(compared.words)
    shared = [place for place, word in enumerate(theirs) if word.tells and word.stem in ours]
    if not shared:
        return compared.words
    first, last = max(0, shared[0] - REACH), shared[-1]
    text = compared.words[theirs[first].start : theirs[last].end]
    lead = theirs[shared[0]].start - theirs[first].start
    cut = max(text.rfind(mark, 0, lead) for mark in ",;:—")
    return text[cut + 1 :]


def negations(text: str) -> int:
    """How many words of a text negate it."""
    return sum(1 for _ in NEGATION.finditer(text))
