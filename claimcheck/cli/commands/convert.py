"""`claimcheck convert`: from one foreign format to another, without a ledger."""

from typing import Annotated

import typer

from claimcheck.cli import completion
from claimcheck.cli.exchange_options import Address, Adopt, Bom, File, FormatToRead, Map, Publisher, Sheet, Strict
from claimcheck.cli.options import Level, Output

SECTION = "exchange"
EXAMPLES = (
    "claimcheck convert yaml csv claims.yaml -o claims.csv",
    "claimcheck convert auto jsonl claims.yaml",
)


def run(
    format_to_read: FormatToRead,
    format_to_write: Annotated[str, typer.Argument(metavar="FORMAT", help="A format that is written.",
                                                   autocompletion=completion.written_formats)],
    file: File,
    column_fields: Map = None,
    sheet: Sheet = "",
    adopt_verdicts: Adopt = False,
    tlp: Level = "",
    strict: Strict = False,
    publisher: Publisher = "",
    url: Address = "",
    bom: Bom = False,
    output: Output = None,
) -> int:  # fmt: skip
    """Write a file of one format in another, without a ledger, and tell what is lost on the way."""
    from claimcheck.cli.exchange_options import columns
    from claimcheck.cli.workflows import convert
    from claimcheck.cli.workflows.export import Wanted
    from claimcheck.exchange import ReadOptions, WriteOptions

    read_options = ReadOptions(columns=columns(column_fields), adopt_verdicts=adopt_verdicts, sheet=sheet)
    options = WriteOptions(publisher=publisher, url=url, bom=bom)
    return convert.convert(format_to_read, file, read_options, Wanted(format_to_write, options, tlp, strict, output))
