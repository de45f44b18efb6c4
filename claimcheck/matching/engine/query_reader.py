"""A query made ready: posts taken apart, words mended by the ledger's own words, context weighed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.matching.engine.analysis import Analyzer, is_actor
from claimcheck.matching.engine.cleaning import fold, read_post
from claimcheck.matching.engine.features import QueryFeatures, letter_groups, word_pairs
from claimcheck.matching.engine.index import Index
from claimcheck.matching.engine.records import MatchQuery
from claimcheck.matching.engine.segmentation import segment
from claimcheck.matching.engine.spelling import Spelling
from claimcheck.matching.engine.synonyms import Synonyms
from claimcheck.matching.engine.weights import AFTER, BEFORE, DATE, FEWEST_TERMS, MENDED, MOST_WORDS
from claimcheck.text.numbers import day_number, is_numeral
from claimcheck.text.patterns import compiled_later

_BREAK = compiled_later(r"(?<=[.!?…])\s+|\n+|\s-+\s|: ")
_NAME = compiled_later(r"(?<=[\w,;] )[^\W\d_a-z]\w+")  # a capital within a sentence


class Asking:
    """Reads queries by the words of one index."""

    def __init__(self, analyzer: Analyzer, synonyms: Synonyms, index: Index) -> None:
        self._analyzer = analyzer
        self._synonyms = synonyms
        self._index = index
        self._spelling: Spelling | None = None

    def forget_spelling(self) -> None:
        """The words of the ledger have changed."""
        self._spelling = None

    def read(self, query: MatchQuery, date: str = "") -> QueryFeatures:
        """The query with its words weighed: 1 for its own, less for a mended one, the date, and the context."""
        post = read_post(query.text)
        own: dict[str, float] = {}
        sentences = [self._weigh(part, own) for part in _BREAK.split(post.body) if part]
        self._weigh(f"{post.name} {post.handle}", own)
        for term in self._plain_terms(post.date):
            own[term] = own.get(term, 0.0) + DATE
        words = self._analyzer.words(post.body)[:MOST_WORDS]
        terms = self._analyzer.named_terms(words)
        statements = _statements(sentences)
        whole = tuple(frozenset(terms) for terms in sentences if len(terms) > 1) or (frozenset(own),)
        return QueryFeatures(
            terms=tuple(terms),
            own=own,
            context=self._context(query),
            groups=self._synonyms.groups(self._analyzer.with_actors(words)),
            pairs=frozenset().union(*map(word_pairs, sentences)),
            sequence=tuple(term for part in sentences for term in part),
            sentences=whole,
            statements=tuple(statements) if len(statements) > 1 else (tuple(terms),),
            plain=self._analyzer.plain(post.body),
            grams=letter_groups(terms),
            names=self._names(post.body, own),
            day=day_number(date or post.date),
            speaker=tuple(self._analyzer.words(query.speaker.partition(",")[0] or post.name)),
        )

    def _names(self, text: str, own: Mapping[str, float]) -> frozenset[str]:
        """The terms of actors, and of words with a capital within a sentence; of a text in capitals of actors alone."""
        written = "" if text.isupper() else " ".join(_NAME.findall(fold(text)))
        return frozenset(term for term in own if is_actor(term)).union(own.keys() & self._plain_terms(written))

    def _plain_terms(self, text: str) -> list[str]:
        return self._analyzer.named_terms(self._analyzer.words(text)[:MOST_WORDS])

    def _weigh(self, text: str, weights: dict[str, float]) -> list[str]:
        """Add the terms of a text to the weights; returns them in order, of a misspelt word the best reading."""
        words = self._analyzer.words(text)[:MOST_WORDS]
        terms = []
        for word in self._analyzer.with_actors(words):
            if is_actor(word):
                terms.append(word)
                weights[word] = 1.0
            elif readings := self._readings(word):
                terms += [term for term, weight in readings if weight in (1.0, readings[0][1])]
                for term, weight in readings:
                    weights[term] = weights.get(term, 0.0) + weight
        return terms

    def _readings(self, word: str) -> list[tuple[str, float]]:
        """The terms that a word stands for, with their weights: its own, its parts, or its respellings, best first."""
        if not (term := self._analyzer.term(word)):
            return []
        if term in self._index.postings or is_numeral(word):
            return [(term, 1.0)]
        if len(parts := segment(word, self._index.surfaces, self._index.size)) > 1:
            return [(part, 1.0) for word_part in parts if (part := self._analyzer.term(word_part))]
        return self._mended(word, term)

    def _mended(self, word: str, term: str) -> list[tuple[str, float]]:
        if self._spelling is None:
            self._spelling = Spelling(self._index.surfaces)
        readings = {
            self._analyzer.term(near): MENDED * similarity for near, similarity in reversed(self._spelling.near(word))
        }
        readings.pop("", None)
        return sorted(readings.items(), key=lambda reading: -reading[1]) or [(term, 1.0)]

    def _context(self, query: MatchQuery) -> dict[str, float]:
        weights: dict[str, float] = {}
        for scale, texts in ((BEFORE, query.before), (AFTER, query.after)):
            for text in texts:
                for term in self._plain_terms(text):
                    weights[term] = weights.get(term, 0.0) + scale
        return weights


def _statements(sentences: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """The terms of each sentence, one of less than FEWEST_TERMS together with that beside it."""
    statements: list[tuple[str, ...]] = []
    for sentence in filter(None, map(tuple, sentences)):
        if statements and min(len({*statements[-1]}), len({*sentence})) < FEWEST_TERMS:
            statements[-1] += sentence
        else:
            statements.append(sentence)
    return statements


def as_query(text: str | MatchQuery, speaker: str, before: Sequence[str], after: Sequence[str]) -> MatchQuery:
    """A text with what is known around it, as one value."""
    return text if isinstance(text, MatchQuery) else MatchQuery(text, "", speaker, tuple(before), tuple(after))
