"""The one place that prints: answers on standard output, everything else on standard error."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from claimcheck.errors import CLOSED_PIPE, Damaged, LedgerError, UsageError
from claimcheck.output import cells
from claimcheck.output.blocks import Answer
from claimcheck.output.terminal import Page, detect, size
from claimcheck.output.writers import writer
from claimcheck.text.escaping import visible, visible_lines
from claimcheck.text.patterns import compiled_later

if TYPE_CHECKING:
    from claimcheck.lint.rule import Finding  # brings in YAML, which a help text does not need

FOR_PEOPLE = ("plain", "text")  # formats in the encoding of the terminal; all others are documents, in UTF-8

CODES = compiled_later("\x1b\\[[0-9;]*m")  # of colours, which take no room


def answer(content: Answer, format_name: str = "text", output: Path | None = None) -> None:
    """Write an answer in a format, to a file or to standard output, through the pager where it is long.

    What a limit kept out is told on standard error, where no page says it. Raises UsageError for an unknown format.
    """
    written = _writer(format_name, "write_answer", output)(content)
    if isinstance(written, str | Page):
        put(written, output, _encoding(format_name), paged=True)
    elif sys.stdout.isatty() or (output is not None and str(output) != "-"):
        put("\n".join(written), output, _encoding(format_name), paged=True)
    else:
        stream(written, output, flush=False)
    if content.count and content.count.limited and not isinstance(written, Page):
        notice(f"{content.count}: {content.count.hint}")


def findings(content: Sequence["Finding"], format_name: str = "text", output: Path | None = None) -> None:
    """Write findings in a format, to a file or to standard output; of none, a format for lines writes nothing there."""
    if content or output or format_name not in ("text", "plain", "github", "jsonl"):
        put(_writer(format_name, "write_findings", output)(content), output, _encoding(format_name), paged=True)


def report(summary: Any, format_name: str, output: Path | None = None, function: str = "write_report") -> None:
    """Write a report, or drafts that were verified, in a format, to a file or to standard output."""
    from claimcheck.output.working import working

    write = _writer(format_name, function, output)
    with working("writing it up"):
        written = write(summary)
    put(written, output, _encoding(format_name), paged=True)


def notice(text: str) -> None:
    """Write a line on standard error, its hidden characters escaped; on a terminal, broken between words."""
    shown = visible(text)
    _line(_broken(shown, size(sys.stderr)[0]) if sys.stderr.isatty() else shown, sys.stderr)


def progress(done: int, total: int) -> None:
    """Show how many of how many are done, in a line on standard error of a terminal; it goes when all are."""
    if sys.stderr.isatty() and total:
        width = 24 * done // total
        line = f"\r{'█' * width}{'░' * (24 - width)} {done} of {total}"
        sys.stderr.write(line if done < total else "\r" + " " * len(line) + "\r")
        sys.stderr.flush()


def put(written: "str | Page", output: Path | None, encoding: str = "", *, paged: bool = False) -> None:
    """Print a string or a page in an encoding (of the terminal, when none is given), or write it to a file.

    "-" is standard output. Control and bidirectional characters that a format let through are escaped here, so that no
    format can forget it. `paged` sends what is longer than the screen through the pager. Raises LedgerError for what
    cannot be written.
    """
    if output is not None and str(output) != "-":
        save(visible_lines(str(written)), output)
    elif isinstance(written, str):
        if written and not (paged and _paged(lambda: visible_lines(written).split("\n"))):
            _line(visible_lines(written), sys.stdout, encoding)
    else:
        terminal = detect(_layout)
        page = written

        def painted() -> Iterator[str]:
            return map(terminal.paint, page.lines(terminal))

        if not (paged and _paged(painted)):
            for line in painted():
                _line(line, sys.stdout, flush=False)
            _flush()


@contextmanager
def laid_out(layout: str = "", *, pager: bool = True) -> Iterator[None]:
    """Lay pages out in one way ("wide", "wrap") for a while, with or without a pager."""
    global _layout, _pager
    before = _layout, _pager
    _layout, _pager = layout, pager
    try:
        yield
    finally:
        _layout, _pager = before


_layout, _pager = "", True  # as the options of this command line have it
_out = 0  # lines of a stream that were written before the index was found damaged


def _paged(lines: Callable[[], Iterable[str]]) -> bool:
    """Send lines that are more than the screen holds through the pager; False when they are still to be printed."""
    if not (_pager and sys.stdout.isatty()):
        return False
    from claimcheck.output import pager

    columns, rows = size()
    taken = accumulate(1 + max(0, len(CODES.sub("", line)) - 1) // columns for line in lines())
    if not any(total >= rows for total in taken) or not (command := pager.command()):
        return False
    sys.stdout.flush()
    return pager.page(lines(), command, sys.stdout.encoding or "utf-8", sideways=_layout == "wide")


def on_terminal() -> bool:
    """Return whether standard output is a terminal, or FORCE_COLOR stands in for one."""
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def hand_out(content: str | bytes, output: Path | None) -> None:
    """Write a file in a foreign format as it is: to a file, or to standard output where that is no terminal.

    On a terminal a text is shown like any other, and bytes are refused. Raises UsageError and LedgerError.
    """
    ended = content + "\n" * (not content.endswith("\n")) if isinstance(content, str) else content
    data = ended.encode("utf-8", "backslashreplace") if isinstance(ended, str) else ended
    if output is not None and str(output) != "-":
        save_bytes(data, output)
    elif not sys.stdout.isatty():
        _flush(data)
    elif isinstance(content, bytes):
        raise UsageError("this format is no text for a terminal: -o FILE writes it to a file")
    else:
        put(content.rstrip("\n"), None, paged=True)


def stream(lines: Iterable[str], output: Path | None, *, flush: bool = True) -> None:
    """Write lines as they come, to a file or to standard output. Raises LedgerError for what cannot be written.

    Where an index is found damaged on the way, the lines that are out are not written again when the command is run
    anew without it. `flush` sends each line on at once.
    """
    global _out
    if output is None or str(output) == "-":
        skipped, _out = _out, 0
        _write_all(lines, skipped, flush)
        return
    from claimcheck.output.files import write_lines

    write_lines(map(visible_lines, lines), output)
    notice(f"wrote {output}")


def _write_all(lines: Iterable[str], skipped: int, flush: bool) -> None:
    """Write lines on standard output, without the first ones, and keep how many are out when the index is damaged."""
    global _out
    number = 0
    try:
        for number, line in enumerate(lines, 1):
            if number > skipped:
                _line(visible_lines(line), sys.stdout, "utf-8", flush=flush)
    except Damaged:
        _out = max(number, skipped)
        raise
    _flush()


def save(text: str, output: Path) -> None:
    """Write a text into a file, whole or not at all, and say so. Raises LedgerError."""
    save_bytes((text.rstrip("\n") + "\n").encode("utf-8", "backslashreplace"), output)


def save_bytes(data: bytes, output: Path) -> None:
    """Write a file, whole or not at all, and say so; a pipe or a device is written to, never replaced.

    Raises LedgerError.
    """
    from claimcheck.output.files import write

    write(data, output)
    notice(f"wrote {output}")


def end_of_output(error: OSError) -> SystemExit | LedgerError:
    """Return what to raise where standard output takes no more: a silent end when its reader has gone."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # so that nothing complains at exit
    if isinstance(error, BrokenPipeError):
        return SystemExit(CLOSED_PIPE)
    return LedgerError(f"standard output cannot be written: {error.strerror or error}")


