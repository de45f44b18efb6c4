"""claimcheck: a plain-text ledger of claims, and the tool that keeps it honest.

    import claimcheck

    loaded = claimcheck.load("claims.yaml")
    for claim in claimcheck.select(loaded.ledger, "kind:denial confidence>=moderate"):
        print(claim.id, claim.text)

Everything in `__all__` is the public library, typed; docs/library.md tells what each does.
"""

from claimcheck._version import __version__

TYPE_CHECKING = False  # what type checkers take for true; `typing` itself takes as long as an empty Python

if TYPE_CHECKING:
    from claimcheck.edit import Outcome, add, apply, link, redo, remove, rename, set, undo  # noqa: A004 - as in the shell
    from claimcheck.edit.imports import Imported, import_records
    from claimcheck.errors import Ambiguous, ClaimcheckError, LedgerError, NotFound, QueryError, Refused, UsageError
    from claimcheck.exchange import Loss, Records, Refusal, Written, export, read_records
    from claimcheck.ledger.model import Actor, Citation, Claim, Evidence, Hop, Ledger, Source
    from claimcheck.ledger.reader import Reading
    from claimcheck.lint.loading import LoadedLedger, check, load
    from claimcheck.lint.rule import Finding, Severity
    from claimcheck.matching.claims import match, matcher
    from claimcheck.matching.engine import Match, Matcher
    from claimcheck.output.report import report
    from claimcheck.query.grammar import Query
    from claimcheck.query.grammar import compile_query as parse_query
    from claimcheck.query.search import Hit, SearchResult
    from claimcheck.query.selection import search, select
    from claimcheck.sources.quotes import QuoteMatch, QuoteState, Text, locate_quote
    from claimcheck.sources.quotes.cited import CitedQuote, locate_quotes
    from claimcheck.verify.verifying import Verification, verify_text

__all__ = [
    "Actor", "Ambiguous", "Citation", "CitedQuote", "Claim", "ClaimcheckError", "Evidence", "Finding", "Hit", "Hop",
    "Imported", "Ledger", "LedgerError", "LoadedLedger", "Loss", "Match", "Matcher", "NotFound", "Outcome", "Query",
    "QueryError", "QuoteMatch", "QuoteState", "Reading", "Records", "Refusal", "Refused", "SearchResult", "Severity",
    "Source", "Text", "UsageError", "Verification", "Written", "__version__", "add", "apply", "check", "export",
    "import_records", "link", "load", "locate_quote", "locate_quotes", "match", "matcher", "parse_query",
    "read_records", "redo", "remove", "rename", "report", "search", "select", "set", "undo", "verify_text",
]  # fmt: skip

if not TYPE_CHECKING:  # a type checker sees the imports above, and nothing else passes it
    _HOMES = {
        "edit": "Outcome add apply link redo remove rename set undo",
        "edit.imports": "Imported import_records",
        "exchange": "Loss Records Refusal Written export read_records",
        "errors": "Ambiguous ClaimcheckError LedgerError NotFound QueryError Refused UsageError",
        "ledger.model": "Actor Citation Claim Evidence Hop Ledger Source",
        "ledger.reader": "Reading",
        "lint.loading": "LoadedLedger check load",
        "lint.rule": "Finding Severity",
        "matching.claims": "match matcher",
        "matching.engine": "Match Matcher",
        "output.report": "report",
        "query.grammar": "Query parse_query",
        "query.search": "Hit SearchResult",
        "query.selection": "search select",
        "sources.quotes": "QuoteMatch QuoteState Text locate_quote",
        "sources.quotes.cited": "CitedQuote locate_quotes",
        "verify.verifying": "Verification verify_text",
    }

    def __getattr__(name):
        """Import a public name when it is first used, so that the command line starts fast."""
        import importlib

        for home, names in _HOMES.items():
            if name in names.split():
                module = importlib.import_module(f"claimcheck.{home}")
                return getattr(module, "compile_query" if name == "parse_query" else name)
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")

    def __dir__():
        """Return the whole public library, loaded or not."""
        return sorted({*globals(), *__all__} - {"_HOMES", "TYPE_CHECKING"})
