"""The project's own ledger: clean, complete in form, and true to the article where the article is at hand."""

import hashlib
import re
from collections.abc import Iterator

import pytest
from conftest import ARTICLE, ROOT, Run, reading_of

from claimcheck.ledger.model import Claim, Evidence, Ledger

SOURCE = "diplomat-ttp-us"
NOTES = [  # the notes that stay, each with its reason
    ("inflated-claim", "us-pakistan-relationship-troubled: its 'may have' grants the point and is no hedge"),
    ("unquoted-evidence", "rfj-ttp was not read again when words and places were recorded"),
    ("unquoted-evidence", "ariana-fazlullah-2018 likewise"),
]
DERIVED = {  # pages that take what they tell from somebody whom they name
    "the-news-west-2022", "wire-balti-2022", "correspondent-un-2022", "pragativadi-un-2023", "nation-pips-2022",
    "rfj-ttp", "fp-listing-2010",
}  # fmt: skip
UNREAD = {"rfj-ttp", "ariana-fazlullah-2018"}  # not read again when words and places were recorded
CANNOT_BE_TRUE = ("opinion", "demand")


@pytest.fixture(scope="module")
def ledger() -> Ledger:
    return reading_of((ROOT / "claims.yaml").read_text(encoding="utf-8")).ledger


@pytest.fixture(scope="module")
def paragraphs() -> dict[str, str]:
    if not ARTICLE.exists():
        pytest.skip("the article is not at hand: it is no part of the project")
    lines = ARTICLE.read_text(encoding="utf-8").splitlines()
    body = {f"p{number}": line for number, line in enumerate(lines[2:24], 1)}
    return {"headline": lines[0], "standfirst": lines[1], **body, "byline": lines[-1]}


def cited(ledger: Ledger) -> list[tuple[Claim, str, str]]:
    """The quotes from the article with their places, as where a claim is made and as evidence."""
    return [
        (claim, citation.at, citation.quote)
        for claim in ledger.claims.values()
        for citation in (*claim.appears_in, *claim.evidence)
        if citation.source == SOURCE
    ]


def evidence_of(ledger: Ledger) -> Iterator[tuple[Claim, Evidence]]:
    return ((claim, evidence) for claim in ledger.claims.values() for evidence in claim.evidence)


def origins(ledger: Ledger) -> set[str]:
    """Sources that other pages name, and that were not read."""
    return {source.id for source in ledger.sources.values() if source.note.startswith("Known through")}


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def test_it_checks_clean_but_for_the_notes_listed_here(run: Run, ledger: Ledger) -> None:
    ran = run("check", "--fail-on", "warning", "--today", "2026-01-01", ledger=ROOT / "claims.yaml")
    assert ran.code == 0
    assert sorted(re.findall(r"note: .*\[([\w-]+)\]", ran.out)) == [rule for rule, _ in NOTES]
    records = [*ledger.claims.values(), *ledger.sources.values(), *ledger.actors.values()]
    assert not any(record.ignore for record in records)


def test_every_claim_says_who_where_and_how_sure_we_are(ledger: Ledger) -> None:
    assert len(ledger.claims) > 60
    for claim in ledger.claims.values():
        assert claim.kind, claim.id
        assert all(hop.act for hop in claim.attribution), claim.id
        assert claim.confidence, claim.id
        assert claim.about or claim.kind == "opinion" or claim.tags, claim.id
        assert any(each.source == SOURCE and each.at and each.quote for each in claim.appears_in), claim.id


def test_where_a_claim_cannot_be_true_confidence_grades_the_attribution(ledger: Ledger) -> None:
    for claim in ledger.claims.values():
        if claim.kind in CANNOT_BE_TRUE:
            assert claim.verdict == "not-checkable", claim.id
            own_words = claim.speaker == "umair-jamal" and claim.attribution[0].act != "implies"
            unnamed = ledger.actors[claim.speaker].kind == "unnamed"
            assert (claim.confidence == "high") == own_words, claim.id
            assert claim.confidence == "low" or not unnamed, claim.id


