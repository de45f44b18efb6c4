"""Claims that may say what a new one says: the one place where writing asks the matching engine."""

from collections.abc import Sequence

from claimcheck.matching import Entry, Matcher
from claimcheck.model import Claim, Ledger
from claimcheck.words import stems

LEAST = 60.0  # chance in per cent, from which on somebody should look


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
        near = [each for each in matcher.match(text, limit=3, least=LEAST) if not each.vetoes]
        found += [(text, ledger.claims[each.id]) for each in near[:1]]
    return found
