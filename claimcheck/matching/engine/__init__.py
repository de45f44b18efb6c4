"""Which claims say the same thing in other words: one engine, one score, and vetoes for what only looks alike."""

from typing import TYPE_CHECKING

from claimcheck.matching.engine.duplicates import Group, duplicates
from claimcheck.matching.engine.queries import query_of, read_queries, split_sentences
from claimcheck.matching.engine.records import (
    Comparison,
    Difference,
    IndexedClaim,
    IndexFileError,
    Match,
    MatchQuery,
    Veto,
)

if TYPE_CHECKING:
    from claimcheck.matching.engine.entailment import Entailment
    from claimcheck.matching.engine.explanation import Explanation, Stretch
    from claimcheck.matching.engine.matcher import Matcher

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

HOMES = {"Matcher": "matcher", "Entailment": "entailment", "Explanation": "explanation", "Stretch": "explanation"}
if not TYPE_CHECKING:  # a type checker sees the imports above, and nothing else passes it

    def __getattr__(name):
        """Import what asks, and what explains, when it is first used: looking for duplicates seldom needs either."""
        from importlib import import_module

        if name not in HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
