"""The JSON-LD of a web page: the script elements of that type, found in time linear in the page."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser

from claimcheck.errors import UsageError
from claimcheck.text.extraction.encoding import decode
from claimcheck.text.extraction.markup import raw_elements
from claimcheck.text.patterns import compiled_later

TYPE = compiled_later(r"application/(?:[a-z]{1,20}\+)?ld\+json\s*(?:;|$)", re.IGNORECASE)
CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}[\"']?\s{0,5}([A-Za-z0-9_-]{3,30})", re.IGNORECASE)
HEAD = 4096  # bytes in which a page says how it is encoded
LONGEST_TAG = 2_000  # characters of a start tag that are read; the parser takes time in the square of hostile ones
MICRODATA = compiled_later(r"itemtype\s{0,5}=\s{0,5}[\"']?\s{0,5}https?://schema\.org/ClaimReview", re.IGNORECASE)
OPENING, CLOSING = ("//", "/*", "<!--", "<![CDATA[", "*/"), ("*/", "]]>", "-->", "//", "/*")


@dataclass(frozen=True, slots=True)
class Script:
    """The content of a script element, the line of the page it begins in, and its number among those of its type."""

    text: str
    line: int
    number: int


def decoded(content: bytes, name: str) -> str:
    """Return the text of a file. Raises UsageError for one neither in UTF-8 nor in what the page says it is in."""
    declared = CHARSET.search(content[:HEAD])
    try:
        return decode(content, name)
    except UsageError:
        if declared is None:
            raise
        try:
            return content.decode(declared[1].decode())
        except (LookupError, UnicodeError):
            raise UsageError(f"{name}: it is not in the encoding it names, {declared[1].decode()}") from None


def scripts(page: str) -> Iterator[Script]:
    """Yield the elements <script type="application/ld+json"> of a page."""
    number, line, counted = 0, 1, 0
    for tag, start, end in raw_elements(page, "script"):
        if not TYPE.match(_type_of(tag)):
            continue
        number += 1
        line += page.count("\n", counted, start)
        counted = start
        yield Script(page[start:end], line, number)


def unwrapped(text: str) -> str:
    """Return a script without the marks of a comment or of CDATA around it, each place of the rest where it was."""
    for mark in OPENING:
        if text.lstrip().startswith(mark):
            text = text.replace(mark, " " * len(mark), 1)
    for mark in CLOSING:
        text = text.rstrip().removesuffix(mark)
    return text


def has_microdata(page: str) -> bool:
    """Return whether a page marks up a ClaimReview by attributes of its elements."""
    return bool(MICRODATA.search(page))


def _type_of(tag: str) -> str:
    """Return the attribute `type` of a start tag, by the parser of the standard library."""
    if "ld+json" not in tag.casefold():
        return ""
    parser = _FirstTag()
    parser.feed(tag[:LONGEST_TAG])
    return parser.type.strip()


class _FirstTag(HTMLParser):
    """Keeps the type of the first start tag."""

    type = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.type = self.type or dict(attrs).get("type") or ""
