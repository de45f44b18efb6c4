"""The words around a quote: written by `quotes --anchor`, and what they decide once the text changes."""

import json
from pathlib import Path

import pytest
import yaml

from claimcheck.cli.app import main
from claimcheck.cli.workflows.anchor_quotes import after, before
from claimcheck.ledger.model import Citation
from claimcheck.sources.quotes import QuoteState, Text
from claimcheck.sources.quotes.cited import AROUND, locate_citation

LEDGER = """\
# The desk's own remark.
actors: [{id: courier, name: The Courier, kind: media}]
sources:
- {id: pumps, title: Pumps, publisher: courier, snapshot: text.txt}
- {id: other, title: Other}
claims:
- id: new
  text: The pumps are new.
  attribution: [courier]
  appears_in: [{source: pumps, at: p1, quote: the pumps are new}]   # in brackets
- id: work
  text: They work.
  attribution: [courier]
  appears_in:
  - source: pumps
    at: p3
    quote: "they \\"work\\""  # typed with straight marks
  - other
  evidence:
  - {source: pumps, quote: nobody has ever tested them}
- id: vague
  text: Engineers speak.
  attribution: [courier]
  appears_in: [{source: pumps, quote: engineers say}]
"""
TEXT = """\
Pumps
—
It is said that the pumps are new, and engineers say so too.
The ministry doubts it.
As for whether they “work”, engineers say little. Whether they “work” is a question for the flood.
In the valley nobody has ever tested them.
"""


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("CLAIMCHECK_LEDGER", raising=False)
    Path("claims.yaml").write_text(LEDGER)
    Path("text.txt").write_text(TEXT)
    return tmp_path


