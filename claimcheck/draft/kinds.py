"""What kind of claim a statement is, by what it says: the first kind of a fixed order that fits."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from claimcheck.draft.statements import Statement
from claimcheck.text.cues.en import (
    accusations,
    conditions,
    demands,
    function_words,
    opinions,
    predictions,
    promises,
    refutations,
    threats,
)
from claimcheck.text.patterns import compiled_later

NOT = compiled_later(  # "they have not received", "it was not"
    r"^\W*(?:(?!that\b)[\w’'-]+\s+){1,4}?(?:(?:has|have|had|is|are|was|were|did|do|does)\s+(?:not|never)|(?:has|have|had|is|"
    r"are|was|were|did|do|does)n['’]t)\b",
    re.IGNORECASE,
)
TAKEN_AS = compiled_later(r"\bas (?:[\"“‘«]|[a-zß-ÿ])")  # "as “pub talk”", "as unacceptable"; not "as Plan B"
BODIES = frozenset({"department", "government", "company", "council", "ministry", "firm"})
FACTUAL = frozenset({"confirm", "acknowledge", "admit", "promise", "pledge"})
FIRST = 90  # characters of a statement that say whose doing it speaks of
OWN_SIDE = function_words.FIRST_PERSON | {"they", "he", "she", "it"}


@dataclass(frozen=True, slots=True)
class Said:
    """What is said, in plain words, and who says it by which cue."""

    text: str
    statement: Statement
    speaker: str

    @property
    def first_words(self) -> list[str]:
        """The first words, without marks."""
        return [word.strip("\"“”'’,.").lower() for word in self.text[:FIRST].split()]

    @property
    def own_side(self) -> bool:
        """Whether it begins with the speaker, or with those who speak."""
        words = self.first_words
        return bool(words) and (words[0].split("'")[0].split("’")[0] in OWN_SIDE or self._names_speaker(words))

    def _names_speaker(self, words: list[str]) -> bool:
        ours = {word.lower() for word in self.speaker.split() if len(word) > 3}
        if len(words) < 2 or words[0] not in ("the", "our", "its", "their", "her", "his"):
            return False
        return words[0] != "the" or words[1] in ours or words[1] in BODIES


def kind(text: str, statement: Statement, speaker: str) -> tuple[str, bool]:
    """Return the kind of a statement that says `text`, and whether that is sure."""
    said = Said(text, statement, speaker)
    for name, fits in ORDER.items():
        if fits(said):
            return name, name not in ("opinion", "accusation") or statement.act in ("alleges",)
    return "assertion", statement.act in ("states", "reports", "quotes")


def _threat(said: Said) -> bool:
    if said.statement.lemma == "threaten":
        return True
    return threats.PATTERN.search(said.text) is not None and (
        said.own_side or said.statement.lemma in ("threaten", "warn")
    )


def _demand(said: Said) -> bool:
    if said.statement.act == "asks" or said.statement.lemma in ("recommend", "demand"):
        return True
    return demands.PATTERN.search(said.text) is not None or (
        said.statement.act == "suggests" and said.statement.frame in "og"
    )


def _promise(said: Said) -> bool:
    if said.statement.lemma in ("promise", "pledge", "vow", "guarantee"):
        return True
    if said.statement.act not in ("states", "suggests") or said.statement.weakens:
        return False
    if promises.PATTERN.search(said.text):
        return True
    hit = promises.WILL.match(said.text)
    return hit is not None and said.own_side and not promises.OF_EVENTS.match(hit["verb"])


def _denial(said: Said) -> bool:
    if said.statement.act == "denies":
        return True
    if said.statement.act not in ("states", "alleges") or said.statement.weakens:
        return False
    if refutations.PATTERN.search(said.text):
        return True
    return said.own_side and not said.statement.direct and NOT.match(said.text) is not None


def _accusation(said: Said) -> bool:
    if said.statement.frame == "f":
        return True
    if said.statement.act == "reports" or (said.statement.act == "states" and said.statement.frame in ("s", "n", "o")):
        return False
    if said.statement.lemma in ("allege", "charge", "allegations", "accusations", "accusation", "allegation"):
        return True
    return accusations.PATTERN.search(said.text) is not None


def _conditional(said: Said) -> bool:
    return conditions.PATTERN.search(said.text) is not None


def _prediction(said: Said) -> bool:
    if said.statement.act == "predicts" or said.statement.lemma in ("fear", "fears", "expect", "worry"):
        return True
    return predictions.PATTERN.search(said.text[:FIRST]) is not None


def _opinion(said: Said) -> bool:
    valued = (
        said.statement.frame == "n"
        or (said.statement.frame == "o" and said.statement.lemma not in FACTUAL)
        or (said.statement.frame == "s" and TAKEN_AS.search(said.text) is not None)
    )
    if valued and said.statement.act == "states":
        return True
    return opinions.PATTERN.search(said.text) is not None


ORDER: dict[str, Callable[[Said], bool]] = {
    "threat": _threat, "demand": _demand, "promise": _promise, "denial": _denial, "accusation": _accusation,
    "conditional": _conditional, "prediction": _prediction, "opinion": _opinion,
}  # fmt: skip
