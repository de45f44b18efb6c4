"""`claimcheck export`: the ledger in a format of others."""

from claimcheck.cli.exchange_options import Address, Bom, FormatToWrite, Publisher, Strict
from claimcheck.cli.options import Level, Output, Selection, Words, asked, filters, takes

SECTION = "exchange"
SYNONYMS = ("dump",)
EXAMPLES = (
    "claimcheck export csv -o claims.csv",
    "claimcheck export jsonl --tag al-qaida 'confidence>=moderate'",
    "claimcheck export yaml --tlp green -o public.yaml",
)


@takes(selection=filters)
def run(
    selection: Selection,
    format_to_write: FormatToWrite,
    query: Words = None,
    tlp: Level = "",
    strict: Strict = False,
    publisher: Publisher = "",
    url: Address = "",
    bom: Bom = False,
    output: Output = None,
) -> None:
    """Write the ledger, or a part of it, in another format, and tell what that format cannot hold."""
    from claimcheck.cli import session
    from claimcheck.cli.workflows import export
    from claimcheck.exchange import WriteOptions

    reading = session.open_ledger(selection)
    claims = session.pick(reading, selection, asked(query)) if session.query_text(selection, asked(query)) else None
    options = WriteOptions(publisher=publisher, url=url, bom=bom)
    wanted = export.Wanted(format_to_write, options, tlp, strict, output)
    export.export(reading, claims, wanted)
