"""Compared the other way round: A is larger than B, B is larger than A; and the reach of a superlative."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.matching.engine.gazetteer import find_places
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.standing import with_rest_alike
from claimcheck.matching.engine.statement import Statement, Wording, once_each
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers import is_numeral
from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list

_MORE = frozenset(word_list("more most larger bigger higher greater older taller longer richer dearer faster stronger "
                            "heavier wider deeper better costlier pricier above over later"))  # fmt: skip
_LESS = frozenset(word_list("less fewer smaller lower younger shorter poorer cheaper slower weaker lighter narrower "
                            "shallower worse below under earlier"))  # fmt: skip
_OUTDO = compiled_later(
    r"out(?:number|sell|earn|spend|perform|weigh|pace|live|last|strip|grow)(?:s|ed)?|outsold|outspent|"
    r"exceed(?:s|ed)?|surpass(?:es|ed)?|dwarf(?:s|ed)?|eclips(?:es|ed)"
)
Sides = tuple[frozenset[str], frozenset[str]]  # the stems before and behind what compares
Compared = tuple[Wording, int, Sides]
_CONVERSE = frozenset(
    map(frozenset, (("younger", "later"), ("older", "earlier"), ("faster", "shorter"), ("slower", "longer"),
                    ("faster", "earlier"), ("slower", "later"), ("faster", "less"), ("slower", "more")))
)  # what is faster takes a shorter time  # fmt: skip
_NEAR = 5  # words behind "than" that are compared with
_NONE = frozenset(("no", "not", "none", "any", "nobody", "nothing"))
_WORLD = frozenset(("world", "globe", "planet"))
_NO_COMPARATIVE = frozenset(word_list("other rather never ever river water number member october november after order"))
_RIVALS = frozenset(("earlier", "another", "previous"))
_OTHERS = frozenset(word_list("several some many other others two three"))
_RANKS = frozenset(word_list("second third fourth fifth sixth seventh eighth ninth tenth joint"))


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Comparisons with the sides exchanged, as much against more or less, and another rank of a superlative."""
    left, right = _compared(pair.left), _compared(pair.right)
    if left and right and not _NONE.intersection(pair.left.words + pair.right.words):
        (mine, sign, what), (theirs, other_sign, other_what) = left, right
        first = [words.text.split()[0].lower() for words in (mine, theirs)]
        known = all(map(_is_known, first)) and frozenset(first) not in _CONVERSE and not _of_other_degree(mine, theirs)
        before, after = (one - other for one, other in zip(what, other_what, strict=True))
        if known and sign != other_sign and what[0] & other_what[0] and (_only_than(what, other_what)):
            yield mine, theirs
        if (
            before & (other_what[1] - what[1])
            and after & (other_what[0] - what[0])
            and sign == other_sign
            and (known or first[0] == first[1])
        ):
            yield mine, theirs
    yield from _outdone_before(pair)
    yield from with_rest_alike(pair, [*_as_much(pair), *_ranks(pair), *_reaches(pair), *_outranked(pair)])


def _compared(statement: Statement) -> Compared | None:
    """The comparison of a statement: its words, which way it goes, the stems of either side; None without "than"."""
    words = statement.words
    if words.count("than") != 1:
        return _outdone(statement) if "than" not in words else None
    at = words.index("than")
    first = next((place for place in reversed(range(at)) if _is_comparative(words[place])), at)
    sign = -1 if words[first] in _LESS else 1
    if first == at or statement.text[statement.tokens[at].end :].lstrip()[:1].isdigit():
        return None
    sides = _stems(statement, 0, at, first), _stems(statement, at + 1, at + 1 + _NEAR, first)
    only = sides[0] - sides[1], sides[1] - sides[0]
    return statement.wording(first, min(len(words), at + 1 + _NEAR)), sign, only


def _outdone(statement: Statement) -> Compared | None:
    """The comparison that is one verb: A outsells B."""
    at = next((place for place, word in enumerate(statement.words) if _OUTDO.fullmatch(word)), 0)
    if not at:
        return None
    sides = _stems(statement, 0, at, at), _stems(statement, at + 1, at + 1 + _NEAR, at)
    end = min(len(statement.words), at + 1 + _NEAR)
    only = sides[0] - sides[1], sides[1] - sides[0]
    return statement.wording(at, end), 1, only[::-1] if statement.words[at + 1 : at + 2] == ["by"] else only


def _of_other_degree(mine: Wording, theirs: Wording) -> bool:
    """Whether "more" and "less" are of unlike words: more slowly, less quickly."""
    first, second = (wording.text.lower().split()[:2] for wording in (mine, theirs))
    return {first[0], second[0]} == {"more", "less"} and first[1:] != second[1:] and "than" not in first + second


def _only_than(one: Sides, other: Sides) -> bool:
    """Whether two comparisons are with the same, or with nothing that the other side of either is."""
    return bool(one[1] & other[1]) or not (one[1] & other[0] or one[0] & other[1])


def _is_known(word: str) -> bool:
    return word in _MORE or word in _LESS or bool(_OUTDO.fullmatch(word))


def _stems(statement: Statement, start: int, end: int, but_for: int) -> frozenset[str]:
    stems = frozenset(
        token.stem for at, token in enumerate(statement.tokens[start:end], start)
        if at != but_for and token.lower not in STOP_WORDS and not is_numeral(token.lower)
    )  # fmt: skip
    return stems | frozenset(f"place:{hit.place.name}" for hit in find_places(statement) if start <= hit.start < end)


