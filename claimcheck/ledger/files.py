"""Find the ledger's files and read them."""

import os
from collections.abc import Sequence
from contextlib import suppress
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import LedgerError, NothingChecked
from claimcheck.ledger.contents import is_handed_over, read_regular, shown
from claimcheck.ledger.reader import Reading, read
from claimcheck.ledger.where import Fault, Where

if TYPE_CHECKING:
    from claimcheck.ledger.document import Document

DEFAULT, OTHER, FOLDER = "claims.yaml", "claims.yml", "claims"
DRAFTS = "drafts.yaml"  # what lies beside a ledger and is no part of it until somebody accepts it
VARIABLE = "CLAIMCHECK_LEDGER"
ENDINGS = (".yaml", ".yml")
LARGE = 1_000_000  # bytes of a ledger from which on an index pays


def find(named: Sequence[Path | str] = (), start: Path | None = None) -> list[Path]:
    """Return the files of the ledger: the named ones, else those of $CLAIMCHECK_LEDGER, else the nearest.

    The nearest is claims.yaml, claims.yml or the folder claims/, from `start` (the working folder) upward. A folder
    stands for every *.yaml and *.yml in it, hidden ones and drafts.yaml left out. Raises LedgerError, saying where it
    looked.
    """
    try:
        return [file for path in places(named, start) for file in _files(path)]
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else ""
        place = f"{getattr(error, 'filename', None) or 'the ledger'}"
        raise LedgerError(f"{place}: cannot be read: {reason or error}") from None


def size(named: Sequence[Path | str] = ()) -> int:
    """Return how many bytes the files of the ledger have. Raises LedgerError when there is none."""
    total = 0
    for path in find(named):
        with suppress(OSError, ValueError):
            total += os.stat(path).st_size
    return total


def places(named: Sequence[Path | str] = (), start: Path | None = None) -> list[Path]:
    """Return the files and folders that `find` looks into. Raises LedgerError when there is none."""
    return given(named) or [_nearest(start or _working_folder())]


def load(named: Sequence[Path | str] = ()) -> Reading:
    """Return the ledger read from files and folders, whatever is wrong with some of it.

    Raises LedgerError when a file cannot be read, NothingChecked when the files hold no record.
    """
    reading = read_files(named)
    ledger = reading.ledger
    if not (ledger.claims or ledger.sources or ledger.actors or reading.faults):
        raise NothingChecked(f"{', '.join(reading.documents)}: the ledger is empty: no claims, no sources")
    return reading


def read_files(named: Sequence[Path | str] = ()) -> Reading:
    """Return what `load` returns, and an empty ledger where the files hold no record. Raises LedgerError."""
    named_files = set(given(named))
    documents = (document(path, read_regular(path), guarded=path not in named_files) for path in find(named))
    return read(documents, forgetting=True)


def is_of_ledger(file: Path, named: Sequence[Path | str] = ()) -> bool:
    """Return whether a path leads to a file of the named ledger or of the nearest, also through a link."""
    return any(_same(file, path) for paths in {tuple(named), ()} for path in _find_or_none(paths) if str(path) != "-")


def _find_or_none(named: Sequence[Path | str]) -> list[Path]:
    try:
        return find(named)
    except LedgerError:
        return []


def given(named: Sequence[Path | str]) -> list[Path]:
    """Return the files and folders that are named, else those of $CLAIMCHECK_LEDGER."""
    given = [Path(name) for name in named]
    if not given and (variable := os.environ.get(VARIABLE)):
        given = [Path(name) for name in variable.split(os.pathsep) if name]
    return given


def _working_folder() -> Path:
    try:
        return Path.cwd()
    except OSError:
        raise LedgerError("the working folder is not there any more: name the ledger with --ledger") from None


def _nearest(start: Path) -> Path:
    for folder in (start, *start.parents):
        files = [folder / name for name in (DEFAULT, OTHER) if os.path.lexists(folder / name)]
        if len(files) > 1:
            raise LedgerError(f"{folder} holds {DEFAULT} and {OTHER}: name one with --ledger, or remove one")
        if files:
            return files[0]
        if (folder / FOLDER).is_dir():
            return folder / FOLDER
    raise LedgerError(
        f"no {DEFAULT}, no {OTHER} and no folder {FOLDER}/ from {start} upward: "
        "claimcheck init writes a first one, --ledger PATH names one elsewhere"
    )


def _files(path: Path) -> list[Path]:
    if is_handed_over(path) or not path.is_dir():
        return [path]
    entries = (file for file in path.iterdir() if file.suffix in ENDINGS and file.name != DRAFTS)
    files = sorted((file for file in entries if not file.name.startswith(".")), key=attrgetter("name"))
    if not files:
        raise LedgerError(f"{shown(path)}: no *.yaml and no *.yml in this folder")
    return files


def document(path: Path, data: bytes, *, guarded: bool) -> "Document":
    """Return one file as a document. With `guarded`, nothing is told of a file that lies elsewhere and is no ledger."""
    from claimcheck.ledger.document import Document, parse  # YAML, which a ledger that is indexed does not need

    document = parse(shown(path), data)
    if guarded and _leads_elsewhere(path):
        alone = read([document])
        if alone.faults and not (alone.ledger.claims or alone.ledger.sources or alone.ledger.actors):
            message = "a link that leads out of the folder, to what is no ledger; what it says is not shown"
            fault = Fault(Where(document.name, offset=0), message, "wrong-shape")
            return Document(document.name, faults=[fault], broken=True)
    return document


def _leads_elsewhere(path: Path) -> bool:
    """True for a link to a file outside of the folder that holds the link."""
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(path.parent))


def _same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):  # one is not there
        return os.path.realpath(one) == os.path.realpath(other)
