"""PDFs: the text of their pages, with a form feed between them."""

import io
import logging

from claimcheck.errors import UsageError
from claimcheck.text.extraction.extracted import Extracted

SUFFIXES = (".pdf",)


def recognises(data: bytes) -> bool:
    """Whether it begins as a PDF does."""
    return data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"%PDF-")


def read(data: bytes, name: str) -> Extracted:
    """The pages of a PDF; raises UsageError without the extra [pdf], or for one that cannot be read."""
    try:
        import pypdf
    except ImportError:
        reason = "a PDF needs an extra: pip install 'claimcheck-ledger[pdf]', or save it as text"
        raise UsageError(f"{name}: {reason}") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what is wrong is told in one line below
    try:
        pages = [page.extract_text().strip() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    except Exception as error:  # pypdf raises whatever a broken file makes it stumble over
        raise UsageError(f"{name}: the PDF cannot be read: {str(error) or type(error).__name__}") from None
    how = f"{len(pages)} pages of a PDF by pypdf {pypdf.__version__}"
    return Extracted("\n\f".join(pages) + "\n" if any(pages) else "", how)
