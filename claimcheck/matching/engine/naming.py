"""Which names of two statements can be the same, and which stand in each other's place and cannot."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.matching.engine.gazetteer import leading_place
from claimcheck.matching.engine.lexicon.common import TITLES
from claimcheck.matching.engine.lexicon.nicknames import NICKNAMES
from claimcheck.matching.engine.mentions import Mention, find_mentions
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.people import BODIES, is_person
from claimcheck.matching.engine.polarity import negations
from claimcheck.matching.engine.statement import Statement, once_each
from claimcheck.text.phrases import lines, word_list

_ARTICLES = frozenset(("the", "of", "and", "a", "for"))
_SAME_SPELLING = 84  # rapidfuzz ratio of two names, 0 to 100, from which they are spellings of one
_ALIKE = 0.2  # share of the content words of the shorter that the longer has too
_MOSTLY = 0.6  # the same share, where the statements are long
_GENERIC = frozenset(word_list("gulf sea river lake mount united new bank north south east west great saint san"))
_NEAR = 4  # words before a name among which a negation denies it
_TOGETHER = 4  # words between two names of one place
_ROOT = 4  # letters of a name that others may be derived from
_SPEAKER = frozenset(word_list("i me my mine we our ours you your im ive id ill weve youre youve"))
_PERSON = frozenset(word_list("he she they him her them hes shes theyre"))


@once_each
def conflicting_names(pair: Pair) -> list[tuple[Mention, Mention]]:
    """Names that stand where the other statement has another name: what is left once the same ones are paired off."""
    left, right = (find_mentions(statement) for statement in (pair.left, pair.right))
    left_over = _left_over(left, right, pair.right)
    right_over = _left_over(right, left, pair.left) if left_over else []
    if not right_over or _pronouns(pair.left, left) != _pronouns(pair.right, right):
        return []
    alone = pair.brief and all(_count(names) == 1 for names in (left_over, right_over))
    alone = alone and (pair.similarity >= _ALIKE or _somewhere(left_over) == _somewhere(right_over) == 1)
    sole = _sole(pair, left_over, right_over)
    return [
        (one, other) for one in left_over for other in right_over
        if _of_one_kind(one, other) and not _of_one_title(pair, one, other)
        and (_in_one_role(pair, one, other) or (alone and _sure(one, other)) or (one, other) in sole)
    ]  # fmt: skip


def _sole(pair: Pair, left_over: Sequence[Mention], right_over: Sequence[Mention]) -> list[tuple[Mention, Mention]]:
    """The one person, and the one town, that each of two short statements alone names, where they share a word."""
    if not (pair.brief and pair.shared) or pair.window:
        return []
    sides = (pair.left, left_over), (pair.right, right_over)
    people = [[name for name in names if is_person(statement, name)] for statement, names in sides]
    towns = [[name for name in names if _is_where(name)] for _, names in sides]
    known = [{name.place is None for name in side} for side in towns]
    lists = [people, towns] if known[0] == known[1] else [people]
    return [(mine[0], theirs[0]) for mine, theirs in lists if len(mine) == len(theirs) == 1]


def _is_where(name: Mention) -> bool:
    """Whether a name tells the town where something is, or a place that is not known."""
    return name.locative and not (name.weak or name.modifier) and (name.place is None or name.place.town)


def _left_over(names: Sequence[Mention], others: Sequence[Mention], other: Statement) -> list[Mention]:
    """The names that the other statement, with its names, does not have in any form."""
    alone = (name for name in names if not any(same_name(name, another) for another in others))
    return [name for name in alone if not _said_otherwise(name, other)]


def _count(names: Sequence[Mention]) -> int:
    """How many names there are, one place told by another counted once: a prison in Marseille, Antwerp in Belgium."""
    sure = [name for name in names if _is_name(name)]
    told_by_it = [
        (one, other) for one, other in pairwise(sure)
        if other.start - one.end <= _TOGETHER and other.locative == one.locative and (other.locative or other.place)
    ]  # fmt: skip
    return len(sure) - len(told_by_it)


def _somewhere(names: Sequence[Mention]) -> int:
    """How many names tell where something is."""
    return _count([name for name in names if name.locative])


def _pronouns(statement: Statement, names: Sequence[Mention]) -> tuple[bool, bool]:
    """Whether pronouns may stand for a name of the other statement: the speaker's own, and one before all names."""
    first = min((name.start for name in names), default=0)
    words = [word.partition("'")[0] for word in statement.words]
    return bool(_SPEAKER.intersection(words)), bool(_PERSON.intersection(words[:first]))


def _of_one_kind(one: Mention, other: Mention) -> bool:
    """No two words that hardly are names, no town without its name, and not what only tells more of a noun."""
    town = any(name.of_town and name.place is None for name in (one, other))
    return not (town or (one.doubtful and other.doubtful)) and one.modifier == other.modifier


def _of_one_title(pair: Pair, one: Mention, other: Mention) -> bool:
    """Whether one is the land of the title that the other bears: the queen of Denmark, Queen Margrethe."""
    before = pair.left.words[max(0, one.start - 2) : one.start], pair.right.words[max(0, other.start - 2) : other.start]
    (land, name) = before if before[0][-1:] == ["of"] else before[::-1]
    return land[-1:] == ["of"] and land[0] in TITLES and name[-1:] == land[:1]


def _sure(one: Mention, other: Mention) -> bool:
    """Whether both are names, both of places or neither."""
    places = [name.place for name in (one, other) if name.place]
    alike = len(places) != 1 or (one.locative and other.locative and places[0].town)  # a village lies in a country
    return _is_name(one) and _is_name(other) and alike


