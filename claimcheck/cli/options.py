"""The options that commands share, declared once: `@takes(chosen=selection)` puts them all into a command."""

import inspect
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer

from claimcheck.cli import completion
from claimcheck.value_class import value_class

Words = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[QUERY]...",
        help="Words, phrases and terms: actor:ttp, and not: -kind:denial, not:word.",
        autocompletion=completion.queries,
    ),
]
Format = Annotated[
    str,
    typer.Option("--format", "-f", metavar="FORMAT", help="How to write it.", autocompletion=completion.formats),
]
GroupBy = Annotated[
    str,
    typer.Option(
        "--group-by", metavar="FIELD", help="actor, source, tag, verdict …", autocompletion=completion.groups
    ),
]  # fmt: skip
FactFormat = Annotated[
    str,
    typer.Option("--format", "-f", metavar="FORMAT", help="How to write it.", autocompletion=completion.fact_formats),
]
FindingFormat = Annotated[
    str,
    typer.Option(
        "--format", "-f", metavar="FORMAT", help="How to write it.", autocompletion=completion.finding_formats
    ),
]
Output = Annotated[
    Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write there; - is standard output.")
]
Scheduler = Annotated[
    str,
    typer.Option(
        "--scheduler",
        metavar="ADDRESS",
        help="Many files, folders, patterns, s3://…, on a Dask cluster or local (an extra).",
    ),
]
Column = Annotated[
    str, typer.Option("--column", metavar="NAME", help="With --scheduler: the column or key that holds the text.")
]
Limit = Annotated[int, typer.Option("--limit", "-n", min=0, metavar="N", help="At most so many; 0 is all.")]
Level = Annotated[
    str,
    typer.Option(
        "--tlp",
        metavar="LEVEL",
        help="Leave out what is marked above: clear, green, amber, amber+strict or red.",
        autocompletion=completion.levels,
    ),
]
LedgerPaths = Annotated[
    list[Path] | None,
    typer.Option("--ledger", "-l", metavar="PATH", help="A ledger file, or a folder of them; may be repeated."),
]
Today = Annotated[str, typer.Option("--today", metavar="DATE", help="The day that stands in for today.")]


Many = list[str] | None
Command = Callable[..., int | None]  # returns the exit code


def _many(flag: str, metavar: str, help: str, offers: Callable[..., Any]) -> Any:
    return typer.Option(flag, metavar=metavar, help=help, autocompletion=offers)


@value_class()
class Selection:
    """Which files, which claims of theirs (terms of the query language), and on which day."""

    paths: tuple[Path, ...] = ()
    terms: tuple[str, ...] = ()
    today: str = ""
    revision: str = ""  # what --since names when that is no date


def filters(
    ledger: LedgerPaths = None,
    actor: Annotated[Many, _many("--actor", "NAME", "Id, name, alias or near spelling.", completion.actors)] = None,
    role: Annotated[
        str,
        typer.Option(metavar="ROLE", help="speaker, relay, subject or any.", autocompletion=completion.roles),
    ] = "any",
    source: Annotated[Many, _many("--source", "ID", "The source they appear in.", completion.sources)] = None,
    tag: Annotated[Many, _many("--tag", "TAG", "A tag they have.", completion.tags)] = None,
    kind: Annotated[Many, _many("--kind", "KIND", "denial, prediction, …", completion.kinds)] = None,
    confidence: Annotated[
        Many, _many("--confidence", "WORD", "moderate, or '>=moderate'.", completion.confidences)
    ] = None,
    likelihood: Annotated[
        Many, _many("--likelihood", "WORD", "likely, '>=likely' or '<30%'.", completion.likelihoods)
    ] = None,
    verdict: Annotated[Many, _many("--verdict", "WORD", "mixed, or '<=mixed'.", completion.verdicts)] = None,
    since: Annotated[
        str,
        typer.Option(
            metavar="DATE",
            help="Made on or after this day, month or year; for stats also a revision of git, to compare with.",
        ),
    ] = "",
    until: Annotated[str, typer.Option(metavar="DATE", help="Made on or before it.")] = "",
    today: Today = "",
) -> Selection:
    """Make the filter options into terms: all of them must hold; of a repeated option or of commas, any."""
    field = {"any": "actor"}.get(role, role)
    if role not in completion.ROLES:
        raise typer.BadParameter(f"{role!r} is none of {', '.join(completion.ROLES)}", param_hint="--role")
    terms = [_any(f'{field}:"{_bare(name)}"' for name in actor or ())]
    for name, values in {"source": source, "tag": tag, "kind": kind, "confidence": confidence,
                         "likelihood": likelihood, "verdict": verdict}.items():  # fmt: skip
        terms.append(_any(_term(name, value) for value in values or ()))
    revision = "" if not since or _is_date(since) else since
    terms += [f"date>={_bare(since)}"] * bool(since and not revision) + [f"date<={_bare(until)}"] * bool(until)
    return Selection(tuple(ledger or ()), tuple(term for term in terms if term), today, revision)


