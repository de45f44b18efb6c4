"""Whether a passage carries a clause: everything that the clause says stands there, and nothing speaks against it."""

import re
from collections.abc import Iterator

from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.cues.en import limits
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.cues.en.reporting import NAME
from claimcheck.text.numbers import MONTHS, NUMBER_WORDS, WEEKDAYS, is_numeral
from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare, tokens
from claimcheck.verify.checked import CheckedClause, Compared
from claimcheck.verify.figures import FIGURES, missing_figures
from claimcheck.verify.order import turned
from claimcheck.verify.synonyms import base_stem, has_synonym, is_light

HALF = 0.5  # share of the words, telling or not, up to which a passage hardly carries a clause
NEAR = 0.4  # share of its telling words from which a passage is shown beside a clause
REACH = 3  # words before the first in common that may deny it
A_WORD = 9  # characters before a window, in which an "all" may stand
LONG = 6  # telling words of a clause, for each of which so many one may be missing
PRONOUN = compiled_later(r"(?:\S+ ){0,3}?(?:he|she|it|they)\b|(?:his|her|its|their)\b", re.IGNORECASE)  # as a subject
SHORT = 40  # words of a passage that answers as a whole: what it says of one thing may stand apart in it
LEAST = 0.3  # coverage from which a passage can carry a clause
DAYS = frozenset((*WEEKDAYS, *MONTHS))
LONGEST_NAME = 60  # characters
BEGINS_WITH_NAME = compiled_later(rf"(?:[Aa]nd |[Bb]ut )?({NAME})")
ENDS_WITH_NAME = compiled_later(rf"{NAME}$")
DESCRIBES = compiled_later(r"(?:who|which|whose|its|his|her|their|an?)\b")
SUBJECT = 5  # words at the beginning of a clause among which its subject is named


def carries(clause: CheckedClause) -> bool:
    """Whether the words of a clause stand in the passage that answers it, or in the claim."""
    return any(compared.borne for compared in (clause.passage, clause.claim) if compared)


def is_near(clause: CheckedClause) -> bool:
    """Whether a passage speaks of what a clause says."""
    return any(
        compared.share >= NEAR or compared.coverage >= NEAR for compared in (clause.passage, clause.claim) if compared
    )


def is_weak(clause: CheckedClause) -> bool:
    """Whether no passage has more than half of what a clause says."""
    compared = [one for one in (clause.passage, clause.claim) if one]
    return all(one.coverage <= HALF and one.share <= HALF for one in compared)


def bears(compared: Compared, clause: str) -> bool:
    """Whether the words of a clause stand in a passage, and nothing there speaks against it."""
    if compared.contradictions or compared.coverage < LEAST or odd_negation(compared, clause):
        return False
    if any(True for kind in FIGURES for _ in missing_figures(compared, clause, kind)):
        return False
    words = compared.passage.text[max(0, compared.window[0] - A_WORD) : compared.window[1]]
    if any(pattern.search(clause) and not pattern.search(words) for pattern in (limits.ONLY, limits.EVERY)):
        return False
    if turned(clause, compared.words) or other_subject(compared, clause):
        return False
    return len(compared.lacks) <= telling(clause) // LONG and not any(
        _put_for(word, clause, compared) for word in compared.lacks
    )


def telling(clause: str) -> int:
    """How many words of a clause are neither function words nor figures."""
    return sum(_tells(hit) for hit in tokens(clause))


def telling_stems(text: str) -> set[str]:
    """Return the stems of the telling words of a text; light words are left out."""
    words = (base_stem(bare(hit[0])) for hit in tokens(text) if _tells(hit))
    return {word for word in words if not is_light(word)}


def lacking(compared: Compared, clause: str) -> Iterator[str]:
    """Yield the telling words of a clause that its window lacks.

    Light words do not count, nor those that the window has another word for, nor a name that stands around it or of
    which a part is there, nor what is named at the beginning where the window begins with a pronoun.
    """
    whole = list(tokens(compared.passage.text))
    window = {base_stem(bare(hit[0])) for hit in (whole if len(whole) <= SHORT else tokens(compared.words))}
    around = {base_stem(bare(hit[0])) for hit in tokens(f"{compared.passage.text} {compared.before}")}
    pronoun = PRONOUN.match(compared.words)
    words = list(tokens(clause))
    has = [base_stem(bare(hit[0])) in window for hit in words]
    for place, hit in enumerate(words):
        word = base_stem(bare(hit[0]))
        if has[place] or not _tells(hit) or is_light(word) or has_synonym(word, window):
            continue
        if pronoun and place < SUBJECT and not any(has[:place]):  # "the team", where the passage has "they"
            continue
        if hit[0][0].isupper() and bare(hit[0]) not in DAYS:
            beside = [at for at in (place - 1, place + 1) if 0 <= at < len(words) and words[at][0][0].isupper()]
            namesake = any(has[at] and not _is_namesake(words, at, compared) for at in beside)
            if word in around or (pronoun and place < SUBJECT) or namesake:
                continue
        yield hit[0]


