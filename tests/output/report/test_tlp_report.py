"""A report at a level: nothing marked above it is anywhere in it; without a level, all markings are told."""

import html
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from choices import Choices, made_of_bytes
from conftest import Run, reading_of
from hypothesis import given, settings

import claimcheck
from claimcheck import exchange
from claimcheck.errors import ClaimcheckError
from claimcheck.ledger import tlp
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.selection import select

MARKINGS = ["", "", "", *tlp.LEVELS, "rde"]


def ledger_and_level(choices: Choices) -> tuple[dict[str, Any], str]:
    """A ledger whose every text names the record it belongs to, so that a trace can be looked for; and a level."""

    def number() -> int:
        return choices.number(4)

    def mark() -> dict[str, Any]:
        marking = choices.pick(MARKINGS)
        return {"tlp": marking} if marking else {}

    def citation(quoted: int) -> dict[str, Any]:
        source = number()
        return {"source": f"source-no-{source}"} | ({"quote": f"quote-of-source-{source}"} if quoted else {})

    sources = [
        {
            "id": f"source-no-{n}", "title": f"title-of-source-{n}", "url": f"https://example.org/source-{n}",
            "author": [f"actor-no-{number()}"], "snapshot": f"snapshots/{n}.txt", **mark(),
            "derived_from": [f"source-no-{number()}"], "note": f"note-of-source-{n}",
        }
        for n in range(4)
    ]  # fmt: skip
    claims = [
        {
            "id": f"claim-no-{n}", "text": f"text-of-claim-{n}", "kind": choices.pick(["prediction", "denial"]),
            "attribution": [{"actor": f"actor-no-{number()}"}], **mark(),
            "appears_in": choices.several(lambda: citation(choices.number(2)), 2),
            "evidence": choices.several(lambda: citation(1) | {"stance": "refutes"}, 3),
            "relations": {choices.pick(["supports", "contradicts"]): [f"claim-no-{number()}"]},
            "note": f"note-of-claim-{n}, see claim-no-{number()} and source-no-{number()}.",
            "tags": [f"tag-of-claim-{n}"],
        }
        for n in range(4)
    ]  # fmt: skip
    actors = [{"id": f"actor-no-{n}", "name": f"name-of-actor-{n}"} for n in range(4)]
    return {**mark(), "actors": actors, "sources": sources, "claims": claims}, choices.pick(tlp.LEVELS)


def forbidden(raw: dict[str, Any], level: str) -> list[str]:
    """What may be read nowhere, worked out anew from the raw records."""
    ranks = {"": 0, **{word: place for place, word in enumerate(tlp.LEVELS, 1)}}
    rank = {word: ranks.get(word, 9) for word in ("", *tlp.LEVELS, "rde")}
    head = raw.get("tlp", "")
    of_source = {source["id"]: rank[source.get("tlp", head)] for source in raw["sources"]}
    closed_sources = {id for id, marked in of_source.items() if marked > ranks[level]}
    closed_claims = {
        claim["id"] for claim in raw["claims"]
        if max([rank[claim.get("tlp", head)], *(of_source[c["source"]] for c in claim["appears_in"] if "quote" in c)])
        > ranks[level]
    }  # fmt: skip
    open_ = [r for r in (*raw["sources"], *raw["claims"]) if r["id"] not in closed_sources | closed_claims]
    of_open = {hop["actor"] for r in open_ for hop in r.get("attribution", ())} | {
        a for r in open_ for a in r.get("author", ())
    }
    of_all = {hop["actor"] for c in raw["claims"] for hop in c["attribution"]} | {
        a for s in raw["sources"] for a in s["author"]
    }
    words = [*closed_sources, *closed_claims, *(of_all - of_open)]
    for id in [*closed_claims, *closed_sources, *(of_all - of_open)]:
        kind, number = id.split("-no-")
        words += [f"{part}-of-{kind}-{number}" for part in ("text", "title", "name", "note", "quote", "tag")]
        words += [f"example.org/source-{number}", f"kept-words-{number}"] if kind == "source" else []
    return words


