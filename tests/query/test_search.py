"""Searching: inflection, phrases, ranking, typing errors, and what was hit."""

import pytest

from claimcheck.ledger.model import Ledger
from claimcheck.query.grammar import compile_query
from claimcheck.query.search import SearchResult, search
from claimcheck.text.words import stem, stems


def looked_for(text: str, ledger: Ledger) -> SearchResult:
    query = compile_query(text, ledger, rank=True)
    return search([c for c in ledger.claims.values() if query.accepts(c)], ledger, query.phrases)


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("doubling nurses", "staff-doubled"), ("budgets cutting", "budget-cut"), ('"visits found"', "clinics-open"),
        ("shutting", "clinics-shut"), ("closures", "clinics-shut"), ("is said", "clinics-open"),
    ],
)  # fmt: skip
def test_words_are_found_in_any_inflection_and_any_field(text: str, first: str, specimen: Ledger) -> None:
    found = looked_for(text, specimen)
    assert found.hits[0].claim.id == first
    assert not found.note


def test_a_misspelt_word_is_taken_for_the_nearest_and_told(specimen: Ledger) -> None:
    found = looked_for("buget", specimen)
    assert found.hits[0].claim.id == "budget-cut"
    assert found.note == "'buget' is nowhere, taken as 'budget'"


def test_claims_with_some_of_the_words_come_when_none_has_all(specimen: Ledger) -> None:
    found = looked_for("budget doubled", specimen)
    assert {hit.claim.id for hit in found.hits} >= {"budget-cut", "staff-doubled"}
    assert found.note == "no claim holds all of the words"


def test_a_search_for_nothing_that_is_there_finds_nothing(specimen: Ledger) -> None:
    assert looked_for("xylophone", specimen).hits == []


def test_terms_filter_and_words_rank(specimen: Ledger) -> None:
    assert [hit.claim.id for hit in looked_for("clinics speaker:union", specimen).hits] == ["clinics-shut"]


def test_hits_are_marked_where_they_stand(specimen: Ledger) -> None:
    hit = looked_for("doubled", specimen).hits[0]
    _, text, spans = next(place for place in hit.places if place[0] == "text")
    assert [text[start:end] for start, end in spans] == ["doubled"]


def test_stems_join_what_is_one_word() -> None:
    assert stem("attacked") == stem("attacks") == stem("ATTACKING")
    assert stem("U.S.") == stem("US")
    assert stems("al-Qaida's") == ["al", stem("Qaida")]