def _put_for(word: str, clause: str, compared: Compared) -> bool:
    """Whether the window has another telling word in the place of one that it lacks: "wheat" for "soybean"."""
    ours, theirs = (
        [base_stem(bare(hit[0])) for hit in tokens(text) if _tells(hit)] for text in (clause, compared.words)
    )
    stem = base_stem(bare(word))
    at = ours.index(stem) if stem in ours else -1
    before = next((theirs.index(other) for other in reversed(ours[:at]) if other in theirs), -1)
    after = next((theirs.index(other) for other in ours[at + 1 :] if other in theirs), len(theirs))
    between = [other for other in theirs[before + 1 : after] if other not in ours and not is_light(other)]
    return before < after and 0 < len(between) <= BETWEEN


BETWEEN = 3  # words that may stand in the place of one


def _is_namesake(words: list[re.Match[str]], at: int, compared: Compared) -> bool:
    """Whether the passage has a name of a clause with another first name: "Femke Brandvold", "Ilse Brandvold"."""
    ours = {bare(hit[0]) for hit in words[max(0, at - 2) : at] if hit[0][0].isupper()}
    hits = list(tokens(compared.passage.text))
    places = [place for place, hit in enumerate(hits) if bare(hit[0]) == bare(words[at][0])]
    firsts = [bare(hits[place - 1][0]) for place in places if place and _joined(hits, place)]
    return bool(ours and firsts) and not ours & {bare(hit[0]) for hit in hits}


def _joined(hits: list[re.Match[str]], place: int) -> bool:
    """Whether a word and the one before it are parts of one name."""
    before, word = hits[place - 1], hits[place]
    return before[0][0].isupper() and word.start() - before.end() == 1 and bare(before[0]) not in STOP_WORDS


def other_subject(compared: Compared, clause: str) -> tuple[Span, Span] | None:
    """The names that a clause and its passage give to what both describe: "Opera, its main rival" and "Firefox, its …".

    Spans of the clause and of the passage's text; None where the names are not two, or more than the name differs.
    """
    ours = BEGINS_WITH_NAME.match(clause)
    before = compared.passage.text[: compared.window[0]].rstrip(" ,")
    theirs = ENDS_WITH_NAME.search(before, max(0, len(before) - LONGEST_NAME))
    if not (ours and theirs and DESCRIBES.match(compared.words)):
        return None
    names = [{bare(hit[0]) for hit in tokens(name)} for name in (ours[1], theirs[0])]
    window = {bare(hit[0]) for hit in tokens(compared.words)}
    if names[0] & (names[1] | window) or not {bare(word) for word in compared.lacks} <= names[0]:
        return None
    return ours.span(1), theirs.span()


def odd_negation(compared: Compared, clause: str) -> bool:
    """Whether the clause and its window are not negated alike."""
    return negations(clause) % 2 != negations(core(compared, clause)) % 2


def core(compared: Compared, clause: str) -> str:
    """The words of a window from the first to the last that the clause has too, with the few before that reach them."""
    ours = {base_stem(bare(hit[0])) for hit in tokens(clause) if _tells(hit)}
    theirs = list(tokens(compared.words))
    shared = [place for place, hit in enumerate(theirs) if _tells(hit) and base_stem(bare(hit[0])) in ours]
    if not shared:
        return compared.words
    first, last = max(0, shared[0] - REACH), shared[-1]
    text = compared.words[theirs[first].start() : theirs[last].end()]
    lead = theirs[shared[0]].start() - theirs[first].start()
    cut = max(text.rfind(mark, 0, lead) for mark in ",;:—")
    return text[cut + 1 :]


def negations(text: str) -> int:
    """How many words of a text negate it."""
    return sum(1 for _ in NEGATION.finditer(text))


def _tells(hit: re.Match[str]) -> bool:
    """Whether a word is no function word and no figure, which are compared apart."""
    word = bare(hit[0])
    return word not in STOP_WORDS and not is_numeral(word) and word not in NUMBER_WORDS and word[0].isalnum()
