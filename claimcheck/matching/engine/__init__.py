"""Which claims say the same thing in other words: one engine, one score, and vetoes for what only looks alike."""

from claimcheck.matching.engine.duplicates import Group, duplicates
from claimcheck.matching.engine.entry import Comparison, Entry, IndexFileError, Match, Query, Veto
from claimcheck.matching.engine.explaining import Explanation, Stretch
from claimcheck.matching.engine.matcher import Matcher
from claimcheck.matching.engine.queries import read_queries, sentence_spans, split_sentences

__all__ = [
    "Comparison", "Entry", "Explanation", "Group", "IndexFileError", "Match", "Matcher", "Query", "Stretch", "Veto",
    "duplicates", "read_queries", "sentence_spans", "split_sentences",
]  # fmt: skip