def test_the_call_for_help_is_judged_on_its_own_and_contested(ledger: Ledger) -> None:
    claim = ledger.claims["ttp-asked-us-for-help"]
    assert {evidence.stance for evidence in claim.evidence} == {"supports", "refutes"}
    assert (claim.likelihood, claim.confidence, claim.verdict) == ("roughly even chance", "low", "unproven")


def test_a_prediction_has_criteria_and_a_day_and_no_number_that_nobody_gave(ledger: Ledger) -> None:
    for claim in ledger.claims.values():
        assert not claim.forecasts, claim.id
        if claim.kind == "prediction":
            assert claim.criteria, claim.id
            assert bool(claim.due) == bool(claim.outcome), claim.id
            assert claim.due or (claim.review and claim.review.review_by), claim.id


def test_evidence_is_cited_with_place_and_words_where_they_were_read(ledger: Ledger) -> None:
    for claim, evidence in evidence_of(ledger):
        assert evidence.source not in origins(ledger), claim.id
        assert bool(evidence.at and evidence.quote) == (evidence.source not in UNREAD), f"{claim.id}: {evidence.source}"
        assert len(evidence.quote.split()) < 12, f"{claim.id}: {evidence.quote!r} is no fragment"


def test_pages_name_what_they_are_derived_from(ledger: Ledger) -> None:
    assert all(ledger.sources[id].derived_from for id in DERIVED)
    used = {id for source in ledger.sources.values() for id in source.derived_from}
    for id in origins(ledger):
        origin = ledger.sources[id]
        assert id in used
        assert origin.publisher, id
        assert (origin.url, origin.date, origin.reliability) == ("", None, ""), f"{id} was not read"


def test_what_is_presupposed_is_not_stated(ledger: Ledger) -> None:
    tagged = [claim for claim in ledger.claims.values() if "presupposed" in claim.tags]
    assert len(tagged) > 10
    for claim in tagged:
        assert claim.attribution[0].act in ("implies", "suggests", "alleges"), claim.id


def test_every_quote_stands_in_its_paragraph_and_is_a_short_fragment(
    ledger: Ledger, paragraphs: dict[str, str]
) -> None:
    for claim, at, quote in cited(ledger):
        assert quote in paragraphs[at], f"{claim.id}: {quote!r} does not stand in {at}"
        assert len(quote.split()) < 12, f"{claim.id}: {quote!r} is no fragment"
        assert quote.rstrip(".") not in [each.rstrip(".") for each in re.split(r"(?<=\w\w[.])\s", paragraphs[at])]


def test_the_texts_are_our_words(ledger: Ledger, paragraphs: dict[str, str]) -> None:
    article = " ".join(words(" ".join(paragraphs.values())))
    for claim in ledger.claims.values():
        text = words(claim.text)
        runs = [" ".join(text[start : start + 6]) for start in range(len(text) - 5)]
        assert not [run for run in runs if run in article], claim.id


def test_every_hedge_is_in_the_words_of_the_article(ledger: Ledger, paragraphs: dict[str, str]) -> None:
    for claim in ledger.claims.values():
        places = " ".join(paragraphs[each.at] for each in claim.appears_in if each.source == SOURCE)
        for hop in claim.attribution:
            assert hop.hedge.casefold() in places.casefold(), claim.id


def test_every_paragraph_is_cited(ledger: Ledger, paragraphs: dict[str, str]) -> None:
    assert {at for _, at, _ in cited(ledger)} == set(paragraphs)


def test_the_hash_is_that_of_the_article(ledger: Ledger, paragraphs: dict[str, str]) -> None:
    assert ledger.sources[SOURCE].sha256 == hashlib.sha256(ARTICLE.read_bytes()).hexdigest()
