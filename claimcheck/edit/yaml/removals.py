"""What goes when a key or an item goes: its lines, its comma, and a blank line that would stand twice."""

from claimcheck.edit.yaml.nodes import Node, line_end, line_start, next_line
from claimcheck.edit.yaml.places import Splice, begin, blank_before
from claimcheck.ledger.where import NodePath


def removal(text: str, parent: Node, path: NodePath) -> Splice:
    """Return the splice that takes out the entry at a path, which `parent` holds."""
    entry = parent.child(path[-1])
    assert entry is not None
    index = parent.entries.index(entry)
    if len(parent.entries) == 1:
        return _emptied(text, parent)
    if parent.flow:
        return _flow_remove(text, parent, index)
    start = begin(text, parent, index)
    line = line_start(text, start)
    if text[line:start].strip(" "):  # the entry shares its line with the dash of what holds it
        return Splice(start, begin(text, parent, index + 1), "")
    end = line_end(text, entry.end)
    following = next_line(text, end)
    if following == end:  # no line break at the end of the file
        before = line - (2 if text.startswith("\r\n", line - 2) else 1)
        return Splice(before, end, "")
    if blank_before(text, start) or line == 0:
        while following < len(text) and not text[following : line_end(text, following)].strip():
            following = next_line(text, following)
            if following == line_end(text, following) == len(text):
                break
    return Splice(line, following, "")


def _emptied(text: str, parent: Node) -> Splice:
    """Return the splice that takes out the last entry: empty brackets stay."""
    brackets = "[]" if parent.kind == "sequence" else "{}"
    if parent.flow or parent.key is None:
        return Splice(parent.start, parent.end, brackets)
    colon = text.index(":", parent.key.end) + 1
    return Splice(colon, parent.end, f" {brackets}")


def _flow_remove(text: str, parent: Node, index: int) -> Splice:
    """Return the splice that takes out an entry in brackets, with the comma before it, or behind it for the first."""
    entry = parent.entries[index]
    if index == 0:
        after = parent.entries[1]
        return Splice((entry.key or entry).start, (after.key or after).start, "")
    before = parent.entries[index - 1]
    gap = text[before.end : (entry.key or entry).start]
    if "#" not in gap:
        return Splice(before.end, entry.end, "")
    rest = "" if entry.end == line_end(text, entry.end) else gap[len(gap.rstrip()) :]
    return Splice(before.end, entry.end, gap.rstrip().replace(",", "", 1) + rest)  # the comment there stays
