"""Trees drawn with lines, a text a node."""

from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from claimcheck.dataclass import dataclass
from claimcheck.output.blocks import Cell

BRANCH, LAST, STEM, BLANK = "├ ", "└ ", "│ ", "  "


@dataclass(slots=True)
class Node:
    """A text and what hangs on it."""

    text: Cell
    children: "list[Node]" = field(default_factory=list)

    def add(self, text: Cell) -> "Node":
        """Hang a text on this node and return its own node."""
        child = Node(text)
        self.children.append(child)
        return child


def drawn(roots: Sequence[Node]) -> Iterator[Cell]:
    """Yield a line for each node, however deep; the last on a branch has a corner."""
    waiting = [(node, "", node is roots[-1]) for node in reversed(roots)]
    while waiting:
        node, before, last = waiting.pop()
        yield _with_lead(node.text, before + (LAST if last else BRANCH))
        below = before + (BLANK if last else STEM)
        waiting += [(child, below, child is node.children[-1]) for child in reversed(node.children)]


def _with_lead(text: Cell, lead: str) -> Cell:
    return lead + text if isinstance(text, str) else replace(text, text=lead + text.text)
