"""The command line: commands come from their room when they are called, exceptions become exit codes here."""

import os
import sys
from collections.abc import Callable, Sequence
from functools import wraps
from types import ModuleType
from typing import Any

from claimcheck._version import __version__


def main(argv: Sequence[str] | None = None) -> None:
    """Run the command line and exit; the exit codes stand in errors.py."""
    args = list(sys.argv[1:] if argv is None else argv)
    if args == ["--version"]:  # answered before anything is imported
        print(f"claimcheck {__version__}")
        raise SystemExit(0)
    from claimcheck.errors import ClaimcheckError
    from claimcheck.output.console import notice

    try:
        _program()(args=args, prog_name="claimcheck")
    except ClaimcheckError as error:
        notice(f"claimcheck: {error}")
        raise SystemExit(error.exit_code) from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
    except RecursionError:
        notice("claimcheck: the query is nested too deeply")
        raise SystemExit(2) from None


def _program() -> Any:
    """The Typer program, whose commands are imported when they are asked for."""
    import typer

    from claimcheck.cli import commands

    app = typer.Typer(
        cls=_room(commands), add_completion=True, rich_markup_mode=None, pretty_exceptions_enable=False,
        no_args_is_help=True, context_settings={"help_option_names": ["-h", "--help"]},
    )  # fmt: skip

    @app.callback()
    def claimcheck(
        version: bool = typer.Option(False, "--version", help="Print the version.", is_eager=True, callback=_version),
    ) -> None:
        """The ledger of claims: who said what, through whom, where, and how sure we are."""

    return typer.main.get_command(app)


def _room(package: ModuleType) -> Any:
    """A class of groups whose members are the files of a folder."""
    import typer
    from typer.core import TyperGroup

    from claimcheck import registry

    class Room(TyperGroup):
        def __init__(self, **attrs: Any) -> None:
            super().__init__(**attrs)
            self.commands = dict.fromkeys(registry.names(package))  # type: ignore[assignment]  # names to suggest from

        def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # typer's own, re-exported
            return registry.names(package)

        def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override]  # as above
            return _command(package, cmd_name) if cmd_name in registry.names(package) else None

    return Room


def _command(package: ModuleType, name: str) -> Any:
    """One command, made from its `run` and its `EXAMPLES`, or, for a folder, a group of those in it."""
    import typer

    from claimcheck import registry

    module = registry.member(package, name)
    inner = hasattr(module, "__path__")
    examples = "" if inner else "\b\nExamples:\n" + "\n".join(f"  {each}" for each in module.EXAMPLES)
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    help_names = {"help_option_names": ["-h", "--help"]}
    if inner:
        group = typer.Typer(cls=_room(module), name=name, help=module.__doc__, no_args_is_help=True,
                            add_completion=False, rich_markup_mode=None, context_settings=help_names)  # fmt: skip
        group.callback()(lambda: None)
        return typer.main.get_command(group)
    single.command(name, epilog=examples, context_settings=help_names)(_exiting(module.run))
    return typer.main.get_command(single)


def _exiting(run: Callable[..., int | None]) -> Callable[..., None]:
    """A command whose return value is the exit code; none is 0."""

    @wraps(run)
    def command(**options: Any) -> None:
        if code := run(**options):
            raise SystemExit(code)

    return command


def _version(asked: bool) -> None:
    if asked:
        print(f"claimcheck {__version__}")
        raise SystemExit(0)


if os.name == "nt":  # a pipe there has the encoding of the country, not of the text
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # a text stream has it
