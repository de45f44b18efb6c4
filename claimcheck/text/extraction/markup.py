"""HTML and XML read tag by tag, in time linear in the text: no entity is expanded, nothing is looked up, no error."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape

from claimcheck.text.patterns import compiled_later

NAME = compiled_later(r"(/?)([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)")  # a prefix is left away: <w:p> is p
QUOTE_OR_END = compiled_later(r"[\"'>]")
# In HTML a quotation mark opens a value only behind an equals sign; elsewhere it is a slip of the pen.
HTML_TAG_END = compiled_later(r"""(?>[^>"'=]++|=\s*+(?>"[^"]*+"|'[^']*+')?+|["'])*+>""")
ATTRIBUTE = compiled_later(r"""(?<![\w:.-])(?:[\w.-]++:)?([\w.-]++)\s*+=\s*+(?:"([^"]*+)"|'([^']*+)')""")
HUGE_NUMBER = compiled_later(r"&#[xX]?[0-9A-Fa-f]{10,}+;?")  # int() refuses to read 5,000 digits
SKIPPED = (("<!--", "-->"), ("<?", "?>"), ("<!", ">"))  # what begins and ends a piece that holds no text
SUBSET = compiled_later(r"<![^>\[]{0,1000}+\[")  # a <!DOCTYPE … [ … ]>
RAW = ("script", "style", "textarea", "title")  # elements whose content is text, whatever it looks like
FIRST_TAGS = """
a article b base body br center div font head h1 h2 h3 html iframe img link main meta p script section span style table
title ul
"""
HTML_TAGS = frozenset(FIRST_TAGS.split())


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag by its local name in lower case; `closes` for </p>, both for <p/>."""

    name: str
    opens: bool
    closes: bool
    source: str

    @property
    def attributes(self) -> Mapping[str, str]:
        """The attributes with a value in quotation marks, by local name."""
        return {hit[1]: characters(hit[2] or hit[3] or "") for hit in ATTRIBUTE.finditer(self.source)}


def pieces(text: str) -> Iterator[Tag | str]:
    """The tags and the character data between them, in order. What is not closed ends with the text."""
    for start, end, tag in spans(text):
        if tag is not None:
            yield tag
        elif text.startswith("<![CDATA[", start):
            yield text[start + 9 : end].removesuffix("]]>")
        elif not _mark(text, start):
            yield characters(text[start:end])


def spans(text: str) -> Iterator[tuple[int, int, Tag | None]]:
    """The same as spans of the text, comments and declarations too: a tag, or None for what is none."""
    place = 0
    while (start := text.find("<", place)) >= 0:
        if start > place:
            yield place, start, None
        tag = None
        if text.startswith("<![CDATA[", start):
            place = _after(text, "]]>", start)
        elif mark := _mark(text, start):
            place = _after(text, mark, start)
        elif name := NAME.match(text, start + 1):
            place = _tag_end(text, name.end())
            tag = Tag(name[3].lower(), not name[1], bool(name[1]) or text[place - 2] == "/", text[start:place])
        else:
            place = start + 1
        yield start, place, tag
    if place < len(text):
        yield place, len(text), None


def raw_elements(text: str, wanted: str) -> Iterator[tuple[str, int, int]]:
    """The elements of a name whose content is no markup ("script"): the start tag, where the content begins and ends.

    What stands in comments and in other elements of that kind is not looked at.
    """
    place = 0
    closings = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in RAW}
    while (start := text.find("<", place)) >= 0:
        if mark := _mark(text, start):
            place = _after(text, "-->" if mark == "-->" else ">", start)
            continue
        name = NAME.match(text, start + 1)
        end_of_tag = HTML_TAG_END.match(text, name.end()) if name else None
        place = start + 1 if name is None else end_of_tag.end() if end_of_tag else len(text)
        if name and not name[1] and name[0].lower() in closings:
            closing = closings[name[0].lower()].search(text, place)
            end = closing.start() if closing else len(text)
            if name[0].lower() == wanted:
                yield text[start:place], place, end
            place = end


def characters(text: str) -> str:
    """Character data with its references written out: "&amp;" is "&"."""
    return unescape(HUGE_NUMBER.sub("\ufffd", text)) if "&" in text else text


def is_html(text: str) -> bool:
    """Whether a text begins as a web page does, after any comments, processing instructions and white space."""
    place = 0
    while (place := _past_blanks(text, place)) < len(text):
        if text[place : place + 9].lower() == "<!doctype":
            return text[place + 9 : place + 40].lstrip().lower().startswith("html")
        if not (mark := _mark(text, place)):
            break
        place = _after(text, mark, place)
    tag = NAME.match(text, place + 1) if text.startswith("<", place) else None
    return bool(tag and not tag[1] and not tag[2] and tag[3].lower() in HTML_TAGS)


def _past_blanks(text: str, place: int) -> int:
    while place < len(text) and (text[place].isspace() or text[place] == "\ufeff"):
        place += 1
    return place


def _mark(text: str, place: int) -> str:
    """The mark that ends the comment, instruction or declaration that begins at a place; "" where none does."""
    mark = next((end for begin, end in SKIPPED if text.startswith(begin, place)), "")
    return "]>" if mark == ">" and SUBSET.match(text, place) else mark


def _after(text: str, mark: str, place: int) -> int:
    end = text.find(mark, place + 2)
    return end + len(mark) if end >= 0 else len(text)


def _tag_end(text: str, place: int) -> int:
    """Where a tag ends: after the first > that stands in no quotation marks."""
    while (hit := QUOTE_OR_END.search(text, place)) and hit[0] != ">":
        closing = text.find(hit[0], hit.end())
        if closing < 0:
            return len(text)
        place = closing + 1
    return hit.end() if hit else len(text)
