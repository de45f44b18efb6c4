"""The steps that work takes, counted, so that a test holds its linearity by no clock: calls, and those of a pattern.

`re` tells nothing of its work, so this is a backtracking matcher over its parse tree that tries what `re` tries, in the
same order, and counts each look at a character. It knows no more of the syntax than the patterns of the program use.
"""

import re
from collections.abc import Callable, Sequence
from cProfile import Profile
from functools import cache
from re import _parser as parser  # type: ignore[attr-defined]  # the parse tree has no public name
from typing import Any

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
        end = matcher.match(tree, at, lambda place: place)
        at = end if end is not None and end > at else at + 1
    return matcher.steps


@cache
def _tree(pattern: re.Pattern[str]) -> list[Any]:
    return list(parser.parse(pattern.pattern, pattern.flags))


class _Matcher:
    def __init__(self, text: str, ignore_case: bool) -> None:
        self.text, self.ignore_case, self.steps = text, ignore_case, 0
        self.looks = dict[tuple[int, str], bool]()  # what a look at a character gave before

    def match(self, tree: Sequence[Any], at: int, following: Next) -> int | None:
        """Match the nodes of a tree one behind the other, then what follows them."""
        if not tree:
            return following(at)
        (kind, value), rest = tree[0], tree[1:]
        name = str(kind)
        if name in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
            return self.match(rest, at + 1, following) if self.one(name, value, at) else None
        return getattr(self, f"_{name.lower()}")(value, at, lambda place: self.match(rest, place, following))

    def one(self, name: str, value: Any, at: int) -> bool:
        """Look at one character."""
        self.steps += 1
        if at >= len(self.text):
            return False
        key = (id(value), self.text[at])
        if key not in self.looks or name != "IN":
            self.looks[key] = self._is(name, value, self.text[at])
        return self.looks[key]

    def _is(self, name: str, value: Any, character: str) -> bool:
        variants = {character, character.lower(), character.upper()} if self.ignore_case else {character}
        if name == "IN":
            return any(_in_set(value, variant) for variant in variants)
        return name == "ANY" or (name == "LITERAL") == any(len(c) == 1 and ord(c) == value for c in variants)

    def _branch(self, value: Any, at: int, following: Next) -> int | None:
        ends = (self.match(list(tree), at, following) for tree in value[1])
        return next((end for end in ends if end is not None), None)

    def _subpattern(self, value: Any, at: int, following: Next) -> int | None:
        return self.match(list(value[3]), at, following)

    def _atomic_group(self, value: Any, at: int, following: Next) -> int | None:
        end = self.match(list(value), at, lambda place: place)
        return None if end is None else following(end)

    def _max_repeat(self, value: Any, at: int, following: Next) -> int | None:
        least, most, tree = int(value[0]), int(value[1]), list(value[2])
        if len(tree) == 1 and str(tree[0][0]) in ("LITERAL", "NOT_LITERAL", "ANY", "IN"):
            count = 0
            while count < most and self.one(str(tree[0][0]), tree[0][1], at + count):
                count += 1
            ends = (following(at + taken) for taken in range(count, least - 1, -1))
            return next((end for end in ends if end is not None), None)
        return self._again(tree, least, most, at, following)

    def _again(self, tree: Sequence[Any], least: int, most: int, at: int, following: Next) -> int | None:
        def more(place: int) -> int | None:
            return self._again(tree, max(0, least - 1), most - 1, place, following) if place > at or least else None

        end = self.match(tree, at, more) if most else None
        return end if end is not None or least else following(at)

    def _possessive_repeat(self, value: Any, at: int, following: Next) -> int | None:
        least, most, tree, count = int(value[0]), int(value[1]), list(value[2]), 0
        while count < most:
            end = self.match(tree, at, lambda place: place)
            if end is None or end == at:
                break
            at, count = end, count + 1
        return following(at) if count >= least else None

    def _assert(self, value: Any, at: int, following: Next) -> int | None:
        return following(at) if self._looks(value, at) else None

    def _assert_not(self, value: Any, at: int, following: Next) -> int | None:
        return None if self._looks(value, at) else following(at)

    def _looks(self, value: Any, at: int) -> bool:
        start = at if value[0] > 0 else at - value[1].getwidth()[0]
        return start >= 0 and self.match(list(value[1]), start, lambda place: place) is not None

    def _at(self, value: Any, at: int, following: Next) -> int | None:
        self.steps += 1
        before, after = self.text[at - 1 : at] if at else "", self.text[at : at + 1]
        words = [bool(c) and CATEGORIES["WORD"](c) for c in (before, after)]
        name = str(value).removeprefix("AT_")
        held = {"BEGINNING": before in ("", "\n"), "END": after in ("", "\n"), "BOUNDARY": words[0] != words[1]}[name]
        return following(at) if held else None


def _in_set(items: Sequence[Any], character: str) -> bool:
    negated = str(items[0][0]) == "NEGATE"
    return negated != any(_item(str(kind), value, character) for kind, value in items[negated:])


def _item(kind: str, value: Any, character: str) -> bool:
    if kind == "CATEGORY":
        name = str(value).removeprefix("CATEGORY_")
        return CATEGORIES[name.removeprefix("NOT_")](character) != name.startswith("NOT_")
    codes = [ord(c) for c in character]
    return any(code == value if kind == "LITERAL" else value[0] <= code <= value[1] for code in codes)
