"""The drafts that wait for somebody: a file of its own beside the ledger, in the shape of its records."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.errors import LedgerError
from claimcheck.ledger import files
from claimcheck.ledger.contents import read_regular, shown
from claimcheck.ledger.document import Document, line_and_column, line_starts, parse
from claimcheck.ledger.files import DRAFTS
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import NodePath
from claimcheck.text.span import Span

MOST = 50_000_000  # bytes
WAITING, LATER, ACCEPTED, REJECTED, JOINED, LOST = "waiting", "later", "accepted", "rejected", "joined", "lost"
STATES = (WAITING, LATER, ACCEPTED, REJECTED, JOINED, LOST)
OPEN = (WAITING, LATER)
EMPTY = (
    "# Drafts of claims, proposed by `claimcheck draft`: none is a claim until `claimcheck accept` has taken it.\n"
    "# Those answered stay, so that they are not proposed again.\n\ndrafts: []\n"
)
Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """One draft: its claim as a plain record, its state, its place in the snapshot with that hash, and its reasons.

    `passage` are the words of the snapshot that it was drawn from, `like` a claim that may say the same, `suggested`
    another wording that a model put forward, `quotes` what of it stands between quotation marks.
    """

    id: str
    claim: Plain
    state: str
    passage: str
    spans: tuple[Span, ...] = ()
    source: str = ""
    sha256: str = ""
    voice: str = ""
    score: float = 0.0
    why: Mapping[str, str] = field(default_factory=dict)
    unsure: tuple[str, ...] = ()
    like: str = ""
    suggested: str = ""
    quotes: tuple[Span, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether nothing in it was guessed and no claim seems to say it already."""
        return not self.unsure and not self.like

    @property
    def is_open(self) -> bool:
        """Whether it waits for an answer."""
        return self.state in OPEN

    def plain(self) -> Plain:
        """Return the draft as it stands in the file."""
        about = {
            "state": self.state, "source": self.source, "sha256": self.sha256, "voice": self.voice,
            "spans": _written(self.spans), "quotes": _written(self.quotes), "passage": self.passage,
            "score": f"{self.score:.2f}", "why": dict(self.why), "unsure": list(self.unsure), "like": self.like,
            "suggested_text": self.suggested,
        }  # fmt: skip
        return {"id": self.id, **self.claim, "draft": {key: value for key, value in about.items() if value}}


@dataclass(frozen=True, slots=True)
class DraftsFile:
    """A drafts file as it was read; `data` are its bytes, empty where there is none yet."""

    path: Path
    data: bytes
    document: Document
    drafts: tuple[Draft, ...]

    @property
    def open(self) -> list[Draft]:
        """The drafts that wait for an answer; those put off come last."""
        return sorted((draft for draft in self.drafts if draft.is_open), key=lambda draft: draft.state != WAITING)


def draft_id(source: str, passage: str) -> str:
    """Return the id of a draft: the same for the same words of the same source."""
    return "draft-" + hashlib.sha256(f"{source}\n{passage}".encode("utf-8", "replace")).hexdigest()[:8]


def place(paths: Sequence[Path]) -> Path:
    """Return where the drafts of a ledger are kept: beside its first file. Raises LedgerError without a ledger."""
    return files.find(paths)[0].parent / DRAFTS


def of_ledger(ledger: Ledger) -> list[Path]:
    """Return the drafts files that lie beside the files of a ledger."""
    names = {
        record.where.file for records in (ledger.claims, ledger.sources, ledger.actors) for record in records.values()
    }
    found = {Path(name).parent / DRAFTS for name in names if name and not name.startswith("<")}
    return sorted(path for path in found if path.is_file())


def read(path: Path) -> DraftsFile:
    """Return the drafts in a file, none where it is not there. Raises LedgerError, with the place, for a broken one."""
    try:
        present = path.exists() or path.is_symlink()
    except (OSError, ValueError):
        present = True
    data = read_regular(path, MOST) if present else b""
    document = parse(shown(path), data or EMPTY.encode())
    for fault in document.faults:
        raise _broken(document, fault.message, offset=fault.where.offset)
    value = document.value
    listed = value.get("drafts") if isinstance(value, dict) else None
    if not isinstance(value, dict) or "drafts" not in value or not isinstance(listed, list | None):
        raise _broken(document, "no list of drafts: it begins with 'drafts:'", ("drafts",))
    drafts = tuple(_draft(item, at, document) for at, item in enumerate(listed or ()))
    return DraftsFile(path, data, document, drafts)


def _broken(document: Document, message: str, path: NodePath = (), offset: int = -1) -> LedgerError:
    at = offset if offset >= 0 else document.locate([path])[path]
    line, column = line_and_column(line_starts(document.text), at)
    return LedgerError(f"{document.name}:{line}:{column}: {message}; mend it by hand, nothing was changed")


def _draft(item: Any, at: int, document: Document) -> Draft:
    """Return one draft; raises LedgerError for a record that is none."""
    where: NodePath = ("drafts", at)
    if not isinstance(item, dict) or not isinstance(item.get("draft"), dict) or not isinstance(item.get("id"), str):
        raise _broken(document, "no draft: a draft has an id and a part 'draft:'", where)
    about: Plain = item["draft"]
    state = about.get("state")
    if state not in STATES:
        raise _broken(document, f"{state!r} is no state of a draft: {', '.join(STATES)}", (*where, "draft", "state"))
    claim = {key: value for key, value in item.items() if key not in ("id", "draft")}
    if not isinstance(claim.get("text"), str):
        raise _broken(document, "a draft wants a text", where)
    try:
        spans, quotes = _spans(_text(about, "spans")), _spans(_text(about, "quotes"))
        score = float(_text(about, "score") or 0)
    except ValueError:
        raise _broken(document, "spans are numbers as in 120-180, a score is a number", (*where, "draft")) from None
    unsure, reasons = about.get("unsure"), about.get("why")
    return Draft(
        item["id"], claim, str(state), _text(about, "passage"), spans, _text(about, "source"), _text(about, "sha256"),
        _text(about, "voice"), score, reasons if isinstance(reasons, dict) else {},
        tuple(map(str, unsure)) if isinstance(unsure, list) else (), _text(about, "like"),
        _text(about, "suggested_text"), quotes,
    )  # fmt: skip


def _text(about: Plain, key: str) -> str:
    value = about.get(key)
    return value if isinstance(value, str) else ""


def _written(spans: Sequence[Span]) -> str:
    return " ".join(f"{start}-{end}" for start, end in spans)


def _spans(written: str) -> tuple[Span, ...]:
    """Return "120-180 190-200" as spans; raises ValueError."""
    pairs = [part.split("-") for part in written.split()]
    return tuple((int(start), int(end)) for start, end in pairs)
