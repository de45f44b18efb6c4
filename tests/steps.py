"""The steps that work takes, counted, so that a test holds its linearity by no clock: calls, and those of a pattern.

`re` tells nothing of its work, so this is a backtracking matcher over its parse tree that tries what `re` tries, in the
same order, and counts each look at a character. It knows no more of the syntax than the patterns of the program use.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from cProfile import Profile
from functools import cache
from re import _parser as parser  # type: ignore[attr-defined]  # the parse tree has no public name
from typing import Any, NamedTuple

Next = Callable[[int], int | None]  # goes on from a place; the end of the whole match, or None
CATEGORIES: dict[str, Callable[[str], bool]] = {
    "DIGIT": str.isdecimal, "SPACE": str.isspace, "WORD": lambda character: character.isalnum() or character == "_",
}  # fmt: skip


def count_calls(work: Callable[[], object]) -> int:
    """Return how many calls a piece of work makes, of Python's functions and of those in C."""
    profile = Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())


def steps(pattern: re.Pattern[str], text: str, *, whole: bool = False) -> int:
    """Return how many looks at characters it takes to find every match in a text, or to match the whole of it."""
    matcher, at = _Matcher(text, bool(pattern.flags & re.IGNORECASE)), 0
    tree = _tree(pattern)
    if whole:
        matcher.match(tree, 0, lambda place: place if place == len(text) else None)
        return matcher.steps
    while at <= len(text):
        end = matcher.match(tree, at, _stay)
        at = end if end is not None and end > at else at + 1
    return matcher.steps


class _Node(NamedTuple):
    """A node of a parse tree with the nodes behind it; where a node has trees within, `value` holds the first of each.

    A repetition has the least, the most and a tree, a look around how far back it begins and a tree.
    """

    name: str
    value: Any
    rest: "_Node | None"


@cache
def _tree(pattern: re.Pattern[str]) -> _Node | None:
    return _linked(parser.parse(pattern.pattern, pattern.flags))


def _linked(nodes: Iterable[Any]) -> _Node | None:
    """Return the first of the nodes of a parse tree."""
    rest: _Node | None = None
    for kind, value in reversed([*nodes]):
        rest = _Node(str(kind), _trees_within(str(kind), value), rest)
    return rest


def _trees_within(name: str, value: Any) -> Any:
    if name in ("MAX_REPEAT", "POSSESSIVE_REPEAT"):
        return int(value[0]), int(value[1]), _linked(value[2])
    if name in ("ASSERT", "ASSERT_NOT"):
        return 0 if value[0] > 0 else value[1].getwidth()[0], _linked(value[1])
    if name == "BRANCH":
        return [_linked(tree) for tree in value[1]]
    if name in ("SUBPATTERN", "ATOMIC_GROUP"):
        return _linked(value[3] if name == "SUBPATTERN" else value)
    return str(value).removeprefix("AT_") if name == "AT" else value


