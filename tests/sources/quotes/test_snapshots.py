"""Keeping texts beside the ledger, verifying them, comparing them: through the command line, as a person would."""

import hashlib
import json
import os
from pathlib import Path

import pytest

from claimcheck.cli.app import main
from claimcheck.sources.snapshots import store

HERE = Path(__file__).parent
LEDGER = """\
actors: [{id: courier, name: The Courier, kind: media}]
sources: [{id: pumps, title: Pumps, publisher: courier}, {id: other, title: Other}]
claims:
- id: a
  text: The pumps are new.
  attribution: [courier]
  appears_in: [{source: pumps, at: p1, quote: the pumps are new}]
- id: b
  text: They work.
  attribution: [courier]
  appears_in: [{source: pumps, at: p2, quote: they work}]
"""
TEXT = "Pumps\n—\nIt is said that the pumps are new.\nAnd they work, engineers say.\n"
PAGE = """<!doctype html><html><head><title>Pumps</title></head><body><article><h1>Pumps</h1>
<p>The pumps are new, the ministry of water said on Monday, and they will last for many years to come, it added.</p>
<p>Engineers of the agency doubt it, since nobody has tested the pumps in the valley since the year of the flood.</p>
</article></body></html>"""


def _pdf() -> bytes:
    """Two pages with a sentence each, as small as a PDF can be."""
    streams = [f"BT /F1 12 Tf 72 720 Td ({text}) Tj ET" for text in ("The pumps are new.", "They work.")]
    page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {} 0 R /Resources {} >>"
    font = "<< /Font << /F1 7 0 R >> >>"
    bodies = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>",
        page.format(5, font), page.format(6, font),
        *(f"<< /Length {len(each)} >>\nstream\n{each}\nendstream" for each in streams),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]  # fmt: skip
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode()
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(bodies) + 1
    head = f"xref\n0 {size}\n0000000000 65535 f \n{table}"
    tail = f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + (head + tail).encode()


PDF = _pdf()


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


def kept(capsys: pytest.CaptureFixture[str], file: str = "text.txt") -> dict[str, str]:
    assert run("snapshot", "add", "pumps", file, "--today", "2024-05-06", "--format", "json") == 0
    (record,) = json.loads(capsys.readouterr().out)["snapshots"]
    fields = f"title: Pumps, snapshot: {record['snapshot']}, sha256: {record['sha256']}"
    Path("claims.yaml").write_text(LEDGER.replace("title: Pumps", fields))
    return record


def test_what_is_kept_verifies_and_holds_the_quotes(capsys: pytest.CaptureFixture[str]) -> None:
    record = kept(capsys)
    assert record["snapshot"] == f"snapshots/pumps.{record['sha256'][:12]}.txt"
    assert (record["date"], record["extracted"]) == ("2024-05-06", "text as it was")
    assert Path(record["snapshot"]).read_text() == TEXT
    assert (run("snapshot", "verify"), run("quotes"), run("coverage", "pumps")) == (0, 0, 0)


def test_keeping_the_same_text_again_changes_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    record = kept(capsys)
    stamp = os.stat(record["snapshot"]).st_mtime_ns
    run("snapshot", "add", "pumps", "text.txt")
    assert "there already" in capsys.readouterr().out
    assert os.stat(record["snapshot"]).st_mtime_ns == stamp


def test_what_is_kept_is_written_into_the_record_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("snapshot", "add", "pumps", "text.txt", "--today", "2024-05-06", "--write") == 0
    said = capsys.readouterr().out
    (file,) = Path("snapshots").iterdir()
    assert file.read_text() == TEXT
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    fields = f"snapshot: {file}, sha256: {digest}, retrieved: 2024-05-06, extracted: text as it was"
    assert Path("claims.yaml").read_text() == LEDGER.replace("publisher: courier}", f"publisher: courier, {fields}}}")
    assert said == f"recorded {file} as the snapshot of pumps (text as it was, 2024-05-06); of 2 quotes 2 exact\n"
    assert (run("snapshot", "verify"), run("quotes"), run("check")) == (0, 0, 0)
    assert run("snapshot", "add", "pumps", "text.txt", "--today", "2025-01-01", "--write") == 0
    assert "nothing to do" in capsys.readouterr().out
    assert run("undo") == 0
    assert Path("claims.yaml").read_text() == LEDGER


