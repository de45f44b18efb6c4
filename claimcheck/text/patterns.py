"""Patterns that are compiled when they are first used: a long one takes milliseconds that most commands can spare."""

import re
from typing import Any, cast


class _Later:
    """Stands for a compiled pattern; the first attribute that is asked for compiles it."""

    __class__ = re.Pattern  # type: ignore[assignment]  # so that isinstance takes it for what it stands for

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        self._source = pattern, flags

    def __getattr__(self, name: str) -> Any:
        source, flags = self._source
        method = getattr(re.compile(source, flags), name)
        setattr(self, name, method)  # found directly from the second time on
        return method


def compiled_later(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    """Return what `re.compile` returns, compiled at its first use. A fault in the pattern shows only then."""
    return cast("re.Pattern[str]", _Later(pattern, flags))
