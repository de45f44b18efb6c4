"""Claims that may say what a new one says: the one place where writing asks the matching engine."""

from collections.abc import Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching.claims import SAME, matcher

LEAST = 80.0  # chance, from which on the two texts are compared


def similar_claims(texts: Sequence[str], ledger: Ledger) -> list[tuple[str, Claim]]:
    """For each text that a claim of the ledger seems to say already: the text and that claim."""
    engine = matcher(ledger.claims.values(), ledger)
    answers = zip(texts, engine.match_many(texts, limit=3, min_score=LEAST), strict=True)
    claims = ((text, [ledger.claims[hit.id] for hit in hits if not hit.vetoes]) for text, hits in answers)
    near = ((text, [each for each in hits if engine.compare(text, each.text).score >= SAME]) for text, hits in claims)
    return [(text, hits[0]) for text, hits in near if hits]
