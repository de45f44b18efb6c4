"""Text, Markdown and web pages: one text a file, or one a line."""

from collections.abc import Iterator
from typing import Any

from claimcheck.corpus.lines import LONGEST, lines, stretches
from claimcheck.corpus.parts import Choices, File, Part, Text, Unreadable

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm")


def parts(file: File, choices: Choices) -> Iterator[Part]:
    """Yield the file, or stretches of its bytes where each line is a text."""
    yield from [Part(file)] if choices.whole else stretches(file)


def texts(part: Part, choices: Choices) -> Iterator[Text | Unreadable]:
    """Yield the whole text, or each line."""
    address = part.file.address
    if choices.whole:
        with part.file.open() as stream:
            data = stream.read(LONGEST + 1)
        place = {"file": address}
        if len(data) > LONGEST:
            yield Unreadable(place, f"the text is longer than {LONGEST // 1_000_000} MB")
        else:
            yield Text(place, data.decode("utf-8-sig", "replace"))
        return
    for at, line in lines(part):
        place_of_line: dict[str, Any] = {"file": address, "byte": at}
        if line is None:
            yield Unreadable(place_of_line, f"the line is longer than {LONGEST // 1_000_000} MB")
        else:
            yield Text(place_of_line, line.decode("utf-8", "replace").strip())
