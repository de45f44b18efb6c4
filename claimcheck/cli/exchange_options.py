"""The options that the commands of exchange share."""

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import completion

FormatToWrite = Annotated[
    str,
    typer.Argument(metavar="FORMAT", help="claimcheck formats lists them.", autocompletion=completion.written_formats),
]
FormatToRead = Annotated[
    str,
    typer.Argument(
        metavar="FORMAT", help="claimcheck formats lists them; auto tells it.", autocompletion=completion.read_formats
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Write nothing where the format cannot hold all of it.")]
Publisher = Annotated[str, typer.Option("--publisher", metavar="NAME", help="Who publishes it, for ClaimReview.")]
Address = Annotated[str, typer.Option("--url", metavar="BASE", help="The address below which it is published.")]
Bom = Annotated[bool, typer.Option("--bom", help="With a byte order mark, which Excel wants in a table of text.")]
Map = Annotated[
    list[str] | None,
    typer.Option(
        "--map", metavar="COLUMN=FIELD,…", help="What columns of a table stand for: Claim=text,Speaker=origin."
    ),
]
Sheet = Annotated[str, typer.Option("--sheet", metavar="NAME", help="The sheet of a workbook that is read.")]
Adopt = Annotated[bool, typer.Option("--adopt-verdicts", help="Take the ratings of others as our verdicts.")]
File = Annotated[Path, typer.Argument(metavar="FILE", help="The file; - is standard input.")]


def columns(words: Sequence[str] | None) -> dict[str, str]:
    """Return what `--map` says: the columns with their fields; raises UsageError for a word that says nothing."""
    pairs = [part for parts in csv.reader(words or (), skipinitialspace=True) for part in parts if part.strip()]
    if wrong := [pair for pair in pairs if "=" not in pair]:
        raise typer.BadParameter(f"{wrong[0]!r} is no COLUMN=FIELD, as in Claim=text", param_hint="--map")
    return {column.strip(): field.strip() for column, _, field in (pair.rpartition("=") for pair in pairs)}
