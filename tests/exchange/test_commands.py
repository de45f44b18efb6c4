"""The commands of exchange: what is written, taken in, refused and told, and with which exit code."""

import json
from pathlib import Path

import pytest
import yaml
from conftest import SPECIMEN, Run

LEDGER = """\
# kept by hand
actors:
- {id: union, name: Nurses' Union}
- {id: gazette, name: The Gazette, kind: media}
sources:
- {id: gazette-2024, title: Wards, publisher: gazette, url: "https://gazette.example/wards/"}
claims:
- id: wards-shut
  text: Three wards of the district hospital were shut in March.
  attribution: [union, gazette]
  appears_in: [gazette-2024]
  confidence: low  # on one word
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder beside a ledger of one claim, with a state of its own for undo."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    return tmp_path


def file(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def test_a_query_selects_what_is_written_with_all_that_it_names(run: Run) -> None:
    ran = run("export", "json", "speaker:union")
    written = json.loads(ran.out)
    assert [claim["id"] for claim in written["claims"]] == ["clinics-shut"]
    assert {actor["id"] for actor in written["actors"]} >= {"union", "ministry", "government", "gazette"}
    assert {source["id"] for source in written["sources"]} == {"gazette-clinics", "bulletin"}
    assert "relations" not in written["claims"][0]
    assert "2 relations to claims that are not among these left out" in ran.err
    assert run("export", "json", "tag:none").code == 1


def test_a_level_leaves_out_what_is_marked_above_it(run: Run) -> None:
    ran = run("export", "yaml", "--tlp", "clear")
    assert "clinics-open" not in ran.out
    assert "Left out: 1 claim" in ran.err
    assert run("export", "yaml").out.startswith("# TLP:GREEN\n")


def test_words_stay_words_for_other_readers_of_yaml(run: Run, folder: Path) -> None:
    path = folder / "claims.yaml"
    path.write_text(LEDGER + '  verdict: "true"\n  outcome: no\n  due: 2024-03-01\n  tags: [12:30, 1e3, "08"]\n')
    claim = yaml.safe_load(run("export", "yaml", ledger=path).out)["claims"][0]
    assert claim["verdict"] == "true"
    assert claim["outcome"] == "no"
    assert claim["due"] == "2024-03-01"
    assert claim["tags"] == ["12:30", "1e3", "08"]


def test_losses_are_told_and_strict_makes_them_an_error(run: Run, folder: Path) -> None:
    ran = run("export", "csl-json")
    assert ran.code == 0
    assert "csl-json does not hold claim 4: " in ran.err
    out = folder / "out.json"
    ran = run("export", "csl-json", "--strict", "-o", str(out))
    assert ran.code == 1
    assert "not written: csl-json cannot hold all of it" in ran.err
    assert not out.exists()


def test_nothing_is_written_onto_the_ledger_a_snapshot_or_what_is_read(run: Run, folder: Path) -> None:
    ledger, copy = folder / "claims.yaml", file(folder, "kept.txt", "the wards\n")
    ledger.write_text(LEDGER.replace("title: Wards", "title: Wards, snapshot: kept.txt"), encoding="utf-8")
    before = ledger.read_bytes()
    for output in (str(ledger), copy):
        assert run("export", "json", "-o", output, ledger=ledger).code == 2
    table = file(folder, "in.csv", "text\nThe roof leaked.\n")
    assert run("convert", "csv", "json", table, "-o", table, ledger=None).code == 2
    assert (ledger.read_bytes(), (folder / "kept.txt").read_text()) == (before, "the wards\n")


def test_bytes_go_through_a_pipe_as_they_are(run: Run, folder: Path) -> None:
    note = '  note: "a \\x1b[31m red\\u202e note"\n'
    (folder / "claims.yaml").write_text(LEDGER + note, encoding="utf-8")
    ran = run("export", "csv", ledger=folder / "claims.yaml")
    assert "a \x1b[31m red\u202e note" in ran.out  # exactly: what is shown on a terminal is another matter


def test_a_text_that_a_spreadsheet_would_run_comes_back_exactly(run: Run, folder: Path) -> None:
    notes = ["=1+1", "'=1+1", "-5", "＋1", "\\t@x", "'tis", "''=x"]
    text = LEDGER + "  tags: [" + ", ".join(f'"{note}"' for note in notes) + ']\n  note: "=HYPERLINK(1)"\n'
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    table = run("export", "csv", ledger=folder / "claims.yaml").out
    assert "'=HYPERLINK(1)" in table
    ran = run("convert", "csv", "json", file(folder, "in.csv", table), ledger=None)
    claim = json.loads(ran.out)["claims"][0]
    assert claim["note"] == "=HYPERLINK(1)"
    assert claim["tags"] == [note.replace("\\t", "\t") for note in notes]


def test_a_second_import_changes_nothing(run: Run, folder: Path) -> None:
    ledger = folder / "claims.yaml"
    copy = file(folder, "specimen.jsonl", run("export", "jsonl").out)
    first = run("import", "auto", copy, ledger=ledger)
    assert first.out == "imported 4 claims, 2 sources, 3 actors; 2 records there already\n"
    assert "1 claim came without a confidence" in first.err
    assert "# kept by hand" in ledger.read_text()
    assert "# on one word" in ledger.read_text()
    after = ledger.read_bytes()
    assert "nothing to do" in run("import", "auto", copy, ledger=ledger).out
    assert ledger.read_bytes() == after
    run("undo", ledger=ledger)
    assert ledger.read_text() == LEDGER


def test_records_are_known_again_by_what_they_are(run: Run, folder: Path) -> None:
    rows = {
        "actors": [{"id": "u", "name": "nurses' union"}],
        "sources": [{"id": "w", "title": "Wards shut", "url": "http://www.gazette.example/wards#top"}],
        "claims": [{"id": "c", "text": "Three wards of the district hospital were shut in March", "attribution": ["u"],
                    "appears_in": ["w"]}],
    }  # fmt: skip
    ran = run("import", "json", file(folder, "in.json", json.dumps(rows)), ledger=folder / "claims.yaml")
    assert ran.out == "nothing to do (3 records there already)\n"
    assert "source gazette-2024 is there already, known by its address, and says otherwise" in ran.err


def test_what_is_there_is_brought_up_to_date_only_when_asked(run: Run, folder: Path) -> None:
    ledger = folder / "claims.yaml"
    table = file(folder, "in.csv", "id,confidence,tags\nwards-shut,moderate,hospital\n")
    ran = run("import", "csv", table, ledger=ledger)
    assert ran.code == 0
    assert "--update brings it up to date" in ran.err
    assert ledger.read_text() == LEDGER
    assert run("import", "csv", table, "--update", ledger=ledger).out == "changed 1 record\n"
    after = LEDGER.replace("confidence: low  #", "confidence: moderate  #")
    assert ledger.read_text().startswith(after)
    assert "tags: [hospital]" in ledger.read_text()


BAD = """\
record,id,text,attribution.actor,attribution.act,appears_in.source
claim,,The roof leaked.,union,alleges,gazette-2024
claim,,The lift failed.,union,swears,gazette-2024
claim,,The lamps failed.,nobody,,gazette-2024
claim,,,union,,gazette-2024
ghost,,Boo.,union,,gazette-2024
claim,,The pump failed.,union,states; denies,gazette-2024
"""


@pytest.mark.parametrize("dry_run", [True, False])
def test_what_is_wrong_is_refused_with_its_place_and_the_rest_is_taken(run: Run, folder: Path, dry_run: bool) -> None:
    ledger = folder / "claims.yaml"
    ran = run("import", "csv", file(folder, "in.csv", BAD), *["--dry-run"] * dry_run, ledger=ledger)
    assert ran.code == 1
    assert ran.err.count("refused: ") == 5
    for part in ("in.csv: row 6: 'ghost' is no kind of record", "in.csv: row 7: attribution.act has 2 parts",
                 "(The lift failed.): 'swears' is not an act", "names the actor 'nobody', which is neither",
                 "has no 'text'"):  # fmt: skip
        assert part in ran.err
    assert ("roof leaked" in ledger.read_text()) is not dry_run
    assert "roof leaked" in (ran.out if dry_run else ledger.read_text())


def test_relations_to_claims_that_are_nowhere_are_left_out_and_told(run: Run, folder: Path) -> None:
    rows = [{"id": "a", "text": "The roof leaked.", "attribution": ["union"], "appears_in": ["gazette-2024"],
             "relations": {"qualifies": ["wards-shut", "gone"]}}]  # fmt: skip
    ran = run("import", "json", file(folder, "in.json", json.dumps(rows)), ledger=folder / "claims.yaml")
    assert "claim a: qualifies gone left out: no such claim" in ran.err
    assert "qualifies: [wards-shut]" in (folder / "claims.yaml").read_text()


def test_words_of_another_scale_are_not_taken(run: Run, folder: Path) -> None:
    rows = {"scales": {"likelihood": "phia"}, "claims": [
        {"id": "a", "text": "The roof leaked.", "attribution": ["union"], "likelihood": "likely"}]}  # fmt: skip
    ran = run("import", "json", file(folder, "in.json", json.dumps(rows)), ledger=folder / "claims.yaml")
    assert ran.code == 2
    assert "'likely' is a word of the scale phia, and the ledger reads in icd203" in ran.err


LIKE = [{"id": "n", "text": "In March three wards of the district hospital were shut.", "attribution": ["gazette"],
         "appears_in": [{"source": "gazette-2024", "at": "p3"}], "tags": ["wards"]}]  # fmt: skip


@pytest.mark.parametrize(("choice", "claims"), [("merge", 1), ("both", 2), ("skip", 1)])
def test_a_claim_in_other_words_is_merged_kept_or_left_out(run: Run, folder: Path, choice: str, claims: int) -> None:
    ledger, like = folder / "claims.yaml", file(folder, "in.json", json.dumps(LIKE))
    ran = run("import", "json", like, "--match", ledger=ledger)
    assert ran.code == 1
    assert "is close to wards-shut" in ran.err
    assert "--on-match merge, both, skip" in ran.err
    run("import", "json", like, "--on-match", choice, ledger=ledger)
    after = yaml.safe_load(ledger.read_text())["claims"]
    assert len(after) == claims
    merged = {"source": "gazette-2024", "at": "p3"} in after[0]["appears_in"]
    assert merged is (choice == "merge")


def test_a_person_at_the_keyboard_is_asked(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _prompt: "both")
    like = file(folder, "in.json", json.dumps(LIKE))
    assert run("import", "json", like, "--match", ledger=folder / "claims.yaml").out == "imported 1 claim\n"


@pytest.mark.parametrize(("answer", "claims"), [("y\n", 2), ("\n", 1)])
def test_a_person_is_asked_whether_columns_were_guessed_rightly(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, answer: str, claims: int
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("sys.stdin.readline", lambda: answer)
    ledger, table = folder / "claims.yaml", file(folder, "in.csv", "Claim,Speaker\nThe dam held.,Ott\n")
    ran = run("import", "csv", table, ledger=ledger)
    assert 'columns were read as --map "Claim=text, Speaker=origin"' in ran.err
    assert ran.err.count("--map") == 2
    assert len(yaml.safe_load(ledger.read_text())["claims"]) == claims


@pytest.mark.parametrize("options", [["--yes"], ["--map", "Claim=text,Speaker=origin"], ["--dry-run"]])
def test_nobody_is_asked_who_has_said_it(
    run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch, options: list[str]
) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    table = file(folder, "in.csv", "Claim,Speaker\nThe dam held.,Ott\n")
    assert "[y/N]" not in run("import", "csv", table, *options, ledger=folder / "claims.yaml").err


def test_a_sheet_is_of_a_workbook(run: Run, folder: Path) -> None:
    table = file(folder, "in.csv", "Claim\nA\n")
    assert "--sheet is of a workbook" in run("convert", "csv", "jsonl", table, "--sheet", "S", ledger=None).err


def test_a_file_is_converted_without_a_ledger(run: Run, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran = run("convert", "yaml", "jsonl", str(SPECIMEN), ledger=None)
    assert ran.code == 0
    assert ran.out == run("export", "jsonl").out
    assert run("convert", "auto", "dot", file(folder, "in.csv", BAD), ledger=None).code == 1
    assert run("convert", "yaml", "json", file(folder, "no.yaml", "claims: []\n"), ledger=None).code == 2


def test_every_format_is_listed_with_what_it_loses(run: Run) -> None:
    formats = {row["name"]: row for row in json.loads(run("formats", "-f", "json", ledger=None).out)["formats"]}
    assert formats["csv"]["reads"]
    assert formats["csv"]["loses"] == {}
    assert not formats["dot"]["reads"]
    assert "source" in formats["dot"]["loses"]


def test_other_names_are_told_apart(run: Run, folder: Path) -> None:
    assert "Did you mean 'jsonl'" in run("export", "jsnol").err
    assert "dot cannot be read" in run("import", "dot", str(SPECIMEN), ledger=folder / "claims.yaml").err
    assert "name the format" in run("import", "auto", file(folder, "x", "\0\1"), ledger=folder / "claims.yaml").err
