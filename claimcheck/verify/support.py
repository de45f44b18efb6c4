"""Whether a passage carries a clause: everything that the clause says stands there, and nothing speaks against it."""

import re
from collections.abc import Iterator

from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.cues.en.negations import PATTERN as NEGATION
from claimcheck.text.numbers import NUMBER_WORDS, is_numeral
from claimcheck.text.patterns import compiled_later
from claimcheck.text.tokens import bare, tokens
from claimcheck.verify.checked import CheckedClause, CheckedSentence, Compared
from claimcheck.verify.synonyms import base_stem, has_synonym, is_light

NEAR = 0.4  # share of its telling words from which a passage is shown beside a clause
LONG = 10  # telling words of a clause, for each of which so many one may be missing
PRONOUN = compiled_later(r"\b(?:he|she|it|they|his|her|its|their)\b", re.IGNORECASE)
SUBJECT = 5  # words at the beginning of a clause among which its subject is named


def carries(clause: CheckedClause, checked: CheckedSentence) -> bool:
    """Whether the words of a clause stand in the passage that answers it, or in the claim."""
    return any(bears(compared, clause.text) for compared in (clause.passage, clause.claim) if compared)


def is_near(clause: CheckedClause) -> bool:
    """Whether a passage speaks of what a clause says."""
    return any(
        compared.share >= NEAR or compared.coverage >= NEAR for compared in (clause.passage, clause.claim) if compared
    )


def bears(compared: Compared, clause: str) -> bool:
    """Whether the words of a clause stand in a passage, and nothing there speaks against it."""
    if compared.contradictions or odd_negation(compared, clause):
        return False
    if any(difference.kind in ("number", "date") for difference in compared.missing):
        return False
    return len(list(lacking(compared, clause))) <= sum(_tells(hit) for hit in tokens(clause)) // LONG


def lacking(compared: Compared, clause: str) -> Iterator[str]:
    """Yield the telling words of a clause that its window lacks.

    Light words do not count, nor those that the window has another word for, nor the rest of a name that is there, nor
    a name at the beginning in whose place the passage has a pronoun.
    """
    window = {base_stem(bare(hit[0])) for hit in tokens(compared.words)}
    before = {base_stem(bare(hit[0])) for hit in tokens(compared.passage.text[: compared.window[0]])}
    pronoun = PRONOUN.search(compared.words)
    words = list(tokens(clause))
    has = [base_stem(bare(hit[0])) in window for hit in words]
    for place, hit in enumerate(words):
        word = base_stem(bare(hit[0]))
        if has[place] or not _tells(hit) or is_light(word) or has_synonym(word, window):
            continue
        if hit[0][0].isupper():
            beside = [at for at in (place - 1, place + 1) if 0 <= at < len(words) and words[at][0][0].isupper()]
            subject = place < SUBJECT and (word in before or pronoun)
            if subject or any(has[at] for at in beside):
                continue
        yield hit[0]


def odd_negation(compared: Compared, clause: str) -> bool:
    """Whether the clause and its window are not negated alike."""
    return negations(clause) % 2 != negations(compared.words) % 2


def negations(text: str) -> int:
    """How many words of a text negate it."""
    return sum(1 for _ in NEGATION.finditer(text))


def _tells(hit: re.Match[str]) -> bool:
    """Whether a word is no function word and no figure, which are compared apart."""
    word = bare(hit[0])
    return word not in STOP_WORDS and not is_numeral(word) and word not in NUMBER_WORDS and word[0].isalnum()
