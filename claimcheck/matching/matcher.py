"""The engine: claims in, the ones that say the same as a text out, best first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from claimcheck.matching.analysis import Analyzer
from claimcheck.matching.asking import Asking, as_query
from claimcheck.matching.cleaning import fold
from claimcheck.matching.claims import Claims
from claimcheck.matching.entry import Entry, Match, Query
from claimcheck.matching.features import Asked, Claim, features
from claimcheck.matching.index import Index, best
from claimcheck.matching.names import fitting, speaker_marks
from claimcheck.matching.storage import read_index, write_index
from claimcheck.matching.timex import day_number
from claimcheck.matching.weights import CANDIDATES, FEATURES, SPEAKER

_KEPT_READINGS = 4096
_WEIGHTS = tuple(FEATURES.values())


class Matcher:
    """Claims that can be asked. Holds no global state; pickles; grows and shrinks without being built again."""

    def __init__(self, entries: Iterable[Any] = (), *, aliases: Iterable[Sequence[str]] = ()) -> None:
        """Take entries (or anything with `id` and `text`) and, of each actor, its names.

        Raises ValueError for an id given twice.
        """
        self._analyzer = Analyzer(aliases)
        self._claims = Claims()
        self._index = Index()
        self._changed()
        for entry in entries:
            self.add(entry)

    def __len__(self) -> int:
        return len(self._claims)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._claims.numbers

    def _changed(self) -> None:
        self._asking = Asking(self._analyzer, self._index)
        self._readings: dict[int, Claim] = {}

    def add(self, entry: Any) -> None:
        """Take one more entry. Raises ValueError for an id that is already there."""
        kept = as_entry(entry)
        self._claims.append(kept)
        self._index.add(*self._indexed(kept))
        self._changed()

    def remove(self, id_: str) -> None:
        """Forget a claim; the answers are then those of a matcher built without it. Raises KeyError."""
        number, entry = self._claims.remove(id_)
        text, title, marks, surfaces = self._indexed(entry)
        self._index.remove(number, {*text, *title, *marks}, surfaces)
        self._changed()

    def _indexed(self, entry: Entry) -> tuple[list[str], list[str], set[str], set[str]]:
        text, title = self._analyzer.words(entry.text), self._analyzer.words(entry.title)
        marks = speaker_marks(self._analyzer, entry.speakers)
        return self._analyzer.terms(text), self._analyzer.terms(title), marks, {*text, *title}

    def match(
        self,
        text: str | Query,
        *,
        speaker: str = "",
        before: Sequence[str] = (),
        after: Sequence[str] = (),
        date: str = "",
        limit: int = 5,
        least: float = 0.0,
        only: Callable[[str], bool] | None = None,
    ) -> list[Match]:
        """The claims that say what the text says, best first, at most `limit`, each of a score of at least `least`.

        `speaker` is who says it, `before` and `after` the sentences around it in reading order, `date` when it was
        said; `only` keeps the claims whose id it accepts.
        """
        asked = self._asking.read(as_query(text, speaker, before, after), date)
        ranked = self._rank(asked, only)[:limit]
        return [m for m in (Match(self._claims.ids[number], score) for number, score in ranked) if m.score >= least]

    def match_many(self, queries: Iterable[str | Query], *, jobs: int = 1, **options: Any) -> Iterator[list[Match]]:
        """`match` of each query, in order; `jobs` processes share the work where the system can fork."""
        if jobs <= 1 or not hasattr(os, "fork"):
            yield from (self.match(query, **options) for query in queries)
            return
        from claimcheck.matching.workers import spread

        yield from spread(lambda query: self.match(query, **options), queries, jobs)

    def _rank(self, asked: Asked, only: Callable[[str], bool] | None) -> list[tuple[int, float]]:
        words = self._index.accumulate(asked.terms())
        fits = fitting(self._analyzer, self._index, asked.speaker)
        if fits:
            words = {number: score + SPEAKER * fits.get(number, 0.0) for number, score in words.items()}
        if only is not None:
            words = {number: score for number, score in words.items() if only(self._claims.ids[number])}
        weigh = self._weigher(asked, words, fits)
        scores = {number: weigh(number) for number in best(words, CANDIDATES)}
        return sorted(scores.items(), key=lambda pair: (-pair[1], self._claims.ids[pair[0]]))

    def _weigher(self, asked: Asked, words: dict[int, float], fits: dict[int, float]) -> Callable[[int], float]:
        idf = self._index.remembering_idf()

        def weigh(number: int) -> float:
            found = features(asked, self._reading(number), words[number], fits.get(number, 0.0), idf)
            return sum(weight * value for weight, value in zip(_WEIGHTS, found, strict=True))

        return weigh

    def _reading(self, number: int) -> Claim:
        known = self._readings.get(number)
        if known is None:
            if len(self._readings) >= _KEPT_READINGS:
                self._readings.clear()
            known = self._readings[number] = self._read(self._claims[number])
        return known

    def _read(self, entry: Entry) -> Claim:
        text, title, _, _ = self._indexed(entry)
        return Claim(tuple(text), tuple(title), fold(entry.text).lower(), day_number(entry.date))

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the matcher to a file, whole or not at all. Raises OSError."""
        write_index(os.fspath(path), self._claims, self._index, self._analyzer.groups)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Matcher:
        """Read a saved matcher. Raises OSError, and IndexFileError for a file that is broken or of another version."""
        claims, index, groups = read_index(os.fspath(path))
        matcher = cls(aliases=groups)
        matcher._claims, matcher._index = claims, index
        matcher._changed()
        return matcher


def as_entry(given: Any) -> Entry:
    """An entry of anything with `id` and `text`; `title`, `speakers` and `date` where it has them."""
    if isinstance(given, Entry):
        return given
    return Entry(
        str(given.id),
        str(given.text),
        str(getattr(given, "title", "") or ""),
        tuple(getattr(given, "speakers", ())),
        str(getattr(given, "date", "") or ""),
    )
