"""Lines of a file, by stretches of bytes: each line belongs to the stretch in which it begins."""

from collections.abc import Iterator
from typing import IO

from claimcheck.corpus.parts import File, Part

STRETCH = 4_000_000  # bytes that are read at once
LONGEST = 8_000_000  # bytes of a line


def stretches(file: File, size: int = STRETCH) -> Iterator[Part]:
    """Yield the parts of a file of lines, of about `size` bytes; a packed one is one part."""
    if file.packed or file.size <= size:
        yield Part(file)
        return
    for start in range(0, file.size, size):
        yield Part(file, start, min(start + size, file.size))


def lines(part: Part) -> Iterator[tuple[int, bytes | None]]:
    """Yield the lines that begin in a part, not blank, with the byte they begin at; None for one that is too long."""
    with part.file.open() as stream:
        at = part.start
        if at:
            stream.seek(at - 1)  # a line that begins exactly here belongs here
            at += _skip_line(stream) - 1
        while part.end < 0 or at < part.end:
            line = stream.readline(LONGEST)
            if not line:
                return
            length, whole = len(line), line.endswith(b"\n") or len(line) < LONGEST
            if not whole:
                length += _skip_line(stream)
            if line.strip():
                yield at, line if whole else None
            at += length


def _skip_line(stream: IO[bytes]) -> int:
    """Read to the end of a line, and return how many bytes that was."""
    skipped = 0
    while piece := stream.readline(LONGEST):
        skipped += len(piece)
        if piece.endswith(b"\n"):
            break
    return skipped