def everything(read: Reading, level: str) -> dict[str, str]:
    """Every report and every export at a level, as text."""
    texts = {
        f"report {form} {detail}": html.unescape(claimcheck.report(read, format_name=form, detail=detail, tlp=level))
        for form in ("markdown", "html") for detail in ("brief", "full")
    }  # fmt: skip
    shown = select([*read.ledger.claims.values()], read.ledger, tlp.at_most(level, read.ledger)).ledger
    options = exchange.WriteOptions(publisher="Desk", url="https://desk.example")
    texts["export"] = str(claimcheck.export(read, "json", tlp=level).content)
    for name in exchange.known("write"):
        try:
            content = exchange.write(name, shown, options).content
        except ClaimcheckError:
            continue  # there is nothing that the format could hold
        texts[f"export {name}"] = content if isinstance(content, str) else readable(content)
    return texts


def readable(content: bytes) -> str:
    if content.startswith(b"PK"):
        archive = zipfile.ZipFile(io.BytesIO(content))
        content = b"\n".join(archive.read(name) for name in archive.namelist())
    return content.decode("utf-8", "replace")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of a ledger with the kept texts of four sources."""
    folder = tmp_path_factory.mktemp("ledger")
    (folder / "snapshots").mkdir()
    for number in range(4):
        (folder / "snapshots" / f"{number}.txt").write_text(f"The quote-of-source-{number}, kept-words-{number}.")
    return folder


@settings(max_examples=15)
@given(made_of_bytes(ledger_and_level, 130))
def test_nothing_marked_above_a_level_is_in_any_report_or_export(
    folder: Path, ledger_and_level: tuple[dict[str, Any], str]
) -> None:
    raw, level = ledger_and_level
    words = forbidden(raw, level)
    for name, text in everything(reading_of(json.dumps(raw), str(folder / "claims.yaml")), level).items():
        assert not [word for word in words if word in text], name


def test_what_may_be_shown_is_shown_with_the_kept_text(folder: Path) -> None:
    raw = {
        "sources": [{"id": "paper", "title": "Paper", "snapshot": "snapshots/0.txt", "tlp": "green"}],
        "claims": [{"id": "shut", "text": "Shut.", "appears_in": [{"source": "paper", "quote": "quote-of-source-0"}]}],
    }
    read = reading_of(json.dumps(raw), str(folder / "claims.yaml"))
    assert "kept-words-0" in claimcheck.report(read, format_name="html", tlp="green")
    assert "kept-words-0" not in claimcheck.report(read, format_name="html", tlp="clear")


LEDGER = """\
actors: [{id: ann, name: Ann}]
sources: [{id: memo-7, title: Memo, tlp: red}, {id: paper, title: Paper}]
claims:
- {id: wards, text: Wards shut., attribution: [ann], appears_in: [memo-7], tlp: red, relations: {contradicts: [open]}}
- {id: open, text: Wards open., attribution: [ann], appears_in: [paper], relations: {contradicts: [wards]}}
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    """A ledger with a claim marked red and one that is not marked."""
    path = tmp_path / "claims.yaml"
    path.write_text(LEDGER)
    return path


def test_a_report_says_the_highest_marking_at_its_head_and_marks_each_record(run: Run, ledger: Path) -> None:
    text = run("report", ledger=ledger).out
    assert text.splitlines()[2] == "**TLP:RED** is the highest marking here."
    assert "**1. Not assessed. TLP:RED.** Wards shut." in text
    assert "Wards shut. — Ann ([1](#claim.1) TLP:RED)" in text
    assert "Memo TLP:RED, undated." in text
    assert "**2. Not assessed.** Wards open." in text


def test_the_page_says_the_same(run: Run, ledger: Path) -> None:
    page = run("report", "--format", "html", ledger=ledger).out
    assert '<p class="marking">TLP:RED</p>' in page
    assert page.count('"tlp":"TLP:RED"') == 2
    assert "Wards shut.</b> TLP:RED" in page


