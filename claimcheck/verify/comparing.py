"""Each clause of a sentence beside the passages that may answer it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claimcheck.matching.engine.comparison import Comparing
from claimcheck.matching.engine.entailment import entailment
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
    """Compares sentences with the evidence; a text is read for what it states once."""

    evidence: Evidence
    settings: Settings = NO_SETTINGS

    @cached_property
    def comparing(self) -> Comparing:
        """What reads statements for what they say, by the stems and the names of the ledger."""
        analyzer = self.evidence.analyzer
        return Comparing(analyzer.stem, analyzer.groups)

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
        unheld = entailment(self.comparing, text, "").missing if passage is None and claim is None else ()
        return CheckedClause(text, start, start + len(text), passage, claim, unheld)

    def _best(self, text: str, near: Sequence[tuple[Passage, float]]) -> Compared | None:
        """The passage that answers best, with what it lacks and whether it carries the clause."""
        best: Compared | None = None
        for passage, share in near:
            if best and (share < RIVAL * best.share or (best.coverage >= WHOLE and not best.contradictions)):
                break
            answer = entailment(self.comparing, text, passage.text)
            if best is None or answer.coverage + share > _worth(best):  # else it is no better, whatever differs there
                compared = Compared(
                    passage, share, answer.window, answer.coverage, answer.contradictions, answer.missing,
                    self.evidence.before(passage),
                )  # fmt: skip
                best = max(best, compared, key=_worth) if best else compared
        if best is None:
            return None
        best = replace(best, lacks=tuple(lacking(best, text)))
        return replace(best, borne=bears(best, text))


def _worth(compared: Compared) -> float:
    """How well a passage answers: by the words in it and around it, better where nothing speaks against them."""
    return compared.coverage + compared.share - AGAINST * bool(compared.contradictions)
