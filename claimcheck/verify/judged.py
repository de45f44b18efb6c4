"""What the ledger has judged and a draft states: claims that a clause says, and claims that it contradicts."""

from collections.abc import Iterator

from claimcheck.ledger.model import Claim
from claimcheck.matching.engine import Difference
from claimcheck.text.cues.en import hedges, reporting
from claimcheck.verify.checked import HIGH, CheckedClause, CheckedSentence, Compared
from claimcheck.verify.differences import HELD_TRUE
from claimcheck.verify.words import read_words, stems_of

MOSTLY = 0.6  # share of the telling words of a claim that a clause must have to state it
FIRM = ("number", "date", "negation", "direction", "role", "name", "place")


def stated_claims(checked: CheckedSentence, *verdicts: str) -> Iterator[tuple[CheckedClause, Compared, Claim]]:
    """Yield the clauses that state a claim of these verdicts as a fact: nobody says so, and nothing hedges it."""
    stated = [one for one in checked.claims() if one[2].verdict in verdicts and _states(*one)]
    text = checked.sentence.text
    if stated and not reporting.ATTRIBUTING.search(text) and not hedges.PATTERN.search(text):
        yield from stated


def _states(clause: CheckedClause, compared: Compared, claim: Claim) -> bool:
    return compared.coverage >= HIGH and _says_all(clause.text, claim.text) and not compared.contradictions


def _says_all(clause: str, claim: str) -> bool:
    """Whether a clause has most of what a claim says, and not only a word or two of it."""
    ours = stems_of(clause)
    theirs = [word.stem for word in read_words(claim) if not word.stops]
    return sum(stem in ours for stem in theirs) >= MOSTLY * len(theirs)


def contradicted_claims(
    checked: CheckedSentence,
) -> Iterator[tuple[CheckedClause, Compared, Claim, Difference]]:
    """Yield the clauses that contradict a claim which the ledger holds true, where a text does not answer better."""
    for clause, compared, claim in checked.claims():
        judged = claim.verdict in HELD_TRUE and compared.coverage >= HIGH
        if judged and (clause.passage is None or not clause.passage.contradictions):
            for difference in compared.contradictions[:1]:
                if difference.kind in FIRM:
                    yield clause, compared, claim, difference
