"""The command line: commands are imported from their folder when they are called, exceptions become exit codes here."""

import io
import os
import sys

from claimcheck._version import __version__
from claimcheck.errors import CLOSED_PIPE, ClaimcheckError, LedgerError, UsageError

TYPE_CHECKING = False  # what type checkers take for true; `typing` itself takes as long as an empty Python
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any


def main(argv: "Sequence[str] | None" = None) -> None:
    """Run the command line and exit; the exit codes stand in errors.py."""
    args = list(sys.argv[1:] if argv is None else argv)
    try:
        _prepare_streams()
        code = _answer(args)
    except (Exception, KeyboardInterrupt) as error:
        code = _explain(error)
    raise SystemExit(code)


def _answer(args: list[str]) -> int:
    """Run a command line and return its exit code. Raises what a command raises."""
    code = 0
    if args == ["--version"]:  # answered before anything is imported
        print(f"claimcheck {__version__}")
    elif sys.flags.optimize > 1:
        raise UsageError("python -OO takes away the docstrings that rules, help and schema are made of: run without it")
    else:
        output = sys.stdout
        try:
            _program()(args=args, prog_name="claimcheck")
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        if sys.stdout is not output:  # how Typer says that the reader of a help text has gone
            code = CLOSED_PIPE
    sys.stdout.flush()
    return code


def _explain(error: BaseException) -> int:
    """Say in one line what a person can do something about, and return its exit code; raise anything else again."""
    from claimcheck.output.console import end_of_output, notice

    if isinstance(error, KeyboardInterrupt):
        return 130
    if isinstance(error, RecursionError):
        error = UsageError("the query is nested too deeply")
    elif isinstance(error, OSError):  # a folder removed, a disk full: what no command foresaw
        error = LedgerError(f"{error.filename}: {error.strerror}") if error.filename else end_of_output(error)
    if isinstance(error, SystemExit):
        return int(error.code or 0)
    if not isinstance(error, ClaimcheckError):
        raise error
    notice(f"claimcheck: {error}")
    return error.exit_code


def _prepare_streams() -> None:
    """Make the standard streams take any character, and put the null device where one was closed before the start.

    Raises LedgerError for standard output that is closed.
    """
    closed = sys.stdout is None
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115  # open until the end
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if os.name == "nt" else None, errors="backslashreplace")
    if closed:
        raise LedgerError("standard output is closed: nothing was done")


def _program() -> "Any":
    """Return the Typer program, whose commands are imported when they are called."""
    from claimcheck.cli.late_modules import OF_TYPER, late_modules

    with late_modules(OF_TYPER):
        import typer

    from claimcheck.cli import commands
    from claimcheck.cli.command_groups import HELP_NAMES, group_of

    app = typer.Typer(
        cls=group_of(commands), add_completion=True, rich_markup_mode=None, pretty_exceptions_enable=False,
        no_args_is_help=True, context_settings=HELP_NAMES,
    )  # fmt: skip

    @app.callback()
    def claimcheck(
        version: bool = typer.Option(False, "--version", help="Print the version.", is_eager=True, callback=_version),
        no_index: bool = typer.Option(False, "--no-index", help="Read the files, also of a large ledger."),
    ) -> None:
        """The ledger of claims: who said what, through whom, where, and how sure we are."""
        from claimcheck.cli import indexing

        indexing.wanted = not no_index

    return typer.main.get_command(app)


def _version(asked: bool) -> None:
    if asked:
        print(f"claimcheck {__version__}")
        raise SystemExit(0)
