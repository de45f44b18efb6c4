"""What a draft is held to: the sentences of the sources' texts and the claims of a ledger, and the index over both."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from claimcheck.ledger.model import Ledger
from claimcheck.matching.engine.analysis import Analyzer
from claimcheck.sources.quotes import Text
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.cues.en.negations import OF_NOBODY
from claimcheck.text.numbers import Quantity, find_dates, find_quantities
from claimcheck.text.plain_words import quotations
from claimcheck.text.sentences import sentences
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare, token_pattern
from claimcheck.value_class import value_class
from claimcheck.verify.agreeing import all_come_from, are_one
from claimcheck.verify.synonyms import country_of, people
from claimcheck.verify.words import plain

Fields = tuple[str, str, str, int, int, str]  # of a passage, behind its number
BESIDE = 0.4  # what a word counts for that stands in the sentence before or behind, or in the headline
COMMON = 0.2  # share of the passages that have a word, beyond which nothing is sought by it
LOOKED_AT = 40  # candidates that are weighed with the sentences around them


@value_class()
class Passage:
    """A sentence of a source's text, or a claim of the ledger; `number` is its place in the evidence.

    `start` and `end` are characters of the snapshot that it stands in.
    """

    number: int
    text: str
    source: str = ""
    at: str = ""
    start: int = 0
    end: int = 0
    claim: str = ""

    @property
    def name(self) -> str:
        """Where it stands, for a reader: "lantern-denial p3", or the id of a claim."""
        return self.claim or " ".join(part for part in (self.source, self.at) if part)


@dataclass(frozen=True)
class Evidence:
    """The passages of a ledger, in order, and the texts of its sources by id; `missing` says why a source has none."""

    ledger: Ledger
    passages: Sequence[Passage]
    texts: Mapping[str, Text]
    missing: Mapping[str, str]

    @cached_property
    def analyzer(self) -> Analyzer:
        """What makes index terms of texts, with one term for all names of an actor."""
        return Analyzer([actor.names for actor in self.ledger.actors.values()])

    @cached_property
    def terms(self) -> Sequence[frozenset[str]]:
        """The index terms of each passage."""
        return [self.terms_of(passage.text) for passage in self.passages]

    def terms_of(self, text: str) -> frozenset[str]:
        """The index terms of a text."""
        return frozenset(self.analyzer.terms(self.analyzer.words(text)))

    @cached_property
    def postings(self) -> Mapping[str, Sequence[int]]:
        """For each term the numbers of the passages that have it."""
        postings = defaultdict[str, list[int]](list)
        for number, term in ((number, term) for number, terms in enumerate(self.terms) for term in terms):
            postings[term].append(number)
        return postings

    @cached_property
    def heads(self) -> Mapping[str, frozenset[str]]:
        """The terms of each source's title and headline."""
        heads = {}
        for id, source in self.ledger.sources.items():
            text = self.texts.get(id)
            first = text.raw[slice(*text.places.paragraphs[0])] if text and text.places.paragraphs else ""
            heads[id] = self.terms_of(f"{source.title} {first}")
        return heads

    def weight(self, term: str) -> float:
        """How much a term tells: the logarithm of how few passages have it."""
        return log(1 + len(self.passages) / (1 + len(self.postings.get(term, ()))))

    def candidates(
        self, text: str, limit: int, allowed: Collection[int] | None = None, also: Collection[int] = ()
    ) -> list[tuple[Passage, float]]:
        """Return the passages that most of the telling words of a text stand in, best first, each with their share.

        The share is 0 to 1; words beside a passage count less. `allowed` limits the passages, by their numbers; `also`
        are such as are wanted beside those.
        """
        terms = self.terms_of(text)
        weights = {term: self.weight(term) for term in terms}
        total = sum(weights.values()) or 1.0
        scores = defaultdict[int, float](float)
        most = max(30.0, COMMON * len(self.passages))
        for term in terms:
            numbers = self.postings.get(term, ())
            for number in numbers if len(numbers) <= most else ():
                if allowed is None or number in allowed:
                    scores[number] += weights[term]
        nearest = sorted(scores, key=lambda number: (-scores[number], number))[:LOOKED_AT]
        weighed = {number: self._weighed(number, terms, weights) / total for number in (*nearest, *also)}
        best = sorted(weighed, key=lambda number: (-weighed[number], number))
        best = [number for place, number in enumerate(best) if place < limit or number in also]
        return [(self.passages[number], weighed[number]) for number in best]

    def _weighed(self, number: int, terms: frozenset[str], weights: Mapping[str, float]) -> float:
        """The weight of the terms in a passage, and less of those beside it."""
        own = terms & self.terms[number]
        beside = (terms & self.beside(number)) - own
        return sum(map(weights.__getitem__, own)) + BESIDE * sum(map(weights.__getitem__, beside))

    def beside(self, number: int) -> frozenset[str]:
        """The terms of the sentences before and behind a passage, and of its headline."""
        if number not in self._beside:
            passage = self.passages[number]
            head = frozenset[str]() if passage.claim else self.heads.get(passage.source, frozenset())
            self._beside[number] = head.union(*(self.terms[other.number] for other in self.around(passage)))
        return self._beside[number]

    @cached_property
    def _beside(self) -> dict[int, frozenset[str]]:
        """What `beside` has put together so far: near passages are near to many a sentence."""
        return {}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words, in lower case, of the sources' texts and titles, of the claims and of the names of actors."""
        texts = [text.raw for text in self.texts.values()]
        texts += [passage.text for passage in self.passages if passage.claim]
        texts += [source.title for source in self.ledger.sources.values()]
        texts += [name for actor in self.ledger.actors.values() for name in actor.names]
        return frozenset(map(bare, {word for text in texts for word in token_pattern(text).findall(text)}))

    @cached_property
    def countries(self) -> frozenset[str]:
        """The countries that the evidence names, or their people."""
        return frozenset(filter(None, map(country_of, self.vocabulary)))

    def has(self, words: str) -> bool:
        """Whether each of some words stands somewhere in the evidence, or another word for the same country or town."""
        return all(
            word in self.vocabulary
            or country_of(word) in self.countries
            or not self.vocabulary.isdisjoint(people(word))
            for word in plain(words)
        )

    @cached_property
    def figures(self) -> Sequence[Quantity]:
        """The quantities of the passages, each once."""
        every = (one for passage in self.passages for one in find_quantities(passage.text))
        return list({(one.kind, one.value, one.currency): one for one in every if not one.top}.values())  # "thousands"

    @cached_property
    def dates(self) -> frozenset[tuple[int, int, int]]:
        """The dates of the passages, as year, month and day as far as they are given."""
        return frozenset((one.year, one.month, one.day) for some in self.passages for one in find_dates(some.text))

    def has_figure(self, words: str) -> bool:
        """Whether the dates and quantities in some words agree with any of the passages."""
        if whens := [(when.year, when.month, when.day) for when in find_dates(f"in {words}")]:
            return all(any(are_one(when, other) for other in self.dates) for when in whens)
        return all_come_from(find_quantities(words), self.figures)

    @cached_property
    def of_nobody(self) -> Sequence[tuple[Passage, re.Match[str]]]:
        """What the passages deny of all: "No one has been arrested"."""
        return [(one, hit) for one in self.passages if one.source for hit in OF_NOBODY.finditer(one.text)]

    @cached_property
    def quotations(self) -> Sequence[tuple[Passage, Span]]:
        """What stands between quotation marks in the passages of the sources, the marks with it."""
        return [(one, span) for one in self.passages if one.source for span in quotations(one.text)]

    def at(self, source: str, place: int) -> Passage | None:
        """The sentence of a source's text that a place lies in."""
        here = (one for one in self.passages if one.source == source and one.start <= place < one.end)
        return next(here, None)

    def cited(self, kind: str, id: str) -> Iterator[int]:
        """The numbers of the passages of a source, or of a claim: itself and the sentences of the sources it is in."""
        claim = self.ledger.claims.get(id) if kind == "claim" else None
        sources = {citation.source for citation in (*claim.appears_in, *claim.evidence)} if claim else {id}
        for passage in self.passages:
            if passage.claim == id if passage.claim else passage.source in sources:
                yield passage.number

    def before(self, passage: Passage) -> str:
        """The sentence right before a passage in its source, and the title of that."""
        source = self.ledger.sources.get(passage.source)
        return "\n".join(filter(None, (self.sentence_before(passage), source.title if source else "")))

    def sentence_before(self, passage: Passage) -> str:
        """The sentence right before a passage in its source; "" where there is none."""
        return next((other.text for other in self.around(passage) if other.number < passage.number), "")

    def around(self, passage: Passage) -> Iterator[Passage]:
        """The sentences right before and behind a passage in its source."""
        if passage.source and not passage.claim:
            at = passage.number
            beside = (*self.passages[max(0, at - 1) : at], *self.passages[at + 1 : at + 2])
            yield from (other for other in beside if other.source == passage.source and not other.claim)


