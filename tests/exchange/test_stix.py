"""STIX 2.1: what a bundle holds of a ledger, and what becomes of bundles that others wrote."""

import json
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from choices import Choices, any_json, made_of_bytes
from conftest import ROOT, SPECIMEN, reading_of
from exchange_ledgers import full_ledger
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange import ReadOptions, Records, WriteOptions
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.model import Ledger

TLP_2 = {
    "clear": "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487",
    "green": "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
    "amber": "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421",
    "amber+strict": "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
    "red": "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1",
}
TLP_1 = {
    "clear": "marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
    "green": "marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
    "amber": "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
    "red": "marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
}
SMALL = """\
actors: [{id: ann, name: Ann Ode, kind: individual}, {id: desk, name: The desk, kind: media}]
sources:
- {id: leaflet, title: Leaflet, url: https://site.example/leaflet, date: 2024-03~, author: [ann], sha256: HASH}
- {id: minutes, title: Minutes, tlp: amber}
claims:
- id: wards-open
  text: All wards are open.
  kind: denial
  attribution: [{actor: ann, act: states}, {actor: desk, act: reports, hedge: perhaps}]
  about: [desk]
  appears_in: [{source: leaflet, at: p2, quote: all our wards}]
  evidence: [{source: minutes, stance: refutes, at: p7, quote: two were shut, note: They were counted.}]
  likelihood: very unlikely
  confidence: moderate
  verdict: mostly-false
  tags: [wards]
  tlp: green
""".replace("HASH", "0" * 64)


def objects(ledger: Ledger, options: WriteOptions | None = None) -> list[dict[str, Any]]:
    written = exchange.write("stix", ledger, options).content
    made: list[dict[str, Any]] = json.loads(written)["objects"]
    return made


