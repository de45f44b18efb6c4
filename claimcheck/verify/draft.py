"""A draft as it is read: its text with the markup blanked, so that every word stands where it stood in the file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePath

from claimcheck.errors import UsageError
from claimcheck.ledger.document import line_and_column, line_starts
from claimcheck.text.extraction import extract
from claimcheck.text.extraction.encoding import beginning, decode
from claimcheck.text.extraction.markup import is_html
from claimcheck.verify.html import read_html
from claimcheck.verify.markdown import Block, Masked, read_markdown
from claimcheck.verify.marks import Mark

MOST = 2_000_000  # bytes of a draft: a thick book
PAGES = (".html", ".htm", ".xhtml")


@dataclass(frozen=True)
class Draft:
    """A draft: its `name`, `raw` as places in it are counted, `text` of the same length without markup.

    `blocks` are its paragraphs and what is none, `marks` its citations and what is to be ignored, `notes` what its
    footnotes name.
    """

    name: str
    raw: str
    text: str
    blocks: Sequence[Block]
    marks: Sequence[Mark]
    notes: Mapping[str, Sequence[Mark]]

    def place(self, offset: int) -> tuple[int, int]:
        """Return line and column of a character, both from 1."""
        return line_and_column(self._line_starts, offset)

    @cached_property
    def _line_starts(self) -> Sequence[int]:
        return line_starts(self.raw)


def read_draft(data: bytes, name: str) -> Draft:
    """Return the draft in a file of these bytes: Markdown, plain text, HTML, or a document a text is taken out of.

    Places in a document (DOCX, PDF …) are counted in the text that is taken out. Raises UsageError for what is too
    large, holds no text or cannot be read as one.
    """
    if len(data) > MOST:
        raise UsageError(
            f"{name}: it is larger than {MOST // 1_000_000} MB, the most that is verified at once: part it"
        )
    suffix = PurePath(name).suffix.lower()
    if suffix in PAGES or is_html(beginning(data)):
        return _draft(name, raw := _decoded(data, name), read_html(raw))
    if data.startswith((b"PK\x03\x04", b"%PDF-")) or suffix in (".docx", ".docm", ".pdf", ".epub"):
        return _draft(name, raw := extract(data, name).text, read_markdown(raw))
    if suffix not in (".md", ".markdown", ".txt"):
        extract(data, name)  # says of a picture or an archive what it is
    return _draft(name, raw := _decoded(data, name), read_markdown(raw))


def _decoded(data: bytes, name: str) -> str:
    text = decode(data, name)
    if not any(map(str.isalnum, text)):
        raise UsageError(f"{name}: there is no text in it")
    return text


def _draft(name: str, raw: str, masked: Masked) -> Draft:
    return Draft(name, raw, masked.text, masked.blocks, masked.marks, masked.notes)
