"""What can be asked of a text: put, append or remove one value at a path."""

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.errors import LedgerError
from claimcheck.ledger.document import Plain
from claimcheck.ledger.where import Key, NodePath


class EditError(LedgerError):
    """An edit that cannot be made, or not without changing something else."""

    def __init__(self, path: NodePath, problem: str) -> None:
        super().__init__(f"{spelled(path)} {problem}")


@dataclass(frozen=True, slots=True)
class Written:
    """A value in the YAML that somebody wrote: it is spliced in as it stands, only indented."""

    text: str
    value: Any

    def indented(self, column: int, newline: str) -> str:
        """Return the text with every line but the first set in to a column."""
        first, *rest = self.text.rstrip("\n").split("\n")
        return newline.join([first, *(" " * column + line if line.strip() else line for line in rest)])


@dataclass(frozen=True, slots=True)
class Edit:
    """`verb` is put (a value at a path), append (an item to the list there), extend (by several), or remove."""

    verb: str
    path: NodePath
    value: Any = None

    @property
    def meant(self) -> Any:
        """The plain value that is put or appended."""
        return self.value.value if isinstance(self.value, Written) else self.value

    @property
    def items(self) -> list[Any]:
        """What an append or an extend puts into the list."""
        return list(self.value) if self.verb == "extend" else [self.value]


def copied(plain: Plain, edits: Sequence[Edit]) -> Plain:
    """Return the plain value with everything copied that the edits reach into, and only that."""
    if not edits or not isinstance(plain, dict | list):
        return deepcopy(plain)
    whole: Any = plain.copy()
    below: dict[Key, list[Edit]] = {}
    for edit in edits:
        if edit.path:
            below.setdefault(edit.path[0], []).append(Edit(edit.verb, edit.path[1:]))
    for step, inner in below.items():
        if step in plain if isinstance(plain, dict) else isinstance(step, int) and 0 <= step < len(plain):
            whole[step] = copied(whole[step], inner)
    return whole  # type: ignore[no-any-return]  # a dict or a list, as it was


def changed(plain: Plain, edit: Edit) -> Plain:
    """Return the plain value, itself changed, as the edit means it; raises EditError where the path leads nowhere."""
    root: dict[Any, Any] = {"": plain}
    holder: Any = root
    step: Any = ""
    for following in edit.path:
        if holder[step] is None:
            holder[step] = {} if isinstance(following, str) else []
        holder, step = holder[step], following
        if not _leads(holder, step, edit.verb):
            raise EditError(edit.path, "is not there")
        if isinstance(holder, dict) and step not in holder:
            holder[step] = None
    if edit.verb == "remove":
        del holder[step]
    elif edit.verb in ("append", "extend"):
        if not isinstance(holder[step], list | None):
            raise EditError(edit.path, "is no list")
        holder[step] = [*(holder[step] or ()), *edit.items]
    else:
        holder[step] = edit.meant
    result: Plain = root[""]
    return result


def _leads(holder: Any, step: Key, verb: str) -> bool:
    if isinstance(step, str):
        return isinstance(holder, dict) and (verb != "remove" or step in holder)
    return isinstance(holder, list) and 0 <= step < len(holder)


def as_written(record: Any, path: NodePath) -> NodePath:
    """Return a path of the model as far as it goes within a plain record: a bare string may stand for a record."""
    for at, step in enumerate(path):
        if isinstance(record, str):
            return path[:at]
        record = record[step]
    return path


def spelled(path: NodePath) -> str:
    """Return a path as a person writes it, counting from 1: claims[3].evidence[1].stance."""
    parts = (f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path)
    return "".join(parts).lstrip(".") or "the file"
