"""Tables of other programs: rows of texts under a header that is looked for, from text with separators."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import Refusal
from claimcheck.ledger.lookup import plain_name
from claimcheck.text.extraction.encoding import decode, encoding
from claimcheck.text.patterns import compiled_later
from claimcheck.text.shortening import short

SEPARATORS = ",;\t|"
LOOKED_AT = 10  # rows at the top among which the header is looked for
MOST_COLUMNS = 1000
NOT_LATIN = 0.3  # share of bytes outside ASCII from which a text is not in Latin letters
WORD_START = compiled_later(r"(?<=[a-z])(?=[A-Z])")
Row = tuple[int, Sequence[str]]  # its number, as a spreadsheet counts, and its cells


@dataclass(slots=True)
class Table:
    """A header, the rows below it with their numbers, and what is to be told of how it was read."""

    header: list[str]
    rows: list[Row]
    notes: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)


def of_text(content: bytes, name: str) -> tuple[list[Row], list[str], list[Refusal]]:
    """Return the rows of a text with separators, what is to be told of it, and the lines that are no rows.

    Raises UsageError for a text that cannot be decoded, and where a quotation mark is opened and never closed.
    """
    text, notes = _decoded(content, name)
    if text[:4].casefold() == "sep=" and text[4:5]:  # a hint that Excel writes and takes
        separator, text = text[4], f"\n{text.partition(chr(10))[2]}"
    else:
        separator = separator_of(text)
    rows: list[Row] = []
    refused: list[Refusal] = []
    for number, cells in _parsed(text, separator, name):
        if isinstance(cells, Refusal):
            refused.append(cells)
        else:
            rows.append((number, cells))
    return rows, notes, refused


def with_header(
    rows: list[Row], known: Iterable[str], wanted: Mapping[str, str], name: str, most: int = LOOKED_AT
) -> Table:
    """Return a table under the first row that holds the wanted columns, or a known name; else under the first row.

    Raises UsageError for a table without rows, and for wanted columns that none of the first rows holds.
    """
    filled = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if not filled:
        raise UsageError(f"{name}: the table is empty")
    heads = [(place, set(map(plain_column, cells))) for place, (_, cells) in enumerate(filled[:most])]
    names = set(map(plain_column, wanted)) or set(known)
    fits = [place for place, head in heads if (names <= head if wanted else len(names & head) > 0)]
    if wanted and not fits:
        columns = [cell.strip() for cell in filled[0][1] if cell.strip()]
        missing = [column for column in wanted if plain_column(column) not in heads[0][1]]
        raise UsageError(f"{name} has no column {missing[0]!r}. Its columns: {listed(columns)}")
    place = fits[0] if fits else 0
    table = Table(_unique(filled[place][1]), [])
    if place:
        table.notes.append(f"row {filled[place][0]} is taken for the header: what stands above it is not read")
    for number, cells in filled[place + 1 :]:
        _put(table, number, cells)
    return table


def plain_column(name: str) -> str:
    """Return the name of a column as it is compared: "Claim_Text", "claimText" and "claim text" are the same."""
    return plain_name(WORD_START.sub(" ", name))


def separator_of(text: str) -> str:
    """Return what parts the cells of a table: what cuts its first lines into the most, equally many cells."""
    start = text.lstrip("\r\n")[:20_000]
    best, most = ",", (0, 0, 0)
    for separator in SEPARATORS:
        rows = csv.reader(io.StringIO(start, newline=""), delimiter=separator)
        first = [cells for _, cells in zip(range(LOOKED_AT), rows, strict=False)]
        widths = [len(cells) for cells in first]
        usual = max(widths, key=widths.count, default=0)
        torn = sum('"' in cell for cells in first for cell in cells)  # cells in quotes that were cut
        score = (widths.count(usual) * (usual > 1), -torn, usual)
        if score > most:
            best, most = separator, score
    return best


def listed(names: Sequence[str], most: int = 12) -> str:
    """Return names in one line, those beyond the most as their number."""
    return ", ".join(short(name) for name in names[:most]) + f" and {len(names) - most} more" * (len(names) > most)


def _decoded(content: bytes, name: str) -> tuple[str, list[str]]:
    """Return a text in UTF-8 or UTF-16, or else, where its letters are Latin ones, in Windows-1252, which is told."""
    try:
        return decode(content, name), []
    except UsageError:
        high = sum(byte > 127 for byte in content[:100_000])
        if b"\0" in content or encoding(content) != "utf-8" or high > NOT_LATIN * len(content[:100_000]):
            raise
        try:
            text = content.decode("cp1252")
        except UnicodeDecodeError:
            text = content.decode("latin-1")
        at = next(place for place, character in enumerate(text) if ord(character) > 127)
        shown = " ".join(text[max(0, at - 12) : at + 13].split())
        return text, [f"the file is not in UTF-8: it was read as Windows-1252 (“{shown}”)"]


def _parsed(text: str, separator: str, name: str) -> Iterator[tuple[int, Sequence[str] | Refusal]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    while True:
        number, line = number + 1, reader.line_num + 1
        try:
            yield number, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "end of data" in str(error):
                reason = "a quotation mark is opened and never closed"
                raise UsageError(f"{name}: row {number} (line {line}): {reason}") from None
            if "field limit" in str(error):
                reason = f"a cell is longer than {csv.field_size_limit():,} characters"
                raise UsageError(f"{name}: row {number} (line {line}): {reason}") from None
            yield (
                number,
                Refusal(f"row {number}", f"line {reader.line_num}: a quotation mark stands in the middle of a cell"),
            )


def _unique(cells: Sequence[str]) -> list[str]:
    """Return the names of columns, each once: an empty one by its letter, a repeated one by its number."""
    names: dict[str, None] = {}
    numbers: Counter[str] = Counter()
    for place, cell in enumerate(cells[:MOST_COLUMNS]):
        name = wanted = " ".join(cell.split()) or f"column {letters(place)}"
        while name in names:
            numbers[wanted] += 1
            name = f"{wanted} {numbers[wanted] + 1}"
        names[name] = None
    while names and not cells[len(names) - 1].strip():
        names.popitem()
    return list(names)


def letters(place: int) -> str:
    """Return the letters by which a spreadsheet names a column: 0 is A, 26 is AA."""
    text = ""
    while place >= 0:
        text, place = chr(65 + place % 26) + text, place // 26 - 1
    return text


def _put(table: Table, number: int, cells: Sequence[str]) -> None:
    width = len(table.header)
    if any(cell.strip() for cell in cells[width:]):
        table.refused.append(Refusal(f"row {number}", f"it has {len(cells)} cells, the header {width}"))
    else:
        table.rows.append((number, [*cells[:width], *[""] * (width - len(cells))]))
