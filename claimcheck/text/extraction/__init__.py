"""The words of a file: a text as it is, the article of a web page, the pages of a PDF, the paragraphs of a document.

What a file is shows in its content; the end of its name is asked only where the content does not say. A format is one
file in `formats/`: `SUFFIXES`, `recognises(data)` and `read(data, name)`.
"""

from pathlib import PurePath

from claimcheck import registry
from claimcheck.errors import UsageError
from claimcheck.text.extraction import formats
from claimcheck.text.extraction.encoding import decode
from claimcheck.text.extraction.extracted import Extracted
from claimcheck.text.extraction.refused import refusal

__all__ = ["Extracted", "extract"]


def extract(data: bytes, name: str) -> Extracted:
    """Return the text of a file of the given bytes; `name` is its name, for messages and for its suffix.

    Raises UsageError for what holds no text, cannot be read as text, or needs an extra that is not installed.
    """
    known = registry.members(formats).values()
    reader = next((module for module in known if module.recognises(data)), None)
    if reader is None and (reason := refusal(data)):
        raise UsageError(f"{name}: {reason}")
    suffix = PurePath(name).suffix.lower()
    reader = reader or next((module for module in known if suffix in module.SUFFIXES), None)
    extracted: Extracted = reader.read(data, name) if reader else Extracted(decode(data, name), "text as it was")
    if not any(map(str.isalnum, extracted.text)):
        raise UsageError(f"{name}: there is no text in it ({extracted.how})")
    return extracted
