"""What else one could match with: rapidfuzz, SQLite's full-text search, bm25s."""

import re
import sqlite3
from collections.abc import Callable, Iterator

from rapidfuzz import fuzz, process, utils

from claimcheck.matching.engine.analysis import Analyzer
from claimcheck.matching.engine.cleaning import read_post
from tests.benchmarks.data import Collection

Ranker = Callable[[str], list[str]]
SLOW = 40  # queries that the slow ones are asked


def peers(collection: Collection) -> Iterator[tuple[str, Ranker, int | None]]:
    """Each peer: its name, what it ranks first for a text, and to how many queries it is limited."""
    ids = [claim.id for claim in collection.claims]
    both = [utils.default_process(f"{claim.text} {claim.title}") for claim in collection.claims]

    def fuzzy(scorer: Callable[..., float]) -> Ranker:
        def ranker(text: str) -> list[str]:
            found = process.extract(utils.default_process(text), both, scorer=scorer, limit=10)
            return [ids[number] for _, _, number in found]

        return ranker

    yield "rapidfuzz WRatio", fuzzy(fuzz.WRatio), SLOW
    yield "rapidfuzz token_set_ratio", fuzzy(fuzz.token_set_ratio), SLOW * 4
    search = _fts5(collection)
    yield "SQLite FTS5 bm25 porter, raw query", lambda text: search(re.findall(r"\w+", text)), None
    words = Analyzer()

    def cleaned(text: str) -> list[str]:
        post = read_post(text)
        return search([word for word in words.words(f"{post.body} {post.name}") if words.term(word)])

    yield "SQLite FTS5 bm25 porter, cleaned query", cleaned, None
    if (bm25s := _bm25s(both, ids)) is not None:
        yield "bm25s, stemmed", bm25s, None


def _fts5(collection: Collection) -> Callable[[list[str]], list[str]]:
    database = sqlite3.connect(":memory:")
    database.execute("create virtual table claims using fts5(id unindexed, text, title, tokenize='porter unicode61')")
    database.executemany("insert into claims values (?, ?, ?)", [(c.id, c.text, c.title) for c in collection.claims])

    def search(words: list[str]) -> list[str]:
        query = " OR ".join(f'"{word}"' for word in words)
        if not query:
            return []
        sql = "select id from claims where claims match ? order by bm25(claims) limit 10"
        return [row[0] for row in database.execute(sql, (query,))]

    return search


def _bm25s(texts: list[str], ids: list[str]) -> Ranker | None:
    try:
        import bm25s
        import Stemmer
    except ImportError:
        print("skipped: bm25s is not installed")
        return None
    stemmer = Stemmer.Stemmer("english")
    index = bm25s.BM25()
    index.index(bm25s.tokenize(texts, stopwords="en", stemmer=stemmer, show_progress=False), show_progress=False)

    def ranker(text: str) -> list[str]:
        tokens = bm25s.tokenize(text, stopwords="en", stemmer=stemmer, show_progress=False)
        numbers, _ = index.retrieve(tokens, k=10, show_progress=False)
        return [ids[number] for number in numbers[0]]

    return ranker