def takes(**makers: Callable[..., Any]) -> Callable[[Command], Command]:
    """Replace each named parameter of a command by the parameters of the function that makes its value."""

    def widened(command: Command) -> Command:
        own = inspect.signature(command)
        inner = {name: inspect.signature(make).parameters for name, make in makers.items()}

        @wraps(command)
        def run(**given: Any) -> int | None:
            made = {
                name: make(**{parameter: given.pop(parameter) for parameter in inner[name]})
                for name, make in makers.items()
            }
            return command(**given, **made)

        parameters = [parameter for name, parameter in own.parameters.items() if name not in makers]
        parameters += [parameter for added in inner.values() for parameter in added.values()]
        kept = [parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY) for parameter in parameters]
        run.__signature__ = own.replace(parameters=kept)  # type: ignore[attr-defined]  # what inspect reads, untyped
        run.__annotations__ = {parameter.name: parameter.annotation for parameter in kept}
        return run

    return widened


def _is_date(text: str) -> bool:
    from claimcheck.ledger.dates import parse_date

    try:
        return bool(parse_date(text))
    except ValueError:
        return False


def _any(terms: Iterable[str]) -> str:
    """Return the terms as one, of which any must hold; "" for none."""
    several = list(terms)
    return f"({' OR '.join(several)})" if len(several) > 1 else "".join(several)


@value_class()
class Layout:
    """How an answer is laid out on a terminal: "" (cut to the line), "wide" or "wrap"; whether through a pager."""

    name: str = ""
    pager: bool = True


NoPager = Annotated[bool, typer.Option("--no-pager", help="Print what is longer than the screen as well.")]


def no_pager(no_pager: NoPager = False) -> Layout:
    """Make the option of an answer that has no table into a layout."""
    return Layout(pager=not no_pager)


def layout(
    wide: Annotated[bool, typer.Option("--wide", help="On a terminal: every column, in lines as long as they "
                                       "are.")] = False,
    wrap: Annotated[bool, typer.Option("--wrap", help="On a terminal: whole texts, in several lines.")] = False,
    no_pager: NoPager = False,
) -> Layout:  # fmt: skip
    """Make the options of an answer that has tables into a layout."""
    if wide and wrap:
        raise typer.BadParameter("choose one of --wide and --wrap", param_hint="--wide")
    return Layout("wide" if wide else "wrap" if wrap else "", not no_pager)


def on_pages(command: Command) -> Command:
    """Return a command with the options of layout, if it answers in a format."""
    parameters = inspect.signature(command).parameters
    if "format_name" not in parameters:
        return command

    @wraps(command)
    def run(**options: Any) -> int | None:
        from claimcheck.output import console

        chosen: Layout = options.pop("layout")
        with console.laid_out(chosen.name, pager=chosen.pager):
            return command(**options)

    has_tables = "output" in parameters and parameters["format_name"].default == "text"
    return takes(layout=layout if has_tables else no_pager)(run)


def _term(name: str, value: str) -> str:
    op = next((op for op in (">=", "<=", "!=", ">", "<", "=") if value.startswith(op)), ":")
    values = _bare(value.removeprefix(op) if op != ":" else value).split(",")
    return f"{name}{op}" + ",".join(f'"{part.strip()}"' for part in values if part.strip())


def _bare(value: str) -> str:
    return value.replace('"', "").strip()


def asked(words: Sequence[str] | None) -> str:
    """The words of a command line as one query."""
    return " ".join(words or ())


DryRun = Annotated[bool, typer.Option("--dry-run", help="Show the diff, and write nothing.")]
Force = Annotated[bool, typer.Option("--force", help="Write though the ledger then has more findings.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")]
