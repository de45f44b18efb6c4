"""Between a ledger and the matching engine: claims go in with their quotes, speakers and dates."""

from collections.abc import Iterable

from claimcheck.matching import Entry, Matcher, Query
from claimcheck.matching.queries import split_sentences
from claimcheck.model import Claim, Ledger

CONTEXT = 3, 1  # sentences before and after that say what a sentence of a document is about


def entry(claim: Claim, ledger: Ledger) -> Entry:
    """A claim as the engine sees it: its text, its quotes as the second field, every name of its speaker, its date."""
    speaker = ledger.actors.get(claim.speaker)
    names = speaker.names if speaker else (claim.speaker,) if claim.speaker else ()
    return Entry(claim.id, claim.text, " · ".join(dict.fromkeys(claim.quotes)), names, str(ledger.said(claim) or ""))


def matcher(claims: Iterable[Claim], ledger: Ledger) -> Matcher:
    """An engine over these claims, to which all the names of an actor are one."""
    return Matcher((entry(claim, ledger) for claim in claims), aliases=[a.names for a in ledger.actors.values()])


def sentences(document: str) -> list[Query]:
    """The sentences of a document, each a query with the ones around it."""
    found = split_sentences(document)
    before, after = CONTEXT
    return [
        Query(text, before=tuple(found[max(0, at - before) : at]), after=tuple(found[at + 1 : at + 1 + after]))
        for at, text in enumerate(found)
    ]
