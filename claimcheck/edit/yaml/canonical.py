"""A text with its fields in canonical order and its quotes where they are needed: the same data, the same comments."""

from claimcheck.edit.yaml import render, scalars
from claimcheck.edit.yaml.edit import EditError
from claimcheck.edit.yaml.nodes import Node, line_end, next_line, tree
from claimcheck.edit.yaml.proof import readable
from claimcheck.edit.yaml.style import Style, order_at, style_of
from claimcheck.ledger.document import Document, parse
from claimcheck.ledger.where import NodePath
from claimcheck.ledger.yaml_types import typed


def formatted(document: Document) -> Document:
    """Return the document in canonical form.

    Raises EditError when that would change what it says, LedgerError as `rewrite` does.
    """
    text = readable(document).text
    root = tree(text)
    if root is None:
        return document
    style = style_of(text, root)
    style.quote = {}
    after = text[: root.start] + _node(text, root, (), style, flow=False) + text[root.end :]
    proved = parse(document.name, after.encode("utf-8", "surrogatepass"))
    if proved.broken or proved.value != document.value or len(proved.faults) > len(document.faults):
        raise EditError((), "cannot be put in order without changing what it says")
    return proved


def _node(text: str, node: Node, path: NodePath, style: Style, *, flow: bool) -> str:
    """Return text[node.start:node.end] in canonical form; `flow` says that it stands in brackets."""
    if node.kind == "scalar":
        return _scalar(text, node, path, style, flow)
    inside = flow or node.flow
    pieces = [_entry(text, entry, index, path, style, inside) for index, entry in enumerate(node.entries)]
    starts = [(entry.key or entry).start for entry in node.entries]
    ends = [entry.end for entry in node.entries]
    order = _order(node, path)
    if order == sorted(order) or not _movable(text, node, starts, ends):
        gaps = [text[end:start] for end, start in zip(ends, starts[1:], strict=False)]
        last = text[ends[-1] : node.end] if ends else text[node.start : node.end]
        head = text[node.start : starts[0]] if starts else ""
        return head + "".join(piece + gap for piece, gap in zip(pieces, [*gaps, ""], strict=False)) + last
    ranked = sorted(range(len(pieces)), key=lambda index: order[index])
    if node.flow:
        return "{" + ", ".join(pieces[index] for index in ranked) + "}"
    return _in_lines(text, node, pieces, ranked, style)


def _in_lines(text: str, node: Node, pieces: list[str], ranked: list[int], style: Style) -> str:
    """Return entries in lines, in another order: each takes along the comments above it and behind it."""
    indent = " " * node.column
    blocks, above = [], node.start
    for entry, piece in zip(node.entries, pieces, strict=True):
        start = (entry.key or entry).start
        end = line_end(text, entry.end)
        blocks.append(text[above:start] + piece + text[entry.end : end])
        above = next_line(text, end)
    blocks[0] = indent + blocks[0]
    return style.newline.join(blocks[index] for index in ranked).lstrip(" ")


def _movable(text: str, node: Node, starts: list[int], ends: list[int]) -> bool:
    """Return whether the entries can change places: no blank lines to keep between them or at the end of one."""
    if node.flow:
        return "\n" not in text[node.start : node.end] and "#" not in text[node.start : node.end]
    gaps = [text[line_end(text, end) : start] for end, start in zip(ends, starts[1:], strict=False)]
    tail = text[node.entries[-1].end : line_end(text, node.end)].strip()
    kept = any(text[entry.start : entry.start + 3].find("+") > 0 for entry in node.entries if entry.style in ("|", ">"))
    return not kept and not tail and not any("\n\n" in gap.replace("\r", "") or "\n" not in gap for gap in gaps)


def _order(node: Node, path: NodePath) -> list[int]:
    if node.kind == "sequence" or not path:
        return list(range(len(node.entries)))
    known = {name: place for place, name in enumerate(order_at(path))}
    return [known.get(entry.key.value, len(known)) if entry.key else 0 for entry in node.entries]


def _entry(text: str, entry: Node, index: int, path: NodePath, style: Style, flow: bool) -> str:
    """Return an entry from its key on, or an item."""
    if entry.key is None:
        return _node(text, entry, (*path, index), style, flow=flow)
    value = _node(text, entry, (*path, entry.key.value), style, flow=flow)
    key = text[entry.key.start : entry.key.end]
    if entry.key.style and not style.json:
        key = render.key(entry.key.value, style, flow=flow)
    return key + text[entry.key.end : entry.start] + value


def _scalar(text: str, node: Node, path: NodePath, style: Style, flow: bool) -> str:
    written = text[node.start : node.end]
    if node.style in ("|", ">") or node.empty or "\n" in written or "\r" in written:
        return written
    if node.style and typed(node.value):
        return scalars.quoted(node.value)  # without them another reader would make a number or a truth value of it
    return render.scalar(node.value, path, style, flow=flow)
