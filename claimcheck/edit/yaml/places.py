"""Where the entries of a collection begin, what stands between them, and what gives way to what."""

from claimcheck.dataclass import dataclass
from claimcheck.edit.yaml.nodes import BREAK, Node, line_start, next_line


@dataclass(frozen=True, slots=True, order=True)
class Splice:
    """text[start:end] becomes `new`."""

    start: int
    end: int
    new: str


def begin(text: str, parent: Node, index: int) -> int:
    """Return where the entry at an index begins: its key, or the dash before it."""
    entry = parent.entries[index]
    if entry.key or parent.flow:
        return (entry.key or entry).start
    if index == 0:
        return parent.start
    line = next_line(text, parent.entries[index - 1].end)
    while text[line : line + parent.column + 1].strip(" ") != "-":  # comments and blank lines
        if line == len(text):
            raise ValueError("an item without a dash at its column")
        line = next_line(text, line)
    return line + parent.column


def parted(gap: str) -> bool:
    """Return whether a blank line stands between two entries, above or below their comments."""
    return any(not line.strip() for line in BREAK.split(gap)[1:-1])


def blank_before(text: str, start: int) -> bool:
    """Return whether the line above is blank."""
    line = line_start(text, start)
    return line > 0 and not text[line_start(text, line - 1 - text.startswith("\r\n", line - 2)) : line].strip()
