"""A file that changed, read again: where a part of its records stands as it was, the part is taken over unread."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from claimcheck.ledger.blocks import Block, Cutter, NotInBlocks
from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.index.parts import RECORDS, Part, digest
from claimcheck.query.index.streaming import FileBlocks, NotPlain

AT_ONCE = 1 << 16  # bytes that are cut into blocks together
FEWEST = RECORDS // 2  # records of a part that is taken over: new ones join a smaller one


class Rereading(FileBlocks):
    """The blocks of a file one after the other and, in place of those of a part that stands as it was, that part.

    `parts` are those of the file as it was, in its order; one that is yielded has its new line. `last` holds for each
    collection the number of the last record that was taken: the caller keeps it so, as parts stay in their order.
    """

    def __init__(self, path: Path, parts: Sequence[Part], last: Mapping[str, int]) -> None:
        super().__init__(path)
        self.data, self.at = read_regular(path), 0
        self.hash.update(self.data)
        self.last = last
        self.parts = [part for part in parts if part.size and len(part.numbers) >= FEWEST]
        self.begins = {(part.collection, next(part.each_hash())[1]): at for at, part in enumerate(self.parts)}

    def each(self) -> Iterator[Block | Part]:
        """Yield blocks and parts. Raises NotPlain."""
        try:
            yield from self.cut(Cutter())
        except NotInBlocks:
            raise NotPlain from None

    def cut(self, cutter: Cutter) -> Iterator[Block | Part]:
        while not cutter.whole:
            self.feed(cutter)
            for block in cutter.cut():
                parts = self.standing(block, cutter)
                first = next(parts, None)
                if first is None:
                    yield block
                else:
                    yield first
                    yield from parts

    def feed(self, cutter: Cutter) -> None:
        """Hand on the next lines of the file."""
        end = min(self.at + AT_ONCE, len(self.data))
        end = self.data.find(b"\n", end) + 1 or len(self.data)
        cutter.take(self.text(self.data[self.at : end]))
        self.at = end
        cutter.whole = end == len(self.data)

    def standing(self, block: Block, cutter: Cutter) -> Iterator[Part]:
        """Yield the parts that stand as they were from a block on, if any does, and go on behind them."""
        at = self.begins.get((block.name, digest(block.text.encode()))) if block.is_record else None
        if at is None:
            return
        start = self.at - len((block.text + cutter.text[cutter.at :]).encode())
        follows, line = _follows(cutter.item), block.line
        while at < len(self.parts) and self.stands(self.parts[at], block.name, start, follows):
            part = self.parts[at]
            self.at = start + part.size
            lines = self.data.count(b"\n", start, self.at)
            part.line, line = line, line + lines
            cutter.leap(line, self.data[self.at : self.at + len(cutter.item)].decode(errors="replace"))
            cutter.whole = self.at == len(self.data)
            yield part
            at, start = at + 1, self.at

    def stands(self, part: Part, name: str, start: int, follows: re.Pattern[bytes]) -> bool:
        """Return whether a part stands at a place of the file just as it was."""
        end = start + part.size
        if part.collection != name or part.numbers[0] <= self.last[name] or end > len(self.data):
            return False
        ends = end == len(self.data) or (self.data[end - 1 : end] == b"\n" and follows.match(self.data, end))
        return bool(ends) and digest(self.data[start:end]) == part.hash


@cache
def _follows(item: str) -> re.Pattern[bytes]:
    """Return what follows the last line of an item that begins so."""
    return re.compile(rb"%b|[^ \n#]" % re.escape(item.encode()))
