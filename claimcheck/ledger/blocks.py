"""A ledger's text cut into blocks: the records of its collections one by one, and what else stands at the top level.

A text is cut where a line begins an item of a collection or a key of the top level. A block that can be read by itself,
as one item or one key, says by itself what it says within the file; where that fails, the whole text has to be read.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from claimcheck.ledger.model import COLLECTIONS
from claimcheck.ledger.simple_values import has_controls

BLANK = re.compile(r"(?> *(?:#[^\n]*)?\n)*+")
KEY = re.compile(r"([A-Za-z_]\w{0,60}):(?= |\n|\Z)")
ITEM = re.compile(r" *- ")
LONGEST = 4_000_000  # characters of a block in a text that comes in parts
OPENING = "---\n"  # of a YAML document, which adds nothing
# Signs that end a line in YAML, though not here, or that no YAML has, besides the controls of ASCII.
LATER_CONTROLS = re.compile(r"[\x80-\x9f]")
UNUSUAL = "\u2028\u2029\ufeff\ufffe\uffff"
ANOTHER_DOCUMENT = re.compile(r"\n(?:---|\.\.\.|%)")


class NotInBlocks(Exception):  # no error: such a text is read as a whole
    """The text is not made of blocks."""


class Block(NamedTuple):
    """A record of a collection (`is_record`), or all of another key of the top level.

    `name` is the key of the top level, `offset` where the block begins in the file, in characters, `line` in which
    line, counted from 1.
    """

    name: str
    is_record: bool
    text: str
    offset: int
    line: int


def blocks(parts: Iterable[str]) -> Iterator[Block]:
    """Yield the blocks of a text that comes in parts of whole lines. Raises NotInBlocks, maybe after some."""
    cutter = Cutter()
    for part in parts:
        cutter.take(part)
        yield from cutter.cut()
    cutter.whole = True
    yield from cutter.cut()


class Cutter:
    """A text that is being cut: what is known of it, and `at`, up to where it was cut.

    Parts of whole lines are taken, each followed by what can be cut then; `whole` is set when all were taken. Raises
    NotInBlocks.
    """

    def __init__(self) -> None:
        self.text, self.at, self.offset, self.line = "", 0, 0, 1
        self.whole = False  # whether all of the text is known
        self.names: list[str] = []  # of the keys of the top level
        self.ends: re.Pattern[str] | None = None  # where the blocks of this key end; None where a key begins
        self.item = ""  # how an item of this key begins; empty where its value is no list of items

    def take(self, part: str) -> None:
        """Add a part of the text. Raises NotInBlocks for one with signs that the parser takes otherwise or refuses."""
        if has_controls(part):
            raise NotInBlocks
        if not part.isascii() and (LATER_CONTROLS.search(part) or any(sign in part for sign in UNUSUAL)):
            raise NotInBlocks
        begins = not self.names and not self.text
        rest = self.text[self.at :]
        if len(rest) > LONGEST:
            raise NotInBlocks
        self.text, self.at = rest + part, 0
        if begins and self.text.startswith(OPENING):
            self.skip(len(OPENING))

    def skip(self, end: int) -> None:
        """Go on from a later place in the text."""
        self.line += self.text.count("\n", self.at, end)
        self.offset += end - self.at
        self.at = end

    def cut(self) -> Iterator[Block]:
        """Yield the blocks whose end is in sight."""
        while self.enter() and self.ends:
            end = self.ends.search(self.text, self.at)
            if not end and not self.whole:
                return
            at, offset, line = self.at, self.offset, self.line
            self.skip(end.end() if end else len(self.text))
            self.follow_on(self.text, self.at)
            yield Block(self.names[-1], bool(self.item), self.text[at : self.at], offset, line)

    def follow_on(self, text: str, at: int) -> None:
        """Note whether what follows at a place of a text is another item."""
        self.ends = _ends_of_items(len(self.item) - 2) if self.item and text.startswith(self.item, at) else None

    def leap(self, line: int, following: str) -> None:
        """Go on in a later line, where this follows: what is left of the text, and items that are not taken, are known.

        How far the blocks that follow are from the beginning of the file is not known then.
        """
        self.text, self.at, self.line = "", 0, line
        self.follow_on(following, 0)

    def enter(self) -> bool:
        """Begin with the next key where one is due; False when nothing is left that can be cut. Raises NotInBlocks."""
        if self.ends:
            return True
        start = BLANK.match(self.text, self.at).end()  # type: ignore[union-attr]  # it matches nothing, too
        key = KEY.match(self.text, start)
        if start == len(self.text):
            return False
        if not key or key[1] in self.names:
            raise NotInBlocks
        first = BLANK.match(self.text, key.end()).end()  # type: ignore[union-attr]
        if first == len(self.text) and not self.whole:
            return False
        is_list = key[1] in COLLECTIONS and self.text.startswith("\n", key.end())
        item = ITEM.match(self.text, first) if is_list else None
        self.names.append(key[1])
        self.item = item[0] if item else ""
        self.ends = _ends_of_items(len(item[0]) - 2) if item else _END_OF_KEY
        self.skip(first if item else start)
        return True


_END_OF_KEY = re.compile(r"\n(?=[^ \n#-])")


@cache
def _ends_of_items(indent: int) -> re.Pattern[str]:
    return re.compile(rf"\n(?= {{{indent}}}- |[^ \n#])")
