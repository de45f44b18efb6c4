"""Web pages: headline, standfirst and paragraphs of the article in them."""

import re
from typing import Any

from claimcheck.errors import UsageError
from claimcheck.text.extraction.encoding import beginning, decode, encoding
from claimcheck.text.extraction.extracted import Extracted, laid_out
from claimcheck.text.extraction.markup import is_html
from claimcheck.text.patterns import compiled_later

SUFFIXES = (".html", ".htm", ".xhtml")
MOST = 10_000_000  # bytes of a page that are looked at: a second each megabyte
# trafilatura takes time in the square of these: 20 seconds for 60,000 paragraphs, 8 for 7,000 sections with headings.
HEADING, MOST_HEADINGS = compiled_later(r"<h[1-6]\b", re.IGNORECASE), 2_000
BLOCK, MOST_BLOCKS = compiled_later(r"<(?:p|div|section|article|li|tr|td)\b", re.IGNORECASE), 20_000


def recognises(data: bytes) -> bool:
    """Whether it begins as a web page does, after a byte order mark, comments and an XML declaration."""
    return is_html(beginning(data))


def read(data: bytes, name: str) -> Extracted:
    """The article of a page; raises UsageError without the extra [html]."""
    try:
        import trafilatura
    except ImportError:
        reason = "a web page needs an extra: pip install 'claimcheck-ledger[html]', or save it as text"
        raise UsageError(f"{name}: {reason}") from None
    page: bytes | str = decode(data, name) if encoding(data).startswith(("utf-16", "utf-32")) else data
    if reason := _too_much(page if isinstance(page, str) else page.decode("latin-1")):
        raise UsageError(f"{name}: the web page {reason}: save its article as text")
    try:
        article: Any = trafilatura.bare_extraction(page, include_comments=False, with_metadata=True)
    except Exception as error:  # whatever a broken page makes it stumble over
        raise UsageError(f"{name}: the web page cannot be read: {error or type(error).__name__}") from None
    if article is None:
        return Extracted("", "trafilatura found no article")
    body = [line.strip() for line in (article.text or "").splitlines() if line.strip()]
    title, lead = (article.title or "").strip(), (article.description or "").strip()
    body = body[1:] if body and body[0] == title else body
    lead = "" if lead and body and body[0].startswith(lead.rstrip("….")) else lead
    how = f"article of a web page by trafilatura {trafilatura.__version__}"
    return Extracted(laid_out(title, lead, body), how)


def _too_much(page: str) -> str:
    """Why a page would take too long to read; "" for one that real people write."""
    if len(page) > MOST:
        return f"is larger than {MOST // 1_000_000} MB"
    if sum(1 for _ in HEADING.finditer(page)) > MOST_HEADINGS:
        return f"has more than {MOST_HEADINGS:,} headings"
    if sum(1 for _ in BLOCK.finditer(page)) > MOST_BLOCKS:
        return f"has more than {MOST_BLOCKS:,} paragraphs and boxes"
    return ""
