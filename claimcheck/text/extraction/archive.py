"""Documents that are ZIP archives, read within bounds: a few kilobytes can unpack to a terabyte."""

import io
import zipfile

from claimcheck.errors import UsageError

MOST = 50_000_000  # bytes that are unpacked of one archive


class Archive:
    """The parts of a document by name; raises UsageError for one that is damaged, encrypted or unpacks too large."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name, self.left = name, MOST
        try:
            self.zip = zipfile.ZipFile(io.BytesIO(data))
        except Exception as error:  # zipfile raises whatever a broken archive makes it stumble over
            raise UsageError(f"{name}: the document cannot be read: {error or type(error).__name__}") from None
        self.names = frozenset(self.zip.namelist())

    def text(self, part: str) -> str:
        """The text of a part, "" for one that is not there."""
        if part not in self.names:
            return ""
        try:
            with self.zip.open(part) as stream:
                data = stream.read(self.left + 1)
        except Exception as error:  # see above; RuntimeError for a password, NotImplementedError for a method
            raise UsageError(f"{self.name}: {part} cannot be read: {error or type(error).__name__}") from None
        if len(data) > self.left:
            raise UsageError(f"{self.name}: it unpacks to more than {MOST // 1_000_000} MB")
        self.left -= len(data)
        try:
            return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
        except UnicodeDecodeError:
            raise UsageError(f"{self.name}: {part} is no text; it may be encrypted") from None


def holds(data: bytes, *parts: str) -> bool:
    """Whether bytes are a ZIP archive with all of these parts."""
    if not data.startswith(b"PK\x03\x04"):
        return False
    try:
        return set(parts) <= set(zipfile.ZipFile(io.BytesIO(data)).namelist())
    except Exception:  # a broken archive: whoever reads it says so
        return False
