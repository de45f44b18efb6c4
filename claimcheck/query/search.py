"""Full-text search: claims ranked by how well they hold the words asked for, whatever their inflection."""

import math
from collections.abc import Sequence
from itertools import islice, product
from operator import itemgetter

from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.predicates import Predicate
from claimcheck.query.words import Phrase, ReadWords, Words, runs
from claimcheck.text.words import words
from claimcheck.value_class import value_class

K1, B = 1.2, 0.6  # BM25: how soon repeating a word stops to matter, how much the length of a claim lowers its score
MIN_SIMILARITY = 74  # per cent, from which a known stem may be what a misspelt one means
MIN_WITH_INITIAL = 70  # the same where the first letter is right
CLOSE = 6  # per cent by which another known stem may be less similar than the best
MOST_PHRASES = 9  # that may stand in for a misspelt one
Span = tuple[int, int]


@value_class()
class Hit:
    """A claim that was found, its BM25 score, and where: (field, text, spans [start, end)) for each text with a hit."""

    claim: Claim
    score: float
    places: tuple[tuple[str, str, tuple[Span, ...]], ...]


@value_class()
class SearchResult:
    """The hits, best first, and a sentence when they are not what was asked for to the letter.

    `total` is how many hits there are, of which a limit may have left the best alone.
    """

    hits: list[Hit]
    note: str = ""
    total: int = 0


def search(
    claims: Sequence[Claim],
    ledger: Ledger,
    phrases: Sequence[Phrase],
    matches: Predicate | None = None,
    limit: int | None = None,
) -> SearchResult:
    """Rank the claims by the phrases (each a run of stems), and return the best `limit` of them, or all.

    The hits are the claims that `matches` accepts or, when it is left out, those that hold all phrases. Where there is
    none, those with any phrase are given; where a word is nowhere, the words most like it stand in for it. Without
    phrases every claim is a hit, in the ledger's order.
    """
    if not phrases:
        return SearchResult([Hit(claim, 0.0, ()) for claim in claims[:limit]], total=len(claims))
    ranking = _Ranking(words_of(claims, ledger))
    wanted = keys_of(claims, matches) if matches else None
    groups = [[phrase] for phrase in phrases]
    if ranked := ranking.ranked(groups, every=not matches, wanted=wanted):
        return ranking.result(ranked, groups, limit)
    groups = [ranking.respelt(phrase) for phrase in phrases]
    note = "; ".join(
        f"{' '.join(phrase)!r} is nowhere, {ranking.meant(group)}"
        for phrase, group in dict(zip(phrases, groups, strict=True)).items()
        if group != [phrase]
    )
    if ranked := ranking.ranked(groups, every=True):
        return ranking.result(ranked, groups, limit, note)
    if ranked := ranking.ranked(groups, every=False):
        note = "; ".join(filter(None, [note, "no claim holds all of the words"]))
        return ranking.result(ranked, groups, limit, note)
    return SearchResult([], note)


def words_of(claims: Sequence[Claim], ledger: Ledger) -> Words:
    """Return the words of some claims, from the index where the claims are of one."""
    if isinstance(ledger.claims, IndexedRecords):
        from claimcheck.ledger.index.records import IndexedSelection
        from claimcheck.query.index.wording import has_words
        from claimcheck.query.index.words import IndexedWords

        if isinstance(claims, IndexedSelection) and has_words(claims.claims.store):
            return IndexedWords(claims, ledger)
    return ReadWords(claims, ledger)


def keys_of(claims: Sequence[Claim], matches: Predicate) -> list[int]:
    """Return the keys of those claims, among the words of all of them, that a predicate accepts."""
    if isinstance(claims, list):
        return [number for number, claim in enumerate(claims) if matches(claim)]
    from claimcheck.ledger.index.records import IndexedSelection
    from claimcheck.query.index.selecting import Selector

    if isinstance(claims, IndexedSelection):
        accepted = Selector(claims.claims).select(matches).numbers
        return list(accepted) if len(claims) == len(claims.claims) else sorted({*accepted}.intersection(claims.numbers))
    return keys_of(list(claims), matches)


