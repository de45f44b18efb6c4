"""A ledger as reviews: one for each claim that has a verdict, with what Google requires of a fact-check."""

from typing import Any
from urllib.parse import quote

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import WriteOptions, Written
from claimcheck.exchange.foreign.dates import iso_date
from claimcheck.exchange.foreign.json_values import full
from claimcheck.ledger.dates import Date
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.vocabulary import URL, VERDICT
from claimcheck.text.json_text import dump

NUMBERED = "ClaimReview "  # begins the meaning of a verdict that has a number
BEST, WORST = 5, 1
Node = dict[str, Any]


def written(ledger: Ledger, options: WriteOptions) -> Written:
    """Return the claims with a verdict as one document of JSON-LD. Raises UsageError without a publisher or address."""
    if not options.publisher or not options.url:
        raise UsageError("a ClaimReview says who publishes it and where: give --publisher NAME and --url ADDRESS")
    if not URL.matches(options.url):
        raise UsageError(f"--url {options.url!r} is no address: it starts with http:// or https://")
    judged = [claim for claim in ledger.claims.values() if claim.verdict]
    graph = [_review(claim, ledger, options) for claim in judged]
    return Written(dump({"@context": "https://schema.org", "@graph": graph}, 2), tuple(_notes(ledger, judged)))


def _notes(ledger: Ledger, judged: list[Claim]) -> list[str]:
    left_out = len(ledger.claims) - len(judged)
    dates = [hop.date for claim in judged for hop in claim.attribution[:1] if hop.date]
    cited = {citation.source for claim in judged for citation in claim.appears_in}
    dates += [source.date for id, source in ledger.sources.items() if id in cited and source.date]
    vague = sum(1 for date in dates if not iso_date(str(date)))
    relayed = sum(1 for claim in judged if claim.relays)
    return [
        *([f"{left_out} of {len(ledger.claims)} claims have no verdict and are left out"] if left_out else ()),
        *([f"{vague} dates are not exact, and schema.org has no other: they are left out"] if vague else ()),
        *([f"{relayed} claims were passed on: only who said it first is written"] if relayed else ()),
    ]


def _review(claim: Claim, ledger: Ledger, options: WriteOptions) -> Node:
    return full({
        "@type": "ClaimReview",
        "url": f"{options.url.partition('#')[0]}#{quote(claim.id)}",
        "datePublished": _date(claim.review.date if claim.review else None),
        "author": {"@type": "Organization", "name": options.publisher, "url": options.url},
        "claimReviewed": claim.text,
        "reviewBody": claim.note,
        "reviewRating": _rating(claim.verdict),
        "itemReviewed": full({
            "@type": "Claim",
            "identifier": claim.id,
            "author": _actor(claim.speaker, ledger),
            "datePublished": _date(claim.attribution[0].date if claim.attribution else None),
            "appearance": [_work(id, ledger) for id in dict.fromkeys(c.source for c in claim.appears_in)],
        }),
    })  # fmt: skip


def _rating(verdict: str) -> Node:
    """Return a rating in words, with the number where the verdict is one of degree."""
    meaning = VERDICT.meanings.get(verdict, "")
    word = verdict.replace("-", " ").capitalize()
    if not meaning.startswith(NUMBERED):
        return {"@type": "Rating", "alternateName": word}
    value = int(meaning.removeprefix(NUMBERED))
    return {"@type": "Rating", "ratingValue": value, "bestRating": BEST, "worstRating": WORST, "alternateName": word}


def _work(id: str, ledger: Ledger) -> Node:
    source = ledger.sources.get(id)
    if source is None:
        return {"@type": "CreativeWork", "identifier": id, "name": id}
    return full({
        "@type": "CreativeWork",
        "identifier": id,
        "url": source.url or source.archived,
        "headline": source.title,
        "datePublished": _date(source.date),
        "author": [_actor(author, ledger) for author in source.author],
        "publisher": _actor(source.publisher, ledger),
    })  # fmt: skip


def _actor(id: str, ledger: Ledger) -> Node:
    """Return an actor as a person where the ledger says that it is one, else as an organization."""
    actor = ledger.actors.get(id)
    if not id or actor is None:
        return {"@type": "Organization", "name": id} if id else {}
    kind = "Person" if actor.kind == "individual" else "Organization"
    return {"@type": kind, "identifier": id, "name": actor.name or id}


def _date(date: Date | None) -> str:
    return iso_date(str(date)) if date else ""
