"""A record as a text of its own, for an editor to be opened on."""

from collections.abc import Mapping
from typing import Any

from claimcheck.edit.yaml import render
from claimcheck.edit.yaml.nodes import at, tree
from claimcheck.edit.yaml.style import Style
from claimcheck.ledger.where import NodePath


def text_at(text: str, path: NodePath) -> str:
    """Return what stands at a path, comments and all, with its lines moved to the margin and ended by line feeds."""
    node = at(tree(text, {path[:2]}), path)
    assert node is not None
    first, *rest = text[node.start : node.end].replace("\r\n", "\n").replace("\r", "\n").split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in rest if line.strip()), default=0)
    moved = min(margin, node.column)
    return "\n".join([first, *(line[moved:] for line in rest)]) + "\n"


def draft_of(record: Mapping[str, Any], collection: str) -> str:
    """Return a new record in lines of its own; "" for one without fields."""
    return render.mapping(dict(record), (collection, 0), Style(), 0) if record else ""
