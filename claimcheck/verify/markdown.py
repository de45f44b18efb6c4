"""Markdown, and plain text: which lines are prose, and what in them is markup. Everything keeps its place.

An indented line is prose: plain texts indent their paragraphs. Time is linear in the text.
"""

import re
from collections.abc import Iterator

from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class
from claimcheck.verify.marks import BRACKET, Mark, comments, in_brackets
from claimcheck.verify.mask import Mask

LINE = compiled_later(r"[^\n]*+(?:\n|\Z)")
FENCE = compiled_later(r"[ >]{0,12}(`{3,}|~{3,})")
HEADING = compiled_later(r"[ >]{0,12}#{1,6}[ \t]")
UNDERLINE = compiled_later(r"[ ]{0,3}(?:=+|-{2,})[ \t]*\r?\n?")
RULE = compiled_later(r"[ ]{0,3}(?:(?:\*[ \t]*){3,50}|(?:-[ \t]*){3,50}|(?:_[ \t]*){3,50})\r?\n?")
TABLE = compiled_later(r"[ >]{0,12}\|[^\n]*\|[ \t]*\r?\n?")
DEFINITION = compiled_later(r"[ ]{0,3}\[(?P<note>\^)?(?P<name>[^\[\]\n]{1,200})\]:[ \t]*(?P<rest>[^\n]*)\n?")
ITEM = compiled_later(r"[ \t>]{0,40}(?:[-*+•]|\d{1,4}[.)])[ \t]")
LEAD = compiled_later(r"[ \t]*(?:>[ \t]*){0,12}(?:(?:[-*+•]|\d{1,4}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?")
EMPHASIS = compiled_later(r"[*_~`]{1,3}(?=[^\s*_~`])|(?<=[^\s*_~`])[*_~`]{1,3}|\\(?=[!-/:-@\[-`{-~])")
WITHIN = compiled_later(r"\w[_]\w")
ADDRESS = compiled_later(r"<?\b(?:https?|ftp)://[^\s<>\[\]\"“”]{1,2000}>?|<[\w.+-]{1,60}@[\w.-]{1,100}>")
TAG = compiled_later(r"</?[A-Za-z][^<>\n]{0,500}>")
FRONT = compiled_later(r"\ufeff?---[ \t]*\r?\n(?:[^\n]*+\n){0,200}?(?:---|\.\.\.)[ \t]*\r?\n")


@value_class()
class Block:
    """A stretch of a draft: a paragraph, a heading, or a table or code, in which no sentence is looked for."""

    kind: str
    start: int
    end: int


@value_class()
class Masked:
    """A text of the same length as `raw` without markup, its blocks, its marks, and its footnotes by name."""

    text: str
    blocks: list[Block]
    marks: list[Mark]
    notes: dict[str, list[Mark]]


def read_markdown(raw: str) -> Masked:
    """Read a text as Markdown. Never raises: what is no Markdown is plain text."""
    mask, marks, notes = Mask(raw), list[Mark](), dict[str, list[Mark]]()
    for (start, end), in_comment in comments(raw):
        mask.blank(start, end)
        marks += in_comment
    without_comments = mask.text
    if front := FRONT.match(without_comments):
        mask.blank(*front.span())
    blocks, definitions = _blocks(without_comments, front.end() if front else 0)
    for name, is_note, start, end, rest in definitions:
        mask.blank(start, end)
        if name:
            notes[("^" if is_note else "") + name.casefold()] = _named_in(rest)
    for block in blocks:
        if block.kind in ("code", "table"):
            mask.blank(block.start, block.end)
        else:
            marks += _inline(without_comments, block, mask, notes)
    return Masked(mask.text, blocks, sorted(marks, key=lambda mark: mark.start), notes)


