"""Whether a form of a verb of speech is used as the verb of a clause, and is no noun and no participle."""

from claimcheck.draft.grammar import Tokens, has_finite, is_finite, is_mark, is_quote, is_word
from claimcheck.draft.subjects import clause_start, subject_before
from claimcheck.draft.units import is_adverb
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.cues.en import roles, speech_nouns
from claimcheck.text.cues.en.speech_verbs import SpeechVerb


def is_used_as_verb(tokens: Tokens, at: int, group: int, verb: SpeechVerb) -> bool:
    """Return whether a form is no noun and no participle that describes one ("the claims", "taxes requested")."""
    before = tokens[at - 1] if at else None
    if before is None:
        return False
    word = before.lower
    if group < at and tokens[group].lower in en.HAVE | en.DO:
        return True
    if word in en.DETERMINERS - {"this", "that", "which", "both", "all"} | en.PREPOSITIONS or word in ("as", "'s"):
        return False
    if before.text == "," and {"past"} & verb.forms and group == at and _only_describes(tokens, at):
        return False
    if before.kind == "quote" or (before.kind == "mark" and before.text in ',)"—–-'):
        return True
    if word.endswith(("'s", "s'")):
        return False
    if {"past"} & verb.forms:
        return True
    return _agrees(tokens, at, verb)


def _only_describes(tokens: Tokens, at: int) -> bool:
    """Return whether a past form behind a comma is a participle: "A report, expected in May, is"."""
    start = clause_start(tokens, at - 2)
    several = any(is_mark(tokens, place, ",") for place in range(start, at - 1)) or is_quote(tokens, at - 2)
    return not several and is_word(tokens, at + 1, en.PREPOSITIONS | {"by", "to"}) and not has_finite(tokens, start, at)


def _agrees(tokens: Tokens, at: int, verb: SpeechVerb) -> bool:
    """Return whether a present form agrees with what stands before it: "Dewar says", "the authors say"."""
    place = at - 1
    while place > 0 and is_adverb(tokens[place].lower):
        place -= 1
    whole = subject_before(tokens, at) if "base" in verb.forms else None
    if whole and _is_plural(tokens[whole[0] : whole[1]]):
        return True
    if is_finite(tokens, place) or tokens[place].lower.endswith("ed") or tokens[place].lower in PAST:
        return False
    if tokens[place].text[:1].isdigit() and tokens[at].lower.endswith("s"):  # "50 questions"
        return False
    subject, noun = tokens[place], tokens[at].lower in speech_nouns.by_word()
    if subject.lower in ("he", "she", "it", "who", "which", "that"):
        return "present" in verb.forms
    if subject.lower in ("they", "we", "i", "you") or subject.lower in en.CONJUNCTIONS:
        return not noun or subject.lower not in en.CONJUNCTIONS or not is_mark(tokens, at + 1, ".,")
    plural = (subject.lower.endswith("s") and not subject.is_capital) or subject.lower in ("media", "people", "police")
    return plural if "base" in verb.forms and not subject.is_capital else "present" in verb.forms or subject.is_capital


def _is_plural(words: Tokens) -> bool:
    """Return whether a noun phrase is of several: by the noun before its first preposition."""
    head = next((at for at, word in enumerate(words) if at and word.lower in en.PREPOSITIONS | {"to"}), len(words)) - 1
    noun = words[head]
    if any(word.lower in roles.PLURALS for word in words[:2]):
        return True
    ending = noun.lower.endswith("s") and not noun.lower.endswith(("ss", "'s"))
    return noun.lower in ("media", "people", "police") or (ending and (len(words) > 1 or not noun.text.isupper()))
