"""Plain values as YAML in the style of a file: what is spliced in."""

from typing import Any

from claimcheck.edit.yaml import scalars
from claimcheck.edit.yaml.style import WIDTH, Style, bare, kind, order_at
from claimcheck.ledger.where import NodePath
from claimcheck.ledger.yaml_types import typed


def inline(value: Any, path: NodePath, style: Style, *, flow: bool = True) -> str:
    """Return a value in one line: a scalar, or a collection in brackets."""
    if isinstance(value, dict):
        inner = ", ".join(
            f"{key(name, style, flow=True)}: {inline(inner, (*path, name), style)}"
            for name, inner in _ordered(value, path)
        )
        return f"{{{inner}}}"
    if isinstance(value, list):
        return "[" + ", ".join(inline(inner, (*path, index), style) for index, inner in enumerate(value)) + "]"
    return scalar(value, path, style, flow=flow)


def least_length(value: Any) -> int:
    """Return how many characters a value has in one line at the least: what is too long so is not written to see."""
    if isinstance(value, dict):
        return sum([len(name) + 2 + least_length(inner) for name, inner in value.items()])
    if isinstance(value, list):
        return sum(map(least_length, value))
    return len(value) if isinstance(value, str) else 0


def scalar(text: str | None, path: NodePath, style: Style, *, flow: bool, mark: str = "") -> str:
    """Return a text in one line, quoted where it must be or the file does so here; `mark` are the quotes to prefer."""
    if text is None:
        return "null" if style.json else ""
    mark = mark or (style.quote.get(kind(path), "") if style.quote else "")
    if style.json:
        return scalars.quoted(text, '"')
    if mark or not scalars.plain(text, flow) or (typed(text) and not bare(path, text)):
        return scalars.quoted(text, mark)
    return text


def key(name: str, style: Style, *, flow: bool) -> str:
    """Return a key, quoted where it must be."""
    bare_key = not style.json and scalars.plain(name, flow) and not typed(name)
    return name if bare_key else scalars.quoted(name, '"')


def after_key(value: Any, path: NodePath, style: Style, column: int) -> str:
    """Return what follows "key:" for a key at a column: a blank and a line, or a line break and a block."""
    if isinstance(value, dict | list):
        width = WIDTH - column - len(str(path[-1])) - 2
        if not value or (least_length(value) <= width and style.flows(path, value)):
            line = inline(value, path, style)
            if not value or len(line) <= width:
                return f" {line}"
        if isinstance(value, dict):
            step = column + style.step
            return style.newline + " " * step + mapping(value, path, style, step)
        return style.newline + sequence(value, path, style, column + style.dash)
    if value is None:
        return ""
    return _text(value, path, style, column)


def _text(text: str, path: NodePath, style: Style, column: int) -> str:
    """Return a text behind a key: in the line where it fits, else folded, or literal when it has lines of its own."""
    indent = " " * (column + style.step)
    if not style.json and scalars.literal(text):
        mark, lines = scalars.literal_lines(text)
        return f" {mark}" + "".join(style.newline + (indent + line if line else "") for line in lines)
    line = scalar(text, path, style, flow=False)
    if column + len(str(path[-1])) + 2 + len(line) <= WIDTH or style.json or not scalars.foldable(text):
        return f" {line}"
    lines = scalars.folded_lines(text, WIDTH - len(indent))
    if len(lines) == 1:
        return f" {line}"
    return " >-" + "".join(style.newline + indent + line for line in lines)


def sequence(value: list[Any], path: NodePath, style: Style, column: int) -> str:
    """Return the items of a list, each in a line of its own that begins with the indent."""
    lines = (" " * column + item(inner, (*path, index), style, column) for index, inner in enumerate(value))
    return style.newline.join(lines)


def item(value: Any, path: NodePath, style: Style, column: int) -> str:
    """Return an item from its dash on, for a dash at a column."""
    gap = " " * (style.gap - 1)
    if isinstance(value, dict) and value:
        width = WIDTH - column - style.gap
        if least_length(value) <= width and style.flows(path, value):
            line = inline(value, path, style)
            if len(line) <= width:
                return f"-{gap}{line}"
        return f"-{gap}" + mapping(value, path, style, column + style.gap)
    if isinstance(value, str):
        return f"-{gap}" + scalar(value, path, style, flow=False)
    return f"-{gap}" + inline(value, path, style) if value is not None else "-"


def mapping(value: dict[str, Any], path: NodePath, style: Style, column: int) -> str:
    """Return the keys of a mapping from the first on, the others indented to its column."""
    lines = (
        f"{key(name, style, flow=False)}:{after_key(inner, (*path, name), style, column)}"
        for name, inner in _ordered(value, path)
    )
    return (style.newline + " " * column).join(lines)


def _ordered(value: dict[str, Any], path: NodePath) -> list[tuple[str, Any]]:
    order = {name: place for place, name in enumerate(order_at(path))}
    return sorted(value.items(), key=lambda pair: order.get(pair[0], len(order)))