def _blocks(text: str, begin: int) -> tuple[list[Block], list[tuple[str, bool, int, int, str]]]:
    """The blocks of a text from a place on, and the lines that define footnotes and addresses (or underline)."""
    blocks, definitions, fence, last = list[Block](), [], "", ""
    for line in LINE.finditer(text, begin):
        start, end = line.span()
        if start == end:
            break
        opens = FENCE.match(text, start, end)
        kind = "code" if fence or opens else _kind_of(text, start, end, last)
        if opens and (not fence or opens[1].startswith(fence)):
            fence = "" if fence else opens[1]
        if kind == "definition" and (hit := DEFINITION.match(text, start, end)):
            definitions.append((hit["name"], bool(hit["note"]), start, end, hit["rest"]))
        elif kind == "underline":
            blocks[-1] = Block("heading", blocks[-1].start, start)
            definitions.append(("", False, start, end, ""))
        elif kind:
            joined = kind == last and kind != "heading" and not (kind == "paragraph" and ITEM.match(text, start, end))
            blocks[-1:] = [Block(kind, blocks[-1].start, end)] if joined else [*blocks[-1:], Block(kind, start, end)]
        last = "" if kind in ("underline", "definition") else kind
    return blocks, definitions


def _kind_of(text: str, start: int, end: int, last: str) -> str:
    """What a line is; "" for one that holds nothing."""
    if not text[start:end].strip():
        return ""
    if last == "paragraph" and UNDERLINE.fullmatch(text, start, end):
        return "underline"
    if RULE.fullmatch(text, start, end):
        return ""
    if HEADING.match(text, start, end):
        return "heading"
    if TABLE.fullmatch(text, start, end):
        return "table"
    if DEFINITION.match(text, start, end):
        return "definition"
    return "paragraph"


def _inline(text: str, block: Block, mask: Mask, notes: dict[str, list[Mark]]) -> Iterator[Mark]:
    """Blank the markup of a block, and yield the marks in it."""
    start, end = block.start, block.end
    for line in LINE.finditer(text, start, end):
        if line[0]:
            mask.blank(line.start(), LEAD.match(text, *line.span()).end())  # type: ignore[union-attr]  # it may be empty
    if block.kind == "heading":
        mask.blank(start, start + len(text[start:end]) - len(text[start:end].lstrip(" \t#>")))
    linked = set[int]()  # places of addresses that stand in a link
    for hit in BRACKET.finditer(text, start, end):
        yield from _bracket(hit, mask, notes)
        linked.add(hit.start("address") + 1)
    for hit in ADDRESS.finditer(text, start, end):
        if hit.start() not in linked:
            mask.blank(*hit.span())
            yield Mark("link", *hit.span(), _address(hit[0]))
    for pattern in (TAG, EMPHASIS):
        for hit in pattern.finditer(text, start, end):
            if not (hit[0] == "_" and WITHIN.match(text, hit.start() - 1)):
                mask.blank(*hit.span())


def _bracket(hit: re.Match[str], mask: Mask, notes: dict[str, list[Mark]]) -> list[Mark]:
    """Blank what is no text of a bracket, and return the marks in it: a link, or a citation."""
    start, end = hit.span()
    inner, address = hit["inner"], hit["address"]
    if hit[0].startswith("!"):
        mask.blank(start, end)
        return []
    if address is not None:
        mask.blank(start, start + 1)
        mask.blank(hit.end("inner"), end)
        target = (address[1:-1].split() or [""])[0].strip("<>")
        return [Mark("link", start, end, target)] if target else []
    marks = in_brackets(inner, start, end)
    if any(mark.kind != "id" for mark in marks):
        mask.blank(start, end)
    elif inner.casefold() in notes:  # [text] of a reference that is defined below
        mask.blank(start, start + 1)
        mask.blank(end - 1, end)
        return [Mark(m.kind, start, end, m.name, m.at) for m in notes[inner.casefold()]]
    return marks


def _named_in(rest: str) -> list[Mark]:
    """What a definition names: the citations and addresses in its text, or the text as the name of a source."""
    marks = [mark for hit in BRACKET.finditer(rest) for mark in _cited(hit)]
    marks += [Mark("link", 0, 0, _address(hit[0])) for hit in ADDRESS.finditer(rest)]
    return marks or [Mark("title", 0, 0, rest.strip())]


def _cited(hit: re.Match[str]) -> list[Mark]:
    if hit["address"]:
        return [Mark("link", 0, 0, (hit["address"][1:-1].split() or [""])[0].strip("<>"))]
    return in_brackets(hit["inner"], 0, 0)


def _address(text: str) -> str:
    """An address without what closes the sentence or the brackets that it stands in."""
    return text.strip("<>").rstrip(".,;:!?)'\"")
