"""Between a ledger and the matching engine: claims go in with their quotes, speakers and dates."""

from collections.abc import Iterable, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching.engine import Group, IndexedClaim, Match, Matcher, MatchQuery, duplicates, split_sentences

SAME = 95.0  # likeness from which two claims are one
WRAPPED = 160  # characters that no line broken by an editor has
CONTEXT = 3, 1  # sentences before and after that say what a sentence of a document is about


def indexed_claim(claim: Claim, ledger: Ledger) -> IndexedClaim:
    """A claim as the engine sees it: its text, its quotes as the second field, every name of its speaker, its date."""
    speaker = ledger.actors.get(claim.speaker)
    names = speaker.names if speaker else (claim.speaker,) if claim.speaker else ()
    return IndexedClaim(
        claim.id, claim.text, " · ".join(dict.fromkeys(claim.quotes)), names, str(ledger.date_of(claim) or "")
    )


def matcher(claims: Iterable[Claim], ledger: Ledger) -> Matcher:
    """An engine over these claims, to which all the names of an actor are one."""
    return Matcher((indexed_claim(claim, ledger) for claim in claims), aliases=_names(ledger))


def duplicate_claims(claims: Sequence[Claim], ledger: Ledger, min_score: float = SAME) -> list[Group]:
    """The claims that say the same by at least `least` (0 to 100), in groups; linked ones are meant to be two."""
    found = duplicates([indexed_claim(claim, ledger) for claim in claims], min_score=min_score, aliases=_names(ledger))
    return [group for group in found if not _linked(group.ids, ledger)]


def _linked(ids: Sequence[str], ledger: Ledger) -> bool:
    """Whether each of a group is related to another of it: somebody knows that they are alike."""
    linked = {other for each in ids for others in ledger.claims[each].relations.values() for other in others}
    linked |= {each for each in ids if any(set(others) & set(ids) for others in ledger.claims[each].relations.values())}
    return set(ids) <= linked


def _names(ledger: Ledger) -> list[tuple[str, ...]]:
    return [actor.names for actor in ledger.actors.values()]


def sentences(document: str) -> list[MatchQuery]:
    """The sentences of a document, each a query with the ones around it. Where lines are long, each is a paragraph."""
    unwrapped = any(len(line) > WRAPPED for line in document.splitlines())
    found = split_sentences("\n\n".join(document.splitlines()) if unwrapped else document)
    before, after = CONTEXT
    return [
        MatchQuery(text, before=tuple(found[max(0, at - before) : at]), after=tuple(found[at + 1 : at + 1 + after]))
        for at, text in enumerate(found)
    ]


def match(ledger: Ledger, text: str, *, limit: int = 5, min_score: float = 20.0) -> list[Match]:
    """Return the claims that say what a text says, best first, each with a score (0 to 100) and its vetoes.

    For many texts make one engine with `matcher` and ask that: this one is made anew for each call.
    """
    return matcher(ledger.claims.values(), ledger).match(text, limit=limit, min_score=min_score)