def _is_name(name: Mention) -> bool:
    return not name.weak or (name.acts and not name.doubtful)


def _in_one_role(pair: Pair, one: Mention, other: Mention) -> bool:
    """Whether two names stand in each other's place: aligned, or the rest of one statement is all in the other."""
    spans = (one.start, one.end), (other.start, other.end)
    wordings = pair.left.said(*spans[0]), pair.right.said(*spans[1])
    if not pair.rest_alike(*wordings):
        return False
    if not pair.brief:  # a post or a long sentence has names enough of its own
        names = not (one.weak or other.weak) and (one.place is None) == (other.place is None)
        return names and pair.similarity >= _MOSTLY and pair.beside_same(*spans) and not _denied(pair, *spans)
    if _tells_where(one, other) and pair.left_over(*wordings) != (0, 0):
        return False
    if one.weak or other.weak:
        acting = all(name.acts or not name.weak for name in (one, other))
        alone = pair.left_over(*wordings) == (0, 0)
        return (acting or alone) and pair.same_role(*spans, strict=True)
    left_over = pair.left_over(*wordings)
    if (one.place is None) != (other.place is None):
        return left_over == (0, 0) or (not _may_lie_in(one, other) and pair.same_role(*spans, strict=True))
    return left_over[0] == 0 or (left_over[0] == 1 and pair.between_same(*spans))


def _may_lie_in(one: Mention, other: Mention) -> bool:
    """Whether one is a land where something is, and the other a name that is not known: from Kourou, in Guiana."""
    land, name = (one, other) if one.place else (other, one)
    return bool(land.place and not land.place.town and land.locative and not name.groups)


def _tells_where(one: Mention, other: Mention) -> bool:
    """Whether one only tells where somebody is, or of which land, and the other is no place: forecasters in Peru."""
    known = [name.place is not None and name.locative for name in (one, other)]
    return None in {one.place, other.place} and (one.locative != other.locative or known[0] != known[1])


def _denied(pair: Pair, left: tuple[int, int], right: tuple[int, int]) -> bool:
    """Whether a negation stands before one of two names alone: born in Kenya, not born in Hawaii."""
    sides = ((pair.left, left[0]), (pair.right, right[0]))
    before = [any(at - _NEAR <= hit.start < at for hit in negations(statement)) for statement, at in sides]
    return before[0] != before[1]


def _said_otherwise(mention: Mention, other: Statement) -> bool:
    """Whether the other statement has the words of the name, in small letters or inside another phrase."""
    words = set(other.words)
    return bool(mention.words) and all(word in words for word in _parts(mention))


def same_name(left: Mention, right: Mention) -> bool:
    """Whether two mentions can be the same: a shared group, place or part of the name, initials, a spelling."""
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
    if short and ({short[-1]} & {long[0]} | {long[-1]} & {short[0]}) - _GENERIC:  # Donald Trump, the Trump Organization
        return True
    if short and (set(short) <= set(long) or _initials(short, long)):
        return True
    if _one_person(short, long):
        return True
    one, other = " ".join(short), " ".join(long)
    if min(len(one), len(other)) >= _ROOT and (other.startswith(one) or one.startswith(other)):  # West, Western
        return True
    return min(len(one), len(other)) > 3 and one[0] == other[0] and _is_spelt_alike(one, other)


def _is_spelt_alike(one: str, other: str) -> bool:
    from rapidfuzz import fuzz  # 20 ms, and only needed once two names begin alike

    return bool(fuzz.ratio(one, other) >= _SAME_SPELLING)


def _parts(mention: Mention) -> tuple[str, ...]:
    """The words that make the name, titles and what is before them off unless there is nothing else."""
    last = max((at for at, word in enumerate(mention.words, 1) if word in TITLES), default=0)
    rest = tuple(word for word in mention.words[last:] if word not in _ARTICLES)
    if rest and not BODIES.issuperset(rest):
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
    return (left if BODIES & set(mine) else mine), (right if BODIES & set(theirs) else theirs)


def _one_person(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether two full names end alike and the first is short for the other: Tim Roth, Timothy Simon Roth."""
    if len(short) < 2 or short[-1] != long[-1]:
        return False
    return long[0].startswith(short[0]) or short[0].startswith(long[0]) or (short[0], long[0]) in _nicknames()


@cache
def _nicknames() -> frozenset[tuple[str, str]]:
    """The short forms of first names, with the whole one, either way round."""
    pairs = {(short, name) for name, *forms in map(str.split, lines(NICKNAMES)) for short in forms}
    return frozenset(pairs | {(name, short) for short, name in pairs})


def _initials(short: Sequence[str], long: Sequence[str]) -> bool:
    return len(short) == 1 and len(long) > 1 and short[0] == "".join(word[0] for word in long)


def told_from_other_side(pair: Pair, start: int, other_start: int) -> bool:
    """Whether both name two sides, and not the same one first, before two words that tell of it."""
    left, right = find_mentions(pair.left), find_mentions(pair.right)
    mine = [name for name in left if any(same_name(name, other) for other in right)]
    theirs = [other for other in right if any(same_name(name, other) for name in left)]
    if min(len(mine), len(theirs)) < 2 or same_name(mine[0], theirs[0]):
        return False
    told_before = mine[0].start < start and theirs[0].start < other_start
    return told_before and any(same_name(mine[0], name) for name in theirs[1:])
