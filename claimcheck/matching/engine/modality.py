"""The modal phrases of a statement: their class, and the verb they stand with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.matching.engine.statement import Statement, Wording, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.cues.en.modals import CLASSES, SAME
from claimcheck.text.numbers import MONTHS, WEEKDAYS
from claimcheck.text.phrases import Phrases, lines, word_list

_PAST_ENDINGS = ("ed", "en", "wn")
_DONE = frozenset(word_list("has have had was were been did already"))
_BEING = frozenset(word_list("is are was were be been am"))
_PLAIN_PRESENT = frozenset({"future"})  # a plain present may stand for these ("visits on Monday")
_NOT_SURE = frozenset(
    word_list("said says claim claims claimed plan plans prospect chance risk bid proposal hope hopes rumour rumor "
    "likely potential possible if whether would should according report reports reported denied denies expected "
    "right ruled decided entitled allowed permitted legal legalised accused suspect suspects suspected alleged charged "
    "investigating investigated investigates "
    "supposed thought believed future soon next tomorrow offer offers offered propose proposed pledged promised vowed")
)  # fmt: skip
_LIKELY = frozenset(("probable", "possible", "alleged"))
_THOUGHT = frozenset(
    word_list("think thinks thought believe believes believed suspect suspects suspected expect expects expected "
    "assume assumes assumed seems seem appears appear apparently presumably")
)  # fmt: skip  # what is thought is no plain fact
_PERCEIVED = frozenset(word_list("hear heard see seen feel felt smell"))
_NO_VERB_BEHIND = frozenset(("to", "no", "a", "an"))
_ARTICLES = frozenset(("a", "an", "the", "to"))
_RISKS = frozenset(word_list("danger risk fear fears feared threat possibility chance"))
_OF_WHAT = 7  # words behind "suspect" in which the deed stands
_LOOK_AHEAD = 6
_LY_VERBS = frozenset(word_list("apply supply rely reply fly ally comply multiply imply rally tally bully"))


@dataclass(frozen=True, slots=True)
class Mode:
    """A modal phrase as the text has it, its class, and the stem of the verb after it (none: it excuses)."""

    kind: str
    phrase: Wording
    verb: str


@cache
def _phrases() -> Phrases[str]:
    pairs = []
    for line in lines(CLASSES):
        kind, _, phrases = line.partition(":")
        pairs += [(phrase.replace("'ll", " 'll").split(), kind) for phrase in phrases.split("|")]
    return Phrases(pairs)


@cache
def _exchangeable() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(pair.split()) for line in lines(SAME) for pair in line.split("|"))


def may_be_same(one: Mode, other: Mode) -> bool:
    """Whether a paraphrase may put one class for the other."""
    return one.kind == other.kind or frozenset({one.kind, other.kind}) in _exchangeable()


@once_each
def modes(statement: Statement) -> list[Mode]:
    """The modal phrases of a statement, left to right; the month of May is none."""
    return list(_modes(statement))


def _modes(statement: Statement) -> Iterator[Mode]:
    words = [word.replace("'ll", "") if word.endswith("'ll") else word for word in statement.words]
    for hit in _phrases().find(words):
        token = statement.tokens[hit.start]
        if token.lower == "may" and token.capital and not token.initial:
            continue
        kind, _, of = hit.value.rstrip("?").partition(" ")
        verb = _deed_of(statement, hit.end) if of else "" if hit.value.endswith("?") else _verb(statement, hit.end)
        if of and not verb:  # the suspect
            continue
        if token.lower == "could" and _PERCEIVED.intersection(words[hit.end : hit.end + 3]):
            continue  # what could be heard was heard
        kind = "possible" if kind == "future" and _RISKS & set(words[: hit.start]) else kind
        yield Mode(kind, statement.wording(hit.start, hit.end), verb)


def _deed_of(statement: Statement, start: int) -> str:
    """The stem of what somebody is suspected of: they suspect the clerk of stealing; empty for none."""
    words = statement.words[start : start + _OF_WHAT]
    if "of" not in words:
        return ""
    token = statement.tokens[min(start + words.index("of") + 1, len(statement.tokens) - 1)]
    return token.stem if token.lower.endswith("ing") else ""


def _verb(statement: Statement, start: int) -> str:
    """The stem of the verb behind a modal phrase, an aside passed over: may, if they wish, sign."""
    if 0 < start < len(statement.tokens) and _after_comma(statement, start):
        behind = range(start + 1, min(len(statement.tokens), start + _LOOK_AHEAD + 1))
        start = next((at for at in behind if _after_comma(statement, at)), start)
    for token in statement.tokens[start : start + _LOOK_AHEAD]:
        if token.lower in MONTHS or token.lower in WEEKDAYS:
            return ""  # should be out in March
        if token.lower not in STOP_WORDS and (not token.lower.endswith("ly") or token.lower in _LY_VERBS):
            return token.stem
    return ""


def _after_comma(statement: Statement, at: int) -> bool:
    return "," in statement.text[statement.tokens[at - 1].end : statement.tokens[at].start]


def plain_verb(statement: Statement, mode: Mode) -> Wording | None:
    """The verb of a mode where a statement has it without one, with the auxiliary before it; None if it does not."""
    if mode.kind in _LIKELY and not _THOUGHT.isdisjoint(statement.words):
        return None
    for at, token in enumerate(statement.tokens):
        if token.stem == mode.verb:
            before = {word.lower for word in statement.tokens[max(0, at - 3) : at]}
            done = token.lower.endswith(_PAST_ENDINGS) or token.lower in PAST or bool(before & _DONE)
            gerund = token.lower.endswith("ing") and not before & _BEING
            if gerund or (at and statement.tokens[at - 1].lower in _NO_VERB_BEHIND):
                return None
            if mode.kind in _PLAIN_PRESENT and not done:
                return None
            return statement.wording(at - 1 if at and before & _DONE else at, at + 1)
    return None


def done_verb(statement: Statement) -> Wording | None:
    """The first verb that a statement tells as done; None for one that reports or supposes, or without such a verb."""
    if _NOT_SURE.intersection(statement.words):
        return None
    for at, token in enumerate(statement.tokens):
        past = (token.lower.endswith("ed") or token.lower in PAST) and not (token.capital and not token.initial)
        if at and past and token.lower not in STOP_WORDS and statement.tokens[at - 1].lower not in _ARTICLES:
            return statement.wording(at, at + 1)
    return None