def run(*args: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(args)
    return int(end.value.code or 0)


def citations() -> dict[str, dict[str, str]]:
    claims = yaml.safe_load(Path("claims.yaml").read_text())["claims"]
    every = [(claim["id"], each) for claim in claims for each in claim["appears_in"] + claim.get("evidence", [])]
    return {f"{id} {each['quote']}": each for id, each in every if isinstance(each, dict)}


def states(capsys: pytest.CaptureFixture[str]) -> dict[str, tuple[str, list[str]]]:
    capsys.readouterr()
    run("quotes", "--format", "json")
    return {each["quote"]: (each["state"], each["places"]) for each in json.loads(capsys.readouterr().out)["quotes"]}


def test_the_words_around_are_written_to_the_letter_and_nothing_else_changes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("quotes", "--anchor") == 0
    left = "1 ambiguous, 1 not told apart by the words around"
    assert capsys.readouterr().out == f"anchored 2 quotes (left as they are: {left})\n"
    found = citations()
    new = found["new the pumps are new"]
    assert (new["prefix"], new["suffix"]) == ("is said that ", ", and engineers")
    assert "prefix" not in found["vague engineers say"]
    for each in found.values():
        assert each.get("prefix", "") in TEXT
        assert max(len(each.get(side, "")) for side in ("prefix", "suffix")) <= AROUND
    added = [line for line in Path("claims.yaml").read_text().splitlines() if line not in LEDGER.splitlines()]
    assert len(added) == 2  # two citations in brackets
    assert "# in brackets" in added[0]


def test_what_is_anchored_stays_and_undo_takes_it_back(capsys: pytest.CaptureFixture[str]) -> None:
    run("quotes", "--anchor")
    written = Path("claims.yaml").read_bytes()
    capsys.readouterr()
    assert run("quotes", "--anchor") == 0
    assert "nothing to do" in capsys.readouterr().out
    assert Path("claims.yaml").read_bytes() == written
    assert run("undo") == 0
    assert Path("claims.yaml").read_text() == LEDGER


def test_a_dry_run_shows_the_diff_and_writes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("quotes", "--anchor", "--dry-run") == 0
    assert "+  appears_in: [{source: pumps, at: p1, quote: the pumps are new, prefix:" in capsys.readouterr().out
    assert Path("claims.yaml").read_text() == LEDGER


def test_only_the_quotes_that_are_meant(capsys: pytest.CaptureFixture[str]) -> None:
    run("quotes", "id:work", "--anchor")
    assert [key for key, each in citations().items() if "prefix" in each] == ["work nobody has ever tested them"]


@pytest.mark.parametrize(
    "args", [["--dry-run"], ["--force"], ["--anchor", "--state", "exact"], ["--anchor", "tag:nosuch"]]
)
def test_what_makes_no_sense_is_refused(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("quotes", *args) in (1, 2)
    assert Path("claims.yaml").read_text() == LEDGER


def test_no_snapshot_is_no_pass(capsys: pytest.CaptureFixture[str]) -> None:
    Path("text.txt").unlink()
    assert run("quotes", "--anchor") == 2
    assert "none of 4 quotes could be compared" in capsys.readouterr().err


def test_a_changed_snapshot_anchors_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Path("claims.yaml").write_text(LEDGER.replace("snapshot: text.txt", f"snapshot: text.txt, sha256: {'0' * 64}"))
    run("quotes", "--anchor")
    assert "4 from a snapshot that has changed" in capsys.readouterr().out


def test_a_quote_that_moves_is_found_and_told_not_tied_to_its_double(capsys: pytest.CaptureFixture[str]) -> None:
    run("quotes", "--anchor")
    lines = TEXT.splitlines()
    double = "Others deny that the pumps are new or good."
    Path("text.txt").write_text("\n".join([*lines[:2], double, *lines[2:]]) + "\n")
    assert states(capsys)["the pumps are new"] == ("moved", ["p2"])
    Path("claims.yaml").write_text(LEDGER)
    assert states(capsys)["the pumps are new"] == ("exact", ["p1"])  # without the words around it: the double


HERE = Text("One.\n—\nA dog saw the pumps there.\nA cat saw\n  the pumps here. A cow saw the pumps nowhere.\n")


@pytest.mark.parametrize(
    ("at", "prefix", "suffix", "state", "places"),
    [
        ("", "", "", QuoteState.AMBIGUOUS, ("p1", "p2", "p3")),
        ("", "A dog saw ", " there.", QuoteState.EXACT, ("p1",)),
        ("", "A cat saw\n  ", " here.", QuoteState.EXACT, ("p3",)),
        ("", "a cat saw ", " in Ohio", QuoteState.EXACT, ("p3",)),  # one side still stands
        ("", "A rat saw ", " here.", QuoteState.EXACT, ("p3",)),
        ("", "saw ", "", QuoteState.AMBIGUOUS, ("p1", "p3", "p3")),
        ("", "A rat saw ", " in Ohio", QuoteState.AMBIGUOUS, ("p1", "p3", "p3")),
        ("p1", "A cow saw", "nowhere", QuoteState.MOVED, ("p3",)),
        ("p1", "A rat saw ", " in Ohio", QuoteState.EXACT, ("p1",)),  # the locator vouches for it
        ("p3", "A rat saw ", " in Ohio", QuoteState.AMBIGUOUS, ("p3", "p3")),
        ("p3", "A cow saw", "nowhere", QuoteState.EXACT, ("p3",)),
        ("p9", "A cow saw", "nowhere", QuoteState.MOVED, ("p3",)),
    ],
)
def test_words_around_decide(at: str, prefix: str, suffix: str, state: QuoteState, places: tuple[str, ...]) -> None:
    held = locate_citation(HERE, Citation(source="x", at=at, quote="the pumps", prefix=prefix, suffix=suffix))
    assert held.state is state
    if prefix:
        assert held.places == places


def test_the_last_place_that_is_left_is_not_taken_for_the_one_that_is_gone() -> None:
    left = Text("One.\n—\nA dog saw the pumps there.\n")
    held = locate_citation(left, Citation(source="x", quote="the pumps", prefix="A cow saw ", suffix=" nowhere."))
    assert (held.state, held.places) == (QuoteState.MOVED, ("p1",))


@pytest.mark.parametrize("quote", ["a donkey", "…", "saw … nowhere", "A dog heard the pumps"])
def test_words_around_do_not_mend_a_quote(quote: str) -> None:
    citation = Citation(source="x", quote=quote, prefix="A cow", suffix="nowhere")
    assert locate_citation(HERE, citation) == locate_citation(HERE, Citation(source="x", quote=quote))


def test_words_are_whole_and_few() -> None:
    raw = "Incomprehensibilities were seen over the pumps and the wells, it was reported somewhere."
    start, end = raw.index("the pumps"), raw.index(" and")
    assert (before(raw, start, 3), after(raw, end, 3)) == ("were seen over ", " and the wells,")
    assert before(raw, start, 30) == "were seen over "
    assert after(raw, end, 30) == " and the wells, it was reported"
    assert (before(raw, 0, 3), after(raw, len(raw), 3)) == ("", "")
    assert before("Pumps\n—\nIn short, they work.", 18, 3) == "In short, "
    assert after("Pumps\n—\nIn short, they work.", 5, 3) == ""
    solid = "水" * 100
    assert (before(solid, 50, 3), after(solid, 50, 3)) == ("水" * AROUND, "水" * AROUND)


def test_odd_characters_around_a_quote_are_kept_as_escapes(capsys: pytest.CaptureFixture[str]) -> None:
    Path("text.txt").write_text("Pumps\n—\nSome \x1b[31m \u202e say: the pumps are new \x07\x85 'and' \"so\": # on.\n")
    assert run("quotes", "--anchor") == 0
    assert "\x1b" not in Path("claims.yaml").read_text()
    assert states(capsys)["the pumps are new"] == ("exact", ["p1"])
    assert "\x1b[31m \u202e" in citations()["new the pumps are new"]["prefix"]
