"""Claims selected and searched, for those who call claimcheck from Python."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.grammar import compile_query
from claimcheck.query.predicates import Predicate

if TYPE_CHECKING:
    from claimcheck.query.search import SearchResult  # whose ranking a selection does not need


def select(ledger: Ledger, query: str = "") -> list[Claim]:
    """Return the claims that a query of the query language accepts, in the order of the ledger.

    Raises QueryError for what cannot be read, NotFound for an actor nobody is surely meant by.
    """
    return list(accepted(compile_query(query, ledger).accepts, ledger))


def accepted(predicate: Predicate, ledger: Ledger) -> Sequence[Claim]:
    """Return the claims that a predicate accepts, in the order of the ledger; those of an index are read late."""
    if isinstance(ledger.claims, IndexedRecords):
        from claimcheck.query.index.selecting import Selector

        return Selector(ledger.claims).select(predicate)
    return [claim for claim in ledger.claims.values() if predicate(claim)]


def search(ledger: Ledger, query: str) -> "SearchResult":
    """Return the claims ranked by the words of a query, best first; its terms filter.

    Raises as `select`.
    """
    from claimcheck.query import search as engine

    compiled = compile_query(query, ledger, rank=True)
    claims = accepted(compiled.accepts, ledger)
    return engine.search(claims, ledger, compiled.phrases, compiled.matches)
