"""Word documents (DOCX): their paragraphs, then the notes."""

from collections.abc import Iterator

from claimcheck.errors import UsageError
from claimcheck.text.extraction.archive import Archive, holds
from claimcheck.text.extraction.extracted import Extracted, laid_out
from claimcheck.text.extraction.markup import Tag, pieces

SUFFIXES = (".docx", ".docm")
BODY = "word/document.xml"
NOTES = ("word/footnotes.xml", "word/endnotes.xml")
HEADLINES, STANDFIRST = ("title", "heading1", "heading 1"), "subtitle"  # styles of the first paragraphs
CHARACTERS = {"tab": "\t", "br": "\n", "cr": "\n", "nobreakhyphen": "‑", "softhyphen": "\u00ad"}
Paragraph = tuple[str, str]  # style in lower case, text


def recognises(data: bytes) -> bool:
    """Whether it is a ZIP archive with the body of a Word document in it."""
    return holds(data, BODY)


def read(data: bytes, name: str) -> Extracted:
    """Headline and standfirst by their styles, the paragraphs of the body, those of foot- and endnotes."""
    archive = Archive(data, name)
    if BODY not in archive.names:
        raise UsageError(f"{name}: this is no Word document: it has no {BODY}")
    body = [(style, text) for style, text in _paragraphs(archive.text(BODY)) if text.strip()]
    headline = body.pop(0)[1] if body and body[0][0] in HEADLINES else ""
    standfirst = body.pop(0)[1] if body and body[0][0] == STANDFIRST else ""
    notes = [text for part in NOTES for _, text in _paragraphs(archive.text(part))]
    text = laid_out(_line(headline), _line(standfirst), [*(text for _, text in body), *notes])
    return Extracted(text, "paragraphs of a Word document (DOCX)")


def _paragraphs(xml: str) -> Iterator[Paragraph]:
    """The paragraphs in order of their ends, so that a text box comes before the paragraph it hangs in."""
    open_paragraphs: list[list[str]] = []
    styles: list[str] = []
    in_text, in_fallback = False, False
    for piece in pieces(xml):
        if isinstance(piece, str):
            if in_text and not in_fallback and open_paragraphs:
                open_paragraphs[-1].append(piece)
        elif piece.name == "fallback":  # the same once more, for programs that are older
            in_fallback = piece.opens and not piece.closes
        elif piece.name == "t":
            in_text = piece.opens and not piece.closes
        elif piece.name == "p" and not in_fallback:
            if piece.opens:
                open_paragraphs.append([])
                styles.append("")
            if piece.closes and open_paragraphs:
                yield styles.pop(), "".join(open_paragraphs.pop())
        elif open_paragraphs and not in_fallback and piece.opens:
            _mark(piece, open_paragraphs[-1], styles)


def _mark(tag: Tag, paragraph: list[str], styles: list[str]) -> None:
    """What a tag within a paragraph adds to it: a tab, a line break, its style."""
    if tag.name == "pstyle":
        styles[-1] = tag.attributes.get("val", "").lower()
    elif tag.name in CHARACTERS and not tag.attributes.get("pos"):  # <w:tab w:pos> sets a tab stop
        paragraph.append(CHARACTERS[tag.name])


def _line(text: str) -> str:
    return " ".join(text.split())