def _broken(text: str, columns: int) -> str:
    """Return a text whose lines are broken between words where they are longer than the screen, ids never."""
    return "\n".join(
        "\n".join(line[start:end] for start, end in cells.lines(line, columns)) if len(line) > columns else line
        for line in text.split("\n")
    )


def _writer(format_name: str, function: str, output: Path | None) -> Callable[[Any], Any]:
    as_plain = format_name == "text" and (output or not on_terminal())
    return writer("plain" if as_plain else format_name, function)


def _encoding(format_name: str) -> str:
    return "" if format_name in FOR_PEOPLE or sys.stdout.isatty() else "utf-8"


def _line(text: str, stream: TextIO, encoding: str = "", *, flush: bool = True) -> None:
    """Write a line in an encoding, or in that of the stream."""
    own = (stream.encoding or "utf-8").lower().replace("_", "-")
    try:
        if encoding and own != encoding and hasattr(stream, "buffer"):
            stream.flush()
            stream.buffer.write((text + "\n").encode(encoding, "backslashreplace"))
        else:
            stream.write(text + "\n")
        if flush:
            stream.flush()
    except OSError as error:
        if stream is sys.stdout:
            raise end_of_output(error) from None


def _flush(data: bytes = b"") -> None:
    """Send on what was written, and bytes behind it."""
    try:
        sys.stdout.flush()
        if data:
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
    except OSError as error:
        raise end_of_output(error) from None
