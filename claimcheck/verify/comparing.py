"""Each clause of a sentence beside the passages that may answer it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from heapq import nlargest

from claimcheck.matching.engine.comparison import Comparing
from claimcheck.matching.engine.entailment import entailment
from claimcheck.value_class import value_class
from claimcheck.verify.checked import CLEARLY, NO_SETTINGS, CheckedClause, CheckedSentence, Compared, Settings
from claimcheck.verify.clauses import clauses
from claimcheck.verify.evidence import Evidence, Passage
from claimcheck.verify.meaning import Meaning
from claimcheck.verify.quotations import check_quotes
from claimcheck.verify.sentences import Sentence
from claimcheck.verify.support import bears, lacking

TRIED = 3  # passages, and as many claims, that a clause is compared with
AGAINST = 0.2  # of coverage and share, that a passage is worse for saying otherwise: another may say the same
RIVAL = 0.75  # of the share of the best passage, from which another is compared too
WHOLE = 0.99  # coverage at which no other is needed
MEANING = 0.12  # what a standard deviation of nearness in meaning counts beside the share of words
BROUGHT = 2.5  # nearness from which a passage is brought
LEAST = 0.25  # share of its telling words from which a passage speaks of the same thing at all


@value_class()
class Near:
    """A passage that may answer a clause: the share of its telling words, and the nearness of what both mean."""

    passage: Passage
    share: float
    nearness: float = 0.0


@dataclass(frozen=True)
class Comparer:
    """Compares sentences with the evidence; a text is read for what it states once.

    `meaning` brings passages that are near in other words; who decides whether they carry are the words.
    """

    evidence: Evidence
    settings: Settings = NO_SETTINGS
    meaning: Meaning | None = None

    @cached_property
    def comparing(self) -> Comparing:
        """What reads statements for what they say, by the stems and the names of the ledger."""
        analyzer = self.evidence.analyzer
        return Comparing(analyzer.stem, analyzer.groups)

    def check(self, sentence: Sentence) -> CheckedSentence:
        """Return a sentence beside what answers it: in what it cites, where it cites something, else anywhere."""
        cited = self._cited(sentence)
        checked = [self._clause(*part, cited) for part in parts(sentence)]
        elsewhere = [self._clause(*part, None) for part in parts(sentence)] if cited is not None else []
        sources = {citation.id for citation in sentence.citations if citation.kind == "source"}
        quotes = list(check_quotes(sentence, self.evidence, sources or self.evidence.texts.keys()))
        return CheckedSentence(sentence, self.evidence, self.settings, checked, quotes, elsewhere)

    def unchecked(self, sentence: Sentence) -> CheckedSentence:
        """Return a sentence that is not judged, with nothing beside it."""
        return CheckedSentence(sentence, self.evidence, self.settings)

    def _cited(self, sentence: Sentence) -> frozenset[int] | None:
        """The numbers of the passages that a sentence cites; None where it cites nothing that has any."""
        if not sentence.citations:
            return None
        numbers = frozenset(
            number for citation in sentence.citations for number in self.evidence.cited(citation.kind, citation.id)
        )
        return numbers or None

    def _clause(self, text: str, start: int, allowed: Collection[int] | None) -> CheckedClause:
        near = self._near(text, allowed)
        texts, claims = ([one for one in near if bool(one.passage.claim) is kind][:TRIED] for kind in (False, True))
        passage, claim = self._chosen(text, self._compared(text, texts), self._compared(text, claims))
        unheld = entailment(self.comparing, text, "").missing if passage is None and claim is None else ()
        return CheckedClause(text, start, start + len(text), passage, claim, unheld)

    def _chosen(
        self, text: str, texts: Sequence[Compared], claims: Sequence[Compared]
    ) -> tuple[Compared | None, Compared | None]:
        """The passage and the claim that answer best. Beside one that carries the clause the other is not weighed."""
        if claims and all(claims[0].coverage > one.coverage + CLEARLY for one in texts):
            claim = self._weighed(text, _best_of(claims))
            if texts and claim.borne and all(claim.coverage > one.coverage + CLEARLY for one in texts):
                return texts[0], claim
            return self._weighed(text, _best_of(texts)) if texts else None, claim
        passage = self._weighed(text, _best_of(texts)) if texts else None
        if passage and passage.borne and not self._judged(claims):
            return passage, claims[0] if claims else None
        return passage, self._weighed(text, _best_of(claims)) if claims else None

    def _near(self, text: str, allowed: Collection[int] | None) -> list[Near]:
        """The passages that may answer, the likeliest first."""
        if self.meaning is None:
            near = self.evidence.candidates(text, 4 * TRIED, allowed)
            return [Near(passage, share) for passage, share in near if share >= LEAST]
        nearness = self.meaning.nearness(text)
        brought = set(self._brought(nearness, allowed))
        near = self.evidence.candidates(text, 4 * TRIED, allowed, brought)
        likely = [
            Near(passage, share, float(nearness[passage.number])) for passage, share in near
            if share >= LEAST or passage.number in brought
        ]  # fmt: skip
        return sorted(likely, key=_likelihood, reverse=True)

    def _brought(self, nearness: Sequence[float], allowed: Collection[int] | None) -> Iterator[int]:
        """The numbers of the passages that are nearest in meaning: some of texts, and as many claims."""
        near = [
            number for number, much in enumerate(nearness)
            if much >= BROUGHT and (allowed is None or number in allowed)
        ]  # fmt: skip
        for kind in (False, True):
            some = (number for number in near if bool(self.evidence.passages[number].claim) is kind)
            yield from nlargest(TRIED, some, key=nearness.__getitem__)

    def _judged(self, claims: Sequence[Compared]) -> bool:
        """Whether the ledger has judged one of some claims: whether that is contradicted is then asked too."""
        return any(self.evidence.ledger.claims[one.passage.claim].verdict for one in claims)

    def _compared(self, text: str, likely: Sequence[Near]) -> list[Compared]:
        """Passages, the likeliest first, beside a clause: what has most of it first."""
        compared = list[Compared]()
        for near in likely:
            unlikely = compared and _likelihood(near) < RIVAL * _likelihood(likely[0])
            if unlikely or (compared and _is_whole(compared[-1])):
                break
            answer = entailment(self.comparing, text, near.passage.text)
            compared.append(Compared(near.passage, near.share, answer, near.nearness))
        return sorted(compared, key=_promise, reverse=True)

    def _weighed(self, text: str, compared: Compared) -> Compared:
        """What answers, with what it lacks and whether it carries the clause."""
        compared = replace(compared, before=self.evidence.before(compared.passage))
        compared = replace(compared, lacks=tuple(lacking(compared, text)))
        return replace(compared, borne=bears(compared, text))


def parts(sentence: Sentence) -> list[tuple[str, int]]:
    """The clauses of a sentence, each with its place in the draft."""
    texts = [(sentence.text[start:end], start) for start, end in clauses(sentence.text)]
    return [(text.strip(), sentence.start + start + len(text) - len(text.lstrip())) for text, start in texts]


def _is_whole(compared: Compared) -> bool:
    return compared.coverage >= WHOLE and not compared.contradictions


def _likelihood(near: Near | Compared) -> float:
    """How likely a passage is to answer, before it is compared."""
    return near.share + MEANING * near.nearness


def _best_of(compared: Sequence[Compared]) -> Compared:
    """The one that answers best: by the words in and around it, and worse where something speaks against them.

    They come with the best by words first. What speaks against them takes long to find, and is asked only where it
    decides.
    """
    rivals = [one for one in compared if _promise(compared[0]) - _promise(one) < AGAINST]
    return next((one for one in rivals[1:] and rivals if not one.contradictions), rivals[0])


def _promise(compared: Compared) -> float:
    return compared.coverage + _likelihood(compared)
