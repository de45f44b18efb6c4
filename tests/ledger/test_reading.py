"""Files to a ledger: everything wrong is told at its place, whatever is whole is used."""

import difflib

import pytest
from conftest import SPECIMEN, reading_of
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.ledger.document import Document, line_and_column, line_starts, load, parse
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import read
from claimcheck.ledger.serialize import to_dict
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import locate_findings

BROKEN = """\
format: 1
scales: {likelihood: icd}
acters: []
actors:
- {id: the ministry, name: x, kind: persn}
- {id: union, aliases: NUN}
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [union, {actor: union, act: sais, date: 2022-13}]
  relations: {contradict: [x], supports: y}
  verdict: wrong
  forecasts: [{by: union, p: 1.5}]
  appears_in: [{at: p1}]
- id: clinics-open
  text: again
- text: nothing else
"""


def told(text: str, name: str = "claims.yaml") -> list[str]:
    reading = reading_of(text, name)
    found = locate_findings(reading.faults, FAULTS, reading.documents)
    return [f"{each.line}:{each.column} {each.rule}" for each in found]


def test_all_faults_are_told_in_one_run_at_their_places() -> None:
    assert told(BROKEN) == [
        "2:22 unknown-word", "3:1 unknown-field", "5:8 bad-value", "5:37 unknown-word", "6:24 wrong-shape",
        "10:44 unknown-word", "10:56 bad-date", "11:15 unknown-word", "11:42 wrong-shape", "12:12 unknown-word",
        "13:30 bad-value", "14:16 missing-field", "15:7 duplicate-id", "17:3 missing-field",
    ]  # fmt: skip


def test_the_rest_of_a_faulty_ledger_stays_usable() -> None:
    ledger = reading_of(BROKEN).ledger
    assert list(ledger.actors) == ["union"]
    assert ledger.claims["clinics-open"].text == "All clinics are open."
    assert [hop.actor for hop in ledger.claims["clinics-open"].attribution] == ["union", "union"]


def test_a_bare_string_is_the_short_form_of_a_record(specimen: Ledger) -> None:
    claim = specimen.claims["budget-cut"]
    assert [hop.actor for hop in claim.attribution] == ["officials", "gazette"]
    assert claim.appears_in[0].source == "gazette-clinics"


def test_what_was_typed_stays_text() -> None:
    ledger = reading_of("claims:\n- {id: a, text: no, attribution: [x], note: 12:30, tags: [on, 2022, 0x1F]}").ledger
    assert (ledger.claims["a"].text, ledger.claims["a"].note) == ("no", "12:30")
    assert ledger.claims["a"].tags == ("on", "2022", "0x1F")


def test_a_key_without_a_value_counts_as_absent() -> None:
    assert told("claims:\n- {id: a, text: b, attribution: [c], note: , tags: , verdict: }") == []


@pytest.mark.parametrize("name", FAULTS)
def test_each_structural_rule_finds_its_bad_example_and_passes_the_good_one(name: str) -> None:
    rule = FAULTS[name]
    assert name in {each.rule for each in reading_of(rule.bad).faults}
    assert not reading_of(rule.good).faults


def test_a_fault_in_one_file_leaves_the_others_whole() -> None:
    good = parse("a.yaml", b"claims: [{id: a, text: One., attribution: [x]}]")
    reading = read([parse("b.yaml", b"claims: [\n"), good])
    assert list(reading.ledger.claims) == ["a"]
    assert [(each.rule, each.where.file) for each in reading.faults] == [("yaml-syntax", "b.yaml")]


def test_an_id_used_in_two_files_names_the_first_place() -> None:
    one = b"claims: [{id: a, text: One., attribution: [x]}]"
    reading = read([parse("a.yaml", one), parse("b.yaml", one)])
    assert [each.message for each in reading.faults] == ["claims has the id 'a' already: record 1 of a.yaml"]


def test_what_the_heads_of_two_files_say_otherwise_is_refused() -> None:
    one, other = b"scales: {likelihood: icd203}\n", b"format: 1\nscales: {likelihood: kent}\n"
    reading = read([parse("a.yaml", one), parse("b.yaml", other)])
    assert [(fault.rule, fault.where.file, fault.where.path) for fault in reading.faults] == [
        ("bad-value", "b.yaml", ("scales",))
    ]
    assert reading.ledger.scales.likelihood == "icd203"
    assert not read([parse("a.yaml", one), parse("b.yaml", one)]).faults


@pytest.mark.parametrize("text", ["\ufeffclaims:\r\n- id: é é\r\n", "claims:\r- id: é é\r", "claims:\n- id: é é\n"])
def test_places_are_right_past_bom_and_any_line_ends(text: str) -> None:
    assert "2:7 bad-value" in told(text)


def test_places_count_characters_and_not_what_yaml_takes_for_line_ends() -> None:
    assert told('claims:\n- {id: a, text: "x\u2028y🙂", verdict: nope, attribution: [b]}')[0] == "2:34 unknown-word"


@given(st.text(max_size=200) | st.text("[]{}:-,?&*!|>'\"%@` \n\t#ab", max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    document = parse("any", text.encode("utf-8", "surrogatepass"))
    reading = read([document])
    locate_findings(reading.faults, FAULTS, reading.documents)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    read([parse("any", data)])


def test_a_path_is_found_by_its_names_and_the_nearest_place_stands_in() -> None:
    text = "claims:\n- id: a\n  at: [x, {y: z}]\n"
    document = parse("f", text.encode())
    starts = line_starts(text)
    found = document.locate([("claims", 0, "at", 1, "y"), ("claims", 0, "at", 1, "y", -1), ("claims", 0, "gone", 3)])
    by_path = {path: line_and_column(starts, offset) for path, offset in found.items()}
    assert by_path[("claims", 0, "at", 1, "y")] == (3, 15)
    assert by_path[("claims", 0, "at", 1, "y", -1)] == (3, 12)
    assert by_path[("claims", 0, "gone", 3)] == (2, 3)


def test_records_written_out_are_the_ledger_again() -> None:
    value = load(SPECIMEN.read_text(encoding="utf-8"))
    assert isinstance(value, dict)
    ledger = reading_of(SPECIMEN.read_text(encoding="utf-8")).ledger
    assert [to_dict(claim)["id"] for claim in ledger.claims.values()] == [each["id"] for each in value["claims"]]
    assert to_dict(ledger.sources["gazette-clinics"]) == value["sources"][1]


def test_a_wrong_address_is_told_and_not_lost() -> None:
    """What stands there is shown and answered for by `links`; nothing but http and https is ever made a link."""
    reading = reading_of("sources: [{id: s, title: T, url: http://x.example/a b}, {id: t, title: U, url: ftp://x}]")
    assert [fault.rule for fault in reading.faults] == ["bad-value", "bad-value"]
    assert [source.url for source in reading.ledger.sources.values()] == ["http://x.example/a b", "ftp://x"]


def test_a_field_that_is_misspelt_in_every_record_is_looked_up_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up = []
    monkeypatch.setattr("claimcheck.errors._ANSWERED", {})
    nearest = difflib.get_close_matches
    monkeypatch.setattr(difflib, "get_close_matches", lambda *asked: looked_up.append(asked[0]) or nearest(*asked))
    records = [{"id": f"c{n}", "text": "It rains.", "attribution": ["ann"], "confidense": "low"} for n in range(50)]
    faults = read([Document("claims.yaml", value={"claims": records})]).faults
    assert {fault.message for fault in faults} == {"a claim has no field 'confidense'. Did you mean 'confidence'?"}
    assert (len(faults), looked_up) == (50, ["confidense"])
