"""Files of a corpus, local or remote, and the parts of them that are read apart."""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from types import ModuleType
from typing import IO, Any

from claimcheck import registry
from claimcheck.corpus import formats
from claimcheck.errors import UsageError

NEEDS = "text in parts needs an extra: pip install 'claimcheck-ledger[dask]' ({} is not installed)"
PACKED = (".gz", ".bz2", ".xz", ".zst")


@dataclass(frozen=True, slots=True)
class File:
    """A file by its address, its size in bytes, and the format that reads it; a packed one can only be read whole."""

    address: str
    size: int
    format_name: str

    @property
    def packed(self) -> bool:
        """Whether it is compressed."""
        return self.address.endswith(PACKED)

    def open(self) -> IO[bytes]:
        """Open it for reading, unpacked; a file far away is given the methods of one here. Raises OSError."""
        return io.BufferedReader(_fsspec().open(self.address, "rb", compression="infer").open())


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file, in the unit of its format (bytes, rows, row groups); the end -1 is the end of the file."""

    file: File
    start: int = 0
    end: int = -1


@dataclass(frozen=True, slots=True)
class Text:
    """A text of a corpus: its place (`{"file": …, "byte": …}`), its words, and what else its record says of it."""

    place: dict[str, Any]
    text: str
    record: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A record that cannot be read: where it stands, and why."""

    place: dict[str, Any]
    reason: str


@dataclass(frozen=True, slots=True)
class Choices:
    """How files are read: the column or key of the text, and whether a text file is one text or one in each line."""

    column: str = "text"
    whole: bool = False


def find(targets: Sequence[str]) -> list[File]:
    """Return the files that addresses mean: files, folders (with all that lies below), patterns; each once, sorted.

    Raises UsageError for an address where nothing is, or nothing in a format that is read, and without the extra.
    """
    found = {file.address: file for target in targets for file in _below(target)}
    return [found[address] for address in sorted(found)]


def parts(files: Sequence[File], choices: Choices) -> Iterator[Part]:
    """Yield the parts of files. Raises UsageError for a file that is not of its format."""
    for file in files:
        yield from reader(file).parts(file, choices)


def texts(part: Part, choices: Choices) -> Iterator[Text | Unreadable]:
    """Yield what stands in a part, read as it goes. Raises OSError, and UsageError for what is not of the format."""
    yield from reader(part.file).texts(part, choices)


def reader(file: File) -> ModuleType:
    """Return the format that reads a file."""
    return registry.member(formats, file.format_name)


def _below(target: str) -> list[File]:
    try:
        system, path = _fsspec().core.url_to_fs(target)
        patterns = any(mark in path for mark in "*?[")
        paths = system.glob(path) if patterns else system.find(path) if system.isdir(path) else [path]
        known = [(name, one) for one in paths if (name := _format(one)) and not system.isdir(one)]
        files = [File(_shown(system, one), int(system.size(one) or 0), name) for name, one in known]
    except UsageError:
        raise
    except Exception as error:  # whatever a file system of others raises: of the network, of rights, of a missing extra
        raise UsageError(f"{target}: cannot be read: {str(error) or type(error).__name__}") from None
    if not files:
        raise UsageError(f"{target}: there is no file to read; read are {', '.join(_suffixes())}, also packed (.gz …)")
    return files


def _shown(system: Any, path: str) -> str:
    """Return the address of a path: of a local one the path itself."""
    address: str = system.unstrip_protocol(path)
    return address.removeprefix("file://")


def _format(path: str) -> str:
    name = PurePosixPath(path)
    suffix = (name.with_suffix("") if name.suffix in PACKED else name).suffix.lower()
    return _suffixes().get(suffix, "")


def _suffixes() -> dict[str, str]:
    return {suffix: name for name, module in registry.members(formats).items() for suffix in module.SUFFIXES}


def _fsspec() -> Any:
    try:
        import fsspec
    except ImportError:
        raise UsageError(NEEDS.format("fsspec")) from None
    return fsspec
