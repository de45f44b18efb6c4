"""What a writer puts into a draft for this program or for the reader's trust: citations, and findings to be ignored."""

import re
from collections.abc import Iterator

from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.value_class import value_class

COMMENT_OPENS, COMMENT_CLOSES = "<!--", "-->"
CLAIM = compiled_later(r"\s*claim\s*:\s*([^\s,;]{1,200}(?:[\s,;]{1,5}[^\s,;]{1,200}){0,20})\s*", re.IGNORECASE)
IGNORE = compiled_later(
    r"\s*claimcheck\s*:\s*ignore\s+([\w,-]{1,300})(?:\s+because\s+(\S.{0,500}?))?\s*", re.IGNORECASE | re.DOTALL
)
SOURCE = compiled_later(r"@([^\s,;\[\]]{1,200})(?:\s*[,;]?\s+([^\[\];]{1,80}))?")
NOTE = compiled_later(r"\^([^\s\[\]]{1,60})")
ID = compiled_later(r"[a-z0-9][a-z0-9_.-]{1,100}")
# A bracket that holds no bracket, and the address behind it where it is a link.
BRACKET = compiled_later(
    r"!?\[(?P<inner>[^\[\]\n]{1,400})\](?P<address>\([^()\n]{0,800}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\))?"
)
SEVERAL = compiled_later(r"\s*;\s*")


@value_class()
class Mark:
    """A mark at raw[start:end]: its kind, what it names, and a place in that ("p3").

    Kinds: "claim" (an id said to be one), "id" (a word in brackets that may be one), "source", "link" (an address),
    "note" (the name of a footnote), "ignore" (names of rules, with the reason as its place).
    """

    kind: str
    start: int
    end: int
    name: str
    at: str = ""


def comments(text: str) -> Iterator[tuple[Span, list[Mark]]]:
    """The comments of a text, <!-- … -->, each with the marks in it; one that is not closed is none."""
    place = 0
    while (start := text.find(COMMENT_OPENS, place)) >= 0:
        closes = text.find(COMMENT_CLOSES, start + len(COMMENT_OPENS))
        if closes < 0:
            return
        place = closes + len(COMMENT_CLOSES)
        yield (start, place), _in_comment(text[start + len(COMMENT_OPENS) : closes], start, place)


def _in_comment(inner: str, start: int, end: int) -> list[Mark]:
    if len(inner) > 1000:
        return []
    if hit := CLAIM.fullmatch(inner):
        return [Mark("claim", start, end, name) for name in re.split(r"[\s,;]+", hit[1])]
    if hit := IGNORE.fullmatch(inner):
        return [Mark("ignore", start, end, name, hit[2] or "") for name in hit[1].split(",") if name]
    return []


def in_brackets(inner: str, start: int, end: int) -> list[Mark]:
    """What stands between square brackets, as marks: `claim:id`, `@source, p3; @other`, `^1`, `an-id`; else none."""
    marks = []
    for part in SEVERAL.split(inner.strip()):
        if hit := SOURCE.fullmatch(part):
            marks.append(Mark("source", start, end, hit[1].removeprefix("source:"), (hit[2] or "").strip()))
        elif hit := CLAIM.fullmatch(part):
            marks += [Mark("claim", start, end, name) for name in re.split(r"[\s,;]+", hit[1])]
        elif hit := NOTE.fullmatch(part):
            marks.append(Mark("note", start, end, hit[1]))
        elif names := _ids(part):
            marks += [Mark("id", start, end, name) for name in names]
        else:
            return []
    return marks


def _ids(part: str) -> list[str]:
    """The words of a bracket that may all be ids: "a-claim, another-claim"; none where one cannot be."""
    names = [name for name in re.split(r"[\s,]+", part) if name]
    return names if names and all(ID.fullmatch(name) for name in names) and len(names) <= 10 else []
