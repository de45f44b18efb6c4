"""Whether a sentence stands where it is cited from."""

from collections.abc import Iterator

from claimcheck.verify.checked import CheckedSentence, Compared
from claimcheck.verify.citations import Citation
from claimcheck.verify.support import is_near


def carried_where_cited(checked: CheckedSentence) -> bool:
    """Whether what a sentence cites speaks of it, be it in other words or otherwise."""
    cites = {citation.id for citation in checked.sentence.citations}
    quoted = any(quote.match and quote.match.spans and quote.source in cites for quote in checked.quotes)
    return quoted or not checked.clauses or any(is_near(clause) for clause in checked.clauses)


def carried_elsewhere(checked: CheckedSentence) -> Compared | None:
    """The passage outside of what a sentence cites that carries it."""
    for clause in checked.elsewhere:
        for compared in (clause.passage, clause.claim):
            if compared and compared.borne:
                return compared
    return None


def misplaced(checked: CheckedSentence) -> Iterator[tuple[Citation, Compared]]:
    """Yield the citations whose place in the source is another than that of the passage which carries the sentence."""
    for citation in checked.sentence.cited:
        text = checked.evidence.texts.get(citation.id)
        region = text.places.region(citation.at) if text and citation.at else None
        if region is None:
            continue
        carrying = [clause.passage for clause in checked.clauses if clause.passage and clause.passage.borne]
        inside = [compared for compared in carrying if region[0] <= compared.passage.start < region[1]]
        if carrying and not inside and all(compared.passage.source == citation.id for compared in carrying):
            yield citation, carrying[0]
