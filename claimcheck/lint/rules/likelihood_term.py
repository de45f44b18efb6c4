"""Likelihoods that the ledger's scale cannot read."""

from collections import Counter
from collections.abc import Iterator

from claimcheck.errors import did_you_mean
from claimcheck.ledger import scales
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.vocabulary import CONFIDENCE
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

STAFFED = {"id": "staff-at-work", "text": "The staff is at work."}


@rule(
    severity=Severity.ERROR,
    why="A term means what its scale says, 55 to 80 percent here and more than 66 there, and the two rows of a scale "
    "are never mixed (ICD 203): readers would look for a difference.",
    bad=example(STAFFED | {"likelihood": "highly improbable"}, likelihood="likely"),
    good=example(STAFFED | {"likelihood": "very unlikely"}, likelihood="likely"),
)
def likelihood_term(ledger: Ledger) -> Iterator[Fault]:
    """A likelihood is not in the ledger's scale, or from the other row of its words."""
    scale = scales.load(ledger.scales.likelihood)
    words = [claim.likelihood for claim in ledger.claims.values()]
    row = {word: scale.row(word) for word in {*words}}
    used = Counter(row[word] for word in words if row[word] >= 0)
    main = used.most_common(1)[0][0] if used else -1
    for claim in ledger.claims.values():
        if claim.likelihood and (fault := _fault(claim.likelihood, row[claim.likelihood], main, ledger)):
            yield Fault(claim.where / "likelihood", fault)
    for cell in ledger.verdicts:
        if fault := _fault(cell.likelihood, scale.row(cell.likelihood), main, ledger):
            yield Fault(cell.where / "likelihood", fault)


def _fault(word: str, row: int, main: int, ledger: Ledger) -> str:
    name = ledger.scales.likelihood
    term = scales.load(name).find(word)
    if term and row in (-1, main):
        return ""
    if term:
        return f"{word!r} is of another row of {name} than the ledger's other terms: write {term.words[main]!r}"
    if {*word.casefold().split()} - {"with", "very", "confidence"} in ({level} for level in CONFIDENCE.meanings):
        return ""  # a confidence: another rule reports it
    known = [known_word for term in scales.load(name).terms for known_word in term.words]
    others = [other for other in scales.named("likelihood") if scales.load(other).find(word)]
    elsewhere = f" It is a term of {', '.join(others)}." if others else ""
    return f"{word!r} is not in the scale {name}: {', '.join(known)}, or 15%.{elsewhere}{did_you_mean(word, known)}"
