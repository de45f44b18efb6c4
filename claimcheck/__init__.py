"""claimcheck: a plain-text ledger of claims, and the tool that keeps it honest.

    from claimcheck import load, parse_query

    ledger = load(["claims.yaml"]).ledger
    query = parse_query("kind:denial confidence>=moderate", ledger)
    denials = [claim for claim in ledger.claims.values() if query.accepts(claim)]

Names are imported when they are first used, so that the command line starts fast.
"""

from typing import TYPE_CHECKING, Any

from claimcheck._version import __version__

if TYPE_CHECKING:
    from claimcheck.errors import ClaimcheckError, LedgerError, NotFound, QueryError, UsageError
    from claimcheck.ledger.files import load
    from claimcheck.ledger.model import Actor, Citation, Claim, Evidence, Hop, Ledger, Source
    from claimcheck.ledger.reader import Reading
    from claimcheck.matching.engine import Match, Matcher
    from claimcheck.query.grammar import Query
    from claimcheck.query.grammar import compile_query as parse_query

__all__ = [
    "Actor", "Citation", "Claim", "ClaimcheckError", "Evidence", "Hop", "Ledger", "LedgerError", "Match", "Matcher",
    "NotFound", "Query", "QueryError", "Reading", "Source", "UsageError", "__version__", "load", "parse_query",
]  # fmt: skip
_HOMES = {
    "claimcheck.errors": "ClaimcheckError LedgerError NotFound QueryError UsageError",
    "claimcheck.matching.engine": "Match Matcher",
    "claimcheck.ledger.model": "Actor Citation Claim Evidence Hop Ledger Source",
    "claimcheck.query.grammar": "Query parse_query",
    "claimcheck.ledger.reader": "Reading",
    "claimcheck.ledger.files": "load",
}


def __getattr__(name: str) -> Any:
    import importlib

    for home, names in _HOMES.items():
        if name in names.split():
            return getattr(importlib.import_module(home), {"parse_query": "compile_query"}.get(name, name))
    raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