def _outdone_before(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """`longer than any before`, `the largest fire` against `an earlier fire burned more than this one`."""
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        at, there = _beyond_any(one), _outdoes(other)
        if not pair.brief or at < 0 or there < 0 or _beyond_any(other) >= 0 or not _RANKS.isdisjoint(other.words):
            continue
        if not _NONE.intersection(w for w in one.words + other.words if w != "any"):
            words = one.wording(at, at + 1), other.wording(there, there + 1)
            yield (words[1], words[0]) if swapped else words


def _outdoes(statement: Statement) -> int:
    """Where a word begins what tells that others were more: an earlier one, several exceeded, an even larger one."""
    words = statement.words
    rival, others, even = (_place(words, tuple(known)) for known in (_RIVALS, _OTHERS, ("even",)))
    verb = next((at for at, word in enumerate(words) if _OUTDO.fullmatch(word)), -1)
    if rival >= 0 and "than" in words[rival:]:
        return rival
    if verb >= 0 and others >= 0:
        return verb
    return even if even >= 0 and "than" in words[even + 1 : even + 1 + _NEAR] else -1


def _beyond_any(statement: Statement) -> int:
    """Where a superlative stands, or a "than any"; -1 for none."""
    words = statement.words
    than = [at for at, word in enumerate(words) if word == "than" and words[at + 1 : at + 2] == ["any"]]
    ranked = not _RANKS.isdisjoint(words)
    own = [at for at, _ in _superlatives(statement) if words[at - 1] in {"the", "its", "their"} and not ranked]
    return min([*than, *own], default=-1)


def _outranked(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """`the deepest cave of Europe` against `several caves there are deeper`."""
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        if _NONE.intersection(one.words + other.words) or {"of", "among"}.issuperset(one.words[1:2]):
            continue
        for at, word in _superlatives(one):
            there = _place(other.words, (word.removesuffix("est") + "er",))
            if there >= 0 and _OTHERS.intersection(other.words) and not _RANKS.intersection(one.words[at - 1 : at]):
                words = one.wording(at, at + 1), other.wording(there, there + 1)
                yield (words[1], words[0]) if swapped else words


def _as_much(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """`as much as` against `more than`."""
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        equal, unequal = _place(one.words, ("as",)), _place(other.words, tuple(_MORE | _LESS))
        if equal >= 0 and unequal >= 0 and "as" in one.words[equal + 2 : equal + 5] and "than" in other.words[unequal:]:
            if _NONE.intersection(one.words + other.words) or "than" in one.words or _is_multiple(one, equal):
                continue
            words = one.wording(equal, min(len(one.tokens), equal + 3)), other.wording(unequal, unequal + 1)
            yield (words[1], words[0]) if swapped else words


def _is_multiple(statement: Statement, at: int) -> bool:
    """Whether an "as" at a place tells how many times as much: eight times as safe as, twice as large as."""
    return bool(statement.words[at - 1 : at]) and statement.words[at - 1] in {"times", "twice", "half", "thrice"}


def _place(words: Sequence[str], wanted: Sequence[str]) -> int:
    return next((at for at, word in enumerate(words) if word in wanted), -1)


def _ranks(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """`the second largest` against `the largest`."""
    for one, other, swapped in ((pair.left, pair.right, False), (pair.right, pair.left, True)):
        for at, word in _superlatives(one):
            if at and one.words[at - 1] in _RANKS and not _RANKS & set(other.words):
                there = _place(other.words, (word,))
                if there > 0:
                    words = one.wording(at - 1, at + 1), other.wording(there, there + 1)
                    yield (words[1], words[0]) if swapped else words


def _reaches(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """`the longest in Europe` against `the longest in the world`."""
    left, right = _reach(pair.left), _reach(pair.right)
    for at, word in left.items():
        for other, other_word in right.items():
            mine, theirs = pair.left.tokens[at], pair.right.tokens[other]
            if word == other_word and mine.stem != theirs.stem and {mine.lower, theirs.lower} & _WORLD:
                yield pair.left.wording(at, at + 1), pair.right.wording(other, other + 1)


def _reach(statement: Statement) -> dict[int, str]:
    """Where the reach of each superlative stands, and the superlative: in Europe, in the world."""
    places: dict[int, str] = {}
    for at, word in _superlatives(statement):
        following = range(at + 1, min(len(statement.words), at + _NEAR))
        inside = next((there for there in following if statement.words[there] in {"in", "of"}), 0)
        if inside:
            inside += 1 + (statement.words[inside + 1 : inside + 2] == ["the"])
            if inside < len(statement.words):
                places[inside] = word
    return places


def _is_comparative(word: str) -> bool:
    return word in _MORE or word in _LESS or (word.endswith("er") and len(word) > 4 and word not in _NO_COMPARATIVE)


@once_each
def _superlatives(statement: Statement) -> list[tuple[int, str]]:
    """The superlatives of a statement, with their place."""
    return [
        (at, word) for at, word in enumerate(statement.words)
        if word[-2:] == "st" and (word == "most" or (word.endswith("est") and len(word) > 4))
    ]  # fmt: skip
