"""Who and what a statement names, and which names of two statements cannot be the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from claimcheck.matching.engine.cleaning import fold
from claimcheck.matching.engine.gazetteer import Place, find_places, leading_place
from claimcheck.matching.engine.lexicon.common import COMMON_WORDS, TITLES
from claimcheck.matching.engine.lexicon.metonyms import GROUPS
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.statement import Statement, Token
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import MONTHS, NUMBER_WORDS, WEEKDAYS
from claimcheck.text.phrases import Phrases, lines, word_list
from claimcheck.text.tokens import bare, tokens

_ARTICLES = frozenset(("the", "of", "and", "a", "for"))
_AT = frozenset(("in", "at", "near", "outside", "off", "to", "from"))
_JOINING = frozenset(word_list("of de del la al bin ibn ul ur van von der el du da dos"))
_DAYS = frozenset(WEEKDAYS) | frozenset(f"{day}s" for day in WEEKDAYS)
_NO_NAME = frozenset(MONTHS) | _DAYS | STOP_WORDS | NUMBER_WORDS | TITLES | {"no", "not", "around"}
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
_BODIES = frozenset(
    word_list("agency army association authority bank board bureau club commission committee congress council court "
    "federation force forces government institute league ministry department office navy open parliament party police "
    "senate union university")
)  # fmt: skip
_SAME_SPELLING = 84  # rapidfuzz ratio of two names, 0 to 100, from which they are spellings of one


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


def find_mentions(statement: Statement) -> list[Mention]:
    """The names of a statement, left to right: those of the alias groups, of the lexicon, places, and capital words."""
    words = statement.words
    groups: dict[tuple[int, int], set[str]] = {}
    for hit in statement.names:
        if (
            any(token.capital for token in statement.tokens[hit.start : hit.end])
            or not statement.cased
            or hit.value.startswith("alias")
        ):
            groups.setdefault((hit.start, hit.end), set()).add(hit.value)
    places = {(place.start, place.end): place for place in find_places(statement)}
    spans = [*groups, *places, *_capital_spans(statement)]
    mentions: list[Mention] = []
    for start, end in sorted(set(spans), key=lambda span: (span[0] - span[1], span[0])):
        if all(end <= other.start or start >= other.end for other in mentions):
            place = places.get((start, end))
            locative = place.locative if place else bool(_AT & set(words[max(0, start - 1) : start]))
            known = frozenset(groups.get((start, end), ()) or _known_end(statement, start, end))
            weak = end == start + 1 and statement.tokens[start].initial and not (known or place)
            doubtful = weak and words[start].endswith(_COMMON_ENDINGS)
            mentions.append(
                Mention(start, end, tuple(words[start:end]), known, place.place if place else None,
                        locative, weak, doubtful)
            )  # fmt: skip
    return sorted(mentions, key=lambda mention: mention.start)


def _known_end(statement: Statement, start: int, end: int) -> Iterator[str]:
    """The groups of a name that is a known one with a country before it: the US Defense Department."""
    _, rest = leading_place(tuple(statement.words[start:end]))
    yield from (hit.value for hit in statement.names if hit.end == end and hit.start == end - len(rest) > start)


def _capital_spans(statement: Statement) -> Iterator[tuple[int, int]]:
    """Runs of capital words, also across `of`, `bin` and the like; titles, dates and common words begin no name."""
    if not statement.cased:
        return
    tokens, at = statement.tokens, 0
    while at < len(tokens):
        end = at
        if _begins_name(tokens[at]) and (
            not _common(tokens[at]) or (at + 1 < len(tokens) and _continues(tokens, at + 1) == 1)
        ):
            end = at + 1
            while end < len(tokens) and (joined := _continues(tokens, end)):
                end += joined
            yield at, end
        at = max(end, at + 1)


def _begins_name(token: Token) -> bool:
    return token.capital and (token.lower not in _NO_NAME or token.lower == "us") and len(token.lower) > 1


def _common(token: Token) -> bool:
    return token.initial and token.lower in COMMON_WORDS


def _continues(tokens: Sequence[Token], at: int) -> int:
    """How many tokens from `at` on belong to the name before it: 0, 1, or 2 with a joining word."""
    gap = tokens[at].start - tokens[at - 1].end
    if gap > 1 or tokens[at].initial:
        return 0
    if tokens[at].capital and tokens[at].lower not in MONTHS and tokens[at].lower not in WEEKDAYS:
        return 1
    joins = tokens[at].lower in _JOINING and at + 1 < len(tokens) and tokens[at + 1].capital
    return 2 if joins and tokens[at + 1].lower not in STOP_WORDS else 0


def same_name(left: Mention, right: Mention) -> bool:
    """Whether two mentions can be the same: a shared group, place or part of the name, initials, a spelling."""
    from rapidfuzz import fuzz  # 20 ms, and only needed once two texts are compared

    if left.groups & right.groups or (left.place and right.place and left.place.meets(right.place)):
        return True
    if left.place and right.place:
        return False
    if _part_of(left, right) or _part_of(right, left):
        return True
    both = _without_land(_parts(left), _parts(right))
    if both is None:
        return False
    short, long = sorted(both, key=len)
    if short and (set(short) <= set(long) or _initials(short, long)):
        return True
    one, other = " ".join(short), " ".join(long)
    return min(len(one), len(other)) > 3 and fuzz.ratio(one, other) >= _SAME_SPELLING and one[0] == other[0]


def _parts(mention: Mention) -> tuple[str, ...]:
    """The words that make the name, titles and what is before them off unless there is nothing else."""
    last = max((at for at, word in enumerate(mention.words, 1) if word in TITLES), default=0)
    rest = tuple(word for word in mention.words[last:] if word not in _ARTICLES)
    if rest and not _BODIES.issuperset(rest):
        return rest
    if rest:  # the Foreign Office, the Interior Ministry
        return tuple(word for word in mention.words if word not in _ARTICLES)
    return tuple(word for word in mention.words if word not in _ARTICLES and word not in TITLES) or mention.words


def _part_of(whole: Mention, part: Mention) -> bool:
    """Whether a name begins with a place, or the people of one, in which the other is: Austria, the Austrian Alps."""
    land, _ = leading_place(part.words)
    return bool(whole.place and land and land.meets(whole.place))


def _without_land(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
    """Two names without the countries before them ("British Sunak", "US Senate"); None where these differ.

    A body of one country ("the US Army") is not that of none: it may be another's.
    """
    (land, mine), (other_land, theirs) = leading_place(left), leading_place(right)
    if land and other_land:
        return (mine, theirs) if land.meets(other_land) else None
    return (left if _BODIES & set(mine) else mine), (right if _BODIES & set(theirs) else theirs)


def _initials(short: Sequence[str], long: Sequence[str]) -> bool:
    return len(short) == 1 and len(long) > 1 and short[0] == "".join(word[0] for word in long)


def conflicting_names(pair: Pair) -> list[tuple[Mention, Mention]]:
    """Names that stand where the other statement has another name: what is left once the same ones are paired off."""
    left, right = (find_mentions(statement) for statement in (pair.left, pair.right))
    left_over = [name for name in left if not any(same_name(name, other) for other in right)]
    right_over = [name for name in right if not any(same_name(other, name) for other in left)]
    left_over = [name for name in left_over if not _said_otherwise(name, pair.right)]
    right_over = [name for name in right_over if not _said_otherwise(name, pair.left)]
    return [
        (one, other) for one in left_over for other in right_over
        if not (one.doubtful and other.doubtful)
        and _in_one_role(pair, one, other)
    ]  # fmt: skip


def _in_one_role(pair: Pair, one: Mention, other: Mention) -> bool:
    """Whether two names stand in each other's place: aligned, or the rest of one statement is all in the other."""
    spans = (one.start, one.end), (other.start, other.end)
    if one.weak or other.weak:
        return pair.same_role(*spans, strict=True)
    left_over = pair.left_over(pair.left.said(*spans[0]), pair.right.said(*spans[1]))
    if (one.place is None) != (other.place is None):
        return left_over == (0, 0) or pair.same_role(*spans, strict=True)
    return pair.same_place(*spans) or (pair.comparable and left_over[0] == 0)


def _said_otherwise(mention: Mention, other: Statement) -> bool:
    """Whether the other statement has the words of the name, in small letters or inside another phrase."""
    words = set(other.words)
    return bool(mention.words) and all(word in words for word in _parts(mention))


def is_place(one: Mention, other: Mention) -> bool:
    """Whether two names stand for where something is, and not for who acts."""
    if one.place and other.place:
        return one.locative or other.locative
    return one.locative and other.locative and not (one.groups or other.groups)