def test_another_text_leaves_the_earlier_one_where_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    old = kept(capsys)["snapshot"]
    Path("now.txt").write_text(TEXT + "That is all.\n")
    assert run("snapshot", "add", "pumps", "now.txt", "--today", "2024-06-01", "--write") == 0
    assert f"; {old}, recorded before, is kept; of 2 quotes" in capsys.readouterr().out
    assert Path(old).read_text() == TEXT
    ledger = Path("claims.yaml").read_text()
    assert old not in ledger
    assert "retrieved: 2024-06-01" in ledger
    assert run("snapshot", "verify") == 0


def test_a_dry_run_keeps_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("snapshot", "add", "pumps", "text.txt", "--write", "--dry-run") == 0
    captured = capsys.readouterr()
    assert "+sources: [{id: pumps, title: Pumps, publisher: courier, snapshot: snapshots/pumps." in captured.out
    assert "dry run, nothing written" in captured.err
    assert sorted(each.name for each in Path().iterdir()) == ["claims.yaml", "text.txt"]
    assert Path("claims.yaml").read_text() == LEDGER


def test_a_text_that_breaks_quotes_is_refused_and_leaves_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    Path("text.txt").write_text("Pumps\n—\nNothing of the kind is said.\n")
    assert run("snapshot", "add", "pumps", "text.txt", "--write") == 1
    assert "orphaned-quote" in capsys.readouterr().err
    assert not list(Path("snapshots").iterdir())
    assert Path("claims.yaml").read_text() == LEDGER
    assert run("snapshot", "add", "pumps", "text.txt", "--write", "--force") == 0
    assert "of 2 quotes 2 orphaned" in capsys.readouterr().out
    assert len(list(Path("snapshots").iterdir())) == 1


def test_a_changed_or_missing_snapshot_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    record = kept(capsys)
    Path(record["snapshot"]).write_text(TEXT.replace("new", "old"))
    assert run("snapshot", "verify") == 1
    assert "changed" in capsys.readouterr().out
    Path(record["snapshot"]).unlink()
    assert run("snapshot", "verify") == 1
    assert "there is no such file" in capsys.readouterr().out
    assert run("quotes") == 2
    assert "none of 2 quotes could be compared" in capsys.readouterr().err


def test_nothing_recorded_is_no_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert [run("snapshot", "verify"), run("quotes"), run("coverage", "pumps")] == [2, 2, 2]
    assert capsys.readouterr().err.count("claimcheck: ") == 3


def test_a_stealth_edit_names_the_claims_it_touches(capsys: pytest.CaptureFixture[str]) -> None:
    kept(capsys)
    Path("now.txt").write_text(
        "Pumps\n—\nAn added paragraph.\nIt is said that the pumps are broken.\nAnd they work, engineers say.\n"
    )
    assert run("snapshot", "diff", "pumps", "now.txt", "--format", "json") == 1
    found = json.loads(capsys.readouterr().out)
    assert [(each["passage"], each["old"], each["new"]) for each in found["passages"]] == [
        ("changed", "p1", "p2"), ("added", "", "p1"),
    ]  # fmt: skip
    assert [(each["claim"], each["after"], each["only_renumbered"]) for each in found["touched"]] == [
        ("a", "altered", False), ("b", "moved", True),
    ]  # fmt: skip
    assert run("snapshot", "diff", "pumps", "text.txt") == 0


def test_a_paragraph_that_moved_is_no_two_changes(capsys: pytest.CaptureFixture[str]) -> None:
    kept(capsys)
    lines = TEXT.splitlines()
    Path("now.txt").write_text("\n".join([*lines[:2], lines[3], lines[2]]) + "\n")
    run("snapshot", "diff", "pumps", "now.txt", "--format", "json")
    assert [each["passage"] for each in json.loads(capsys.readouterr().out)["passages"]] == ["moved"]


