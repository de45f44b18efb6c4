"""Traffic lights: which marking holds for a record, and what may pass a level."""

import pytest
from conftest import reading_of

from claimcheck.errors import UsageError
from claimcheck.ledger import tlp
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.selection import Selection, select

LEDGER = """\
tlp: green
actors: [{id: ann, name: Ann}, {id: mole, name: The Mole, part_of: [ring]}, {id: ring, name: The Ring}]
sources:
- {id: paper, title: Paper, tlp: clear}
- {id: memo-7, title: Memo, tlp: red, author: [mole]}
- {id: leaflet, title: Leaflet, derived_from: [memo-7]}
- {id: annex, title: Annex}
claims:
- id: wards-shut
  text: Wards shut.
  tlp: clear
  attribution: [ann]
  appears_in: [{source: paper, quote: shut}]
  evidence: [{source: memo-7, stance: supports, quote: nobody left}, {source: leaflet, stance: context}]
  relations: {supports: [mole-said], repeats: [leaflet-says]}
  tags: [wards, memo-7]
  note: See memo-7.
- {id: mole-said, text: The Mole said so., attribution: [mole], appears_in: [{source: memo-7, quote: said so}, annex]}
- {id: leaflet-says, text: The leaflet says it., attribution: [ann], appears_in: [leaflet]}
- {id: unquoted, text: It is said., attribution: [{actor: ann, hedge: perhaps}], appears_in: [memo-7]}
- {id: odd, text: Odd., attribution: [ann], tlp: rde}
"""


def selected(level: str, text: str = LEDGER) -> Selection:
    ledger = reading_of(text).ledger
    return select(list(ledger.claims.values()), ledger, tlp.at_most(level, ledger))


@pytest.mark.parametrize(("claim", "marking"), [
    ("wards-shut", "clear"), ("mole-said", "red"), ("leaflet-says", "green"), ("unquoted", "green"), ("odd", "rde"),
])  # fmt: skip
def test_a_claim_has_its_own_marking_or_that_of_the_ledger_and_at_least_that_of_the_sources_it_quotes(
    claim: str, marking: str
) -> None:
    ledger = reading_of(LEDGER).ledger
    assert tlp.marking(ledger.claims[claim], ledger) == marking


def test_levels_are_in_order_and_what_is_no_level_is_above_red() -> None:
    assert [tlp.rank(word) for word in ("", *tlp.LEVELS, "rde")] == [0, 1, 2, 3, 4, 5, 6]
    assert [tlp.label(word) for word in ("", "amber+strict", "rde")] == [
        "",
        "TLP:AMBER+STRICT",
        "TLP not understood (rde)",
    ]
    assert tlp.level("TLP:Green") == "green"
    with pytest.raises(UsageError, match=r"there is no TLP level 'gren'\. Did you mean 'green'"):
        tlp.level("gren")


def test_what_is_marked_above_a_level_is_left_out_with_what_only_that_needs() -> None:
    selection = selected("green")
    assert [*selection.ledger.claims] == ["wards-shut", "leaflet-says", "unquoted"]
    assert [*selection.ledger.sources] == ["paper", "leaflet"]
    assert [*selection.ledger.actors] == ["ann"]
    assert selection.withheld == {"claims": 2, "sources": 2, "actors": 2, "remarks": 2}


def test_nothing_that_is_kept_points_to_what_is_left_out() -> None:
    ledger = selected("green").ledger
    wards = ledger.claims["wards-shut"]
    assert [citation.source for citation in wards.evidence] == ["leaflet"]
    assert (wards.relations, wards.note, wards.tags) == ({"repeats": ("leaflet-says",)}, "", ("wards",))
    assert ledger.sources["leaflet"].derived_from == ()


def test_the_words_that_weaken_a_claim_go_with_the_only_source_they_can_be_from() -> None:
    (hop,) = selected("green").ledger.claims["unquoted"].attribution
    assert hop.hedge == ""


def test_a_marking_that_is_not_understood_never_passes() -> None:
    assert "odd" not in selected("red").ledger.claims
    assert "mole-said" in selected("red").ledger.claims


@pytest.mark.parametrize("head", ["tlp: rde", "tlp: [clear]", "tlp: ''"])
def test_without_an_understood_marking_of_the_ledger_no_unmarked_record_passes(head: str) -> None:
    assert [*selected("red", LEDGER.replace("tlp: green", head, 1)).ledger.claims] == ["wards-shut"]


@pytest.mark.parametrize("marking", ["[red]", "{a: red}", "''", "Red", "white"])
def test_a_marking_that_is_no_word_of_the_vocabulary_is_told_and_kept(marking: str) -> None:
    reading = reading_of(f"claims: [{{id: a, text: T, tlp: {marking}}}]")
    assert tlp.rank(tlp.marking(reading.ledger.claims["a"], reading.ledger)) > tlp.rank("red")
    assert [fault.rule for fault in reading.faults] in (["unknown-word"], ["wrong-shape"])
    assert not tlp.hiding_faults(reading.faults)


@pytest.mark.parametrize("text", [
    "claims: [{id: a, text: T, TLP: red}]",  # no such field: did it mean to mark?
    "claims: [{id: a, text: T, tlp: clear, tlp: red}]",
    "x: &a red\nclaims: [{id: a, text: T, tlp: *a}]",
    "claims:\n- id: a\n  text: T\n  tlp: #red",
    "sources: [{id: my memo, tlp: red}]\nclaims: [{id: a, text: T, appears_in: [{source: my memo, quote: x}]}]",
    "sources: [{id: m, tlp: clear}, {id: m, tlp: red}]\nclaims: [{id: a, text: T,appears_in: [{source: m, quote: x}]}]",
    "claims: [{id: a, text: T, appears_in: {source: m, quote: x}}]",
    "tlp: red\n---\nclaims: [{id: a, text: T}]",
    "tlp: red\nclaims: [",
])  # fmt: skip
def test_faults_behind_which_a_marking_may_be_lost_are_told_apart(text: str) -> None:
    assert tlp.hiding_faults(reading_of(text).faults)


def test_two_files_that_mark_the_ledger_otherwise_let_nothing_pass() -> None:
    from claimcheck.ledger.document import parse
    from claimcheck.ledger.reader import read

    reading: Reading = read([parse("a.yaml", b"tlp: clear"), parse("b.yaml", b"tlp: red\nclaims: [{id: a, text: T}]")])
    assert tlp.hiding_faults(reading.faults)


def test_faults_that_leave_markings_readable_do_not_stand_in_the_way() -> None:
    reading = reading_of("claims: [{id: a, text: T, kind: wish, due: someday, tlp: red}]")
    assert len(reading.faults) == 2
    assert not tlp.hiding_faults(reading.faults)


def test_ids_that_are_words_or_numbers_do_not_empty_a_remark() -> None:
    text = "claims: [{id: a, text: T, tlp: red}, {id: '12', text: T, tlp: red}, {id: b, text: T, note: a list of 12}]"
    assert selected("green", text).ledger.claims["b"].note == "a list of 12"
