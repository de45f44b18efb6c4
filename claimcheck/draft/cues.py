"""The words of a sentence that may give somebody's words: verbs and nouns of speech where they are used as such."""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.draft.agreement import is_used_as_verb
from claimcheck.draft.grammar import Range, Tokens, is_finite, is_mark, is_quote, is_word, phrase_end
from claimcheck.draft.subjects import subject_before, subject_of_gerund, verb_group_start
from claimcheck.draft.units import is_adverb
from claimcheck.text.cues.en import attitudes, bodies, hearsay, speech_nouns, speech_verbs
from claimcheck.text.cues.en import function_words as en
from claimcheck.text.cues.en.speech_verbs import SpeechVerb
from claimcheck.text.phrases import word_list

HEARD = frozenset({"said", "reported", "alleged", "understood", "thought", "believed", "claimed", "rumoured"})
TRIED = frozenset(word_list("try tries tried trying seek seeks sought seeking attempt attempts attempted attempting"))
SAID_TO = {"hear": bodies.HEARINGS, "learn": bodies.MEDIA, "understand": bodies.MEDIA}  # who may be the subject
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
    if before == "to" and (heard := _is_said_to_have(tokens, group)):
        return Cue(at, end, "finite", verb.readings, subject_before(tokens, heard), verb.lemma, True)
    if before == "to" and "a" in verb.frames and is_word(tokens, group - 2, TRIED):
        return Cue(at, end, "finite", verb.readings, subject_before(tokens, group - 2), verb.lemma, verb.weakens)
    if before in NOT_SAID | en.NEGATIONS or words & en.NEGATIONS or before.endswith("n't"):
        return None
    if any(word.endswith("n't") for word in words) or (tokens[at].is_capital and at and not tokens[at].text.isupper()):
        return None
    be = words & (en.BE - {"been", "being"}) or "been" in words or "being" in words
    if "gerund" in verb.forms:
        return _gerund(tokens, at, end, verb)
    if be and "participle" in verb.forms and not words & hearsay.OF_ADVERBS.keys():
        return Cue(at, end, "passive", verb.readings, subject_before(tokens, at), verb.lemma, verb.weakens)
    if be or not is_used_as_verb(tokens, at, group, verb):
        return None
    subject = _subject(tokens, at)
    if verb.lemma in SAID_TO and not (subject and _has_any(tokens[slice(*subject)], SAID_TO[verb.lemma])):
        return None
    return Cue(at, end, "finite", verb.readings, subject, verb.lemma, verb.weakens)


def _has_any(words: Tokens, known: frozenset[str]) -> bool:
    return any(word.lower in known or word.lower.lower() in known for word in words)


def _is_said_to_have(tokens: Tokens, group: int) -> int:
    """Return where "is said" begins before "to have told"; 0 where no such words stand there."""
    at = group - 2
    heard = is_word(tokens, group, {"have"}) and is_word(tokens, at, HEARD) and is_word(tokens, at - 1, en.BE)
    return at - 1 if heard else 0


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
        main = [place for place in verbs if not is_word(tokens, place - 1, en.RELATIVES)]
        return subject_before(tokens, spoken[-1] if spoken else (main or verbs)[0]) if verbs else None
    return subject_before(tokens, at)


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
