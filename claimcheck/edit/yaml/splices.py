"""An edit as splices: which characters of a text give way to which others."""

from typing import Any

from claimcheck.edit.yaml import render
from claimcheck.edit.yaml.edit import Edit, EditError, Written
from claimcheck.edit.yaml.nodes import Node, at, line_end, next_line
from claimcheck.edit.yaml.places import Splice, begin, parted
from claimcheck.edit.yaml.removals import removal
from claimcheck.edit.yaml.style import Style, order_at
from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.where import NodePath


def splice(text: str, root: Node | None, style: Style, edit: Edit) -> Splice:
    """Return the splice that makes an edit.

    Raises EditError where the path leads nowhere, ValueError or IndexError for a style that is not known here.
    """
    path = edit.path
    if edit.verb in ("append", "extend"):
        return _extension(text, root, style, edit)
    parent = at(root, path[:-1])
    if edit.verb == "remove":
        if parent is None or parent.child(path[-1]) is None:
            raise EditError(path, "is not there")
        return removal(text, parent, path)
    if root is None:
        return _from_nothing(text, path, edit.value, style)
    if parent is None or parent.empty:
        return splice(text, root, style, Edit("put", path[:-1], {str(path[-1]): edit.value}))
    old = parent.child(path[-1])
    if old is not None:
        return _replace(text, parent, old, path, edit.value, style)
    if parent.kind != "mapping":
        raise EditError(path, "is not there")
    return _insert(text, parent, path, edit.value, style)


def _extension(text: str, root: Node | None, style: Style, edit: Edit) -> Splice:
    """Return the splice that puts items behind the others of a list, or a list of them where there is none."""
    node = at(root, edit.path)
    if node is None or node.empty:
        return splice(text, root, style, Edit("put", edit.path, edit.items))
    if node.kind != "sequence":
        raise EditError(edit.path, "is no list")
    return _extend(text, node, edit.path, edit.items, style)


def _from_nothing(text: str, path: NodePath, value: Any, style: Style) -> Splice:
    """Return the first value of a file that holds none, behind its comments."""
    for step in reversed(path[1:]):
        value = {step: value} if isinstance(step, str) else [value]
    lead = "" if not text or text[-1] in "\r\n" else style.newline
    line = f"{path[0]}:{render.after_key(value, path[:1], style, 0)}"
    return Splice(len(text), len(text), f"{lead}{line}{style.newline}")


def _extend(text: str, into: Node, path: NodePath, values: list[Any], style: Style) -> Splice:
    places = [(*path, len(into.entries) + more) for more in range(len(values))]
    if not into.flow:
        last = into.entries[-1]
        blank = len(into.entries) > 1 and parted(text[line_end(text, into.entries[-2].end) : last.start])
        end = line_end(text, last.end)
        lead = style.newline * (2 if blank else 1) + " " * into.column
        items = (render.item(value, at, style, into.column) for value, at in zip(values, places, strict=True))
        return Splice(end, end, "".join(lead + item for item in items))
    records = len(path) == 1 or any(isinstance(value, dict) for value in values)
    if not into.entries and into.key and records and not into.inside:
        rendered = render.sequence(values, path, style, into.key.column + style.dash)
        return _below(text, into, rendered, style)
    new = ", ".join(render.inline(value, at, style) for value, at in zip(values, places, strict=True))
    if not into.entries:
        return Splice(into.start, into.end, f"[{new}]")
    return _flow_insert(text, into, len(into.entries) - 1, new)


def _below(text: str, node: Node, rendered: str, style: Style) -> Splice:
    """Put a block below the line of a key, in place of the empty brackets there."""
    start = node.start
    while text[start - 1] in " \t":
        start -= 1
    end = line_end(text, node.end)
    comment = text[node.end : end].rstrip()
    return Splice(start, end, comment + style.newline + rendered)


def _flow_insert(text: str, into: Node, after: int, new: str) -> Splice:
    """Put an entry behind the entry at an index, parted from it as the others are."""
    entries = into.entries
    end = entries[after].end
    if after > 0:
        gap = text[entries[after - 1].end : (entries[after].key or entries[after]).start]
    else:
        gap = "," + text[into.start + 1 : (entries[0].key or entries[0]).start]
    if gap.strip() != "," or gap == ",":  # a comment stands between, or nothing does
        gap = ", "
    return Splice(end, end, gap + new)


