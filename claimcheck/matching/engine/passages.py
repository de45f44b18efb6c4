"""A long text cut into passages: a claim in the middle of it is found as if it were asked for alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.matching.engine.queries import split_sentences
from claimcheck.matching.engine.records import MatchQuery

LONG = 120  # words, from which a text is read in passages
PASSAGE = 60  # words of a passage, unless one sentence has more
LONGEST = 200_000  # characters of a text that are read


def passages(query: MatchQuery) -> list[MatchQuery]:
    """The query itself or, of a long text, its passages: sentences one after another, at most PASSAGE words."""
    text = query.text[:LONGEST]
    if len(text) <= 2 * LONG or len(text.split()) <= LONG:
        return [query]
    return [replace(query, text=passage) for passage in _joined(text)]


def _joined(text: str) -> Iterator[str]:
    passage: list[str] = []
    for sentence in split_sentences(text):
        words = sentence.split()
        if passage and len(passage) + len(words) > PASSAGE:
            yield " ".join(passage)
            passage = []
        passage += words
        while len(passage) > PASSAGE:
            yield " ".join(passage[:PASSAGE])
            passage = passage[PASSAGE // 2 :]
    if passage:
        yield " ".join(passage)