def test_a_report_at_a_level_says_how_many_were_left_out(run: Run, ledger: Path) -> None:
    ran = run("report", "--tlp", "green", ledger=ledger)
    assert "Left out: 1 claim, 1 source, marked above TLP:GREEN or there only for what is." in ran.out
    assert "what was left out may bear on it" in ran.out
    assert "Left out: 1 claim, 1 source" in ran.err
    assert not [word for word in ("Wards shut", "TLP:RED", "memo-7", "Contradictions") if word in ran.out]


def test_a_report_of_nothing_that_may_be_shown_says_so(run: Run, ledger: Path) -> None:
    ran = run("report", "id:wards", "--tlp", "green", ledger=ledger)
    assert ran.code == 0
    assert "0 claims by 0 speakers, from 0 sources. Left out: 1 claim, 1 source" in ran.out
    assert "wards" not in ran.out.lower()  # the query named what is withheld


def test_a_fault_that_may_hide_a_marking_closes_the_gate(run: Run, ledger: Path) -> None:
    ledger.write_text(LEDGER.replace("tlp: red, relations", "TLP: red, relations"))
    ran = run("report", "--tlp", "green", ledger=ledger)
    assert (ran.code, ran.out) == (3, "")
    assert "[unknown-field]: a marking may be lost there" in ran.err
    loaded = claimcheck.load(ledger)
    for write in (claimcheck.report, claimcheck.export):
        given = () if write is claimcheck.report else ("json",)
        with pytest.raises(claimcheck.LedgerError, match="a marking may be lost there"):
            write(loaded, *given, tlp="green")
        with pytest.raises(claimcheck.UsageError, match=r"give what load\(\) returns"):
            write(loaded.ledger, *given, tlp="green")  # a ledger alone does not say whether it was read whole


def test_a_converted_file_passes_the_same_gate_and_a_refused_record_closes_it(run: Run, ledger: Path) -> None:
    ran = run("convert", "yaml", "json", str(ledger), "--tlp", "green", ledger=None)
    assert "memo-7" not in ran.out
    assert ran.out == run("export", "json", "--tlp", "green", ledger=ledger).out
    assert "Left out: 1 claim, 1 source" in ran.err
    for broken in ("tlp: rde, relations", "tlp: [red], relations", "TLP: red, relations"):
        ledger.write_text(LEDGER.replace("tlp: red, relations", broken))
        ran = run("convert", "yaml", "json", str(ledger), "--tlp", "green", ledger=None)
        assert (ran.code, ran.out) == (1, ""), broken
        assert "not written: a marking may be lost" in ran.err


def test_an_export_marks_a_claim_that_quotes_a_restricted_source(run: Run, ledger: Path) -> None:
    ledger.write_text(LEDGER.replace("[paper]", "[{source: memo-7, quote: open}]"))
    ran = run("export", "yaml", "id:open", ledger=ledger)
    assert "  tlp: red\n" in ran.out.partition("claims:")[2]
    assert "TLP:RED is the highest marking" in ran.err


def test_an_export_at_a_level_leaves_out_what_a_report_leaves_out(run: Run, ledger: Path) -> None:
    ran = run("export", "json", "--tlp", "green", ledger=ledger)
    assert "Left out: 1 claim, 1 source, marked above TLP:GREEN" in ran.err
    assert "Wards open" in ran.out
    assert not [word for word in ("Wards shut", "memo-7", "red") if word in ran.out]


def test_an_unknown_level_is_refused_and_without_markings_nothing_is_said(run: Run) -> None:
    assert run("report", "--tlp", "gren").code == 2
    assert "TLP" not in run("report", ledger="claims.yaml").out


def test_a_list_has_a_column_of_markings_where_there_are_any_and_can_be_asked_by_them(run: Run, ledger: Path) -> None:
    assert "| wards | red | Wards shut. | Ann |  |  |  |" in run("list", "--format", "markdown", ledger=ledger).out
    assert run("list", "tlp>=amber", "--columns", "id", ledger=ledger).out.split() == ["id", "wards"]
    assert "tlp" not in run("list", "id:open", ledger=ledger).out
