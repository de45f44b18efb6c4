"""E-books (EPUB): the paragraphs of their chapters, in reading order."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from claimcheck.errors import UsageError
from claimcheck.text.extraction.archive import Archive, holds
from claimcheck.text.extraction.extracted import Extracted, laid_out
from claimcheck.text.extraction.markup import Tag, pieces

SUFFIXES = (".epub",)
CONTAINER = "META-INF/container.xml"
UNREAD = frozenset(["head", "script", "style", "nav", "svg", "math"])
BLOCK_TAGS = """
address article aside blockquote body caption dd div dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main
ol p pre section table td th tr ul
"""
BLOCKS = frozenset(BLOCK_TAGS.split())


def recognises(data: bytes) -> bool:
    """Whether it is a ZIP archive with the table of contents of an e-book."""
    return holds(data, CONTAINER)


def read(data: bytes, name: str) -> Extracted:
    """The title of the book as headline, no standfirst, the paragraphs of all chapters."""
    archive = Archive(data, name)
    package = next((t.attributes.get("full-path", "") for t in _tags(archive.text(CONTAINER), "rootfile")), "")
    source = archive.text(package)
    if not source:
        raise UsageError(f"{name}: this is no e-book (EPUB): its table of contents names no package")
    chapters = [chapter for chapter in _chapters(source, package) if chapter in archive.names]
    paragraphs = [paragraph for chapter in chapters for paragraph in paragraphs_of(archive.text(chapter))]
    count = f"{len(chapters)} chapter{'s' * (len(chapters) != 1)}"
    return Extracted(laid_out(_title(source), "", paragraphs), f"{count} of an e-book (EPUB)")


def paragraphs_of(xhtml: str) -> Iterator[str]:
    """The blocks of text of a chapter; a line break stays one, other white space is a blank."""
    parts: list[str] = []
    skipped = ""
    for piece in pieces(xhtml):
        if isinstance(piece, str):
            if not skipped:
                parts.append(" ".join(f"|{piece}|".split())[1:-1])
        elif skipped:
            skipped = "" if piece.closes and piece.name == skipped else skipped
        elif piece.name in UNREAD:
            skipped = piece.name if piece.opens and not piece.closes else ""
        elif piece.name == "br":
            parts.append("\n")
        elif piece.name in BLOCKS:
            yield "".join(parts)
            parts = []
    yield "".join(parts)


def _tags(source: str, name: str) -> Iterator[Tag]:
    return (piece for piece in pieces(source) if isinstance(piece, Tag) and piece.name == name and piece.opens)


def _chapters(source: str, package: str) -> Iterator[str]:
    """The names of the chapters' files in the order of the book's spine."""
    files = {tag.attributes.get("id", ""): tag.attributes.get("href", "") for tag in _tags(source, "item")}
    for tag in _tags(source, "itemref"):
        if href := files.get(tag.attributes.get("idref", "")):
            yield posixpath.normpath(posixpath.join(posixpath.dirname(package), unquote(href.partition("#")[0])))


def _title(source: str) -> str:
    """The text of the first <dc:title>."""
    inside = False
    for piece in pieces(source):
        if isinstance(piece, str) and inside:
            return " ".join(piece.split())
        inside = isinstance(piece, Tag) and piece.name == "title" and piece.opens and not piece.closes
    return ""
