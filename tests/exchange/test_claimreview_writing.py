"""ClaimReview written: what Google requires, what is left out and told, and what comes back when it is read."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange import ReadOptions, WriteOptions, Written
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.model import Actor, Citation, Claim, Evidence, Hop, Ledger, Review, Source
from claimcheck.ledger.vocabulary import VERDICT

OPTIONS = WriteOptions(publisher="Example Desk", url="https://desk.example.org/checks")
# What Google's page on the structured data of fact-checks calls required, and the types of what it recommends.
GOOGLE = {
    "type": "object",
    "required": ["@type", "claimReviewed", "reviewRating", "url"],
    "properties": {
        "@type": {"const": "ClaimReview"},
        "claimReviewed": {"type": "string", "minLength": 1},
        "url": {"type": "string", "pattern": "^https?://"},
        "datePublished": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}"},
        "author": {"$ref": "#/$defs/named"},
        "reviewRating": {
            "type": "object",
            "required": ["@type", "alternateName"],
            "properties": {
                "@type": {"const": "Rating"},
                "alternateName": {"type": "string", "minLength": 1},
                "ratingValue": {"type": "number", "minimum": 1, "maximum": 5},
                "bestRating": {"const": 5},
                "worstRating": {"const": 1},
            },
            "dependentRequired": {"ratingValue": ["bestRating", "worstRating"]},
        },
        "itemReviewed": {
            "type": "object",
            "required": ["@type"],
            "properties": {
                "@type": {"const": "Claim"},
                "author": {"$ref": "#/$defs/named"},
                "datePublished": {"type": "string", "pattern": "^[0-9]{4}"},
                "appearance": {"type": "array", "items": {"properties": {"@type": {"const": "CreativeWork"}}}},
            },
        },
    },
    "$defs": {
        "named": {
            "type": "object",
            "required": ["@type", "name"],
            "properties": {"@type": {"enum": ["Person", "Organization"]}, "name": {"type": "string", "minLength": 1}},
        }
    },
}
ADA = Actor(id="ada", name="Ada Example", kind="individual")
NEWS = Actor(id="news", name="Example News")
ARTICLE = Source(
    id="article", title="The bridge", author=("ada",), publisher="news", date=parse_date("2024-05-12"),
    url="https://news.example.com/bridge",
)  # fmt: skip
CLAIM = Claim(
    id="bridge-fell", text="The bridge at Lint fell", attribution=(Hop(actor="ada", date=parse_date("2024-05-11")),),
    appears_in=(Citation(source="article", quote="the bridge fell"),), verdict="mostly-false", note="It stands.",
    review=Review(date=parse_date("2024-06-01")),
)  # fmt: skip
LEDGER = Ledger(actors={"ada": ADA, "news": NEWS}, sources={"article": ARTICLE}, claims={"bridge-fell": CLAIM})


def with_claim(**changes: Any) -> Ledger:
    return replace(LEDGER, claims={"bridge-fell": replace(CLAIM, **changes)})


def written(ledger: Ledger) -> tuple[Written, list[dict[str, Any]]]:
    whole = exchange.write("claimreview", ledger, OPTIONS)
    return whole, json.loads(whole.content)["@graph"]


def test_a_claim_with_a_verdict_becomes_a_review() -> None:
    _, (review,) = written(LEDGER)
    assert review == {
        "@type": "ClaimReview",
        "url": "https://desk.example.org/checks#bridge-fell",
        "datePublished": "2024-06-01",
        "author": {"@type": "Organization", "name": "Example Desk", "url": "https://desk.example.org/checks"},
        "claimReviewed": "The bridge at Lint fell",
        "reviewBody": "It stands.",
        "reviewRating": {
            "@type": "Rating", "ratingValue": 2, "bestRating": 5, "worstRating": 1, "alternateName": "Mostly false",
        },
        "itemReviewed": {
            "@type": "Claim",
            "identifier": "bridge-fell",
            "author": {"@type": "Person", "identifier": "ada", "name": "Ada Example"},
            "datePublished": "2024-05-11",
            "appearance": [{
                "@type": "CreativeWork",
                "identifier": "article",
                "url": "https://news.example.com/bridge",
                "headline": "The bridge",
                "datePublished": "2024-05-12",
                "author": [{"@type": "Person", "identifier": "ada", "name": "Ada Example"}],
                "publisher": {"@type": "Organization", "identifier": "news", "name": "Example News"},
            }],
        },
    }  # fmt: skip


@pytest.mark.parametrize("verdict", VERDICT.meanings)
def test_every_verdict_passes_what_google_requires(verdict: str) -> None:
    _, (review,) = written(with_claim(verdict=verdict, attribution=(Hop(actor="nobody"),), review=None))
    jsonschema.Draft202012Validator(GOOGLE).validate(review)
    numbered = VERDICT.meanings[verdict].startswith("ClaimReview")
    assert ("ratingValue" in review["reviewRating"]) == numbered


def test_claims_without_a_verdict_and_dates_that_are_not_exact_are_left_out_and_told() -> None:
    other = replace(CLAIM, id="other", verdict="")
    dated = replace(CLAIM, attribution=(Hop(actor="ada", date=parse_date("2024~")), Hop(actor="news")))
    whole, (review,) = written(replace(LEDGER, claims={"bridge-fell": dated, "other": other}))
    assert "datePublished" not in review["itemReviewed"]
    assert whole.notes == (
        "1 of 2 claims have no verdict and are left out",
        "1 dates are not exact, and schema.org has no other: they are left out",
        "1 claims were passed on: only who said it first is written",
    )


def test_what_is_lost_is_counted() -> None:
    whole, _ = written(with_claim(likelihood="likely", evidence=(Evidence(source="article", stance="refutes"),)))
    assert {loss.field for loss in whole.losses} == {
        "actor.kind", "claim.appears_in.quote", "claim.evidence", "claim.likelihood",
    }  # fmt: skip


@pytest.mark.parametrize("options", [WriteOptions(), WriteOptions(publisher="x"), WriteOptions(url="https://x.org")])
def test_a_publisher_and_an_address_are_needed(options: WriteOptions) -> None:
    with pytest.raises(UsageError, match="give --publisher NAME and --url ADDRESS"):
        exchange.write("claimreview", LEDGER, options)


def test_the_address_must_be_one() -> None:
    with pytest.raises(UsageError, match="starts with http"):
        exchange.write("claimreview", LEDGER, WriteOptions(publisher="x", url="desk.example.org"))


def test_a_citation_of_a_source_that_is_not_there_is_written_by_its_id() -> None:
    _, (review,) = written(replace(LEDGER, sources={}))
    assert review["itemReviewed"]["appearance"] == [
        {"@type": "CreativeWork", "identifier": "article", "name": "article"}
    ]


IDS = st.text("abmz05é-", max_size=12).map("a{}".format)
WORDS = st.lists(st.sampled_from(["the", "Bridge", "fell", "ist", "eingestürzt", "الجسر", "桥", "3 < 4", "“so”", "💧"]),
                 min_size=1, max_size=5).map(" ".join)  # fmt: skip
DATES = st.sampled_from(["", "2022", "2022-05", "2022-05-11", "2022-05-11T14:00Z", "2022-05-11T14:00:30+05:30"])


@st.composite
def ledgers(draw: st.DrawFn) -> Ledger:
    """Ledgers in the fields that a ClaimReview holds."""
    date = DATES.map(lambda text: parse_date(text) if text else None)
    names = draw(st.dictionaries(IDS, WORDS, min_size=1, max_size=3).filter(lambda d: len({*d.values()}) == len(d)))
    actors = {id: Actor(id=id, name=f"{name} {number}") for number, (id, name) in enumerate(names.items())}
    some = st.sampled_from(sorted(actors))
    sources = {
        id: Source(id=id, title=f"Title {number} {draw(WORDS)}", date=draw(date), author=(draw(some),),
                   url=f"https://a.example.org/{number}")
        for number, id in enumerate(draw(st.lists(IDS, max_size=3, unique=True)))
    }  # fmt: skip
    cited = st.lists(st.sampled_from(sorted(sources)), max_size=2, unique=True) if sources else st.just([])
    claims = {}
    for number, id in enumerate(draw(st.lists(IDS, min_size=1, max_size=4, unique=True))):
        hop = Hop(actor=draw(some), date=draw(date))
        claims[id] = Claim(
            id=id, text=f"{draw(WORDS)} {number}", verdict=draw(st.sampled_from([*VERDICT.meanings])),
            attribution=(hop,), appears_in=tuple(Citation(source=source) for source in draw(cited)),
        )  # fmt: skip
    return Ledger(actors=actors, sources=sources, claims=claims)


@settings(max_examples=60)
@given(ledgers())
def test_what_is_written_comes_back(ledger: Ledger) -> None:
    whole, reviews = written(ledger)
    for review in reviews:
        jsonschema.Draft202012Validator(GOOGLE).validate(review)
    content = str(whole.content).encode()
    assert exchange.recognise(content, "x.json") == "claimreview"
    records = exchange.read("claimreview", content, ReadOptions(adopt_verdicts=True))
    assert records.refused == []
    back = exchange.as_ledger(records)
    assert back.faults == ()
    assert list(back.ledger.claims) == list(ledger.claims)
    for id, claim in ledger.claims.items():
        again = back.ledger.claims[id]
        assert (again.text, again.verdict) == (claim.text, claim.verdict)
        assert again.attribution == tuple(Hop(actor=hop.actor, date=hop.date) for hop in claim.attribution) or _relayed(
            claim, ledger
        )
        assert [citation.source for citation in again.appears_in] == [c.source for c in claim.appears_in]
        for citation in claim.appears_in:
            source, other = ledger.sources[citation.source], back.ledger.sources[citation.source]
            assert (other.title, other.url, other.date, other.author) == (
                source.title, source.url, source.date, source.author
            )  # fmt: skip


def _relayed(claim: Claim, ledger: Ledger) -> bool:
    """Return whether the first source that a claim appears in is by somebody else: read as who passed it on."""
    return any(ledger.sources[citation.source].author != (claim.speaker,) for citation in claim.appears_in[:1])
