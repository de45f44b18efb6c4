"""Files that hold a text but are none, and how to get it out: refused by their names."""

import re

from claimcheck.text.extraction.encoding import beginning
from claimcheck.text.patterns import compiled_later

OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument"  # 30 bytes into the archive
STARTS = (
    (b"{\\rtf", "an RTF document: save it as text, DOCX or PDF"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document of the old kind (DOC, MSG): save it as DOCX or PDF"),
    (b"%!PS", "a PostScript file: convert it to PDF"),
    (b"AT&TFORM", "a DjVu file: convert it to PDF"),
    (b"bplist00", "a web archive of Safari: save the page as HTML"),
    (b"WARC/1.", "a web archive (WARC): take the page out of it as HTML"),
    (b"\x1f\x8b", "a file compressed by gzip: unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive: unpack it first"),
    (b"PK\x03\x04", "a ZIP archive, and no DOCX or EPUB that can be read: take the text out of it"),
    (b"Rar!\x1a", "a RAR archive: unpack it first"),
    (b"\x89PNG", "a picture: its text must be typed or recognised first"),
    (b"\xff\xd8\xff", "a picture: its text must be typed or recognised first"),
    (b"GIF89a", "a picture: its text must be typed or recognised first"),
    (b"ID3\x03", "a sound recording: its words must be written down first"),
)
HEADER = compiled_later(r"[A-Za-z][A-Za-z0-9-]{0,60}:[^\n]*+\n(?>[ \t][^\n]*+\n)*+")
MAIL = compiled_later(r"^(?:mime-version|message-id|received|return-path|content-transfer-encoding):", re.I | re.M)
PAGE = compiled_later(r"^content-type:\s*+multipart/related\b|^snapshot-content-location:", re.I | re.M)


def refusal(data: bytes) -> str:
    """Why a file of these bytes is not read, and the way out; "" for any other."""
    if data[30:].startswith(OPEN_DOCUMENT):
        return "this is an OpenDocument file (ODT): save it as DOCX or PDF"
    head = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:16]
    for start, reason in STARTS:
        if head.startswith(start):
            return f"this is {reason}"
    return _mail(beginning(data).replace("\r\n", "\n").lstrip())


def _mail(text: str) -> str:
    """The same for an e-mail or a web page kept as one: by the names of the header fields that it begins with."""
    text = re.sub(r"\AFrom [^\n]*\n", "", text)  # the first line of a mailbox
    place = 0
    while field := HEADER.match(text, place):
        place = field.end()
    if PAGE.search(text, 0, place):
        return "this is a web page kept as MHTML: save it as HTML, or as text"
    return "this is an e-mail: save its text, without the header" if MAIL.search(text, 0, place) else ""
