"""Who says a statement: the speaker by the fullest name of the article, pronouns as whom they stand for."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claimcheck.draft.grammar import is_finite
from claimcheck.draft.names import (
    BODY,
    DOCUMENT,
    PERSON,
    PLURAL,
    UNKNOWN,
    Mention,
    Name,
    bare,
    gender_of,
    kind_of,
    names,
    personal,
)
from claimcheck.draft.statements import Statement
from claimcheck.draft.subjects import subject_before
from claimcheck.draft.units import Article, Token, Unit
from claimcheck.text.cues.en import bodies, function_words, roles
from claimcheck.text.span import Span

UNNAMED = Name("", UNKNOWN)
MOST = 8  # words of a subject that may be spoken of
RECENT = 4  # units back that a pronoun may reach


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks: the name ("" for nobody in particular), where it stands, and whether it had to be guessed."""

    name: Name
    mention: Span | None = None
    sure: bool = True

    @property
    def text(self) -> str:
        """The name in words."""
        return self.name.text


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody whom a pronoun may stand for, with the unit and how much speaks for it."""

    name: Name
    unit: int
    at: int
    weight: float


def _by_word(mentions: Sequence[Mention]) -> Mapping[str, Sequence[Mention]]:
    """Return the mentions of institutions whose names have several words, by each of these, in order."""
    named = defaultdict[str, list[Mention]](list)
    for mention in mentions:
        if mention.name.kind == BODY and len(mention.name.words) > 1:
            for word in {word.lower() for word in mention.name.words}:
                named[word].append(mention)
    return named


class Speakers:
    """The speakers of an article: asked statement by statement, in order."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._mentions = names(article)
        self._starts = [mention.start for mention in self._mentions]
        self._units = {unit.start: number for number, unit in enumerate(article.units)}
        self._bodies = _by_word(self._mentions)
        self._candidates = defaultdict[int, list[Candidate]](list)  # by the number of their unit
        for number, unit in enumerate(article.units):
            self._candidates[number] += self._subjects(number, unit)
        self._last: Speaker | None = None
        self._genders: dict[str, str] = {}

    def of(self, statement: Statement) -> Speaker:
        """Return who makes a statement; the one before in the same breath where nobody is named."""
        number = self._units[statement.unit.start]
        speaker = self._of(statement, number)
        if speaker.text:
            at = statement.cue[0] if statement.cue else statement.spans[0][0]
            self._candidates[number].append(Candidate(speaker.name, number, at, 1.5))
            self._last = speaker
        return speaker

    def _of(self, statement: Statement, number: int) -> Speaker:
        if statement.goes_on and self._last:
            return replace(self._last, mention=None)
        if statement.mention is None:
            return Speaker(UNNAMED, None, statement.family in ("hearsay", "noun", "passive"))
        return self.resolve(statement.mention, statement.unit, number, statement.spans)

    def relay(self, span: Span, statement: Statement) -> Speaker | None:
        """Return the medium that the words at a span name; None where they name somebody else who was told."""
        words = [token for token in statement.unit.tokens if span[0] <= token.start and token.end <= span[1]]
        is_medium = any(bare(word).lower() in bodies.MEDIA for word in words)
        according = span in statement.via
        if not words or not (is_medium or according):
            return None
        return self._phrase(words, span)

    def resolve(self, span: Span, unit: Unit, number: int, said: Sequence[Span] = ()) -> Speaker:
        """Return whom the words at a span stand for; a pronoun for nobody whom they `said` something of."""
        words = [token for token in unit.tokens if span[0] <= token.start and token.end <= span[1]]
        if not words:
            return Speaker(UNNAMED, None, False)
        if len(words) == 1 and words[0].lower in function_words.PRONOUNS | function_words.POSSESSIVES:
            return self._pronoun(words[0], span, number, said)
        by_kind = len(words) == 2 and words[0].lower in ("the", "this") and words[1].lower in bodies.GENERIC
        return (self._by_kind(span, number) if by_kind else None) or self._phrase(words, span)

    def _by_kind(self, span: Span, number: int) -> Speaker | None:
        """Return the body that "the company" stands for: the one named last of those that were spoken of."""
        recent = range(max(0, number - RECENT), number + 1)
        near = [c for unit in recent for c in self._candidates.get(unit, ()) if c.at < span[0]]
        fitting = [c for c in near if c.name.kind == BODY and c.name.words]
        if not fitting:
            return None
        best = max(fitting, key=lambda c: (c.weight - (number - c.unit), c.at))
        return Speaker(best.name, span, sure=len({c.name.text for c in fitting}) == 1)

    def _phrase(self, words: Sequence[Token], span: Span) -> Speaker:
        """Return the speaker that a noun phrase names, in the fullest form; else the phrase itself."""
        person = personal(words, 0, len(words))
        if person:
            first, last = words[person[0]], words[person[1] - 1]
            mention = self._mention_at(first.start, last.end)
            name = (
                mention.name
                if mention and mention.name.kind == PERSON
                else Name(_joined(words[slice(*person)]), PERSON)
            )
            return Speaker(
                replace(name, gender=name.gender or gender_of(w.text for w in words)), (first.start, last.end)
            )
        text = _joined(words)
        kind = kind_of(words, 0, len(words))
        if (
            kind in (BODY, PERSON)
            and (mention := self._mention_at(words[0].start, span[1]))
            and _is_whole(mention, words)
        ):
            return Speaker(mention.name, span)
        if words[0].lower == "the" and kind == BODY and (known := self._body(words, span[0])):
            return Speaker(known, span)
        return Speaker(Name(text, kind, gender_of(w.text for w in words)), span)

    def _mention_at(self, start: int, end: int) -> Mention | None:
        index = bisect_left(self._starts, start)
        hits = [m for m in self._mentions[index : index + 4] if start <= m.start and m.end <= end]
        return hits[-1] if hits else None

    def _body(self, words: Sequence[Token], before: int) -> Name | None:
        """Return the institution that "the church" or "the ministry" stands for: named before with that word."""
        if len(words) != 2:
            return None
        named = self._bodies.get(bare(words[-1]).lower(), [])
        place = bisect_left(named, before, key=lambda mention: mention.start)
        return named[place - 1].name if place else None

    def _pronoun(self, token: Token, span: Span, number: int, said: Sequence[Span]) -> Speaker:
        """Return whom a pronoun stands for: of those who fit, who was subject or speaker last."""
        recent = range(max(0, number - RECENT), number + 1)
        near = [c for unit in recent for c in self._candidates.get(unit, ()) if c.at < span[0]]
        others = [c for c in near if not any(start <= c.at < end for start, end in said)]
        fitting = [c for c in others if _fits(token.lower, self._known(c.name))]
        if not fitting:
            return Speaker(Name(token.text, UNKNOWN), span, sure=False)
        several = token.lower in function_words.THEY
        best = max(fitting, key=lambda c: (c.weight - (number - c.unit) + (several and c.name.kind == PLURAL), c.at))
        rivals = {c.name.text for c in fitting if number - c.unit <= 1}
        if best.name.kind == PERSON and (gender := _gender_of_pronoun(token.lower)):
            self._genders.setdefault(best.name.text, gender)
        return Speaker(best.name, span, sure=len(rivals) <= 1)

    def _known(self, name: Name) -> Name:
        """Return a name with the gender that a pronoun before has told."""
        return replace(name, gender=name.gender or self._genders.get(name.text, ""))

    def _subjects(self, number: int, unit: Unit) -> Iterator[Candidate]:
        """Yield those who are named in a unit, and a subject that may be spoken of as "they" or "it"."""
        verb = next(
            (at for at, token in enumerate(unit.tokens) if token.kind == "word" and is_finite(unit.tokens, at)), 0
        )
        limit = unit.tokens[verb].start
        low, high = bisect_left(self._starts, unit.start), bisect_left(self._starts, unit.end)
        for mention in self._mentions[low:high]:
            yield Candidate(mention.name, number, mention.start, 1.0 if mention.start < limit else 0.0)
        subject = subject_before(unit.tokens, verb) if verb else None
        words = [token for token in unit.tokens[slice(*subject)] if token.kind == "word"] if subject else []
        kind = kind_of(words, 0, len(words)) if 1 < len(words) < MOST else UNKNOWN
        named = kind != PLURAL and any(word.is_capital for word in words[1:])
        if kind != UNKNOWN and not named and words[0].lower not in function_words.PRONOUNS:
            yield Candidate(Name(_joined(words), kind, gender_of(w.text for w in words)), number, words[0].start, 1.0)


def _joined(words: Sequence[Token]) -> str:
    return " ".join(bare(word) if word is words[-1] else word.text for word in words if word.kind == "word")


def _is_whole(mention: Mention, words: Sequence[Token]) -> bool:
    """Return whether a mention is all of a phrase but for an article before it."""
    rest = [word for word in words if word.end <= mention.start or word.start >= mention.end]
    return all(word.lower in ("the", "a", "an") or word.kind == "mark" for word in rest)


def _gender_of_pronoun(word: str) -> str:
    return "m" if word in function_words.HE else "f" if word in function_words.SHE else ""


def _fits(pronoun: str, name: Name) -> bool:
    if pronoun in function_words.HE:
        return name.kind == PERSON and name.gender != "f"
    if pronoun in function_words.SHE:
        return name.kind == PERSON and name.gender != "m"
    if pronoun in function_words.THEY:
        return name.kind in (PLURAL, BODY) and not set(name.text.lower().split()) & roles.MEN
    if pronoun in function_words.IT:
        return name.kind in (BODY, DOCUMENT)
    return name.kind == PERSON