def read_evidence(
    ledger: Ledger,
    claims: Collection[str] | None = None,
    sources: Collection[str] | None = None,
    given: Mapping[str, Text] | None = None,
) -> Evidence:
    """Return the evidence of a ledger: these claims and the texts of these sources, or all of both.

    `given` are texts of sources that need not be read.
    """
    texts, missing = dict(given or {}), dict[str, str]()
    for source in ledger.sources.values():
        if source.id not in texts and (sources is None or source.id in sources):
            snapshot = read_snapshot(source)
            if snapshot.text is None:
                missing[source.id] = snapshot.fault
            else:
                texts[source.id] = Text(snapshot.text)
    chosen = [claim for claim in ledger.claims.values() if claims is None or claim.id in claims]
    places = [
        *(place for id, text in texts.items() for place in _of_text(id, text)),
        *((claim.text, "", "", 0, 0, claim.id) for claim in chosen),
    ]
    return Evidence(ledger, [Passage(number, *fields) for number, fields in enumerate(places)], texts, missing)


def _of_text(source: str, text: Text) -> Iterator[Fields]:
    """The sentences of a source's text, with the names of their places."""
    for paragraph in text.places.paragraphs:
        for start, end in sentences(text.raw, *paragraph):
            yield text.raw[start:end], source, text.places.name(start), start, end, ""
