"""Texts for `match` from the command line, a file or a document, and the claims that match each."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.errors import NotFound, UsageError
from claimcheck.ledger.contents import read_text
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching import claims as claim_matching
from claimcheck.matching.engine import MatchQuery, read_queries
from claimcheck.output.views.matches import NOTHING, Matched


def queries(words: Sequence[str] | None, file: Path | None, document: Path | None) -> list[MatchQuery]:
    """The texts to look for; raises UsageError when there is none."""
    texts = [MatchQuery(" ".join(words))] if words else []
    if file is not None:
        texts += read_queries(read_text(file))
    if document is not None:
        texts += claim_matching.sentences(read_text(document))
    if not any(query.text.strip() for query in texts):
        raise UsageError("nothing to match: give a TEXT, a --file or a --document")
    return texts


def answers(
    queries: Sequence[MatchQuery],
    claims: Sequence[Claim],
    ledger: Ledger,
    limit: int,
    min_score: float,
    explain: bool = False,
) -> list[Matched]:
    """For each query at most `limit` matches of a score of at least `least`, best first; with `explain` also why."""
    matcher = claim_matching.matcher(claims, ledger)
    asked_and_hits = zip(queries, matcher.match_many(queries, limit=limit, min_score=min_score), strict=True)
    if not explain:
        return [Matched(query, hits) for query, hits in asked_and_hits]
    return [
        Matched(query, hits, [matcher.explain(query.text, hit.id) for hit in hits]) for query, hits in asked_and_hits
    ]


def ensure_found(matched: Sequence[Matched]) -> None:
    """Raise NotFound when no query has a match."""
    if not any(answer.hits for answer in matched):
        raise NotFound(f"{NOTHING}: no claim reaches the score (--least 0 shows the nearest)")
