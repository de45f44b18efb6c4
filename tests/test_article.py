"""The project's own ledger: clean, complete in form, and true to the article where the article is at hand."""

import hashlib
import re

import pytest
from conftest import ARTICLE, ROOT, Run, reading_of

from claimcheck.ledger.model import Claim, Ledger

SOURCE = "diplomat-ttp-us"


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
    return [(c, each.at, each.quote) for c in ledger.claims.values() for each in c.appears_in if each.source == SOURCE]


def test_it_checks_clean_without_silencing_anything(run: Run, ledger: Ledger) -> None:
    ran = run("check", "--ignore", "note", "--fail-on", "warning", ledger=ROOT / "claims.yaml")
    assert (ran.code, ran.out) == (0, "")
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
        assert claim.kind != "prediction" or claim.criteria or claim.due, claim.id


def test_every_quote_stands_in_its_paragraph_and_is_a_short_fragment(
    ledger: Ledger, paragraphs: dict[str, str]
) -> None:
    for claim, at, quote in cited(ledger):
        assert quote in paragraphs[at], f"{claim.id}: {quote!r} does not stand in {at}"
        assert len(quote.split()) < 12, f"{claim.id}: {quote!r} is no fragment"
        assert quote.rstrip(".") not in [each.rstrip(".") for each in re.split(r"(?<=\w\w[.])\s", paragraphs[at])]


def test_every_hedge_is_in_the_words_of_the_article(ledger: Ledger, paragraphs: dict[str, str]) -> None:
    for claim in ledger.claims.values():
        places = " ".join(paragraphs[each.at] for each in claim.appears_in if each.source == SOURCE)
        for hop in claim.attribution:
            assert hop.hedge.casefold() in places.casefold(), claim.id


def test_every_paragraph_is_cited(ledger: Ledger, paragraphs: dict[str, str]) -> None:
    assert {at for _, at, _ in cited(ledger)} == set(paragraphs)


def test_the_hash_is_that_of_the_article(ledger: Ledger, paragraphs: dict[str, str]) -> None:
    assert ledger.sources[SOURCE].sha256 == hashlib.sha256(ARTICLE.read_bytes()).hexdigest()