def test_a_web_page_is_kept_as_its_article(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("trafilatura")
    Path("page.html").write_text(PAGE)
    record = kept(capsys, "page.html")
    assert "trafilatura" in record["extracted"]
    assert Path(record["snapshot"]).read_text().split("\n\n")[:2] == ["Pumps", "—"]


def test_a_pdf_is_kept_page_by_page(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("pypdf")
    Path("page.pdf").write_bytes(PDF)
    record = kept(capsys, "page.pdf")
    assert "2 pages" in record["extracted"]
    assert Path(record["snapshot"]).read_text() == "The pumps are new.\n\fThey work.\n"


def test_a_page_of_coverage_shows_what_it_holds_as_text(capsys: pytest.CaptureFixture[str]) -> None:
    Path("text.txt").write_text(TEXT.replace("It is said", "<script>alert(1)</script> \x1b[31m It is said"))
    kept(capsys)
    assert run("coverage", "pumps", "--format", "html") == 0
    page = capsys.readouterr().out
    assert "<mark>the pumps are new</mark>" in page
    assert "<script" not in page
    assert "\x1b" not in page
    assert "http" not in page.replace("http-equiv", "")


def test_a_missing_extra_is_told_in_one_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    Path("page.html").write_text(PAGE)
    Path("page.pdf").write_bytes(b"%PDF-1.4\n")
    assert [run("snapshot", "add", "pumps", file) for file in ("page.html", "page.pdf")] == [2, 2]
    err = capsys.readouterr().err
    assert "claimcheck-ledger[html]" in err
    assert "claimcheck-ledger[pdf]" in err


@pytest.mark.parametrize("path", ["/etc/passwd", "../text.txt", "snapshots/link.txt", "snapshots", "\\0", "x" * 5000])
def test_a_snapshot_outside_of_the_folder_is_not_read(
    path: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "desk" / "snapshots").mkdir(parents=True)
    (tmp_path / "desk" / "snapshots" / "link.txt").symlink_to(tmp_path / "text.txt")
    ledger = tmp_path / "desk" / "claims.yaml"
    ledger.write_text(LEDGER.replace("title: Pumps", f'title: Pumps, snapshot: "{path}"'))
    assert run("quotes", "--ledger", str(ledger)) == 2
    assert capsys.readouterr().out == ""


def test_a_pipe_is_no_snapshot(capsys: pytest.CaptureFixture[str]) -> None:
    os.mkfifo("pipe.txt")
    Path("claims.yaml").write_text(LEDGER.replace("title: Pumps", "title: Pumps, snapshot: pipe.txt"))
    assert run("quotes") == 2
    assert run("check") == 1
    assert "it is a pipe, not a file [missing-snapshot]" in capsys.readouterr().out
    assert run("snapshot", "add", "pumps", "pipe.txt") == 2
    assert "pipe.txt: cannot be read: it is a pipe, not a file" in capsys.readouterr().err


def test_a_text_too_large_to_be_read_again_is_not_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "MOST", 50)
    assert run("snapshot", "add", "pumps", "text.txt", "--write") == 2
    assert "the most that is read of a snapshot" in capsys.readouterr().err
    assert not Path("snapshots").exists()


def test_a_snapshot_in_another_form_of_unicode_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    Path("wide.txt").write_bytes(TEXT.encode("utf-16"))
    Path("claims.yaml").write_text(LEDGER.replace("title: Pumps", "title: Pumps, snapshot: wide.txt"))
    assert run("quotes") == 0
    capsys.readouterr()
    assert Path(kept(capsys, "wide.txt")["snapshot"]).read_text() == TEXT


def test_a_snapshot_is_not_written_through_a_link(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "elsewhere").mkdir()
    Path("snapshots").symlink_to(tmp_path / "elsewhere")
    assert run("snapshot", "add", "pumps", "text.txt") == 3
    assert not list((tmp_path / "elsewhere").iterdir())


@pytest.mark.parametrize("args", [
    ["quotes", "--state", "odd"], ["quotes", "--format", "odd"], ["coverage", "nosuch"], ["trace", "nosuch"],
    ["explain-confidence", "x"], ["what-if", "retract", "nosuch"], ["snapshot", "add", "nosuch", "text.txt"],
    ["snapshot", "add", "pumps", "nosuch.txt"], ["snapshot", "diff", "pumps", "."], ["snapshot", "verify", "nosuch"],
])  # fmt: skip
def test_bad_input_is_one_clear_line(args: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(*args) in (1, 2, 3)
    err = capsys.readouterr().err.strip()
    assert err.startswith("claimcheck: ")
    assert err.count("\n") == 0


@pytest.mark.parametrize("format_name", ["plain", "json", "jsonl", "csv", "markdown", "yaml", "html", "text"])
@pytest.mark.parametrize("args", [
    ["quotes"], ["coverage", "pumps"], ["trace", "a"], ["explain-confidence", "a"], ["sourcing"],
    ["what-if", "retract", "pumps"], ["snapshot", "verify"],
], ids=" ".join)  # fmt: skip
def test_every_answer_in_every_format(args: list[str], format_name: str, capsys: pytest.CaptureFixture[str]) -> None:
    kept(capsys)
    assert run(*args, "--format", format_name) in (0, 1)
    out = capsys.readouterr().out
    assert out.strip()
    if format_name == "json":
        assert json.loads(out)["schema_version"] == 1