class _Matcher:
    def __init__(self, text: str, ignore_case: bool) -> None:
        self.text, self.ignore_case, self.steps = text, ignore_case, 0
        self.looks = dict[tuple[int, str], bool]()  # what a look at a character gave before

    def match(self, node: _Node | None, at: int, following: Next) -> int | None:
        """Match a node and those behind it, then what follows them."""
        if node is None:
            return following(at)
        name, value, rest = node
        if name in OF_ONE:
            return self.match(rest, at + 1, following) if self.one(node, at) else None
        return METHODS[name](self, value, at, lambda place: self.match(rest, place, following))

    def one(self, node: _Node, at: int) -> bool:
        """Look at one character."""
        self.steps += 1
        if at >= len(self.text):
            return False
        key = (id(node), self.text[at])
        if key not in self.looks:
            self.looks[key] = self._is(node.name, node.value, self.text[at])
        return self.looks[key]

    def _is(self, name: str, value: Any, character: str) -> bool:
        variants = {character, character.lower(), character.upper()} if self.ignore_case else {character}
        if name == "IN":
            return any(_in_set(value, variant) for variant in variants)
        return name == "ANY" or (name == "LITERAL") == any(len(c) == 1 and ord(c) == value for c in variants)

    def branch(self, trees: Sequence[_Node | None], at: int, following: Next) -> int | None:
        ends = (self.match(tree, at, following) for tree in trees)
        return next((end for end in ends if end is not None), None)

    def subpattern(self, tree: _Node | None, at: int, following: Next) -> int | None:
        return self.match(tree, at, following)

    def atomic_group(self, tree: _Node | None, at: int, following: Next) -> int | None:
        end = self.match(tree, at, _stay)
        return None if end is None else following(end)

    def max_repeat(self, value: tuple[int, int, _Node], at: int, following: Next) -> int | None:
        least, most, tree = value
        if tree.rest is None and tree.name in OF_ONE:
            count = 0
            while count < most and self.one(tree, at + count):
                count += 1
            for taken in range(count, least - 1, -1):
                if (end := following(at + taken)) is not None:
                    return end
            return None
        return self._again(tree, least, most, at, following)

    def _again(self, tree: _Node, least: int, most: int, at: int, following: Next) -> int | None:
        def more(place: int) -> int | None:
            return self._again(tree, max(0, least - 1), most - 1, place, following) if place > at or least else None

        end = self.match(tree, at, more) if most else None
        return end if end is not None or least else following(at)

    def possessive_repeat(self, value: tuple[int, int, _Node], at: int, following: Next) -> int | None:
        least, most, tree = value
        count = 0
        while count < most:
            end = self.match(tree, at, _stay)
            if end is None or end == at:
                break
            at, count = end, count + 1
        return following(at) if count >= least else None

    def look_around(self, value: tuple[int, _Node | None], at: int, following: Next) -> int | None:
        return following(at) if self._looks(value, at) else None

    def look_not(self, value: tuple[int, _Node | None], at: int, following: Next) -> int | None:
        return None if self._looks(value, at) else following(at)

    def _looks(self, value: tuple[int, _Node | None], at: int) -> bool:
        back, tree = value
        return at >= back and self.match(tree, at - back, _stay) is not None

    def at(self, name: str, at: int, following: Next) -> int | None:
        self.steps += 1
        before, after = self.text[at - 1 : at] if at else "", self.text[at : at + 1]
        words = [bool(c) and CATEGORIES["WORD"](c) for c in (before, after)]
        held = {"BEGINNING": before in ("", "\n"), "END": after in ("", "\n"), "BOUNDARY": words[0] != words[1]}[name]
        return following(at) if held else None


OF_ONE = ("LITERAL", "NOT_LITERAL", "ANY", "IN")  # kinds of node that match one character
METHODS: dict[str, Callable[[_Matcher, Any, int, Next], int | None]] = {
    "BRANCH": _Matcher.branch, "SUBPATTERN": _Matcher.subpattern, "ATOMIC_GROUP": _Matcher.atomic_group,
    "MAX_REPEAT": _Matcher.max_repeat, "POSSESSIVE_REPEAT": _Matcher.possessive_repeat,
    "ASSERT": _Matcher.look_around, "ASSERT_NOT": _Matcher.look_not, "AT": _Matcher.at,
}  # fmt: skip


def _stay(place: int) -> int:
    return place


def _in_set(items: Sequence[Any], character: str) -> bool:
    negated = str(items[0][0]) == "NEGATE"
    return negated != any(_item(str(kind), value, character) for kind, value in items[negated:])


def _item(kind: str, value: Any, character: str) -> bool:
    if kind == "CATEGORY":
        name = str(value).removeprefix("CATEGORY_")
        return CATEGORIES[name.removeprefix("NOT_")](character) != name.startswith("NOT_")
    codes = [ord(c) for c in character]
    return any(code == value if kind == "LITERAL" else value[0] <= code <= value[1] for code in codes)
