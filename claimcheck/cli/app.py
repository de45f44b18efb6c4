"""The command line: commands are imported from their folder when they are called, exceptions become exit codes here."""

import io
import os
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from types import ModuleType
from typing import Any

from claimcheck._version import __version__
from claimcheck.errors import CLOSED_PIPE, ClaimcheckError, LedgerError, UsageError


def main(argv: Sequence[str] | None = None) -> None:
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


def _program() -> Any:
    """Return the Typer program, whose commands are imported when they are called."""
    import typer

    from claimcheck.cli import commands

    app = typer.Typer(
        cls=_group_of(commands), add_completion=True, rich_markup_mode=None, pretty_exceptions_enable=False,
        no_args_is_help=True, context_settings={"help_option_names": ["-h", "--help"]},
    )  # fmt: skip

    @app.callback()
    def claimcheck(
        version: bool = typer.Option(False, "--version", help="Print the version.", is_eager=True, callback=_version),
    ) -> None:
        """The ledger of claims: who said what, through whom, where, and how sure we are."""

    return typer.main.get_command(app)


def _group_of(package: ModuleType) -> Any:
    """Return a class of command groups whose members are the files of a folder."""
    import typer
    from typer.core import TyperGroup

    from claimcheck import registry

    class CommandGroup(TyperGroup):
        def __init__(self, **attrs: Any) -> None:
            super().__init__(**attrs)
            self.commands = dict.fromkeys(registry.names(package))  # type: ignore[assignment]  # names to suggest from

        def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # typer's own, re-exported
            return registry.names(package)

        def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override]  # as above
            return _command(package, cmd_name) if cmd_name in registry.names(package) else None

    return CommandGroup


def _command(package: ModuleType, name: str) -> Any:
    """Return one command, made from its `run` and its `EXAMPLES`, or, for a folder, a group of those in it."""
    import typer

    from claimcheck import registry
    from claimcheck.cli.options import on_pages
    from claimcheck.cli.query_arguments import QueryCommand

    module = registry.member(package, name)
    inner = hasattr(module, "__path__")
    examples = "" if inner else "\b\nExamples:\n" + "\n".join(f"  {example}" for example in module.EXAMPLES)
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    help_names = {"help_option_names": ["-h", "--help"]}
    if inner:
        group = typer.Typer(cls=_group_of(module), name=name, help=module.__doc__, no_args_is_help=True,
                            add_completion=False, rich_markup_mode=None, context_settings=help_names)  # fmt: skip
        group.callback()(lambda: None)
        return typer.main.get_command(group)
    single.command(name, cls=QueryCommand, epilog=examples, context_settings=help_names)(
        _as_command(on_pages(module.run))
    )
    return typer.main.get_command(single)


def _as_command(run: Callable[..., int | None]) -> Callable[..., None]:
    """A command whose return value is the exit code, and which never writes its answer onto a file of the ledger."""

    @wraps(run)
    def command(**options: Any) -> None:
        output = options.get("output")
        if output is not None and str(output) != "-":
            from claimcheck.ledger.files import is_of_ledger

            if is_of_ledger(output, options.get("ledger") or ()):
                raise UsageError(f"{output} is a file of the ledger: the answer is not written onto it")
        if code := run(**options):
            raise SystemExit(code)

    return command


def _version(asked: bool) -> None:
    if asked:
        print(f"claimcheck {__version__}")
        raise SystemExit(0)
