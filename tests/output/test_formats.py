"""Every format on one specimen, what it must not let through, and what reads back as it was."""

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from conftest import SPECIMEN, Run, reading_of
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.errors import Damaged
from claimcheck.ledger.serialize import excerpt
from claimcheck.output import console, markdown_text
from claimcheck.output.blocks import Answer, Column, Facts, Line, Marked, Table
from claimcheck.output.formats import plain
from claimcheck.output.formats import yaml as yaml_format
from claimcheck.output.formats.csv import cell
from claimcheck.output.json_text import dump
from claimcheck.text.escaping import HIDDEN, visible

HOSTILE = (
    "\x1b]8;;http://evil\x07click\x1b\\ \u202egpj.exe [b]*x*[/b] <script>|`a` :bomb: &lt; ![i](j) www.x.org http://y"
)
LIST_FORMATS = ["text", "plain", "json", "jsonl", "csv", "markdown", "yaml"]


@pytest.mark.parametrize("format_name", LIST_FORMATS)
@pytest.mark.parametrize("command", ["list", "search", "stats", "actors", "sources", "tags"])
def test_every_answer_in_every_format(run: Run, command: str, format_name: str) -> None:
    words = ["clinics"] if command == "search" else []
    answer = run(command, *words, "--format", format_name)
    assert answer.code == 0
    assert answer.out.strip()
    if format_name == "json":
        assert json.loads(answer.out)["schema_version"] == 1
    if format_name == "jsonl":
        assert all(json.loads(line) for line in answer.out.splitlines())
    if format_name == "yaml":
        assert yaml.safe_load(answer.out)


def test_lines_are_written_as_they_are_made_and_never_twice(capsys: pytest.CaptureFixture[str]) -> None:
    """An index that is found damaged on the way is given up, and the command is run anew."""

    def records(*, damaged: bool) -> Iterator[dict[str, int]]:
        yield from ({"n": number} for number in range(2))
        if damaged:
            assert capsys.readouterr().out == '{"n": 0}\n{"n": 1}\n'
            raise Damaged
        yield {"n": 2}

    with pytest.raises(Damaged):
        console.answer(Answer("list", "claims", records(damaged=True), []), "jsonl")
    console.answer(Answer("list", "claims", records(damaged=False), []), "jsonl")
    assert capsys.readouterr().out == '{"n": 2}\n'
    console.answer(Answer("list", "claims", records(damaged=False), []), "jsonl")
    assert capsys.readouterr().out == '{"n": 0}\n{"n": 1}\n{"n": 2}\n'


def test_list_as_yaml_is_a_ledger_with_the_same_claims(run: Run) -> None:
    again = reading_of(run("list", "--format", "yaml").out)
    first = reading_of(SPECIMEN.read_text(encoding="utf-8"))
    assert not again.faults
    assert excerpt(again.ledger, again.ledger.claims) == excerpt(first.ledger, first.ledger.claims)


def test_csv_has_the_columns_of_the_table_and_no_formulas(run: Run) -> None:
    rows = list(csv.reader(io.StringIO(run("list", "--format", "csv", "--columns", "id,claim,tag").out)))
    assert rows[0] == ["id", "claim", "tag"]
    assert rows[1] == ["clinics-open", "All clinics in the district are open.", "clinics"]
    formulas = ["=1+1", "@a", "-2", "+3"]
    assert [cell(text) for text in formulas] == [f"'{text}" for text in formulas]
    assert [cell("\t=4"), cell("a=5")] == ["'=4", "a=5"]


def test_hidden_characters_are_shown_and_writing_systems_are_not() -> None:
    assert visible("a\x1b[31m\u202eb") == "a\\x1b[31m\\u202eb"
    for text in ("العربية", "עברית", "می‌خواهم", "👩‍👩‍👧", "naïve", "中文"):
        assert visible(text) == text


ANSWER = Answer("list", "claims", [{"text": HOSTILE}], [
    Table([Column("claim", wide=1), Column("id")], [(HOSTILE, Marked(HOSTILE, "id", ((0, 5),)))], HOSTILE),
    Facts(HOSTILE, [("label", HOSTILE), ("more", [HOSTILE, HOSTILE])]), Line(HOSTILE),
])  # fmt: skip


@pytest.mark.parametrize("format_name", LIST_FORMATS)
def test_no_format_passes_on_what_could_take_over_a_terminal(
    format_name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    from claimcheck.output import console

    console.answer(ANSWER, format_name)
    assert not HIDDEN.search(capsys.readouterr().out.replace("\n", ""))


def test_no_markup_of_rich_is_read_from_a_ledger(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from claimcheck.output import console

    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    console.answer(ANSWER)
    out = capsys.readouterr().out
    assert "[b]" in out
    assert ":bomb:" in out
    assert "\x1b]8" not in out
    assert "\u202e" not in out


def rendered(source: str) -> str:
    """The text that a reader of rendered Markdown sees, and nothing but text may be in it."""
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(source)
    seen = [child for token in tokens for child in token.children or []]
    assert {token.type for token in tokens} <= {"paragraph_open", "inline", "paragraph_close"}
    assert {child.type for child in seen} <= {"text", "text_special"}
    return "".join(child.content for child in seen)


@given(st.text(max_size=60) | st.text("*_`[]()<>#+-.!|~&:;\\1 aw/=@$^{}\"'", max_size=40))
def test_any_text_stands_in_markdown_as_it_is(text: str) -> None:
    from claimcheck.text.escaping import one_line

    if wanted := one_line(text):
        assert rendered(markdown_text.md(text)).split() == wanted.split()


@given(st.lists(st.text("|`\\*a\n\r\t ", max_size=8), min_size=2, max_size=2))
def test_any_cells_make_a_table_of_the_same_shape(cells: list[str]) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown_text.table(["a", "b"], [cells]))
    assert sum(token.type == "td_open" for token in tokens) == 2


@given(st.text(max_size=80))
def test_any_text_goes_through_yaml_and_json_unharmed(text: str) -> None:
    encodable = text.encode("utf-8", "ignore").decode()
    written = yaml_format.dump({"a": encodable})
    assert yaml.safe_load(written) == {"a": encodable}
    assert json.loads(dump({"a": text})) == {"a": text}
    assert not HIDDEN.search(dump({"a": text}))


def test_a_pipe_gets_whole_values_and_a_terminal_gets_its_width(run: Run) -> None:
    piped = run("list")
    assert "Three clinics in the district have been shut for 1,500 days." in piped.out
    assert max(map(len, run("list", wide=80).out.splitlines())) > 80  # colours
    monochrome = run("list", wide=80).out
    assert "Three clinics in the district have been shut for 1,500 days." not in monochrome


def test_sarif_and_github_say_the_same_as_text(run: Run, tmp_path: Any) -> None:
    broken = tmp_path / "a,b:c.yaml"
    broken.write_text("claims:\n- {id: a, text: One%, attribution: [b], verdict: 100%}\n", encoding="utf-8")
    lines = run("check", ledger=broken).out.splitlines()
    sarif = json.loads(run("check", "--format", "sarif", ledger=broken).out)["runs"][0]["results"]
    github = run("check", "--format", "github", ledger=broken).out.splitlines()
    assert len(lines) == len(sarif) == len(github) > 1
    assert "a%2Cb%3Ac.yaml" in github[0]
    assert "100%25" in "".join(github)
    assert sarif[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 2


def test_plain_facts_keep_the_indentation_of_an_example() -> None:
    assert "  b: c" in plain.write_answer(Answer("x", "y", [], [Facts("t", [("bad", ["a:", "  b: c"])])]))
