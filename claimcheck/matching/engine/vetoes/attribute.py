"""Something else of its kind: a former minister, a serving one; the eastern wing, the western; state-owned, private."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.matching.engine.answering import told_of_one
from claimcheck.matching.engine.lexicon.attributes import ATTRIBUTES
from claimcheck.matching.engine.naming import told_from_other_side
from claimcheck.matching.engine.pair import Pair
from claimcheck.matching.engine.polarity import odd
from claimcheck.matching.engine.poles import opposites
from claimcheck.matching.engine.standing import parts_of_one, with_rest_alike
from claimcheck.matching.engine.statement import Statement, Wording
from claimcheck.matching.engine.stopwords import STOP_WORDS
from claimcheck.text.numbers.units import PARTS
from claimcheck.text.phrases import lines, word_list

_IN_NAMES = frozenset(
    word_list("black white red blue green yellow golden silver grey gray old young upper lower full wild")
)
_BE = frozenset(word_list("is are was were be been a an the"))
Side = tuple[int, int]  # number of the line, number of the group of words on it
Attribute = tuple[int, int, frozenset[Side]]  # where it starts and ends (tokens), and the groups it is in


@cache
def _sides() -> dict[str, frozenset[Side]]:
    sides: dict[str, set[Side]] = {}
    for number, line in enumerate(lines(ATTRIBUTES)):
        for group, words in enumerate(line.lower().split("|")):
            for word in words.split():
                sides.setdefault(word, set()).add((number, group))
    return {word: frozenset(groups) for word, groups in sides.items()}


def conflicts(pair: Pair) -> Iterator[tuple[Wording, Wording]]:
    """Words of one line that exclude each other, of the same noun, or where the rest is the same."""
    if odd(pair) or parts_of_one(pair):
        return
    left, right = _attributes(pair.left), _attributes(pair.right)
    if _turned_by_another(pair, left, right):
        return
    mine, theirs = ({side for _, _, sides in found for side in sides} for found in (left, right))
    unlike = list[tuple[Wording, Wording]]()
    loose = list[tuple[Wording, Wording]]()
    for at, end, sides in left:
        for other, other_end, other_sides in right:
            if not _exclude(sides, other_sides) or sides & theirs or other_sides & mine:
                continue
            if told_from_other_side(pair, at, other):  # silver behind her, gold ahead of her
                continue
            words = pair.left.wording(at, end), pair.right.wording(other, other_end)
            same = _noun(pair.left, end) and _noun(pair.left, end) == _noun(pair.right, other_end)
            bare = not (_noun(pair.left, end) and _noun(pair.right, other_end))
            if same or bare or told_of_one(pair, (at, end), (other, other_end)):
                (unlike if same and pair.brief else loose).append(words)
    yield from unlike
    if pair.comparable:
        yield from with_rest_alike(pair, loose) or _sole(pair, [*unlike, *loose])


def _sole(pair: Pair, differences: list[tuple[Wording, Wording]]) -> list[tuple[Wording, Wording]]:
    """The difference, where two short statements have this one alone, neither of them only in part."""
    halves = any(one.kind == "share" for side in (pair.left, pair.right) for one in side.quantities)
    return differences if pair.brief and len(differences) == 1 and not halves else []


def _turned_by_another(pair: Pair, left: list[Attribute], right: list[Attribute]) -> bool:
    """Whether another word stands against its opposite: most of them were women, men were in the minority."""
    mine, theirs = ({at for at, _, _ in attributes} for attributes in (left, right))
    return any(one.start not in mine and other.start not in theirs for one, other in opposites(pair))


def _attributes(statement: Statement) -> list[Attribute]:
    """The attributes of a statement with their place: of two words joined by a hyphen too."""
    words, found, known = statement.words, list[Attribute](), _sides()
    for at, word in enumerate(words):
        joined = f"{word}-{words[at + 1]}" if at + 1 < len(words) else ""
        sides, end = (known[joined], at + 2) if joined in known else (known.get(word, frozenset()), at + 1)
        if words[at - 1] in PARTS and at:  # only a third full
            continue
        if not sides or (end == at + 1 and found and found[-1][1] > at):
            continue
        if not (_in_name(statement, at) or _is_of_somebody(statement, at) or _is_verb(statement, at)):
            found.append((at, end, sides))
    return found


def _in_name(statement: Statement, at: int) -> bool:
    """Whether a word is part of a longer name: the Black Sea, the Old Town, the International Space Station."""
    one, following = statement.tokens[at], statement.tokens[at + 1 : at + 3]
    before = statement.tokens[max(0, at - 1) : at]
    if one.capital and any(token.capital and not token.initial for token in before):  # the Northern Front
        return True
    behind = [token.capital for token in following]
    return one.capital and not one.initial and any(behind[:1]) and (one.lower in _IN_NAMES or all(behind))


def _is_of_somebody(statement: Statement, at: int) -> bool:
    """Whether a word tells what somebody is to another: Quiroz's deputy is no deputy to others."""
    after = statement.tokens[at : at + 1]
    ends = at + 1 == len(statement.tokens) or statement.text[after[0].end] in ",;."
    return ends and at > 0 and statement.tokens[at - 1].text.endswith(("'s", "s'", "’s", "s’"))


def _is_verb(statement: Statement, at: int) -> bool:
    """Whether what looks like an attribute tells what somebody did: he retired on lap 12, he married in May."""
    after, before = statement.words[at + 1 : at + 2], set(statement.words[max(0, at - 2) : at])
    return statement.words[at].endswith("ed") and STOP_WORDS.issuperset(after) and not before & _BE


def _exclude(one: frozenset[Side], other: frozenset[Side]) -> bool:
    lines_of_both = {line for line, _ in one} & {line for line, _ in other}
    return bool(lines_of_both) and not one & other


def _noun(statement: Statement, end: int) -> str:
    """The stem of the noun that an attribute stands before."""
    after = statement.tokens[end : end + 1]
    return after[0].stem if after and after[0].lower not in STOP_WORDS else ""
