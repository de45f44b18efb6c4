"""The search behind a matcher: how claims are indexed, and which are candidates for a query, strongest first."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import islice

from claimcheck.matching.engine.analysis import Analyzer
from claimcheck.matching.engine.claims import Claims
from claimcheck.matching.engine.features import ClaimFeatures, FeatureReader, Idf, QueryFeatures
from claimcheck.matching.engine.index import Index, best
from claimcheck.matching.engine.meaning import Meaning
from claimcheck.matching.engine.names import fitting, speaker_marks
from claimcheck.matching.engine.query_reader import Asking
from claimcheck.matching.engine.ranking import Candidate, Candidates, rank
from claimcheck.matching.engine.records import IndexedClaim
from claimcheck.matching.engine.synonyms import Groups, Synonyms
from claimcheck.matching.engine.weights import COMPLETED, LIKEWISE, NEAREST, POSTINGS_READ, SPEAKER, SYNONYMS_READ
from claimcheck.text.numbers import day_number

Only = Callable[[str], bool] | None
_KEPT_READINGS = 4096


class Search:
    """Claims in an index of their words and, with an embedder, of what they mean."""

    def __init__(self, claims: Claims, index: Index, analyzer: Analyzer) -> None:
        self.meaning: Meaning | None = None
        self._claims = claims
        self._index = index
        self._analyzer = analyzer
        self._synonyms = Synonyms(analyzer.stem, analyzer.term, loosely=True)
        self._readings: dict[int, ClaimFeatures] = {}
        self.asking = Asking(analyzer, self._synonyms, index)

    def add(self, entry: IndexedClaim) -> None:
        """Index the claim that was appended last."""
        self._index.add(*self._indexed(entry))
        if self.meaning:
            self.meaning.add(entry.text)
        self.asking.forget_spelling()

    def remove(self, number: int, entry: IndexedClaim) -> None:
        """Take a claim out of the index."""
        text, title, marks, groups, surfaces = self._indexed(entry)
        self._index.remove(number, {*text, *title, *marks, *groups}, surfaces)
        if self.meaning:
            self.meaning.remove(number)
        self.asking.forget_spelling()

    def _indexed(self, entry: IndexedClaim) -> tuple[list[str], list[str], set[str], set[str], set[str]]:
        text, title = self._analyzer.words(entry.text), self._analyzer.words(entry.title)
        marks = speaker_marks(self._analyzer, entry.speakers)
        groups = {*self._groups(text), *self._groups(title)}
        return self._analyzer.terms(text), self._analyzer.terms(title), marks, groups, {*text, *title}

    def _groups(self, words: Sequence[str]) -> Groups:
        return self._synonyms.groups(self._analyzer.with_actors(words))

    def candidates(self, asked: QueryFeatures, body: str, only: Only) -> Candidates:
        """What the first stage finds: claims by shared words and synonyms, and those nearest by meaning."""
        speakers = fitting(self._analyzer, self._index, asked.speaker)
        own, words = self._by_words(asked, speakers, only)
        if self.meaning is None or not self._claims.numbers:
            return Candidates(len(self._claims), words, own, speakers)
        nearness = self.meaning.nearness(body)
        nearest = (number for number in nearness.nearest_first() if self._is_there(number, only))
        return Candidates(len(self._claims), words, own, speakers, nearness, list(islice(nearest, NEAREST)))

    def _by_words(
        self, asked: QueryFeatures, speakers: Mapping[int, float], only: Only
    ) -> tuple[dict[int, float], dict[int, float]]:
        """BM25F of the text alone, and with context, synonyms and speaker, by claim.

        Of the commonest words of a long text only the claims that are best by the rarer ones are looked at.
        """
        index = self._index
        read, left = index.within(asked.own, POSTINGS_READ)
        around, left_around = index.within(asked.context, POSTINGS_READ)
        alike = dict.fromkeys(asked.groups, LIKEWISE)
        own = index.add_up(asked.own, read)
        words = index.add_up(asked.context, around, own) if around else own
        likewise, left_alike = index.within(alike, SYNONYMS_READ)
        words = index.add_up(alike, likewise, words)
        if speakers:
            words = {number: score + SPEAKER * speakers.get(number, 0.0) for number, score in words.items()}
        if only is not None:
            words = {number: score for number, score in words.items() if only(self._claims.ids[number])}
        if left or left_around or left_alike:
            words = {number: words[number] for number in best(words, COMPLETED)}
            own = {number: own.get(number, 0.0) for number in words}
            index.add_up_for(own, asked.own, left)
            index.add_up_for(words, asked.own, left)
            index.add_up_for(words, asked.context, left_around)
            index.add_up_for(words, alike, left_alike)
        return own, words

    def _is_there(self, number: int, only: Only) -> bool:
        id_ = self._claims.ids[number]
        return self._claims.numbers.get(id_) == number and (only is None or only(id_))

    def ranked(self, asked: QueryFeatures, candidates: Candidates, idf: Idf) -> list[Candidate]:
        """The candidates by the second stage, strongest first."""
        reader = FeatureReader(asked, idf, self._index.postings.__contains__)
        return rank(reader, candidates, self.reading)

    def reading(self, number: int) -> ClaimFeatures:
        """A claim read for the second stage; kept for the next query."""
        known = self._readings.get(number)
        if known is None:
            if len(self._readings) >= _KEPT_READINGS:
                self._readings.clear()
            known = self._readings[number] = self._read(self._claims[number])
        return known

    def _read(self, entry: IndexedClaim) -> ClaimFeatures:
        words = self._analyzer.words(entry.text), self._analyzer.words(entry.title)
        text, title = (tuple(self._analyzer.named_terms(part)) for part in words)
        terms = frozenset(term for part in words for term in self._analyzer.terms(part))
        groups = self._groups(words[0] + words[1])
        return ClaimFeatures(text, title, terms, groups, self._analyzer.plain(entry.text), day_number(entry.date))
