"""Searching: inflection, phrases, ranking, typing errors, and what was hit."""

import pytest
from conftest import reading_of

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


SCRIPTS = """\
actors: [{id: ann, name: Ann}]
sources: [{id: s, title: T}]
claims:
- {id: zh, text: 战争已经结束了。, attribution: [ann], appears_in: [s]}
- {id: ja, text: 大統領は戦争が終わったと述べた。, attribution: [ann], appears_in: [s]}
- {id: th, text: นายกรัฐมนตรีกล่าวว่าสงครามจบแล้ว, attribution: [ann], appears_in: [s]}
- {id: km, text: លោកនាយករដ្ឋមន្ត្រីបាននិយាយថា, attribution: [ann], appears_in: [s]}
- {id: lo, text: ປະທານປະເທດກ່າວວ່າສົງຄາມຈົບແລ້ວ, attribution: [ann], appears_in: [s]}
- {id: my, text: စစ်ပွဲပြီးဆုံးသွားပြီ, attribution: [ann], appears_in: [s]}
- {id: hi, text: प्रधानमंत्री ने कहा कि चुनाव मई में होगा।, attribution: [ann], appears_in: [s]}
- {id: ar, text: قَالَ الوَزِيرُ إنّ الحرب انتهت, attribution: [ann], appears_in: [s]}
- {id: fa, text: جنگ پایان یافت و کشور آزاد است, attribution: [ann], appears_in: [s]}
- {id: en, text: The state designated al-Qa'ida and paid 1 000 000 rupees., attribution: [ann], appears_in: [s]}
"""


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("战争", "zh"), ("結束", ""), ("戦争", "ja"), ("สงคราม", "th"), ("នាយករដ្ឋមន្ត្រី", "km"), ("ສົງຄາມ", "lo"),
        ("စစ်ပွဲ", "my"), ("चुनाव", "hi"), ("चीन", ""), ("कीमत", ""), ("الوزير", "ar"), ("كشور", "fa"),
    ],
)  # fmt: skip
def test_words_of_any_script_are_found_whole(text: str, id_: str) -> None:
    hits = looked_for(text, reading_of(SCRIPTS).ledger).hits
    assert [hit.claim.id for hit in hits] == ([id_] if id_ else [])


def test_a_word_within_a_line_without_blanks_is_marked() -> None:
    (hit,) = looked_for("สงคราม", reading_of(SCRIPTS).ledger).hits
    assert [text[start:end] for _, text, ((start, end),) in hit.places] == ["สงคราม"]


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("al-quaida", "'al quaida' is nowhere, taken as \"al-qa'ida\""),
        ("desgnated", "'desgnat' is nowhere, taken as 'designated'"),
        ("al-Quaeda", "'al quaeda' is nowhere, taken as \"al-qa'ida\""),
        ('"state desgnated"', "'state desgnat' is nowhere, taken as 'state designated'"),
        ("1,000,000", ""), ("1000000", ""), ("al-Qaida’s", ""),
    ],
)  # fmt: skip
def test_every_word_of_a_phrase_is_mended(text: str, note: str) -> None:
    result = looked_for(text, reading_of(SCRIPTS).ledger)
    assert [hit.claim.id for hit in result.hits] == ["en"]
    assert result.note == note


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