def _insert(text: str, parent: Node, path: NodePath, value: Any, style: Style) -> Splice:
    """Put a new key into a mapping, in its canonical place among those that are there."""
    name = str(path[-1])
    after = _predecessor(parent, path)
    if parent.flow:
        entry = f"{render.key(name, style, flow=True)}: {render.inline(value, path, style)}"
        if not parent.entries:
            return Splice(parent.start, parent.end, f"{{{entry}}}")
        if after < 0:
            start = (parent.entries[0].key or parent).start
            return Splice(start, start, f"{entry}, ")
        return _flow_insert(text, parent, after, entry)
    first = parent.entries[0].key or parent
    entry = f"{render.key(name, style, flow=False)}:{render.after_key(value, path, style, first.column)}"
    indent = " " * first.column
    blank = style.newline if len(path) == 1 and name in COLLECTIONS else ""
    if after < 0:
        return Splice(first.start, first.start, f"{entry}{style.newline}{blank}{indent}")
    end = line_end(text, parent.entries[after].end)
    follows = text[next_line(text, end) : line_end(text, next_line(text, end))].strip()
    return Splice(end, end, style.newline + blank + indent + entry + (blank if follows else ""))


def _predecessor(parent: Node, path: NodePath) -> int:
    """Return the index of the entry behind which a new key goes; -1 for the first place."""
    order = {name: place for place, name in enumerate(order_at(path[:-1]))}
    if path[-1] not in order:
        return len(parent.entries) - 1
    places = [order.get(entry.key.value, -1) if entry.key else -1 for entry in parent.entries]
    before = [index for index, place in enumerate(places) if place < order[str(path[-1])]]
    return max(before, key=lambda index: (places[index], index), default=-1)


def _replace(text: str, parent: Node, old: Node, path: NodePath, value: Any, style: Style) -> Splice:
    """Put another value in the place of one, in brackets or quotes where the old one had them."""
    if isinstance(value, Written):
        return Splice(old.start, old.end, value.indented(old.column, style.newline))
    scalar = not isinstance(value, dict | list)
    if old.inside or (old.flow and not scalar and old.entries):
        spaced = " " if old.empty and text[old.start - 1] == ":" else ""
        return Splice(old.start, old.end, spaced + render.inline(value, path, style))
    if scalar and old.kind == "scalar" and old.style not in ("|", ">") and not old.empty and value is not None:
        return _rewritten(text, old, path, value, style)
    if old.key is None:
        start = begin(text, parent, parent.entries.index(old))
        return Splice(start, old.end, render.item(value, path, style, parent.column))
    colon = text.index(":", old.key.end) + 1
    new = render.after_key(value, path, style, old.key.column)
    if new[:1] in "\r\n" and (old.empty or not old.entries):
        return _below(text, Node("", colon, max(colon, old.end), 0, ""), new.lstrip("\r\n"), style)
    return Splice(colon, max(colon, old.end), new)


def _rewritten(text: str, old: Node, path: NodePath, value: str, style: Style) -> Splice:
    """Return a scalar behind its key or dash: in its line with the quotes it had, or folded when that gets too long."""
    if old.key is None or "\n" in value:
        line = render.scalar(value, path, style, flow=False, mark=old.style)
        if old.key is None:
            return Splice(old.start, old.end, line)
    new = render.after_key(value, path, style, old.key.column)
    if new.startswith((" >", " |")):
        comment = text[old.end : line_end(text, old.end)].strip()
        return Splice(old.start, line_end(text, old.end), _with_comment(new[1:], comment))
    return Splice(old.start, old.end, render.scalar(value, path, style, flow=False, mark=old.style))


def _with_comment(block: str, comment: str) -> str:
    """Return a folded or literal text whose comment stands behind the mark."""
    mark = block[: min(place for place in (block.find("\r"), block.find("\n")) if place > 0)]
    return f"{mark} {comment}{block[len(mark) :]}" if comment else block
