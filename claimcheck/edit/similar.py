"""Claims that may say what a new one says: the one place where writing asks the matching engine."""

from collections.abc import Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching.claims import SAME, matcher, text_key
from claimcheck.matching.engine import Match, Matcher
from claimcheck.text.language import english_only

LEAST = 80.0  # chance, from which on the two texts are compared


def similar_claims(texts: Sequence[str], ledger: Ledger) -> list[tuple[str, Claim]]:
    """Return each text that a claim of the ledger seems to say already, with that claim.

    What tells two claims apart is known for English alone: in other languages only an equal text says the same.
    """
    claims = list(ledger.claims.values())
    english = english_only([*texts, *(claim.text for claim in claims)])[: len(texts)]
    equal = {text_key(claim.text): claim for claim in reversed(claims)}
    engine = matcher(claims, ledger)
    pairs = []
    for text, known, matches in zip(texts, english, engine.match_many(texts, limit=3, min_score=LEAST), strict=True):
        same = (ledger.claims[match.id] for match in matches if _is_same(engine, text, ledger.claims[match.id], match))
        claim = next(same, None) if known else equal.get(text_key(text))
        pairs += [(text, claim)] if claim else []
    return pairs


def _is_same(engine: Matcher, text: str, claim: Claim, match: Match) -> bool:
    return not match.vetoes and engine.compare(text, claim.text).score >= SAME
