"""Differences between a draft and the passage that answers it, as far as they count: what the rules have in common."""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.ledger.model import Claim
from claimcheck.lint.rule import Severity
from claimcheck.matching.engine import Difference
from claimcheck.text.span import Span
from claimcheck.text.tokens import bare, tokens
from claimcheck.verify.checked import HIGH, CheckedClause, CheckedSentence, Compared
from claimcheck.verify.rule import Problem

HELD_FALSE = ("false", "mostly-false")
FIGURES = ("number", "date")
SPEAKS_OF_IT = {"number": 0.5, "date": 0.5, "name": 0.6, "place": 0.6}  # coverage from which a difference counts
ELSE = HIGH  # and for what else differs: another verb is mostly another way to say the same


@dataclass(frozen=True, slots=True)
class Standing:
    """A difference that counts, in its clause, with the passage."""

    clause: CheckedClause
    compared: Compared
    difference: Difference

    def problem(self, message: str, severity: Severity | None = None) -> Problem:
        """Return it as a problem at the words of the draft."""
        start, end = self.difference.draft_span
        theirs = self.difference.source_span or self.compared.window
        return Problem(
            self.clause.start + start, self.clause.start + end, message, self.compared.passage, theirs, severity
        )


def standing(sentence: CheckedSentence, *kinds: str) -> Iterator[Standing]:
    """Yield the contradictions of some kinds that count, each with the passage that contradicts."""
    for clause in sentence.clauses:
        compared = clause.best
        if compared is None or _is_held_false(compared, sentence):
            continue
        for difference in compared.contradictions:
            if difference.kind in kinds and compared.coverage >= SPEAKS_OF_IT.get(difference.kind, ELSE):
                if not _stands_around(difference, compared, sentence):
                    yield Standing(clause, compared, difference)


def differing(sentence: CheckedSentence, *kinds: str) -> Iterator[Problem]:
    """Yield a problem for each of these contradictions: an error at high coverage, else a warning."""
    for found in standing(sentence, *kinds):
        ours, theirs = found.difference.draft, found.difference.source
        severity = Severity.ERROR if found.compared.coverage >= HIGH else Severity.WARNING
        yield found.problem(f"{ours!r} is {theirs!r} in {found.compared.passage.name}", severity)


def missing(sentence: CheckedSentence, kind: str) -> Iterator[tuple[CheckedClause, Compared, Difference, Span]]:
    """Yield what of a kind a clause has and its passage has not, nor what stands around that; with its span."""
    for clause in sentence.clauses:
        compared = clause.best
        for difference in compared.missing if compared else ():
            if compared and difference.kind == kind and not _stands_around(difference, compared, sentence):
                start, end = difference.draft_span
                yield clause, compared, difference, (clause.start + start, clause.start + end)


def _is_held_false(compared: Compared, sentence: CheckedSentence) -> bool:
    """Whether the passage is a claim that the ledger does not believe: to differ from it is no fault."""
    claim: Claim | None = sentence.ledger.claims.get(compared.passage.claim)
    return claim is not None and claim.verdict in HELD_FALSE


def _stands_around(difference: Difference, compared: Compared, sentence: CheckedSentence) -> bool:
    """Whether the words of the draft stand beside the passage, in its headline, or in what the draft said before."""
    wanted = {bare(hit[0]) for hit in tokens(difference.draft)}
    if difference.kind not in (*FIGURES, "name", "place"):
        return False
    around = [passage.text for passage in sentence.evidence.around(compared.passage)]
    source = sentence.ledger.sources.get(compared.passage.source)
    around += [source.title] if source else []
    return any(wanted <= {bare(hit[0]) for hit in tokens(text)} for text in around)
