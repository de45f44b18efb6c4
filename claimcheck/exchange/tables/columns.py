"""Foreign tables: their columns guessed or named, each row a claim with what others said of it.

table = columns.of_csv(content, options)           # or table.with_header(rows, …) where the rows come from elsewhere
reading = columns.columns_of(table, options)       # {"Claim": "text", "Speaker": "origin"}
records = columns.read(table, options)
"""

from collections.abc import Mapping, Sequence

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.exchange.contract import ReadOptions, Records
from claimcheck.exchange.tables.column_fields import DATE, FIELDS, GUESSED, OF_REVIEW, TITLE, URL, known_names, names
from claimcheck.exchange.tables.row_records import RowRecords
from claimcheck.exchange.tables.table import Table, listed, of_text, plain_column, with_header
from claimcheck.text.shortening import short

LOOKED_AT = 200  # rows by which a column is judged
SENTENCE = 60  # characters from which a rating is no rating but the reason for one
MOSTLY = 0.8
NOT_READ = "-"
PEOPLE = ("origin", "reviewer", "author")


def read_csv(content: bytes, options: ReadOptions) -> Records:
    """Return the claims of a foreign table in text. Raises UsageError for one that cannot be read at all."""
    return read(of_csv(content, options), options)


def of_csv(content: bytes, options: ReadOptions) -> Table:
    """Return a table in text with its header. Raises UsageError for what is none."""
    name = options.file_name or "the input"
    rows, notes, refused = of_text(content, name)
    table = with_header(rows, known_names(), options.columns, name)
    table.notes[:0], table.refused[:0] = notes, refused
    return table


def read(table: Table, options: ReadOptions) -> Records:
    """Return the claims of a table, a row each. Raises UsageError where no column can be the text of the claims."""
    reading = columns_of(table, options)
    if "text" not in reading.values():
        raise UsageError(f"{options.file_name or 'the input'}: {_no_text(table, reading)}")
    rows = RowRecords(table, reading, options)
    for number, cells in table.rows:
        rows.add(number, cells)
    records = rows.finished()
    records.notes[:0] = [*table.notes, *_described(table, reading)]
    records.refused[:0] = table.refused
    records.guessed = len(reading) > len(_given(table, options.columns))
    return records


def columns_of(table: Table, options: ReadOptions) -> Mapping[str, str]:
    """Return what each column that is read stands for: as the user says, and of the others by a guess.

    Raises UsageError for a column that the table has not, and for a field that there is not.
    """
    given = _given(table, options.columns)
    reading = _guessed(table, given)
    return {column: reading[column] for column in table.header if reading.get(column, NOT_READ) != NOT_READ}


def _given(table: Table, wanted: Mapping[str, str]) -> Mapping[str, str]:
    known = {plain_column(column): column for column in reversed(table.header)}
    fields = {name: field.strip().replace("_", "-") or NOT_READ for name, field in wanted.items()}
    reading = {}
    for name, field in fields.items():
        column = name if name in table.header else known.get(plain_column(name))
        if column is None:
            raise UsageError(f"the table has no column {name!r}. Its columns: {listed(table.header)}")
        meant = _in_context(field, [*fields.values()])
        if meant not in FIELDS and meant != NOT_READ:
            raise UsageError(f"a column cannot stand for {field!r}.{did_you_mean(field, FIELDS)} "
                             f"Known: {', '.join(FIELDS)}, and {NOT_READ} for one that is not read")  # fmt: skip
        reading[column] = meant
    return reading


def _in_context(field: str, fields: Sequence[str]) -> str:
    """Return what "date", "url" and "title" mean beside the other fields: of a review, where there is one."""
    of_review = any(other in OF_REVIEW for other in fields)
    meanings = {"date": ("said", "reviewed"), "url": ("address", "review"), "title": ("published-in", "review-title"),
                "speaker": ("origin", "origin"), "claim": ("text", "text")}  # fmt: skip
    return meanings[field][of_review] if field in meanings else field


def _guessed(table: Table, given: Mapping[str, str]) -> Mapping[str, str]:
    """Return what is given and a guess by the names of other columns, each field once, empty columns left out."""
    columns = [*enumerate(table.header)]
    free = {
        plain_column(name): name for place, name in reversed(columns) if name not in given and _values(table, place)
    }
    reading = dict(given)

    def take(field: str, words: str) -> None:
        hit = next((name for name in names(words) if name in free), None)
        if hit is not None and field not in reading.values():
            reading[free.pop(hit)] = field

    for field, words in GUESSED.items():
        take(field, words)
    _judge(table, reading, given)
    for field, words in (("date", DATE), ("url", URL), ("title", TITLE)):
        take(_in_context(field, [*reading.values()]), words)
    return reading


def _judge(table: Table, reading: dict[str, str], given: Mapping[str, str]) -> None:
    """Correct a guess by what stands in the columns: a rating of sentences is a reason, an author without reviews
    the one who makes the claim.
    """
    for column in [column for column, field in reading.items() if field == "rating" and column not in given]:
        if _is_prose(table, column):
            reading[column] = NOT_READ if "reason" in reading.values() else "reason"
    for column in [column for column, field in reading.items() if field in PEOPLE and column not in given]:
        if _is_prose(table, column):  # where a claim comes from, told in sentences
            reading[column] = NOT_READ
    for column in [column for column, field in reading.items() if field == "author" and column not in given]:
        if not {*OF_REVIEW, "origin"} & {*reading.values()}:
            reading[column] = "origin"


def _values(table: Table, place: int) -> list[str]:
    """Return what stands in a column, in the rows by which it is judged; all of it where these are empty."""
    start = [cells[place] for _, cells in table.rows[:LOOKED_AT] if cells[place].strip()]
    return start or [cells[place] for _, cells in table.rows if cells[place].strip()][:LOOKED_AT]


def _is_prose(table: Table, column: str) -> bool:
    values = _values(table, table.header.index(column))
    return sum(len(value) > SENTENCE for value in values) > MOSTLY * len(values)


def _described(table: Table, reading: Mapping[str, str]) -> list[str]:
    """Return the sentences that say what was made of the columns."""
    read_as = ", ".join(f"{column}={field}" for column, field in reading.items())
    left = [name for place, name in enumerate(table.header) if name not in reading and _values(table, place)]
    told = [f'columns were read as --map "{read_as}"']
    return told + [f"columns not read: {listed(left)}"] * bool(left)


def _no_text(table: Table, reading: Mapping[str, str]) -> str:
    """Return why no column is the claims, and a --map to begin with."""
    empty = [column for place, column in enumerate(table.header)
             if plain_column(column) in names(GUESSED["text"]) and not _values(table, place)]  # fmt: skip
    why = (
        f"its column {short(empty[0])!r} is empty in all {len(table.rows)} rows" if empty else "no column is the claims"
    )
    title = next((column for column, field in reading.items() if field in ("review-title", "published-in")), "Column")
    others = listed([name for name in table.header if name not in empty])
    return f'{why}. Say which one is, as in --map "{title}=text". Its columns: {others}'
