"""The engine: claims in, the ones that say the same as a text out, best first."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from claimcheck.matching.engine.analysis import Analyzer
from claimcheck.matching.engine.calibration import similarity
from claimcheck.matching.engine.claims import Claims
from claimcheck.matching.engine.cleaning import read_post
from claimcheck.matching.engine.comparison import Comparing
from claimcheck.matching.engine.entailment import Entailment, entailment
from claimcheck.matching.engine.explanation import Explanation, align, shares
from claimcheck.matching.engine.features import Idf
from claimcheck.matching.engine.index import Index
from claimcheck.matching.engine.meaning import Meaning
from claimcheck.matching.engine.passages import passages
from claimcheck.matching.engine.query_reader import as_query
from claimcheck.matching.engine.ranking import scores
from claimcheck.matching.engine.records import Comparison, IndexedClaim, Match, MatchQuery, Veto, as_indexed
from claimcheck.matching.engine.searching import Only, Search
from claimcheck.matching.engine.weights import (
    CANDIDATES,
    MOST_IN_OTHER_LANGUAGE,
    RIVALS,
    VETOED,
)
from claimcheck.text.language import is_english

_WORTH_A_VETO = 10.0  # scores below are no match anyhow
_SAMPLE = 300  # claims that tell in which language a ledger is
FIGURES = frozenset(("number", "date"))  # vetoes that hold in any language


class Matcher:
    """Claims that can be asked. Holds no global state; pickles; grows and shrinks without being built again."""

    def __init__(
        self,
        entries: Iterable[Any] = (),
        *,
        aliases: Iterable[Sequence[str]] = (),
        meaning: Callable[[Sequence[Sequence[str]]], Meaning] | None = None,
    ) -> None:
        """Take entries (or anything with `id` and `text`) and, of each actor, its names.

        `meaning`, given these names, makes what compares texts by what they mean; a matcher saved to a file is
        without it. Raises ValueError for an id given twice.
        """
        self._hold(Claims(), Index(), aliases)
        if meaning is not None:
            self._search.meaning = meaning(self._analyzer.groups)
        for entry in entries:
            self.add(entry)

    def _hold(self, claims: Claims, index: Index, groups: Iterable[Sequence[str]]) -> None:
        self._claims = claims
        self._index = index
        self._analyzer = Analyzer(groups)
        self._search = Search(claims, index, self._analyzer)  # what is taken up again from a file is without meaning
        self._comparing = Comparing(self._analyzer.stem, self._analyzer.groups)
        self._english: bool | None = None

    def __getstate__(self) -> tuple[Claims, Index, tuple[tuple[str, ...], ...], Meaning | None]:
        return self._claims, self._index, self._analyzer.groups, self._search.meaning

    def __setstate__(self, state: tuple[Claims, Index, tuple[tuple[str, ...], ...], Meaning | None]) -> None:
        self._hold(*state[:3])
        self._search.meaning = state[3]

    def __len__(self) -> int:
        return len(self._claims)

    def __contains__(self, id_: object) -> bool:
        return id_ in self._claims.numbers

    def add(self, entry: Any) -> None:
        """Take one more entry. Raises ValueError for an id that is already there."""
        kept = as_indexed(entry)
        self._claims.append(kept)
        self._search.add(kept)
        self._english = None

    def remove(self, id_: str) -> None:
        """Forget a claim; the answers are then those of a matcher built without it. Raises KeyError."""
        self._search.remove(*self._claims.remove(id_))

    def match(
        self,
        text: str | MatchQuery,
        *,
        speaker: str = "",
        before: Sequence[str] = (),
        after: Sequence[str] = (),
        date: str = "",
        limit: int = 5,
        min_score: float = 0.0,
        only: Only = None,
    ) -> list[Match]:
        """The claims that say what the text says, best first, at most `limit`, each of a score of at least `min_score`.

        `speaker` is who says it, `before` and `after` the sentences around it in reading order, `date` when it was
        said; `only` keeps the claims whose id it accepts.
        """
        best: dict[str, Match] = {}
        for passage in passages(as_query(text, speaker, before, after)):
            for match in self._match(passage, date, limit, only):
                if match.id not in best or match.score > best[match.id].score:
                    best[match.id] = match
        matches = sorted(best.values(), key=lambda match: -match.score)
        return [match for match in matches[: max(0, limit)] if match.score >= min_score]

    def _match(self, query: MatchQuery, date: str, limit: int, only: Only) -> list[Match]:
        """The claims that say what one passage says, those that vetoes may move up among them."""
        asked = self._search.asking.read(query, date)
        body = read_post(query.text).body
        candidates = self._search.candidates(asked, body, only)
        idf = self._index.remembering_idf()
        ranked = self._search.ranked(asked, candidates, idf)
        count = limit + RIVALS if limit > 0 else 0
        given = scores(asked, candidates, ranked, count, self._search.reading, idf)
        english = self.is_english(body)
        pairs = zip(ranked, given, strict=False)
        return [self._judge(query.text, candidate.number, score, english) for candidate, score in pairs]

    def is_english(self, text: str) -> bool:
        """Whether a text is English, as far as it can be told; a short one is what the claims together are."""
        if self._english is None:
            texts = (entry.text for _, entry in islice(self._claims, _SAMPLE))
            self._english = is_english(" ".join(texts))
        return is_english(text, otherwise=self._english)

    def _judge(self, text: str, number: int, score: float, english: bool) -> Match:
        claim = self._claims[number].text
        if text.split() == claim.split():  # of words, maybe, that tell nothing, or of no language that is known
            return Match(self._claims.ids[number], 100.0, (), self.engine)
        vetoes = self._comparing.vetoes(text, claim) if score >= _WORTH_A_VETO else ()
        if not english:
            vetoes = tuple(veto for veto in vetoes if veto.name in FIGURES)
            score = min(score, MOST_IN_OTHER_LANGUAGE)
        return Match(self._claims.ids[number], score * (VETOED if vetoes else 1.0), vetoes, self.engine)

    @property
    def engine(self) -> str:
        """What makes the scores: shared words, or these and what the texts mean."""
        return "words and meaning" if self._search.meaning else "words"

    def match_many(
        self, queries: Iterable[str | MatchQuery], *, jobs: int = 1, **options: Any
    ) -> Iterator[list[Match]]:
        """`match` of each query, in order; `jobs` processes share the work where the system can fork."""
        if jobs <= 1 or not hasattr(os, "fork"):
            yield from (self.match(query, **options) for query in queries)
            return
        from claimcheck.matching.engine.workers import spread  # multiprocessing takes longer to load than a query does

        yield from spread(lambda query: self.match(query, **options), list(queries), jobs)

    def compare(self, one: str, other: str) -> Comparison:
        """How alike two texts are by the words of this ledger, the same either way round; and what tells them apart."""
        left, right = (self._analyzer.named_terms(self._analyzer.words(text)) for text in (one, other))
        vetoes = self.vetoes(one, other)
        return Comparison(similarity(left, right, self._index.idf) * (VETOED if vetoes else 1.0), vetoes)

    def entails(self, draft: str, source: str) -> Entailment:
        """How a source (a passage or a page) answers a draft (a sentence or a clause), one way; see Entailment."""
        return entailment(self._comparing, draft, source)

    def explain(self, text: str, id_: str) -> Explanation:
        """Why a claim matches a text: shared words by weight, the two aligned, vetoes. Raises KeyError."""
        entry = self._claims[self._claims.numbers[id_]]
        score = next((match.score for match in self.match(text, limit=CANDIDATES) if match.id == id_), 0.0)
        weights = self._shared_words(self._search.asking.read(MatchQuery(text)).own, entry)
        pair = self._comparing.pair(text, entry.text)
        return Explanation(score, shares(weights), align(pair), self._comparing.vetoes(text, entry.text))

    def _shared_words(self, own: Mapping[str, float], entry: IndexedClaim) -> dict[str, float]:
        words = self._analyzer.words(f"{entry.text} {entry.title}")
        named = {word: self._analyzer.term(word) for word in words}
        named |= {self._analyzer.name(actor): actor for actor in self._analyzer.actors(words)}
        return {word: own[term] * self._index.idf(term) for word, term in named.items() if term in own}

    def vetoes(self, one: str, other: str) -> tuple[Veto, ...]:
        """What tells two texts apart, by the names of this ledger's actors, the same either way round."""
        longer, shorter = sorted((one, other), key=lambda text: (-len(text), text))
        differences = self._comparing.vetoes(longer, shorter)
        return differences if longer == one else tuple(Veto(veto.name, veto.right, veto.left) for veto in differences)

    def idf(self) -> Idf:
        """How telling each index term is; good until the ledger changes."""
        return self._index.remembering_idf()

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the matcher to a file, whole or not at all. Raises OSError."""
        from claimcheck.matching.engine.storage import (
            write_index,  # hashlib and pathlib take longer to load than a query
        )

        write_index(os.fspath(path), self._claims, self._index, self._analyzer.groups)

    @classmethod
    def load(cls, path: str | os.PathLike[str]) -> Matcher:
        """Read a saved matcher. Raises OSError, and IndexFileError for a file that is broken or of another version."""
        from claimcheck.matching.engine.storage import read_index

        matcher = cls.__new__(cls)
        matcher._hold(*read_index(os.fspath(path)))
        return matcher
