"""Who does what to whom: the verbs of a statement with the words for who does it and for whom it is done to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from claimcheck.matching.engine.gazetteer import find_places
from claimcheck.matching.engine.lexicon.irregular import BASE, PAST
from claimcheck.matching.engine.lexicon.verbs import DEEDS, FAMILIES, PARTED, PARTIES, SYMMETRIC
from claimcheck.matching.engine.statement import Statement, Token, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import is_numeral
from claimcheck.text.phrases import PhraseMatch, Phrases, lines, word_list
from claimcheck.text.words import english_stemmer

_BE = frozenset(word_list("is are was were be been being got gets get"))
_AUXILIARY = _BE | frozenset(
    word_list("has have had will would may might can could should must do does did not never also then later now just "
    "already reportedly allegedly once narrowly twice easily finally")
)  # fmt: skip
_NO_VERB_AFTER = frozenset(
    word_list("the a an his her its their our my your this that these those of in on at for with from by no every some "
    "any between after before 's to")
)  # fmt: skip
_BOUND = frozenset(
    word_list("that which who whose whom because while whereas although though but if when after before until since as "
    "said says and or for over of in on at during about with than following")
)  # fmt: skip
_MANAGED = frozenset(  # to do it: who does it to whom is told all the same
    word_list("managed needed came went helped dared bothered forced agreed agrees plans planned decided intends wants "
    "expected set due about ready hopes threatened promised")
)  # fmt: skip
_BEFORE_GERUND = frozenset(("by", "of", "for", "after"))  # won by beating, guilty of pushing: who does it stands before
_DESCRIBED = 4  # words from an article to its noun
_BETWEEN = 6  # words within which the second part of a verb stands
_CLEFT = 9  # words among which who it was ends
_NEAR = 9  # words on either side of a verb in which its parties are looked for


@dataclass(frozen=True, slots=True)
class Deed:
    """A deed at tokens[start:end]: its line in the lexicon or its verb; the stems for doer and other."""

    start: int
    end: int
    kind: str
    doer: frozenset[str]
    other: frozenset[str]
    things: frozenset[str]  # the stems behind the verb
    first: int  # where the words for its parties begin and end (tokens)
    last: int


@cache
def _verbs() -> Phrases[tuple[int, bool]]:
    stem = english_stemmer()
    return Phrases(
        ([stem(BASE.get(part, part)) for part in word.split("_")], (number, bool(side)))
        for number, line in enumerate(lines(DEEDS))
        for side, words in enumerate(line.split("|"))
        for word in words.split()
    )


@cache
def symmetric() -> frozenset[str]:
    """The stems of the verbs whose two sides may change places."""
    return frozenset(map(english_stemmer(), SYMMETRIC))


def find_deeds(statement: Statement, others: frozenset[str] = frozenset()) -> list[Deed]:
    """The deeds of a statement of which both parties are told, left to right; an infinitive tells none.

    others: stems of verbs beside those of the lexicon, each a kind of its own.
    """
    listed = _verbs().find(statement.stems)
    hits = [PhraseMatch(hit.start, hit.end, (str(hit.value[0]), hit.value[1])) for hit in listed]
    known = {at for hit in hits for at in range(hit.start, hit.end)}
    hits += [
        PhraseMatch(at, at + 1, (token.stem, False)) for at, token in enumerate(statement.tokens)
        if token.stem in others and at not in known and (token.lower.endswith("ed") or token.lower in PAST)
    ]  # fmt: skip
    hits = [*_parted_verbs(statement), *hits]
    deeds = (_deed(statement, hit) for hit in hits if _is_verb(statement, hit))
    return [deed for deed in deeds if deed is not None]


def _parted_verbs(statement: Statement) -> Iterator[PhraseMatch[tuple[str, bool]]]:
    """Verbs of which the second part stands behind other words: lost the final to, took the owner to court."""
    stems = statement.stems
    lexicon = _parted_lexicon()
    for at in [at for at, stem in enumerate(stems) if stem in lexicon]:
        first = stems[at]
        for rest, behind in lexicon[first]:
            places = range(at + 2, min(len(stems), at + _BETWEEN) + 1)
            there = next((end for end in places if tuple(stems[end : end + len(rest)]) == rest), 0)
            for hit in _verbs().find([first, *rest]) if there else ():
                end = there + len(rest) if behind else at + 1
                yield PhraseMatch(at, end, (str(hit.value[0]), hit.value[1]))


@cache
def _parted_lexicon() -> dict[str, list[tuple[tuple[str, ...], bool]]]:
    """The last stems of each parted verb by its first, and whether the other side stands behind the last."""
    stem, read = english_stemmer(), dict[str, list[tuple[tuple[str, ...], bool]]]()
    for line in lines(PARTED):
        first, *rest = (stem(part) for part in line.replace(">", "").replace("..", "").split())
        read.setdefault(first, []).append((tuple(rest), line.endswith(">")))
    return read


def _is_verb(statement: Statement, hit: PhraseMatch[tuple[str, bool]]) -> bool:
    tokens = statement.tokens
    before = tokens[hit.start - 1].lower if hit.start else ""
    possessive = bool(hit.start) and tokens[hit.start - 1].text.endswith(("'s", "s'"))
    if _is_noun(statement, hit.start):
        return False
    if before in _BEFORE_GERUND and hit.start > 1 and tokens[hit.start].lower.endswith("ing"):
        return True
    done = before == "to" and not _MANAGED.isdisjoint(statement.words[max(0, hit.start - _BETWEEN) : hit.start])
    return bool(hit.start) and (done or before not in _NO_VERB_AFTER) and not possessive


def _is_noun(statement: Statement, at: int) -> bool:
    """Whether the plain form of a verb stands behind an article and what describes it: a fifth consecutive defeat."""
    word, before = statement.words[at], statement.words[max(0, at - _DESCRIBED) : at]
    plain = not (word.endswith(("ed", "s")) or word in PAST or (before[-1:] and before[-1].endswith("s")))
    return plain and not {"a", "an"}.isdisjoint(before)


def _deed(statement: Statement, hit: PhraseMatch[tuple[str, bool]]) -> Deed | None:
    tokens = statement.tokens
    passive = _is_passive(tokens, hit.start, hit.end)
    subject, first = _before(statement, hit.start - (tokens[hit.start - 1].lower in _BEFORE_GERUND))
    objects, agents, last = _behind(statement, hit.end)
    kind, turned = hit.value
    doer, other = (agents, subject) if passive else (subject, objects)
    if turned:
        doer, other = other, doer
    if not doer or not other or doer & other:
        return None
    return Deed(hit.start, hit.end, kind, doer, other, objects, first, last)


def _is_passive(tokens: tuple[Token, ...], start: int, end: int) -> bool:
    """`was killed`, and `the man accused by`."""
    word = tokens[start].lower
    if not (word.endswith(("ed", "en", "wn", "t", "ne")) or word in PAST):
        return False
    by = end < len(tokens) and tokens[end].lower == "by"
    return by or any(token.lower in _BE for token in tokens[max(0, start - 3) : start])


def _before(statement: Statement, start: int) -> tuple[frozenset[str], int]:
    """The stems of the phrase before a verb, of its first words: "The landlord of the house" is the landlord."""
    at = start
    while at > max(0, start - _NEAR) and not _parted(statement, at) and statement.tokens[at - 1].lower not in _BOUND:
        at -= 1
    if statement.words[:2] == ["it", "was"] and at <= _CLEFT and statement.words[at - 1] in {"who", "that", "which"}:
        at, start = 2, at - 1  # it was soldiers who
    phrase = [token for token in statement.tokens[at:start] if token.lower not in _AUXILIARY]
    stems = {token.stem for token in phrase if token.lower not in STOP_WORDS}
    return frozenset(stems | _lands(statement, at, start)), at


def _lands(statement: Statement, start: int, end: int) -> set[str]:
    """The countries named between two places, by their people too: Danes, Denmark."""
    return {f"place:{hit.place.name}" for hit in find_places(statement) if start <= hit.start < end}


def _behind(statement: Statement, end: int) -> tuple[frozenset[str], frozenset[str], int]:
    """The stems of what stands behind a verb, those after `by` apart, and where they end."""
    objects, agents = set[str](), set[str]()
    at, into = end, objects
    while at < min(len(statement.tokens), end + _NEAR) and not (at > end and _parted(statement, at)):
        word = statement.tokens[at].lower
        if word == "by":
            into = agents
        elif word in _BOUND:
            break
        elif word not in STOP_WORDS and not is_numeral(word):
            into.add(statement.tokens[at].stem)
        at += 1
    by = next((there for there in range(end, at) if statement.tokens[there].lower == "by"), at)
    return frozenset(objects | _lands(statement, end, by)), frozenset(agents | _lands(statement, by, at)), at


def _parted(statement: Statement, at: int) -> bool:
    """Whether a mark stands between the word at a place and the one before it."""
    return bool(at) and statement.text[statement.tokens[at - 1].end : statement.tokens[at].start].strip("-' \"") != ""


@once_each
def named_parties(statement: Statement) -> list[tuple[str, frozenset[str], bool, int]]:
    """Who is called a party to a deed: the kind of deed, the stems of who it is, whether they do it, and where."""
    hits = [hit for hit in _party_names().find(statement.words) if _is_called(statement, hit.start)]
    return [(hit.value[0], stems, hit.value[1], hit.start) for hit in hits
            if (stems := _before(statement, _copula(statement, hit.start))[0])]  # fmt: skip


@cache
def _party_names() -> Phrases[tuple[str, bool]]:
    stem, names = english_stemmer(), list[tuple[list[str], tuple[str, bool]]]()
    for line in lines(PARTIES):
        verb, _, parties = line.partition(":")
        kind = str(_verbs().find([stem(part) for part in verb.split("_")])[0].value[0])
        for side, words in enumerate(parties.split("|")):
            names += [([form], (kind, side == 0)) for word in words.split() for form in (word, f"{word}s")]
    return Phrases(names)


def _copula(statement: Statement, at: int) -> int:
    """Where the "is" or "was" stands before a noun at a place, nothing but what describes the noun between."""
    words = statement.words
    return next((place for place in range(at - 1, max(-1, at - _DESCRIBED - 1), -1) if words[place] in _BE), at)


def _is_called(statement: Statement, at: int) -> bool:
    return _copula(statement, at) < at and not _parted(statement, at)


@cache
def _families() -> defaultdict[str, frozenset[int]]:
    """The families that each kind of deed is of: what one does to another in either, hardly both do."""
    families = defaultdict[str, frozenset[int]](frozenset)
    for number, line in enumerate(lines(FAMILIES)):
        for word in line.split():
            kind = str(_verbs().find([english_stemmer()(word)])[0].value[0])
            families[kind] |= {number}
    return families


def exchanged(one: Statement, other: Statement) -> Iterator[tuple[Deed, Deed]]:
    """Deeds of one kind in which those that do it and those that it is done to have changed places."""
    shared = frozenset(one.stems) & frozenset(other.stems) - symmetric() - _AUXILIARY
    mine, theirs = find_deeds(one, shared), find_deeds(other, shared)
    for deed in mine:
        for counterpart in theirs:
            if deed.kind != counterpart.kind and not _families()[deed.kind] & _families()[counterpart.kind]:
                continue
            across = deed.doer & counterpart.other and deed.other & counterpart.doer
            if across and not (deed.doer & counterpart.doer) - (deed.things & counterpart.things):
                yield deed, counterpart
