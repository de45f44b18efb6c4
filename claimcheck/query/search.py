"""Full-text search: claims ranked by how well they hold the words asked for, whatever their inflection."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice, product

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fulltext import WEIGHTS, read_stems
from claimcheck.text.words import words

K1, B = 1.2, 0.6  # BM25: how soon repeating a word stops to matter, how much the length of a claim lowers its score
MIN_SIMILARITY = 74  # per cent, from which a known stem may be what a misspelt one means
MIN_WITH_INITIAL = 70  # the same where the first letter is right
CLOSE = 6  # per cent by which another known stem may be less similar than the best
MOST_PHRASES = 9  # that may stand in for a misspelt one
Phrase = tuple[str, ...]
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Hit:
    """A claim that was found, its BM25 score, and where: (field, text, spans [start, end)) for each text with a hit."""

    claim: Claim
    score: float
    places: tuple[tuple[str, str, tuple[Span, ...]], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits, best first, and a sentence when they are not what was asked for to the letter."""

    hits: list[Hit]
    note: str = ""


def search(
    claims: Sequence[Claim],
    ledger: Ledger,
    phrases: Sequence[Phrase],
    matches: Callable[[Claim], bool] | None = None,
) -> SearchResult:
    """Rank the claims by the phrases (each a run of stems).

    The hits are the claims that `matches` accepts or, when it is left out, those that hold all phrases. Where there is
    none, those with any phrase are given; where a word is nowhere, the words most like it stand in for it. Without
    phrases every claim is a hit, in the ledger's order.
    """
    if not phrases:
        return SearchResult([Hit(claim, 0.0, ()) for claim in claims])
    index = _Index(claims, ledger)
    if hits := index.matching(phrases, matches) if matches else index.ranked([[p] for p in phrases], every=True):
        return SearchResult(hits)
    groups = [index.respelt(phrase) for phrase in phrases]
    note = "; ".join(
        f"{' '.join(phrase)!r} is nowhere, {index.meant(group)}"
        for phrase, group in dict(zip(phrases, groups, strict=True)).items()
        if group != [phrase]
    )
    if hits := index.ranked(groups, every=True):
        return SearchResult(hits, note)
    if hits := index.ranked(groups, every=False):
        return SearchResult(hits, "; ".join(filter(None, [note, "no claim holds all of the words"])))
    return SearchResult([], note)


class _Index:
    """The words of all fields of some claims."""

    def __init__(self, claims: Sequence[Claim], ledger: Ledger) -> None:
        self.claims = claims
        self.read = [read_stems(claim, ledger) for claim in claims]
        self.frequencies = Counter(stem for read in self.read for stem in read.every)
        sizes = [sum(len(parsed) for _, _, parsed in read.fields) for read in self.read]
        mean = sum(sizes) / len(sizes) if sizes else 1.0
        self.lengths = [1 - B + B * size / mean for size in sizes]

    def respelt(self, phrase: Phrase) -> list[Phrase]:
        """The phrase itself when its words are known, else the phrases of known words that are most like it, if any."""
        readings = [[stem] if stem in self.frequencies else self._similar(stem) for stem in phrase]
        return list(islice(product(*readings), MOST_PHRASES))

    def _similar(self, stem: str) -> list[str]:
        """The known stems most like an unknown one, best first."""
        from rapidfuzz import fuzz, process  # 20 ms, and only needed for a word that is nowhere

        known = list(self.frequencies)
        hits = process.extract(stem, known, scorer=fuzz.ratio, score_cutoff=MIN_WITH_INITIAL, limit=None)
        candidates = [(name, score) for name, score, _ in hits if score >= MIN_SIMILARITY or name[0] == stem[0]]
        return [name for name, score in candidates[:3] if score >= candidates[0][1] - CLOSE]

    def meant(self, phrases: Sequence[Phrase]) -> str:
        """What a misspelt phrase was taken as, in words of the ledger."""
        return "taken as " + " or ".join(repr(self._written(phrase)) for phrase in phrases) if phrases else (
            "and nothing is like it")  # fmt: skip

    def _written(self, phrase: Phrase) -> str:
        """The words of the first text that holds a phrase, or else its stems."""
        holding = (text for read in self.read if read.every.issuperset(phrase) for _, text, _ in read.fields)
        return next((text[start:end].lower() for text in holding for start, end in _spans(text, phrase)),
                    " ".join(phrase))  # fmt: skip

    def matching(self, phrases: Sequence[Phrase], matches: Callable[[Claim], bool]) -> list[Hit]:
        """The claims that a query matches, best first by its phrases, those that hold none of them last."""
        hits = {hit.claim.id: hit for hit in self.ranked([[phrase] for phrase in phrases], every=False)}
        wanted = {claim.id: claim for claim in self.claims if matches(claim)}
        unranked = [Hit(claim, 0.0, ()) for id, claim in wanted.items() if id not in hits]
        return [hit for id, hit in hits.items() if id in wanted] + unranked

    def ranked(self, groups: Sequence[Sequence[Phrase]], *, every: bool) -> list[Hit]:
        """The claims that hold every (or any) group, best first, by the best phrase of each group."""
        hits = []
        for number, claim in enumerate(self.claims):
            scores = [max((self._score(number, phrase) for phrase in group), default=0.0) for group in groups]
            if all(scores) if every else any(scores):
                places = self._places(number, [phrase for group in groups for phrase in group])
                hits.append(Hit(claim, sum(scores), places))
        return sorted(hits, key=lambda hit: -hit.score)

    def _score(self, number: int, phrase: Phrase) -> float:
        """The BM25 of a phrase in a claim, each occurrence counted by the weight of its field."""
        read = self.read[number]
        if not read.every.issuperset(phrase):
            return 0.0
        count = sum(WEIGHTS[name] * len(_runs(parsed, phrase)) for name, _, parsed in read.fields)
        if not count:
            return 0.0
        idf = sum(math.log(1 + (len(self.claims) + 0.5) / (self.frequencies[stem] + 0.5)) for stem in phrase)
        return idf * count * (K1 + 1) / (count + K1 * self.lengths[number])

    def _places(self, number: int, phrases: Sequence[Phrase]) -> tuple[tuple[str, str, tuple[Span, ...]], ...]:
        places = []
        for name, text, parsed in self.read[number].fields:
            held = [phrase for phrase in phrases if phrase[0] in parsed]
            if hits := sorted({span for phrase in held for span in _spans(text, phrase)}):
                places.append((name, text, _joined(hits)))
        return tuple(places)


def _runs(parsed: Sequence[str], phrase: Phrase) -> list[int]:
    """Where the stems of a phrase stand one behind the other among those of a text, as numbers of words."""
    size = len(phrase)
    return [at for at, stem in enumerate(parsed) if stem == phrase[0] and tuple(parsed[at : at + size]) == phrase]


def _spans(text: str, phrase: Phrase) -> list[Span]:
    """Where the words of a phrase stand in a text, in characters."""
    parsed = list(words(text))
    runs = _runs([word.stem for word in parsed], phrase)
    return [(parsed[at].start, parsed[at + len(phrase) - 1].end) for at in runs]


def _joined(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Sorted spans, those that overlap made one."""
    kept: list[Span] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)
