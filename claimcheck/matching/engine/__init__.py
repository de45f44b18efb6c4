"""Which claims say the same thing in other words: one engine, one score, and vetoes for what only looks alike."""

from claimcheck.matching.engine.duplicates import Group, duplicates
from claimcheck.matching.engine.explanation import Explanation, Stretch
from claimcheck.matching.engine.matcher import Matcher
from claimcheck.matching.engine.queries import query_of, read_queries, split_sentences
from claimcheck.matching.engine.records import (
    Comparison,
    Difference,
    Entailment,
    IndexedClaim,
    IndexFileError,
    Match,
    MatchQuery,
    Veto,
)

__all__ = [
    "Comparison",
    "Difference",
    "Entailment",
    "Explanation",
    "Group",
    "IndexFileError",
    "IndexedClaim",
    "Match",
    "MatchQuery",
    "Matcher",
    "Stretch",
    "Veto",
    "duplicates",
    "query_of",
    "read_queries",
    "split_sentences",
]  # fmt: skip
