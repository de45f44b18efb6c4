"""The terminal an answer is written to: its size, its characters, its colours, and lines painted for it."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field
from typing import TextIO

from claimcheck.output.blocks import Marked
from claimcheck.text.escaping import visible
from claimcheck.value_class import value_class

StyledLine = Sequence[Marked]

# Colours by number in the table of 256, which no theme changes, as it does the sixteen with names. Each has a contrast
# of 4.5:1 or more on white and on black; no orange or yellow has.
COLOURS: Mapping[str, int] = {"green": 29, "blue": 63, "violet": 98, "red": 131, "grey": 243}
STYLES: Mapping[str, tuple[str, bool]] = {  # by meaning: a colour, and whether it is bold
    "": ("", False), "id": ("blue", False), "muted": ("grey", False), "strong": ("", True), "heading": ("blue", True),
    "good": ("green", False), "fair": ("violet", False), "bad": ("red", False), "error": ("red", True),
    "warning": ("violet", True), "note": ("blue", False), "bar": ("blue", False), "caret": ("green", True),
    "removed": ("red", False), "added": ("green", False),
}  # fmt: skip
ASCII = {
    "●": "[++]", "◕": "[+ ]", "◑": "[+-]", "◔": "[- ]", "○": "[--]", "◌": "[? ]", "◇": "[  ]", "■": "#", "□": "-",
    "▁": ".", "▂": ":", "▃": "-", "▄": "=", "▅": "+", "▆": "*", "▇": "%", "█": "#", "…": "...", "→": "->", "·": "-",
    "├": "|", "└": "`", "≠": "!=", "│": "|", "“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "--",
}  # fmt: skip
NARROWEST = 20  # columns: what is narrower scrolls


@value_class()
class Terminal:
    """Columns and rows, the encoding, whether it takes colours and other attributes, and how long texts are laid out.

    `layout` is "" (cut to the line), "wide" (whole, the line as long as it is) or "wrap" (whole, in several lines).
    """

    width: int = 80
    height: int = 24
    encoding: str = "utf-8"
    colour: bool = True
    attributes: bool = True
    layout: str = ""
    instead: Mapping[int, str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        lacking = {char: ascii_form for char, ascii_form in ASCII.items() if not _encodes(char, self.encoding)}
        object.__setattr__(self, "instead", str.maketrans(lacking))

    def shown(self, text: str) -> str:
        """Return a text in one line as this terminal can show it: nothing hidden, what its encoding lacks escaped."""
        line = visible(text.rstrip("\n").replace("\n", " ").replace("\t", " "))
        if not self.instead or line.isascii():
            return line
        return line.translate(self.instead).encode(self.encoding, "backslashreplace").decode(self.encoding)

    def paint(self, line: StyledLine) -> str:
        """Return a line with the codes for its styles; whatever hidden character is still in it is escaped."""
        return "".join(map(self._paint, line)).rstrip(" ")

    def _paint(self, part: Marked) -> str:
        if not part.text:
            return ""
        before, after = self._codes(part.style)
        pieces, at = [], 0
        for start, end in part.hits:
            pieces += [visible(part.text[at:start]), self._hit(part.text[start:end], before, part.underlined)]
            at = end
        return before + "".join(pieces) + visible(part.text[at:]) + after

    def _hit(self, text: str, before: str, underlined: bool) -> str:
        return f"\x1b[{4 if underlined else 7}m{visible(text)}\x1b[0m{before}" if self.attributes else visible(text)

    def _codes(self, style: str) -> tuple[str, str]:
        colour, bold = STYLES[style]
        codes = ["1"] if bold and self.attributes else []
        if colour and self.colour:
            codes.append(f"38;5;{COLOURS[colour]}")
        return (f"\x1b[{';'.join(codes)}m", "\x1b[0m") if codes else ("", "")


@value_class()
class Page:
    """Lines that are laid out once the terminal is known, as often as they are asked for."""

    lines: Callable[[Terminal], Iterable[StyledLine]]


def detect(layout: str = "") -> Terminal:
    """Return the terminal of standard output, as COLUMNS, NO_COLOR, FORCE_COLOR and TERM have it."""
    columns, rows = size()
    forced = bool(os.environ.get("FORCE_COLOR"))
    attributes = forced or (sys.stdout.isatty() and os.environ.get("TERM") != "dumb")
    return Terminal(
        max(NARROWEST, columns), rows, _encoding(),
        attributes and not os.environ.get("NO_COLOR"), attributes, layout,
    )  # fmt: skip


def size(stream: TextIO | None = None) -> tuple[int, int]:
    """Return the columns and rows of a stream's terminal: COLUMNS and LINES, else as it says itself, else 80 and 24."""
    try:
        own: tuple[int, int] = os.get_terminal_size((stream or sys.stdout).fileno())
    except (OSError, ValueError):  # no terminal, or no file
        own = (0, 0)
    named = (os.environ.get("COLUMNS", ""), os.environ.get("LINES", ""))
    columns, rows = (int(text) if text.isdecimal() and len(text) < 6 else 0 for text in named)
    return columns or own[0] or 80, rows or own[1] or 24


def _encoding() -> str:
    return sys.stdout.encoding or "utf-8"


def _encodes(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
