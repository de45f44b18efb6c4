"""Each clause of a sentence beside the passages that may answer it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cached_property

from claimcheck.dataclass import dataclass
from claimcheck.matching.engine import Matcher
from claimcheck.text.span import Span
from claimcheck.verify.checked import NO_SETTINGS, CheckedClause, CheckedSentence, Compared, Settings
from claimcheck.verify.clauses import clauses
from claimcheck.verify.evidence import Evidence, Passage
from claimcheck.verify.quotations import check_quotes
from claimcheck.verify.sentences import Sentence
from claimcheck.verify.support import bears, lacking

TRIED = 3  # passages, and as many claims, that a clause is compared with
AGAINST = 0.2  # of coverage and share, that a passage is worse for saying otherwise: another may say the same
RIVAL = 0.75  # of the share of the best passage, from which another is compared too
WHOLE = 0.99  # coverage at which no other is needed
LEAST = 0.25  # share of its telling words from which a passage speaks of the same thing at all


@dataclass(frozen=True)
class Comparer:
    """Compares sentences with the evidence; the engine reads the names of the ledger's actors once."""

    evidence: Evidence
    settings: Settings = NO_SETTINGS

    @cached_property
    def engine(self) -> Matcher:
        """The matching engine, without claims of its own."""
        return Matcher(aliases=[actor.names for actor in self.evidence.ledger.actors.values()])

    def check(self, sentence: Sentence) -> CheckedSentence:
        """Return a sentence beside what answers it: in what it cites, where it cites something, else anywhere."""
        cited = self._cited(sentence)
        spans = clauses(sentence.text)
        checked = [self._clause(sentence, span, cited) for span in spans]
        elsewhere = [self._clause(sentence, span, None) for span in spans] if cited is not None else []
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

    def _clause(self, sentence: Sentence, span: Span, allowed: Collection[int] | None) -> CheckedClause:
        text = sentence.text[slice(*span)]
        lead = len(text) - len(text.lstrip())
        text, start = text.strip(), sentence.start + span[0] + lead
        near = self.evidence.candidates(text, 4 * TRIED, allowed)
        texts = [(passage, share) for passage, share in near if not passage.claim and share >= LEAST][:TRIED]
        claims = [(passage, share) for passage, share in near if passage.claim and share >= LEAST][:TRIED]
        passage, claim = (self._best(text, some) for some in (texts, claims))
        unheld = self.engine.entails(text, "").missing if passage is None and claim is None else ()
        return CheckedClause(text, start, start + len(text), passage, claim, unheld)

    def _best(self, text: str, near: Sequence[tuple[Passage, float]]) -> Compared | None:
        """The passage that answers best, with what it lacks and whether it carries the clause."""
        best: Compared | None = None
        for compared in self._all(text, near):
            if best and compared.share < RIVAL * best.share:
                break
            best = max(best, compared, key=_worth) if best else compared
            if best.coverage >= WHOLE and not best.contradictions:
                break
        if best is None:
            return None
        best = replace(best, lacks=tuple(lacking(best, text)))
        return replace(best, borne=bears(best, text))

    def _all(self, text: str, near: Sequence[tuple[Passage, float]]) -> Iterator[Compared]:
        for passage, share in near:
            answer = self.engine.entails(text, passage.text)
            before = self.evidence.before(passage)
            yield Compared(
                passage, share, answer.window, answer.coverage, answer.contradictions, answer.missing, before
            )  # fmt: skip


def _worth(compared: Compared) -> float:
    """How well a passage answers: by the words in it and around it, better where nothing speaks against them."""
    return compared.coverage + compared.share - AGAINST * bool(compared.contradictions)
