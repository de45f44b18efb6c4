"""Full-text search: claims ranked by how well they hold the words asked for, whatever their inflection."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fulltext import WEIGHTS, texts
from claimcheck.text.words import Word, words

K1, B = 1.2, 0.6  # BM25: how fast repeating a word stops to matter, how much a long claim is held against it
LIKE = 74  # per cent likeness of a stem that is taken for the misspelt one
Phrase = tuple[str, ...]
Field = tuple[str, str, list[Word]]  # its name, its text, the words of it


@dataclass(frozen=True, slots=True)
class Hit:
    """A claim that was found, its BM25 score, and where: (field, text, spans [start, end)) for each text with a hit."""

    claim: Claim
    score: float
    places: tuple[tuple[str, str, tuple[tuple[int, int], ...]], ...]


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The hits, best first, and a sentence when they are not what was asked for to the letter."""

    hits: list[Hit]
    note: str = ""


def search(claims: Sequence[Claim], ledger: Ledger, phrases: Sequence[Phrase]) -> SearchResult:
    """Rank the claims by the phrases (each a run of stems).

    All phrases must be there; where no claim has all, those with any are given; where a word is nowhere, the words
    most like it stand in for it. Without phrases every claim is found, in the ledger's order.
    """
    if not phrases:
        return SearchResult([Hit(claim, 0.0, ()) for claim in claims])
    index = _Index(claims, ledger)
    hits = index.ranked([[phrase] for phrase in phrases], every=True)
    if hits:
        return SearchResult(hits)
    known = [index.near(phrase) for phrase in phrases]
    swapped = {" ".join(phrase): also for phrase, also in zip(phrases, known, strict=True) if [phrase] != also}
    told = "; ".join(f"{asked!r} is nowhere, {_some(also)}" for asked, also in swapped.items())
    for every in (True, False):
        if hits := index.ranked(known, every=every):
            return SearchResult(
                hits, told if every else "; ".join(filter(None, [told, "no claim holds all of the words"]))
            )
    return SearchResult([], told)


def _some(near: Sequence[Phrase]) -> str:
    return "taken as " + " or ".join(repr(" ".join(each)) for each in near) if near else "and nothing is like it"


class _Index:
    def __init__(self, claims: Sequence[Claim], ledger: Ledger) -> None:
        self.claims = claims
        self.fields: list[list[Field]] = [
            [(name, text, list(words(text))) for name, text in texts(claim, ledger)] for claim in claims
        ]
        self.holding = Counter(
            stem for fields in self.fields for stem in {word.stem for _, _, found in fields for word in found}
        )
        sizes = [sum(len(found) for _, _, found in fields) for fields in self.fields]
        mean = sum(sizes) / len(sizes) if sizes else 1.0
        self.length = [1 - B + B * size / mean for size in sizes]

    def near(self, phrase: Phrase) -> list[Phrase]:
        """The phrase itself when its words are known, else the known words that are most like an unknown one."""
        if all(stem in self.holding for stem in phrase):
            return [phrase]
        if len(phrase) > 1:
            return []
        from rapidfuzz import fuzz, process  # 20 ms, and only needed for a word that is nowhere

        found = process.extract(phrase[0], list(self.holding), scorer=fuzz.ratio, score_cutoff=LIKE, limit=3)
        return [(stem,) for stem, likeness, _ in found if likeness >= found[0][1] - 6]

    def ranked(self, groups: Sequence[Sequence[Phrase]], *, every: bool) -> list[Hit]:
        """The claims that hold every (or any) group, by the best phrase of each."""
        hits = []
        for at, claim in enumerate(self.claims):
            found = [max((self.score(at, phrase) for phrase in group), default=0.0) for group in groups]
            if all(found) if every else any(found):
                hits.append(Hit(claim, sum(found), self.places(at, [phrase for group in groups for phrase in group])))
        return sorted(hits, key=lambda hit: -hit.score)

    def score(self, at: int, phrase: Phrase) -> float:
        often = sum(WEIGHTS[name] * len(_runs(found, phrase)) for name, _, found in self.fields[at])
        if not often:
            return 0.0
        rare = sum(math.log(1 + (len(self.claims) + 0.5) / (self.holding[stem] + 0.5)) for stem in phrase)
        return rare * often * (K1 + 1) / (often + K1 * self.length[at])

    def places(self, at: int, phrases: Sequence[Phrase]) -> tuple[tuple[str, str, tuple[tuple[int, int], ...]], ...]:
        spans = [
            (name, text, tuple(sorted({span for phrase in phrases for span in _runs(found, phrase)})))
            for name, text, found in self.fields[at]
        ]
        return tuple((name, text, _apart(found)) for name, text, found in spans if found)


def _runs(found: Sequence[Word], phrase: Phrase) -> list[tuple[int, int]]:
    """Where the words of a phrase stand one behind the other."""
    size = len(phrase)
    return [
        (found[at].start, found[at + size - 1].end)
        for at, word in enumerate(found)
        if word.stem == phrase[0] and tuple(each.stem for each in found[at : at + size]) == phrase
    ]


def _apart(spans: Sequence[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """The spans without overlaps."""
    kept: list[tuple[int, int]] = []
    for start, end in spans:
        if kept and start < kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return tuple(kept)
