"""A table laid out for a terminal: one line a row, or the row stacked, and what was left out for want of room."""

from collections.abc import Iterator, Sequence
from dataclasses import field, replace

from claimcheck.dataclass import dataclass
from claimcheck.output import cells, cut
from claimcheck.output.blocks import Column, Marked, Table
from claimcheck.output.terminal import StyledLine, Terminal

STACKED_BELOW = 70  # columns
GAP = 2
SHORTEST = 4  # columns of a text that is cut, for each unit of the weight of its column
READABLE = 5  # the same, where it is to be read and not only recognised
OF_IDS = 16  # columns that ids have at least, or 3 of 10: a longer one takes from the texts beside it
IDS_FIRST = 1000  # the weight of ids where texts are wrapped: an id too long would take a line of its own
INDENT = Marked("  ")


@dataclass(slots=True)
class LeftOut:
    """What a page does not show: the names of columns, and whether texts were cut."""

    columns: list[str] = field(default_factory=list)
    cut: bool = False


def table_lines(table: Table, terminal: Terminal, left_out: LeftOut) -> Iterator[StyledLine]:
    """Yield the lines of a table."""
    rows = [[cut.shown(cell, terminal) for cell in row] for row in table.rows]
    fitted = _fit(table, rows, terminal)
    if table.title:
        yield from ([part] for part in cut.wrapped(cut.shown(Marked(table.title, "strong"), terminal),
                                                        terminal.width))  # fmt: skip
    if fitted is None:
        for row in rows:
            yield from _stacked(table.columns, row, terminal)
        return
    left_out.columns += [name for name in fitted.dropped if name not in left_out.columns]
    columns = [table.columns[at] for at in fitted.kept]
    yield _padded([Marked(column.name, "strong") for column in columns], columns, fitted.widths)
    lay_out = _wrapped_row if _wraps(table, terminal) else _row
    for row in rows:
        yield from lay_out([_in_style(row[at], table.columns[at]) for at in fitted.kept], columns, fitted.widths,
                           terminal, left_out)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fit:
    """The columns that are kept, by number, their widths, and the names of those that are not."""

    kept: Sequence[int]
    widths: Sequence[int]
    dropped: Sequence[str]


def _wraps(table: Table, terminal: Terminal) -> bool:
    return terminal.layout == "wrap" or (table.whole and not terminal.layout)


def _fit(table: Table, rows: Sequence[Sequence[Marked]], terminal: Terminal) -> Fit | None:
    """Return how a table fits; None where its rows are to be stacked. Where texts are whole, no column is left out."""
    columns = table.columns
    full = {at: max([0, *(cells.width(row[at].text) for row in rows)]) for at in range(len(columns))}
    kept = [at for at, size in full.items() if size or not columns[at].drop]
    full = {at: max(size, len(columns[at].name)) for at, size in full.items()}
    if terminal.layout == "wide":
        return Fit(kept, [full[at] for at in kept], ())
    if _total({at: full[at] for at in kept}) > terminal.width:
        kept = [at for at in kept if columns[at].style != "bar"]  # the number beside it says the same
        if terminal.width < STACKED_BELOW and _total({at: full[at] for at in kept}) > terminal.width:
            return None
    least = {at: _least(columns[at], full[at], SHORTEST, terminal) for at in kept}
    dropped = [] if _wraps(table, terminal) else _dropped(columns, full, least, terminal)
    if _total(least) > terminal.width:
        return None
    weights = {at: columns[at].wide or 1 for at in least}
    if _wraps(table, terminal):
        weights |= {at: IDS_FIRST for at in least if columns[at].style == "id"}
    widths = _shared(least, full, weights, terminal.width - _total(least))
    return Fit([*widths], [*widths.values()], dropped)


def _dropped(columns: Sequence[Column], full: dict[int, int], least: dict[int, int], terminal: Terminal) -> list[str]:
    """Take away the columns that there is no room for; return their names.

    Texts make room for words of judgement only as long as they stay readable, and for each other down to the shortest.
    """
    readable = {at: _least(columns[at], full[at], READABLE, terminal) for at in least}
    names: list[str] = []
    for at in sorted(least, key=lambda at: -columns[at].drop):
        if columns[at].drop and _total(least if columns[at].wide else readable) > terminal.width:
            names.insert(0, columns[at].name)
            del least[at], readable[at]
    return names


def _total(widths: dict[int, int]) -> int:
    return sum(widths.values()) + GAP * (len(widths) - 1)


