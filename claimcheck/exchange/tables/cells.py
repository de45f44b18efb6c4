"""Cells of a table: several texts in one, and texts that a spreadsheet would take for formulas."""

from collections.abc import Iterable

from claimcheck.text.patterns import compiled_later

PARTS = "; "
NEEDS_QUOTES = compiled_later(r'[;\r\n]|^["\s]|\s$|^$')
PART = compiled_later(r'\s*(?:"((?:[^"]|"")*)"\s*(?=;|\Z)|([^;]*))(;|\Z)')
# What begins a formula, full width and small forms too, behind what nobody sees; an apostrophe says that it is none.
FORMULA = compiled_later("'*[\\s\ufeff\u200b\u200e\u200f\u2060]*[=+\\-@＝＋－＠−﹢﹣﹦﹫]")


def guarded(text: str) -> str:
    """Return a text with an apostrophe before what a spreadsheet would run as a formula."""
    return f"'{text}" if FORMULA.match(text) else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` made a cell of."""
    return text[1:] if text.startswith("'") and FORMULA.match(text, 1) else text


def joined(parts: Iterable[str]) -> str:
    """Return texts in one cell, semicolons between; a text that has one itself stands in double quotes."""
    texts = list(parts)
    alone = len(texts) == 1
    return PARTS.join(_quoted(text) if text or alone else text for text in texts)


def parted(cell: str) -> list[str]:
    """Return the texts of a cell, as `joined` wrote them or somebody typed them; none for an empty cell."""
    if not cell.strip():
        return []
    parts, at, end = [], 0, ";"
    while end:
        match = PART.match(cell, at)
        assert match is not None  # it matches any text
        quoted, plain, end = match.groups()
        parts.append(plain.strip() if quoted is None else quoted.replace('""', '"'))
        at = match.end()
    return parts


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if NEEDS_QUOTES.search(text) else text
