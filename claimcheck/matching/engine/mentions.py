"""Who and what a statement names, and which names of two statements cannot be the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.matching.engine.cleaning import fold
from claimcheck.matching.engine.gazetteer import Place, PlaceMention, find_places, leading_place
from claimcheck.matching.engine.lexicon.common import COMMON_WORDS, TITLES
from claimcheck.matching.engine.lexicon.irregular import PAST
from claimcheck.matching.engine.lexicon.metonyms import GROUPS
from claimcheck.matching.engine.statement import Statement, Token, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import MONTHS, NUMBER_WORDS, WEEKDAYS
from claimcheck.text.phrases import Phrases, lines, word_list
from claimcheck.text.tokens import bare, tokens

_AT = frozenset(("in", "at", "near", "outside", "off", "to", "from"))
_EDGES = frozenset(
    word_list("outskirts suburb suburbs edge centre center town city village port north south east west")
)
_TOWNS = frozenset(word_list("capital city town port metropolis resort village"))
_JOINING = frozenset(word_list("of de del la al bin ibn ul ur van von der el du da dos"))
_DAYS = frozenset(WEEKDAYS) | frozenset(f"{day}s" for day in WEEKDAYS)
_WITHIN = frozenset(("us", "of", "the", "and", "for", "on", "will"))  # capitals within names too
_HOLIDAYS = frozenset(word_list("christmas easter ramadan thanksgiving diwali hanukkah halloween eid passover"))
_SCALES = frozenset(word_list("celsius fahrenheit kelvin richter"))  # named after people, and no people
_NO_NAME = (
    frozenset(MONTHS)
    | _HOLIDAYS
    | _DAYS
    | STOP_WORDS
    | NUMBER_WORDS
    | TITLES
    | _SCALES
    | {"no", "not", "around", "says", "ok"}
)
_COMMON_ENDINGS = (
    "ment",
    "ness",
    "tion",
    "sion",
    "ity",
    "ism",
    "ing",
    "ance",
    "ence",
    "ers",
    "ors",
    "ists",
    "ology",
    "ship",
)
_LONGEST_NAME = 5  # words; a longer run of capitals is a headline
_ACRONYM = 5  # letters; longer words in capitals are shouted
_VERBS = frozenset(word_list("is was has had will would may might can could says does did"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at tokens[start:end]: its words, the groups of names it belongs to, its place if it is one."""

    start: int
    end: int
    words: tuple[str, ...]
    groups: frozenset[str]
    place: Place | None = None
    locative: bool = False  # a preposition of place stands before it
    weak: bool = False  # one capital word that begins a sentence: it may be no name at all
    doubtful: bool = False  # and it ends like a common noun: it hardly is one
    acts: bool = False  # a verb follows: then it may be one after all
    of_town: bool = False  # "capital" or the like stands behind it: the Tigrayan capital
    modifier: bool = False  # it only tells more of the noun or name behind it: U.S. President, America's regulator


def _words(name: str) -> tuple[str, ...]:
    return tuple(bare(hit[0]) for hit in tokens(fold(name)))


def _groups(table: Sequence[Sequence[str]], mark: str) -> Iterator[tuple[tuple[str, ...], str]]:
    for number, names in enumerate(table):
        for name in names:
            yield _words(name), f"{mark}{number}"


@cache
def _known() -> tuple[tuple[tuple[str, ...], str], ...]:
    return tuple(_groups([line.split("|") for line in lines(GROUPS)], "known:"))


def name_phrases(actors: Sequence[Sequence[str]]) -> Phrases[str]:
    """The names of the alias groups and, where these say nothing, of the lexicon, each with the mark of its group."""
    mine = list(_groups(actors, "alias:"))
    taken = {words for words, _ in mine}
    return Phrases([*mine, *(entry for entry in _known() if entry[0] not in taken)])


@once_each
def find_mentions(statement: Statement) -> list[Mention]:
    """The names of a statement, left to right: those of the alias groups, of the lexicon, places, and capital words."""
    groups = _known_names(statement)
    places = {(place.start, place.end): place for place in find_places(statement)}
    spans = [*groups, *places, *_capital_spans(statement)]
    mentions: list[Mention] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0] - span[1], span[0])):
        if all(end <= other.start or start >= other.end for other in mentions):
            known = frozenset(groups.get((start, end), ()) or _known_end(statement, start, end))
            mentions.append(_mention(statement, start, end, known, places.get((start, end))))
    return sorted(mentions, key=lambda mention: mention.start)


def _known_names(statement: Statement) -> dict[tuple[int, int], set[str]]:
    """The groups of the names that the ledger or the lexicon knows, by their place; "Is" is no Islamic State."""
    groups: dict[tuple[int, int], set[str]] = {}
    for hit in statement.names:
        named = statement.tokens[hit.start : hit.end]
        if len(named) == 1 and named[0].lower in STOP_WORDS and not named[0].text.isupper():
            continue
        if any(token.capital for token in named) or not statement.cased or hit.value.startswith("alias"):
            groups.setdefault((hit.start, hit.end), set()).add(hit.value)
    return groups


