"""What counts as evidence where a run is limited: a source, the claims of a query, or the text of a file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from claimcheck.errors import NotFound, NothingChecked, QueryError, UsageError
from claimcheck.ledger import lookup
from claimcheck.ledger.contents import read_regular
from claimcheck.ledger.model import Ledger, Source
from claimcheck.query.grammar import compile_query
from claimcheck.sources.quotes import Text
from claimcheck.text.extraction import extract
from claimcheck.verify.evidence import Evidence, read_evidence


def limited(ledger: Ledger, against: Sequence[str]) -> Evidence:
    """Return the evidence that these name, all of the ledger's where none does.

    A file is a source of its own, named like it. Raises NothingChecked where there is neither a text nor a claim,
    NotFound for a name that is neither a file nor a source, and of which no claim is the answer as a query.
    """
    claims, sources, files = set[str](), set[str](), dict[str, Text]()
    for what in against:
        if _is_file(what):
            files[Path(what).stem] = Text(extract(read_regular(Path(what), error=UsageError), what).text)
        elif what in ledger.sources or what.startswith("source:"):
            sources.add(lookup.find(ledger, what, Source).id)
        elif selected := _selected(ledger, what):
            claims |= selected
            sources |= {
                cited.source
                for id in selected
                for cited in (*ledger.claims[id].appears_in, *ledger.claims[id].evidence)
            }
        else:
            sources.add(lookup.find(ledger, what, Source).id)
    if files:
        named = {id: Source(id=id, title=id) for id in files}
        ledger = replace(ledger, sources={**named, **ledger.sources})
    evidence = read_evidence(ledger, claims, sources, files) if against else read_evidence(ledger)
    if not evidence.passages:
        why = "; ".join(f"{id}: {reason}" for id, reason in list(evidence.missing.items())[:3])
        raise NothingChecked(
            f"nothing to hold a draft to: no claim, and no source with a text{f' ({why})' if why else ''}"
        )
    return evidence


def _is_file(what: str) -> bool:
    try:
        return Path(what).is_file()
    except (OSError, ValueError):
        return False


def _selected(ledger: Ledger, query: str) -> set[str]:
    """The ids of the claims that a query selects; none for what is no query."""
    try:
        compiled = compile_query(query, ledger)
    except (QueryError, NotFound):
        return set()
    return {claim.id for claim in ledger.claims.values() if compiled.accepts(claim)}
