"""Claims that may say what a new one says: the one place where writing asks the matching engine."""

from collections.abc import Sequence
from itertools import islice

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching.claims import SAME, matcher, same_text
from claimcheck.matching.engine import Matcher
from claimcheck.text.language import english_only

LEAST = 80.0  # chance, from which on the two texts are compared


def similar_claims(texts: Sequence[str], ledger: Ledger) -> list[tuple[str, Claim]]:
    """Return each text that a claim of the ledger seems to say already, with that claim.

    What tells two claims apart is known for English alone: in other languages only an equal text says the same.
    """
    claims = list(ledger.claims.values())
    english = english_only([*texts, *(claim.text for claim in claims)])[: len(texts)]
    engine = matcher(claims, ledger)
    answers = zip(texts, english, engine.match_many(texts, limit=3, min_score=LEAST), strict=True)
    pairs = []
    for text, known, matches in answers:
        candidates = [ledger.claims[match.id] for match in matches if not match.vetoes] if known else claims
        same = (claim for claim in candidates if _same(engine, text, claim.text, known))
        pairs += [(text, claim) for claim in islice(same, 1)]
    return pairs


def _same(engine: Matcher, text: str, other: str, english: bool) -> bool:
    return engine.compare(text, other).score >= SAME if english else same_text(text, other)
