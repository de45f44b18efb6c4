"""The words of a file: a text as it is, the article of a web page, the pages of a PDF."""

import io
import logging
from dataclasses import dataclass
from typing import Any

from claimcheck.errors import UsageError

NONE = "—"  # in the place of a headline or standfirst that is not there (see quoting/places.py)


@dataclass(frozen=True, slots=True)
class Extracted:
    """A text and in a few words how it was got."""

    text: str
    how: str


def extract(data: bytes, name: str) -> Extracted:
    """The text of a file; what it is shows in its first bytes, or in the end of its name.

    Raises UsageError for what holds no text, is no UTF-8, or needs an extra that is not installed.
    """
    start = data[:1024].lstrip().lower()
    if start.startswith(b"%pdf-"):
        found = _pdf(data)
    elif start.startswith((b"<!doctype html", b"<html")) or name.lower().endswith((".html", ".htm", ".xhtml")):
        found = _html(data)
    else:
        found = Extracted(_decoded(data, name), "text as it was")
    if not found.text.strip():
        raise UsageError(f"{name}: there is no text in it ({found.how})")
    return found


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        binary = "it looks like a binary file" if b"\0" in data[:4096] else "save it as UTF-8"
        raise UsageError(f"{name}: byte {error.start + 1} is not UTF-8; {binary}") from None


def _html(data: bytes) -> Extracted:
    """Headline, standfirst and paragraphs, with an empty line between them."""
    try:
        import trafilatura
    except ImportError:
        raise UsageError(
            "a web page needs an extra: pip install 'claimcheck-ledger[html]', or save it as text"
        ) from None
    found: Any = trafilatura.bare_extraction(data, include_comments=False, with_metadata=True)
    if found is None:
        return Extracted("", "trafilatura found no article")
    body = [line.strip() for line in (found.text or "").splitlines() if line.strip()]
    title, lead = (found.title or "").strip(), (found.description or "").strip()
    body = body[1:] if body and body[0] == title else body
    lead = "" if lead and body and body[0].startswith(lead.rstrip("….")) else lead
    text = "\n\n".join([title or NONE, lead or NONE, *body]) + "\n"
    return Extracted(text, f"article of a web page by trafilatura {trafilatura.__version__}")


def _pdf(data: bytes) -> Extracted:
    """The pages with a form feed between them."""
    try:
        import pypdf
    except ImportError:
        raise UsageError("a PDF needs an extra: pip install 'claimcheck-ledger[pdf]', or save it as text") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong is told in one line below
    try:
        pages = [page.extract_text().strip() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    except Exception as error:  # pypdf raises whatever a broken file makes it stumble over
        raise UsageError(f"the PDF cannot be read: {str(error) or type(error).__name__}") from None
    how = f"{len(pages)} pages of a PDF by pypdf {pypdf.__version__}"
    return Extracted("\n\f".join(pages) + "\n" if any(pages) else "", how)