class _Ranking:
    """Claims in the order in which they hold phrases."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def respelt(self, phrase: Phrase) -> list[Phrase]:
        """The phrase itself when its words are known, else the phrases of known words that are most like it, if any."""
        readings = [[stem] if self.words.frequency(stem) else self._similar(stem) for stem in phrase]
        return list(islice(product(*readings), MOST_PHRASES))

    def _similar(self, stem: str) -> list[str]:
        """The known stems most like an unknown one, best first."""
        from rapidfuzz import fuzz, process  # 20 ms, and only needed for a word that is nowhere

        known = self.words.vocabulary()
        hits = process.extract(stem, known, scorer=fuzz.ratio, score_cutoff=MIN_WITH_INITIAL, limit=None)
        candidates = [(name, score) for name, score, _ in hits if score >= MIN_SIMILARITY or name[0] == stem[0]]
        return [name for name, score in candidates[:3] if score >= candidates[0][1] - CLOSE]

    def meant(self, phrases: Sequence[Phrase]) -> str:
        """What a misspelt phrase was taken as, in words of the ledger."""
        return "taken as " + " or ".join(repr(self._written(phrase)) for phrase in phrases) if phrases else (
            "and nothing is like it")  # fmt: skip

    def _written(self, phrase: Phrase) -> str:
        """The words of the first text that holds a phrase, or else its stems."""
        holding = (text for key in self.words.holding(phrase) for _, text, _ in self.words.read(key).fields)
        return next((text[start:end].lower() for text in holding for start, end in _spans(text, phrase)),
                    " ".join(phrase))  # fmt: skip

    def ranked(
        self, groups: Sequence[Sequence[Phrase]], *, every: bool, wanted: Sequence[int] | None = None
    ) -> list[tuple[int, float]]:
        """The claims that hold every (or any) group, best first, by the best phrase of each group.

        With `wanted` just these claims, those that hold none of the groups last.
        """
        best = [self._scores(group) for group in groups]
        if wanted is None:
            wanted = sorted(set.intersection(*map(set, best)) if every else set().union(*best))
        if len(best) == 1:
            scored = [(key, best[0].get(key, 0.0)) for key in wanted]
        else:
            scored = [(key, sum(scores.get(key, 0.0) for scores in best)) for key in wanted]
        return sorted(scored, key=itemgetter(1), reverse=True)

    def _scores(self, group: Sequence[Phrase]) -> dict[int, float]:
        """The score of the best phrase of a group, for the claims that hold one."""
        best: dict[int, float] = {}
        for phrase in group:
            idf = sum(self._rarity(stem) for stem in phrase)
            counts, mean = self.words.counts(phrase), self.words.mean
            for (key, count), size in zip(counts.items(), self.words.sizes_of(counts), strict=True):
                length = 1 - B + B * size / mean
                score = idf * count * (K1 + 1) / (count + K1 * length)
                if score > best.get(key, 0.0):
                    best[key] = score
        return best

    def _rarity(self, stem: str) -> float:
        return math.log(1 + (self.words.claims + 0.5) / (self.words.frequency(stem) + 0.5))

    def result(
        self, ranked: Sequence[tuple[int, float]], groups: Sequence[Sequence[Phrase]], limit: int | None, note: str = ""
    ) -> SearchResult:
        """Return the best claims with the places that were hit."""
        phrases = [phrase for group in groups for phrase in group]
        self.words.take([key for key, _ in ranked[:limit]])
        hits = [Hit(self.words.claim(key), score, self._places(key, phrases)) for key, score in ranked[:limit]]
        return SearchResult(hits, note, len(ranked))

    def _places(self, key: int, phrases: Sequence[Phrase]) -> tuple[tuple[str, str, tuple[Span, ...]], ...]:
        places = []
        for name, text, parsed in self.words.texts(key, {phrase[0] for phrase in phrases}):
            held = [phrase for phrase in phrases if phrase[0] in parsed]
            if hits := sorted({span for phrase in held for span in _spans(text, phrase)}):
                places.append((name, text, _joined(hits)))
        return tuple(places)


def _spans(text: str, phrase: Phrase) -> list[Span]:
    """Where the words of a phrase stand in a text, in characters."""
    parsed = list(words(text))
    places = runs([word.stem for word in parsed], phrase)
    return [(parsed[at].start, parsed[at + len(phrase) - 1].end) for at in places]


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Sorted spans, those that overlap made one."""
    kept: list[Span] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)
