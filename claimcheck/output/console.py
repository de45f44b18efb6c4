"""The one place that prints: answers on standard output, everything else on standard error."""

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, TextIO

from claimcheck import registry
from claimcheck.errors import LedgerError, UsageError
from claimcheck.output import formats
from claimcheck.output.blocks import Answer
from claimcheck.text.escaping import visible

if TYPE_CHECKING:
    from claimcheck.lint.rule import Finding  # brings in YAML, which a help text does not need

CLOSED_PIPE = 141  # 128 + SIGPIPE, as a shell reports it


def answer(found: Answer, format_name: str = "text", output: Path | None = None) -> None:
    """Write an answer in a format, to a file or to standard output."""
    put(_writer(format_name, "write_answer", output)(found), output)


def findings(found: Sequence["Finding"], format_name: str = "text") -> None:
    """Write what check found; nothing at all is written as text when there is nothing."""
    if found or format_name not in ("text", "plain", "github", "jsonl"):
        put(_writer(format_name, "write_findings", None)(found), None)


def report(summary: Any, format_name: str, output: Path | None = None) -> None:
    """Write a report."""
    put(_writer(format_name, "write_report", output)(summary), output)


def notice(text: str) -> None:
    """A line beside the answer."""
    _line(text, sys.stderr)


def progress(done: int, total: int) -> None:
    """A line on standard error that counts, where a person is looking; it goes when all is done."""
    if sys.stderr.isatty() and total:
        width = 24 * done // total
        line = f"\r{'█' * width}{'░' * (24 - width)} {done} of {total}"
        sys.stderr.write(line if done < total else "\r" + " " * len(line) + "\r")
        sys.stderr.flush()


def put(written: Any, output: Path | None) -> None:
    """Print a string or a renderable, or write it to a file ("-" is standard output)."""
    if output is not None and str(output) != "-":
        _save(str(written), output)
    elif isinstance(written, str):
        if written:
            _line(written, sys.stdout)
    else:
        _render(written)


def on_terminal() -> bool:
    """Whether a person is looking: a terminal, or one that FORCE_COLOR stands in for."""
    return bool(os.environ.get("FORCE_COLOR")) or sys.stdout.isatty()


def known(function: str) -> list[str]:
    """The formats that can write this; `plain` and `text` are one format, by whether a person is looking."""
    return [name for name, module in registry.members(formats).items() if hasattr(module, function)]


def _writer(format_name: str, function: str, output: Path | None) -> Callable[[Any], Any]:
    module: ModuleType = registry.member(
        formats, "plain" if format_name == "text" and (output or not on_terminal()) else format_name
    )
    if not hasattr(module, function):
        raise UsageError(f"{format_name} is not a format for this answer. Those that are: {', '.join(known(function))}")
    writer: Callable[[Any], Any] = getattr(module, function)
    return writer


def _save(text: str, output: Path) -> None:
    try:
        output.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
    except OSError as error:
        raise LedgerError(f"{output}: cannot be written: {error.strerror or error}") from None


def _line(text: str, stream: TextIO) -> None:
    try:
        stream.write((text if stream is sys.stdout else visible(text)) + "\n")
        stream.flush()
    except BrokenPipeError:
        _quietly_end()
    except UnicodeEncodeError:
        encoding = stream.encoding or "ascii"
        _line(text.encode(encoding, "backslashreplace").decode(encoding), stream)


def _render(renderable: Any) -> None:
    from rich.console import Console

    try:
        console = Console(highlight=False, markup=False, emoji=False, force_terminal=True if on_terminal() else None)
        console.print(renderable)
        sys.stdout.flush()
    except BrokenPipeError:
        _quietly_end()


def _quietly_end() -> None:
    """The reader of the pipe has gone: let nothing complain at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(CLOSED_PIPE)