def of_type(kind: str, made: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [item for item in made if item["type"] == kind]


def read(made: list[Any], *, adopt: bool = False) -> Records:
    content = json.dumps({"type": "bundle", "id": "bundle--x", "objects": made}).encode()
    return exchange.read("stix", content, ReadOptions(file_name="b.json", adopt_verdicts=adopt))


def foreign(kind: str, number: int = 1, **fields: Any) -> dict[str, Any]:
    """An object as others write it."""
    times = {"created": "2023-05-04T08:17:27.123Z", "modified": "2023-05-04T08:17:27.123Z"}
    id = f"{kind}--00000000-0000-4000-8000-00000000000{number}"
    return {"type": kind, "spec_version": "2.1", "id": id, **times, **fields}


CORP = foreign("identity", name="Example Corp", identity_class="organization")
GANG = foreign("threat-actor", name="Quiet Gang", aliases=["QG"], threat_actor_types=["crime-syndicate"])
NOTE = foreign("note", content="The gang has left.", created_by_ref=CORP["id"], object_refs=[GANG["id"]], confidence=80)


# -- written


def test_a_claim_is_a_note_with_its_words_its_confidence_and_where_it_appears() -> None:
    made = objects(reading_of(SMALL).ledger)
    (note,) = of_type("note", made)
    assert note["content"] == "All wards are open."
    assert note["confidence"] == 50
    assert note["labels"] == ["kind:denial", "likelihood:very unlikely", "wards"]
    assert note["object_refs"] == [item["id"] for item in made if item.get("name") == "The desk"]
    own, leaflet = note["external_references"]
    assert own == {"source_name": "claimcheck", "external_id": "wards-open"}
    assert leaflet == {
        "source_name": "Leaflet", "description": "all our wards", "url": "https://site.example/leaflet",
        "hashes": {"SHA-256": "0" * 64}, "external_id": "leaflet#p2",
    }  # fmt: skip


@pytest.mark.parametrize(("confidence", "number"), [("low", 15), ("moderate", 50), ("high", 85), ("", None)])
def test_the_number_is_of_the_confidence_and_never_of_the_likelihood(confidence: str, number: int | None) -> None:
    stated = f", confidence: {confidence}" if confidence else ""
    ledger = reading_of(f"claims: [{{id: a, text: T, likelihood: almost certain{stated}}}]").ledger
    (note,) = of_type("note", objects(ledger))
    assert note.get("confidence") == number


def test_evidence_and_verdict_are_opinions_and_the_chain_is_relationships() -> None:
    made = objects(reading_of(SMALL).ledger)
    evidence, verdict = of_type("opinion", made)
    assert (evidence["opinion"], evidence["explanation"]) == ("disagree", "They were counted.")
    assert evidence["external_references"][0]["external_id"] == "minutes#p7"
    assert (verdict["opinion"], verdict["labels"]) == ("disagree", ["verdict:mostly-false"])
    hops = [item for item in of_type("relationship", made) if item["relationship_type"] == "attributed-to"]
    assert [hop["labels"] for hop in hops] == [["act:states"], ["act:reports", "hedge:perhaps"]]


def test_a_source_without_a_date_is_a_grouping_for_a_report_must_have_one() -> None:
    made = objects(reading_of(SMALL).ledger)
    (report,), (grouping,) = of_type("report", made), of_type("grouping", made)
    assert (report["published"], report["labels"]) == ("2024-03-01T00:00:00.000Z", ["date:2024-03~"])
    assert (grouping["name"], "published" in grouping) == ("Minutes", False)


def test_markings_are_those_of_oasis_and_the_evidence_of_a_source_is_marked_like_it() -> None:
    made = objects(reading_of(SMALL).ledger)
    marked = {item["id"]: item.get("object_marking_refs") for item in made}
    evidence, verdict = of_type("opinion", made)
    assert marked[of_type("note", made)[0]["id"]] == marked[verdict["id"]] == [TLP_2["green"]]
    assert marked[evidence["id"]] == marked[of_type("grouping", made)[0]["id"]] == [TLP_2["amber"]]
    assert [item["name"] for item in of_type("marking-definition", made)] == ["TLP:GREEN", "TLP:AMBER"]


def test_a_marking_that_is_not_understood_is_written_as_red_and_told() -> None:
    written = exchange.write("stix", reading_of("claims: [{id: a, text: T, tlp: rde}]").ledger)
    assert TLP_2["red"] in str(written.content)
    assert written.notes == ("1 marking not understood: written as TLP:RED",)


def test_the_same_ledger_makes_the_same_bytes_on_every_day() -> None:
    ledger = reading_of(SPECIMEN.read_text(encoding="utf-8")).ledger
    first = exchange.write("stix", ledger).content
    assert exchange.write("stix", ledger.on(parse_date("2031-01-01").first)).content == first
    ids = [item["id"] for item in objects(ledger)]
    assert len(set(ids)) == len(ids)


def test_an_address_makes_ids_that_stay_when_the_words_change() -> None:
    ledger, changed = (reading_of(f"claims: [{{id: a, text: {text}}}]").ledger for text in ("One.", "Two."))
    options = WriteOptions(publisher="Desk", url="https://desk.example")
    notes = [of_type("note", objects(each, options))[0]["id"] for each in (ledger, changed)]
    others = [of_type("note", objects(each))[0]["id"] for each in (ledger, changed)]
    assert notes[0] == notes[1] != others[0] != others[1]


@pytest.mark.parametrize("ledger", [
    reading_of(SPECIMEN.read_text(encoding="utf-8")).ledger, full_ledger(),
    reading_of("claims: [{id: a, text: T, attribution: [x], appears_in: [y], relations: {supports: [z]}}]").ledger,
    reading_of("sources: [{id: a, date: -0044}, {id: b, date: Y12345}, {id: c, date: ../2020}]").ledger,
], ids=["specimen", "every field", "references to nothing", "dates no timestamp can say"])  # fmt: skip
@pytest.mark.parametrize("options", [WriteOptions(), WriteOptions(publisher="The Desk", url="https://desk.example")])
def test_a_bundle_is_valid_stix(ledger: Ledger, options: WriteOptions) -> None:
    validator = pytest.importorskip("stix2validator", reason="stix2-validator is in the extra dev")
    stix2 = pytest.importorskip("stix2", reason="stix2 is in the extra dev")
    content = str(exchange.write("stix", ledger, options).content)
    result = validator.validate_string(content, validator.ValidationOptions(version="2.1", silent=True))
    assert result.is_valid, result.errors
    stix2.parse(content, version="2.1")


def test_the_ledger_of_this_repository_is_read_by_the_library_of_oasis() -> None:
    stix2 = pytest.importorskip("stix2", reason="stix2 is in the extra dev")
    ledger = reading_of((ROOT / "claims.yaml").read_text(encoding="utf-8")).ledger
    parsed = stix2.parse(str(exchange.write("stix", ledger).content), version="2.1")
    assert len(of_type("note", parsed.objects)) == len(ledger.claims)


# -- read


def test_a_note_is_a_claim_of_who_wrote_it_about_the_actors_it_refers_to() -> None:
    records = read([CORP, GANG, NOTE])
    (claim,) = records.claims
    assert claim == {
        "id": "gang-left", "text": "The gang has left.", "about": ["quiet-gang"], "confidence": "high",
        "attribution": [{"actor": "example-corp", "date": "2023-05-04T08:17:27Z"}],
    }  # fmt: skip
    assert records.actors[1] == {"id": "quiet-gang", "name": "Quiet Gang", "aliases": ["QG"], "kind": "group"}


def test_the_author_comes_before_the_one_who_passes_it_on() -> None:
    (claim,) = read([CORP, GANG, {**NOTE, "authors": ["Jo Doe"]}]).claims
    assert [hop["actor"] for hop in claim["attribution"]] == ["jo-doe", "example-corp"]
    records = read([{**NOTE, "created_by_ref": None, "object_refs": ["campaign--x"]}])
    assert [hop["actor"] for hop in records.claims[0]["attribution"]] == ["unnamed-author"]
    assert records.actors == [{"id": "unnamed-author", "name": "Unnamed author", "kind": "unnamed"}]
    assert records.notes == ["a note is about what is not in the file: campaign"]


def test_a_report_is_a_source_and_the_claims_it_refers_to_appear_in_it() -> None:
    report = foreign(
        "report", name="Gangs of May", published="2023-05-05T00:00:00Z", object_refs=[NOTE["id"], GANG["id"]],
        external_references=[{"source_name": "site", "url": "https://site.example/gangs"}],
        report_types=["threat-actor"], created_by_ref=CORP["id"], object_marking_refs=[TLP_2["amber+strict"]],
    )  # fmt: skip
    records = read([CORP, GANG, NOTE, report])
    assert records.sources == [{
        "id": "gangs-may", "title": "Gangs of May", "kind": "report", "author": ["example-corp"], "date": "2023-05-05",
        "url": "https://site.example/gangs", "tags": ["threat-actor"], "tlp": "amber+strict",
    }]  # fmt: skip
    assert records.claims[0]["appears_in"] == [{"source": "gangs-may"}]


@pytest.mark.parametrize(("opinion", "stance", "verdict"), [
    ("strongly-agree", "supports", "true"), ("agree", "supports", "mostly-true"), ("neutral", "context", None),
    ("disagree", "refutes", "mostly-false"), ("strongly-disagree", "refutes", "false"),
])  # fmt: skip
def test_an_opinion_is_evidence_and_a_verdict_only_when_adopted(opinion: str, stance: str, verdict: str | None) -> None:
    rating = foreign("opinion", opinion=opinion, explanation="We looked.", authors=["Jo Doe"], object_refs=[NOTE["id"]])
    (claim,) = read([CORP, GANG, NOTE, rating]).claims
    assert claim["evidence"] == [
        {"source": "opinion-jo-doe", "stance": stance, "note": f"rated “{opinion}” by Jo Doe: We looked."}
    ]
    assert "verdict" not in claim
    records = read([CORP, GANG, NOTE, rating], adopt=True)
    assert records.claims[0].get("verdict") == verdict
    assert records.sources[0]["title"] == "Opinion of Jo Doe on “The gang has left.”"
    assert (records.sources[0]["author"], records.sources[0]["date"]) == (["jo-doe"], "2023-05-04T08:17:27Z")


def test_our_own_verdict_is_theirs_when_it_comes_back_unless_it_is_adopted() -> None:
    options = WriteOptions(publisher="The Desk")
    (claim,) = read(objects(reading_of(SMALL).ledger, options)).claims
    assert "verdict" not in claim
    assert claim["evidence"][1]["note"] == "rated “mostly-false” by The Desk"
    (claim,) = read(objects(reading_of(SMALL).ledger, options), adopt=True).claims
    assert (claim["verdict"], len(claim["evidence"])) == ("mostly-false", 1)
    nameless = read(objects(reading_of(SMALL).ledger))
    assert nameless.notes == ["a verdict of nobody who is named is left out; --adopt-verdicts makes it ours"]


@pytest.mark.parametrize("level", [*TLP_2, None])
@pytest.mark.parametrize("form", [
    lambda level: foreign("marking-definition", name=f"TLP:{level.upper()}",
                          extensions={"extension-definition--60a3c5c5": {"tlp_2_0": level}}),
    lambda level: foreign("marking-definition", definition_type="tlp", definition={"tlp": level}),
    lambda level: foreign("marking-definition", name=f"TLP:{level.upper()}"),
])  # fmt: skip
def test_tlp_is_read_in_every_form(form: Callable[[str], dict[str, Any]], level: str | None) -> None:
    marking = form(level or "mauve")
    records = read([CORP, GANG, {**NOTE, "object_marking_refs": [marking["id"]]}, marking])
    assert records.claims[0]["tlp"] == (level or "red")
    assert bool(records.notes) == (level is None)


def test_markings_known_by_their_ids_need_not_be_in_the_file_and_the_most_restricted_holds() -> None:
    for level, id in {**TLP_2, **TLP_1}.items():
        refs = [TLP_2["clear"]]
        claim = {
            **NOTE,
            "object_marking_refs": refs,
            "granular_markings": [{"marking_ref": id, "selectors": ["content"]}],
        }
        assert read([CORP, GANG, claim]).claims[0]["tlp"] == level
    assert TLP_1["amber"] in json.dumps(TLP_1)


def test_a_marking_that_cannot_be_read_counts_as_red_and_a_statement_restricts_nothing() -> None:
    records = read([CORP, GANG, {**NOTE, "object_marking_refs": ["marking-definition--gone"]}])
    assert records.claims[0]["tlp"] == "red"
    assert records.notes == ["the marking marking-definition--gone cannot be read: taken as TLP:RED"]
    statement = foreign("marking-definition", definition_type="statement", definition={"statement": "© Corp"})
    records = read([CORP, GANG, {**NOTE, "object_marking_refs": [statement["id"]]}, statement])
    assert "tlp" not in records.claims[0]
    assert records.notes == ["marked otherwise than by TLP: © Corp"]


@pytest.mark.parametrize(
    ("number", "word"), [(1, "low"), (29, "low"), (30, "moderate"), (69, "moderate"), (70, "high")]
)
def test_a_confidence_becomes_a_word(number: int, word: str) -> None:
    assert read([{**NOTE, "confidence": number}]).claims[0]["confidence"] == word


@pytest.mark.parametrize("number", [0, 101, -5, 50.5, 10**400, "high", [50]])
def test_a_confidence_that_says_nothing_is_no_middle_value(number: Any) -> None:
    assert "confidence" not in read([{**NOTE, "confidence": number}]).claims[0]


def test_what_is_no_claim_is_counted_and_what_cannot_be_taken_is_refused_with_its_place() -> None:
    records = read([
        CORP, foreign("indicator", pattern="[a]"), foreign("relationship", relationship_type="uses"),
        foreign("opinion", opinion="agree", object_refs=["relationship--x"]), foreign("note", 2, content=""),
        foreign("note", 3, content="T", revoked=True), foreign("identity", 2), {"type": "note"}, "text",
    ])  # fmt: skip
    assert records.notes == [
        "left out, for it makes no claim: indicator", "left out, for it makes no claim: relationship uses",
    ]  # fmt: skip
    assert [(refused.where.partition(", ")[0], refused.reason) for refused in records.refused] == [
        ("$.objects[5]", "this note is revoked"),
        ("$.objects[7]", "an object of STIX has a type and an id"),
        ("$.objects[8]", "an object of STIX has a type and an id"),
        ("$.objects[6]", "this identity has no name"),
        ("$.objects[4]", "this note has no content"),
        ("$.objects[3]", "what this opinion rates is no note of the file, so it bears on no claim"),
    ]


def test_of_several_versions_the_latest_is_read() -> None:
    newer = {**NOTE, "content": "The gang is back.", "modified": "2024-01-01T00:00:00Z"}
    for made in ([NOTE, newer], [newer, NOTE]):
        records = read([CORP, GANG, *made])
        assert [claim["text"] for claim in records.claims] == ["The gang is back."]
        assert "an older version of an object is passed over" in records.notes


def test_properties_that_are_not_taken_over_are_told() -> None:
    assert read([{**CORP, "contact_information": "x", "sectors": ["a"]}]).notes == [
        "not taken over: identity.contact_information", "not taken over: identity.sectors",
    ]  # fmt: skip


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b'{"a": 1}', b'{"type": "bundle", "objects": 3}', b"\xff{}",
                                     b"[" * 100_000,
                                     b'{"type": "bundle", "objects": [{"type": "note", "id"'])  # fmt: skip
