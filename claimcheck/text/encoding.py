"""Bytes to text: UTF-8 and nothing else, what is none of it named for what it is."""

import codecs

MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"), (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"), (codecs.BOM_UTF16_BE, "UTF-16"),
)  # fmt: skip


def decode(data: bytes) -> tuple[str, str]:
    """Return the text of a file in UTF-8, and why it ends early: at what is not UTF-8. A byte order mark is no text."""
    if encoding := _other_encoding(data):
        return "", f"the file is encoded in {encoding}: save it as UTF-8"
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return data.decode(), ""
    except UnicodeDecodeError as error:
        remedy = "it looks like a binary file" if b"\0" in data[:4096] else "save the file as UTF-8"
        return data[: error.start].decode(), f"byte 0x{data[error.start]:02x} is not UTF-8; {remedy}"


def _other_encoding(data: bytes) -> str:
    """UTF-16 or UTF-32, by the byte order mark or by the zero bytes beside the first letters; empty for neither."""
    for mark, encoding in MARKS:
        if data.startswith(mark):
            return encoding
    zeros = [byte == 0 for byte in data[:8]]
    return "UTF-16" if zeros in ([False, True] * 4, [True, False] * 4) else ""