def _least(column: Column, full: int, unit: int, terminal: Terminal) -> int:
    if column.style == "id":
        return min(full, max(len(column.name), OF_IDS, terminal.width * 3 // 10))
    return min(full, max(len(column.name), unit * column.wide)) if column.wide else full


def _shared(least: dict[int, int], full: dict[int, int], weights: dict[int, int], left: int) -> dict[int, int]:
    """Return the widths when the room that is left is shared by weight, no column taking more than it needs."""
    widths = dict(least)
    while left > 0 and (hungry := [at for at in widths if widths[at] < full[at]]):
        unit = max(1, left // sum(weights[at] for at in hungry))
        for at in hungry:
            more = min(unit * weights[at], full[at] - widths[at], left)
            widths[at] += more
            left -= more
    return widths


def _in_style(cell: Marked, column: Column) -> Marked:
    return cell if cell.style or not column.style else replace(cell, style=column.style)


def _row(row: Sequence[Marked], columns: Sequence[Column], widths: Sequence[int], terminal: Terminal,
         left_out: LeftOut) -> Iterator[StyledLine]:  # fmt: skip
    """Yield one line, or two where an id is so long that it stands on its own; a long id takes from the texts."""
    ellipsis = terminal.shown("…")
    if terminal.layout != "wide":
        row = [cut.cut_items(cell, width, ellipsis) if column.style == "id" else cell
               for cell, column, width in zip(row, columns, widths, strict=True)]  # fmt: skip
    rooms, over = _rooms(row, columns, widths)
    if over:
        alone = _too_long(row, columns, widths)
        yield from ([cell] for cell, long in zip(row, alone, strict=True) if long)
        row, rooms = [Marked("") if long else cell for cell, long in zip(row, alone, strict=True)], [*widths]
    fitted = [cell if column.style == "id" else cut.cut(cell, room, ellipsis)
              for cell, column, room in zip(row, columns, rooms, strict=True)]  # fmt: skip
    left_out.cut = left_out.cut or any(whole is not part for whole, part in zip(row, fitted, strict=True))
    yield _padded(fitted, columns, rooms)


def _too_long(row: Sequence[Marked], columns: Sequence[Column], widths: Sequence[int]) -> list[bool]:
    return [column.style == "id" and ", " not in cell.text and cells.width(cell.text) > width
            for cell, column, width in zip(row, columns, widths, strict=True)]  # fmt: skip


def _rooms(row: Sequence[Marked], columns: Sequence[Column], widths: Sequence[int]) -> tuple[list[int], int]:
    """Return the widths of this row, and by how many columns its ids do not fit even so."""
    rooms = list(widths)
    over = 0
    for at, long in enumerate(_too_long(row, columns, widths)):
        if long:
            rooms[at] = cells.width(row[at].text)
            over += rooms[at] - widths[at]
    for at, column in enumerate(columns):
        if over and column.wide and column.style != "id":
            given = min(over, max(0, rooms[at] - SHORTEST * 2))
            rooms[at] -= given
            over -= given
    return rooms, over


def _padded(row: Sequence[Marked], columns: Sequence[Column], widths: Sequence[int]) -> StyledLine:
    line: list[Marked] = []
    for cell, column, width in zip(row, columns, widths, strict=True):
        blank = Marked(" " * (width - cells.width(cell.text)))
        line += [blank, cell] if column.right else [cell, blank]
        line.append(INDENT)
    return line


def _wrapped_row(row: Sequence[Marked], columns: Sequence[Column], widths: Sequence[int], terminal: Terminal,
                 left_out: LeftOut) -> Iterator[StyledLine]:  # fmt: skip
    """Yield the lines of a row whose texts are whole; an id that is longer than its column has a line of its own."""
    long = _too_long(row, columns, widths)
    yield from ([cell] for cell, alone in zip(row, long, strict=True) if alone)
    stacks = [[] if alone else list(cut.wrapped(cell, width, breaking=column.style != "id"))
              for cell, alone, column, width in zip(row, long, columns, widths, strict=True)]  # fmt: skip
    for number in range(max(map(len, stacks))):
        yield _padded([stack[number] if number < len(stack) else Marked("") for stack in stacks], columns, widths)


def _stacked(columns: Sequence[Column], row: Sequence[Marked], terminal: Terminal) -> Iterator[StyledLine]:
    """Yield a row as a record: what is short in the first line, an id before all; the texts below, one a line."""
    pairs = [(column, _in_style(cell, column)) for column, cell in zip(columns, row, strict=True) if cell.text]
    first = next((column for column, _ in pairs if column.style == "id"), columns[0])
    short = [pair for pair in pairs if pair[0] is first or not pair[0].wide or pair[0].style == "id"]
    short.sort(key=lambda pair: pair[0] is not first)
    yield from _head([_with_name(column, cell, first) for column, cell in short], terminal)
    texts = [pair for pair in pairs if pair not in short]
    for number, (column, cell) in enumerate(texts):
        named = Marked(f"{column.name}: ", "muted") if number and not column.bare and column.name else Marked("")
        room = terminal.width - 2
        whole = replace(cell, text=named.text + cell.text, style=cell.style or ("muted" if number else ""),
                        hits=tuple((a + len(named.text), b + len(named.text)) for a, b in cell.hits))  # fmt: skip
        yield from ([INDENT, part] for part in cut.wrapped(whole, room))


def _with_name(column: Column, cell: Marked, first: Column) -> list[Marked]:
    bare = (column is first and column.wide) or column.bare or column.style == "id" or cell.sign or not column.name
    return [cell] if bare else [Marked(f"{column.name} ", "muted"), cell]


def _head(parts: Sequence[Sequence[Marked]], terminal: Terminal) -> Iterator[StyledLine]:
    """Yield the parts in as few lines as they need, none broken."""
    line: list[Marked] = []
    used = 0
    for part in parts:
        size = sum(cells.width(piece.text) for piece in part)
        if line and used + GAP + size > terminal.width:
            yield line
            line, used = [], 0
            line.append(INDENT)
            used = GAP
        elif line:
            line.append(INDENT)
            used += GAP
        line += part
        used += size
    if line:
        yield line