def test_what_is_no_bundle_is_refused_in_one_line(content: bytes) -> None:
    with pytest.raises(UsageError) as refused:
        exchange.read("stix", content, ReadOptions(file_name="b.json"))
    assert "\n" not in str(refused.value)
    assert "b.json" in str(refused.value)


NAMES = [
    "name", "content", "labels", "object_refs", "external_references", "authors", "created_by_ref", "opinion",
    "created", "modified", "confidence", "type", "id", "object_marking_refs", "granular_markings", "relationship_type",
    "source_ref", "target_ref", "published", "aliases", "identity_class", "definition", "extensions", "explanation",
    "threat_actor_types", "report_types", "abstract", "description",
]  # fmt: skip


def broken(choices: Choices) -> list[Any]:
    """Objects of a good bundle in which some properties hold anything."""
    good = objects(small()) if choices.number(2) else [CORP, GANG, NOTE]
    kinds = [foreign(kind) for kind in ("report", "opinion", "relationship", "marking-definition")]
    made = [dict(item) for item in (*good, *kinds)]
    words = [NOTE["id"], CORP["id"], "agree"]
    for item in choices.several(lambda: choices.pick(made), 6):
        item[choices.pick(NAMES)] = any_json(choices, words, lambda: choices.text(4))
    return made


@cache
def small() -> Ledger:
    return reading_of(SMALL).ledger


@settings(max_examples=150)
@given(made_of_bytes(broken, 200), st.booleans())
def test_no_object_brings_the_reader_down(made: list[Any], adopt: bool) -> None:
    records = read(made, adopt=adopt)
    exchange.as_ledger(records)


def test_notes_of_one_wording_have_ids_of_their_own() -> None:
    made = [{**NOTE, "id": f"note--{number}"} for number in range(3000)]
    ids = [claim["id"] for claim in read(made).claims]
    assert len(set(ids)) == 3000
