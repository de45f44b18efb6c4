"""The words of a sentence that may give somebody's words: verbs and nouns of speech where they are used as such."""

from collections.abc import Iterator

from claimcheck.dataclass import dataclass
from claimcheck.draft.grammar import Range, Tokens, has_finite, is_finite, is_mark, is_quote, is_word, phrase_end
from claimcheck.draft.subjects import clause_start, subject_before, subject_of_gerund, verb_group_start
from claimcheck.draft.units import is_adverb
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.text.cues.en import attitudes, hearsay, roles, speech_nouns, speech_verbs
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.cues.en.speech_verbs import SpeechVerb

NOT_SAID = en.MODALS - {"must"} | {"to"}  # "will say", "to say": nothing has been said


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue at tokens[start:end]: its readings as (act, frames), its subject, and who quotes it (`relay`).

    `use` is finite, gerund, passive or noun; `weakens` is true for one that is itself a hedge.
    """

    start: int
    end: int
    use: str
    readings: tuple[tuple[str, str], ...]
    subject: Range | None
    lemma: str = ""
    weakens: bool = False
    relay: Range | None = None

    @property
    def frames(self) -> str:
        """All frames of all its readings."""
        return "".join(frames for _, frames in self.readings)

    def act(self, frame: str) -> str:
        """Return the act that it is in a frame; its first one where none has it."""
        return next((act for act, frames in self.readings if frame in frames), self.readings[0][0])


def cues(tokens: Tokens) -> list[Cue]:
    """Return the cues of a sentence in order."""
    return [cue for at, token in enumerate(tokens) if token.kind == "word" for cue in _at(tokens, at)]


def _at(tokens: Tokens, at: int) -> Iterator[Cue]:
    if tokens[at].lower in attitudes.SURE | attitudes.DOUBTFUL and (attitude := _attitude(tokens, at)):
        yield attitude
        return
    for verb in speech_verbs.by_form().get(tokens[at].lower, ()):
        end = _with_particles(tokens, at, verb)
        if end and (cue := _verb(tokens, at, end, verb)):
            yield cue
            return
    if readings := speech_nouns.by_word().get(tokens[at].lower):
        yield Cue(at, at + 1, "noun", readings, _owner(tokens, at), tokens[at].lower,
                  any("?" in frames for _, frames in readings))  # fmt: skip


def _attitude(tokens: Tokens, at: int) -> Cue | None:
    """Return "is confident" as a cue, where somebody is."""
    place = at - 1
    while place > 0 and is_adverb(tokens[place].lower):
        place -= 1
    if not is_word(tokens, place, en.BE | attitudes.VERBS):
        return None
    subject = subject_before(tokens, place)
    return (
        Cue(at, at + 1, "finite", (("states", "t"),), subject, tokens[at].lower, tokens[at].lower in attitudes.DOUBTFUL)
        if subject
        else None
    )


def _with_particles(tokens: Tokens, at: int, verb: SpeechVerb) -> int:
    """Return where a verb ends with the words that belong to it; 0 where these do not stand behind it."""
    place = at + 1
    for particle in verb.particles:
        if not is_word(tokens, place, {particle}):
            return 0
        place += 1
    return place


def _verb(tokens: Tokens, at: int, end: int, verb: SpeechVerb) -> Cue | None:
    """Return a verb of speech as a cue, where it is used so that something has been said."""
    group = verb_group_start(tokens, at)
    words = {token.lower for token in tokens[group:at]}
    before = tokens[group - 1].lower if group else ""
    if before in NOT_SAID or words & (en.NEGATIONS | en.DO - {"do", "does", "did"}) or before.endswith("n't"):
        return None
    if any(word.endswith("n't") for word in words) or (tokens[at].is_capital and at and not tokens[at].text.isupper()):
        return None
    be = words & (en.BE - {"been", "being"}) or "been" in words or "being" in words
    if "gerund" in verb.forms:
        return _gerund(tokens, at, end, verb)
    if be and "participle" in verb.forms and not words & hearsay.OF_ADVERBS.keys():
        return Cue(at, end, "passive", verb.readings, subject_before(tokens, at), verb.lemma, verb.weakens)
    if be or not _is_used_as_verb(tokens, at, group, verb):
        return None
    return Cue(at, end, "finite", verb.readings, _subject(tokens, at), verb.lemma, verb.weakens)


def _gerund(tokens: Tokens, at: int, end: int, verb: SpeechVerb) -> Cue | None:
    """Return a word in -ing as a cue where somebody is there who does it."""
    place = at
    while place > 0 and is_adverb(tokens[place - 1].lower):
        place -= 1
    if is_word(tokens, place - 1, {"as"}) and (quoted := _quoted(tokens, place - 1, end, verb)):
        return quoted
    if is_word(tokens, place - 1, {"as"}) and (quoting := _quoting(tokens, place - 1)):
        who, relay = quoting
        return Cue(at, end, "gerund", verb.readings, who, verb.lemma, verb.weakens, relay)
    if is_word(tokens, place - 1, en.PREPOSITIONS - {"by", "with", "while"} | en.DETERMINERS | {"to"}):
        return None
    subject = subject_of_gerund(tokens, at)
    joined = is_mark(tokens, place - 1, ",") and any(token.lower in speech_verbs.by_form() for token in tokens[:place])
    return Cue(at, end, "gerund", verb.readings, subject, verb.lemma, verb.weakens) if subject or joined else None


def _quoted(tokens: Tokens, at: int, end: int, verb: SpeechVerb) -> Cue | None:
    """Return "was quoted as saying" as one cue, with who quotes in it ("by local media")."""
    place = next((p for p in range(at - 1, max(0, at - 8), -1) if is_word(tokens, p, {"quoted", "cited"})), 0)
    if not place or not is_word(tokens, verb_group_start(tokens, place), en.BE | en.HAVE):
        return None
    by = next((p for p in (place + 1, end) if is_word(tokens, p, {"by", "in"})), -1)
    relay = (by + 1, phrase_end(tokens, by + 1)) if by > 0 else None
    if relay and by == end:
        end = relay[1]
    return Cue(place, end, "finite", verb.readings, subject_before(tokens, place), verb.lemma, verb.weakens, relay)


def _quoting(tokens: Tokens, at: int) -> tuple[Range, Range | None] | None:
    """Return who is quoted, and by whom, before "as saying" ("Reuters quoted a doctor as saying")."""
    for place in range(at - 1, max(0, at - 14), -1):
        if is_word(tokens, place, {"quoted", "quotes", "cited", "cites"}):
            return ((place + 1, at), subject_before(tokens, place)) if place + 1 < at else None
    return None


def _subject(tokens: Tokens, at: int) -> Range | None:
    """Return the subject of a finite cue; that of the verb it is joined to where it has none of its own."""
    group = verb_group_start(tokens, at)
    if is_word(tokens, group - 1, en.CONJUNCTIONS):
        known = speech_verbs.by_form()
        verbs = [place for place in range(group - 1) if tokens[place].kind == "word" and is_finite(tokens, place)]
        spoken = [place for place in verbs if tokens[place].lower in known]
        return subject_before(tokens, (spoken or verbs)[-1]) if verbs else None
    return subject_before(tokens, at)


def _is_used_as_verb(tokens: Tokens, at: int, group: int, verb: SpeechVerb) -> bool:
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


def _owner(tokens: Tokens, at: int) -> Range | None:
    """Return whose words a noun of speech names: "Bell's claim that", "a warning by the union that"."""
    if at and (tokens[at - 1].lower.endswith(("'s", "s'")) or tokens[at - 1].lower in en.POSSESSIVES):
        start = at - 1
        while start > 0 and tokens[start - 1].is_capital:
            start -= 1
        if is_word(tokens, start - 1, {"the"}):
            start -= 1
        return start, at
    if is_word(tokens, at + 1, {"by", "from"}):
        end = phrase_end(tokens, at + 2)
        return (at + 2, end) if end > at + 2 else None
    return None


def stands_joined(tokens: Tokens, cue: Cue) -> bool:
    """Return whether a cue goes on a sentence behind a comma or an "and" without a subject of its own."""
    at = verb_group_start(tokens, cue.start)
    if cue.use == "gerund":
        return is_mark(tokens, at - 1, ",—–") or is_quote(tokens, at - 1)
    return is_word(tokens, at - 1, en.CONJUNCTIONS)
