"""A web page as a draft: its tags, scripts and references blanked, its paragraphs parted, every word where it stood."""

from html import unescape

from claimcheck.text.extraction.markup import spans
from claimcheck.text.patterns import compiled_later
from claimcheck.verify.markdown import Block, Masked
from claimcheck.verify.marks import BRACKET, Mark, comments, in_brackets
from claimcheck.verify.mask import JOINER, Mask

SILENT = frozenset(("head", "script", "style", "template", "nav", "noscript", "svg", "form", "select", "textarea"))
CODE = frozenset(("pre", "table"))  # in which no sentence is looked for
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "title"))
INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "br",
        "img",
    ]
)
REFERENCE = compiled_later(r"&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});")


def read_html(raw: str) -> Masked:
    """Read a text as HTML. Never raises; what is not closed goes on to the end."""
    mask, marks, blocks = Mask(raw), list[Mark](), list[Block]()
    for _, in_comment in comments(raw):
        marks += in_comment
    kind, begin, silent, links = "paragraph", 0, "", list[tuple[int, str]]()
    for start, end, tag in spans(raw):
        if (tag is None and raw.startswith("<", start)) or (tag is None and silent):
            mask.blank(start, end)
        elif tag is None:
            _references(raw, start, end, mask)
        else:
            mask.blank(start, end)
            if silent:
                silent = "" if tag.closes and tag.name == silent else silent
            elif tag.name in SILENT and tag.opens and not tag.closes:
                silent = tag.name
            if tag.name == "a" and tag.opens:
                links.append((start, tag.attributes.get("href", "")))
            elif tag.name == "a" and links:
                opened, address = links.pop()
                marks += [Mark("link", opened, end, address)] if address else []
            elif tag.name not in INLINE:
                blocks.append(Block(kind, begin, start))
                begin, kind = end, _kind_after(tag.name, kind, opens=tag.opens and not tag.closes)
    blocks.append(Block(kind, begin, len(raw)))
    return _with_brackets(mask, [block for block in blocks if block.end > block.start], marks)


def _kind_after(name: str, kind: str, *, opens: bool) -> str:
    """What the text behind a tag is."""
    if name in HEADINGS:
        return "heading" if opens else "paragraph"
    if name in CODE:
        return "code" if opens else "paragraph"
    return kind


def _references(raw: str, start: int, end: int, mask: Mask) -> None:
    """Put characters in the place of references: a letter is filled up within its word, any other with blanks."""
    for hit in REFERENCE.finditer(raw, start, end):
        character = unescape(hit[0])
        if character != hit[0]:
            mask.put(*hit.span(), character.ljust(len(hit[0]), JOINER) if character.isalnum() else character)


def _with_brackets(mask: Mask, blocks: list[Block], marks: list[Mark]) -> Masked:
    text = mask.text
    for block in blocks:
        if block.kind == "code":
            mask.blank(block.start, block.end)
            continue
        for hit in BRACKET.finditer(text, block.start, block.end):
            named = in_brackets(hit["inner"], *hit.span())
            if any(mark.kind != "id" for mark in named):
                mask.blank(*hit.span())
            marks += named
    return Masked(mask.text, blocks, sorted(marks, key=lambda mark: mark.start), {})
