"""Patterns that are compiled when they are first used: a long one takes milliseconds that most commands can spare."""

import re
from collections.abc import Callable
from typing import Any, cast

OFTEN = 500  # searches from which on a second form of a pattern is worth its compilation
SHORT = 2000  # characters of a text that is put into lower case for it
CAPITALS = re.compile(r"\\.|\(\?P[<=]|\(\?-i:|[A-Z]", re.DOTALL)
KEPT = re.compile(r"\\|\(\?P")


class _Later:
    """Stands for a compiled pattern; the first attribute that is asked for compiles it."""

    __class__ = re.Pattern  # type: ignore[assignment]  # so that isinstance takes it for what it stands for

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        source, flags = self._source
        method = getattr(re.compile(source, flags), name)
        if name in NOTHING and flags & re.IGNORECASE:
            method = _asked_often(method, source, flags, NOTHING[name])
        setattr(self, name, method)  # found directly from the second time on
        return method


NOTHING: dict[str, Callable[[], Any]] = {"search": lambda: None, "finditer": lambda: iter(())}


def _asked_often(method: Callable[..., Any], source: str, flags: re.RegexFlag, nothing: Callable[[], Any]) -> Any:
    """Return a method of a pattern that soon looks first whether there can be a match at all.

    A pattern that takes small letters for capitals tries each of its alternatives at each place; one of small letters
    alone, on a short text put into them, takes a third of the time. It never misses a match, and may see one too many.
    """
    searches, may_match = 0, None

    def asked(text: str, *span: int) -> Any:
        nonlocal searches, may_match
        searches += 1
        if searches > OFTEN and len(text) <= SHORT and text.isascii():
            may_match = may_match or re.compile(in_small_letters(source), flags & ~re.IGNORECASE).search
            if may_match(text.lower(), *span) is None:
                return nothing()
        return method(text, *span)

    return asked


def in_small_letters(source: str) -> str:
    """Return a pattern for texts in lower case: it matches wherever the pattern does that takes all cases alike."""
    return CAPITALS.sub(
        lambda hit: "(?:" if hit[0] == "(?-i:" else hit[0] if KEPT.match(hit[0]) else hit[0].lower(), source
    )


def compiled_later(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return what `re.compile` returns, compiled at its first use. A fault in the pattern shows only then."""
    return cast("re.Pattern[str]", _Later(pattern, flags))
