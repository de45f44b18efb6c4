"""Claims selected and searched, for those who call claimcheck from Python."""

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query import search as engine
from claimcheck.query.grammar import compile_query
from claimcheck.query.search import SearchResult


def select(ledger: Ledger, query: str = "") -> list[Claim]:
    """Return the claims that a query of the query language accepts, in the order of the ledger.

    Raises QueryError for what cannot be read, NotFound for an actor nobody is surely meant by.
    """
    accepts = compile_query(query, ledger).accepts
    return [claim for claim in ledger.claims.values() if accepts(claim)]


def search(ledger: Ledger, query: str) -> SearchResult:
    """Return the claims ranked by the words of a query, best first; its terms filter.

    Raises as `select`.
    """
    compiled = compile_query(query, ledger, rank=True)
    claims = [claim for claim in ledger.claims.values() if compiled.accepts(claim)]
    return engine.search(claims, ledger, compiled.phrases, compiled.matches)
