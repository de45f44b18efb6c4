"""Which claims say the same thing in other words: one engine, one score, and vetoes for what only looks alike."""

from claimcheck.matching.entry import Entry, Match, Query, Veto
from claimcheck.matching.matcher import Matcher
from claimcheck.matching.storage import IndexFileError

__all__ = ["Entry", "IndexFileError", "Match", "Matcher", "Query", "Veto"]