def _mention(statement: Statement, start: int, end: int, known: frozenset[str], place: PlaceMention | None) -> Mention:
    words = statement.words
    before = words[max(0, start - 2) : start]
    at_edge = before[-1:] == ["of"] and before[0] in _EDGES
    locative = at_edge or (place.locative if place else not _AT.isdisjoint(before[-1:]))
    weak = end == start + 1 and statement.tokens[start].initial and not (known or place)
    doubtful = weak and words[start].endswith(_COMMON_ENDINGS)
    modifier = _tells_more(statement, end, place is not None and not locative)
    modifier = modifier or (before[-1:] == ["of"] and before[0] in TITLES)  # the mayor of Leeds
    acts = weak and _acts(statement, end)
    site = place.place if place else None
    of_town = before[-1:] == ["the"] and not _TOWNS.isdisjoint(words[end : end + 1])
    return Mention(start, end, tuple(words[start:end]), known, site, locative, weak, doubtful, acts, of_town, modifier)


def _tells_more(statement: Statement, end: int, place: bool) -> bool:
    """Whether a noun stands right behind the possessive of a name, a name behind a place, or an office behind any."""
    after = statement.tokens[end : end + 1]
    if not after or after[0].lower in STOP_WORDS or statement.text[after[0].start - 1] not in " -":
        return False
    possessive = statement.text[statement.tokens[end - 1].start : statement.tokens[end - 1].end].endswith(("'s", "s'"))
    return possessive or (place and after[0].capital) or after[0].lower in TITLES


def _acts(statement: Statement, end: int) -> bool:
    """Whether a verb stands right behind a word: "Pfizer took", "Merck will"."""
    after = statement.tokens[end : end + 1]
    return bool(after) and (after[0].lower in _VERBS or after[0].lower.endswith("ed") or after[0].lower in PAST)


def _known_end(statement: Statement, start: int, end: int) -> Iterator[str]:
    """The groups of a name that is a known one with a country before it: the US Defense Department."""
    _, rest = leading_place(tuple(statement.words[start:end]))
    yield from (hit.value for hit in statement.names if hit.end == end and hit.start == end - len(rest) > start)


def _capital_spans(statement: Statement) -> Iterator[tuple[int, int]]:
    """Runs of capital words, also across `of`, `bin` and the like; titles, dates and common words begin no name."""
    if not statement.cased:
        return
    tokens, at = statement.tokens, 0
    shouted = [token for token in tokens if token.text.isupper() and len(token.text) > 2 and "." not in token.text]
    shouting = len(shouted) > 1 or any(len(token.text) > _ACRONYM for token in shouted)
    while at < len(tokens):
        end = at
        if (
            not _is_tag(statement, tokens[at])
            and statement.text[tokens[at].end : tokens[at].end + 1] != "$"
            and _begins_name(tokens[at])
            and (not _common(tokens[at]) or (at + 1 < len(tokens) and _continues(tokens, at + 1) == 1))
        ):
            end = at + 1
            while end < len(tokens) and (joined := _continues(tokens, end)):
                end += joined
            if end - at <= _LONGEST_NAME and not (end == at + 1 and shouting and tokens[at].text.isupper()):
                yield at, end
        at = max(end, at + 1)


def _is_tag(statement: Statement, token: Token) -> bool:
    return statement.text[token.start - 1 : token.start] in {"#", "@"}


def _begins_name(token: Token) -> bool:
    known = token.lower in _NO_NAME and token.lower != "us"
    return token.capital and not known and "'" not in token.lower and len(token.lower) > 1


def _common(token: Token) -> bool:
    return token.initial and token.lower in COMMON_WORDS


def _continues(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from `at` on belong to the name before it: 0, 1, or 2 with a joining word."""
    gap = tokens[at].start - tokens[at - 1].end
    if gap > (2 if len(tokens[at - 1].text) == 1 else 1) or tokens[at].initial:
        return 0
    if tokens[at].capital and tokens[at].lower in STOP_WORDS - _WITHIN:
        return 0
    if tokens[at].capital and tokens[at].lower not in MONTHS and tokens[at].lower not in WEEKDAYS:
        return 1
    joins = tokens[at].lower in _JOINING and at + 1 < len(tokens) and tokens[at + 1].capital
    return 2 if joins and tokens[at + 1].lower not in STOP_WORDS else 0


def is_place(one: Mention, other: Mention) -> bool:
    """Whether two names stand for where something is, and not for who acts."""
    if one.place and other.place:
        return one.locative or other.locative
    return one.locative and other.locative and not (one.groups or other.groups)
