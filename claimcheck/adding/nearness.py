"""Claims that may say what a new one says: the one place where writing asks the matching engine."""

from collections.abc import Sequence

from claimcheck.adding.slugs import EMPTY
from claimcheck.matching import Entry, Matcher
from claimcheck.model import Claim, Ledger
from claimcheck.words import stems, words

LEAST = 80.0  # chance in per cent, from which on somebody should look
SAME_WORDS = (
    85.0  # likeness of the telling words in any order, from which on two texts are one whatever the engine says
)


def alike(texts: Sequence[str], ledger: Ledger) -> list[tuple[str, Claim]]:
    """For each text that a claim of the ledger seems to say already: the text and that claim."""
    if not ledger.claims:
        return []
    said = {" ".join(stems(claim.text)): claim for claim in ledger.claims.values()}
    names = [actor.names for actor in ledger.actors.values()]
    matcher = Matcher((Entry(claim.id, claim.text) for claim in ledger.claims.values()), aliases=names)
    found = []
    for text in texts:
        if same := said.get(" ".join(stems(text))):
            found.append((text, same))
            continue
        for near in matcher.match(text, limit=3):
            claim = ledger.claims[near.id]
            if not near.vetoes and (near.score >= LEAST or _same_words(text, claim.text)):
                found.append((text, claim))
                break
    return found


def _same_words(left: str, right: str) -> bool:
    """Whether two texts hold the same numbers, and telling words as good as alike, in any order."""
    from rapidfuzz import fuzz  # 20 ms, and only needed for texts that are alike

    one, other = ([word.stem for word in words(text) if word.stem not in EMPTY] for text in (left, right))
    numbers = [sorted(stem for stem in stems if stem.isdecimal()) for stems in (one, other)]
    return numbers[0] == numbers[1] and fuzz.token_sort_ratio(" ".join(one), " ".join(other)) >= SAME_WORDS
