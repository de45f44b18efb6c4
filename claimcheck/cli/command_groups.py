"""Groups of commands whose members are the files of a folder: imported when called, listed by what they are for."""

import re
from collections.abc import Callable
from functools import wraps
from types import ModuleType
from typing import Any

import typer
from typer.core import TyperGroup

from claimcheck import registry
from claimcheck.cli.query_arguments import QueryCommand
from claimcheck.errors import Damaged, UsageError

SECTIONS = {  # the word that a command's SECTION says, and the heading of its part of the help, in this order
    "read": "Read", "check": "Check", "record": "Record", "sources": "Sources", "exchange": "Exchange",
    "files": "Files",
}  # fmt: skip
MOST = 56  # characters of a summary, so that a line of the help fits into 80 beside the longest name
HELP_NAMES = {"help_option_names": ["-h", "--help"]}


def group_of(package: ModuleType) -> Any:
    """Return a class of command groups whose members are the files of a folder."""

    class CommandGroup(TyperGroup):
        def __init__(self, **attrs: Any) -> None:
            super().__init__(**attrs)
            self.commands = dict.fromkeys(registry.names(package))  # type: ignore[assignment]  # names to suggest from

        def list_commands(self, ctx: typer.Context) -> list[str]:  # type: ignore[override]  # typer's own, re-exported
            return registry.names(package)

        def get_command(self, ctx: typer.Context, cmd_name: str) -> Any:  # type: ignore[override]  # as above
            return _command(package, cmd_name) if cmd_name in registry.names(package) else None

        def resolve_command(self, ctx: typer.Context, args: list[str]) -> Any:  # type: ignore[override]  # as above
            if args and (meant := _meant(package, args[0])):
                ctx.fail(f"No such command {args[0]!r}: {ctx.command_path} {meant} is what does it.")
            return super().resolve_command(ctx, args)

        def format_commands(self, ctx: typer.Context, formatter: Any) -> None:  # type: ignore[override]  # as above
            for heading, rows in _listed(package).items():
                with formatter.section(heading):
                    formatter.write_dl(rows)

    return CommandGroup


def summary(text: str) -> str:
    """Return the first sentence of a help text, up to its colon, or to the last comma that fits into a line."""
    sentence = re.split(r"[:;.](?:\s|$)", text, maxsplit=1)[0]
    return sentence if len(sentence) <= MOST else sentence[:MOST].rpartition(", ")[0] or sentence


def _listed(package: ModuleType) -> dict[str, list[tuple[str, str]]]:
    """Return the commands of a folder with their summaries, by heading; one heading for a folder without sections."""
    rows: dict[str, list[tuple[str, str]]] = {heading: [] for heading in (*SECTIONS.values(), "Commands")}
    for name, module in registry.members(package).items():
        heading = SECTIONS.get(getattr(module, "SECTION", ""), "Commands")
        rows[heading].append((name, summary((module.__doc__ if _is_folder(module) else module.run.__doc__) or "")))
    longest = max(map(len, registry.names(package)))  # so that the summaries of all parts stand below each other
    return {
        heading: [(name.ljust(longest), text) for name, text in listed] for heading, listed in rows.items() if listed
    }


def _meant(package: ModuleType, name: str) -> str:
    """Return the command that goes by another name elsewhere ("rm"); empty for an existing one and for none."""
    if name.startswith("-") or name in registry.names(package):
        return ""
    members = registry.members(package).items()
    return next((known for known, module in members if name in getattr(module, "SYNONYMS", ())), "")


def _is_folder(module: ModuleType) -> bool:
    return hasattr(module, "__path__")


def _command(package: ModuleType, name: str) -> Any:
    """Return one command, made from its `run` and its `EXAMPLES`, or, for a folder, a group of those in it."""
    from claimcheck.cli.options import on_pages  # which the help of the program does not need

    module = registry.member(package, name)
    if _is_folder(module):
        group = typer.Typer(cls=group_of(module), name=name, help=module.__doc__, no_args_is_help=True,
                            add_completion=False, rich_markup_mode=None, context_settings=HELP_NAMES)  # fmt: skip
        group.callback()(lambda: None)
        return typer.main.get_command(group)
    examples = "\b\nExamples:\n" + "\n".join(f"  {example}" for example in module.EXAMPLES)
    single = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
    run = _as_command(on_pages(module.run))
    single.command(name, cls=QueryCommand, epilog=examples, context_settings=HELP_NAMES)(run)
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
        try:
            code = run(**options)
        except Damaged:  # found while the answer was made, before any of it was written
            code = _without_index(run, options)
        if code:
            raise SystemExit(code)

    return command


def _without_index(run: Callable[..., int | None], options: dict[str, Any]) -> int | None:
    """Run a command once more, on the files of the ledger; the damaged index is removed."""
    from claimcheck.cli import session

    session.give_up_index(options.get("ledger") or ())
    return run(**options)
