"""The commands as a user meets them: what they answer, on which stream, with which exit code."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import SPECIMEN, Run, command_modules

READING = ["list", "search", "stats", "actors", "sources", "tags", "report", "check"]


def test_list_shows_who_said_what(run: Run) -> None:
    first = run("list").out.splitlines()[1]
    assert first.startswith("clinics-open")
    assert "Ministry of Health → The Gazette" in first
    assert first.endswith("mostly-false")


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (["--actor", "MoH", "--role", "speaker"], ["clinics-open", "staff-doubled"]),
        (["--actor", "gazette", "--role", "relay"], ["clinics-open", "clinics-shut", "budget-cut"]),
        (["--tag", "closures,budget"], ["clinics-shut", "budget-cut"]),
        (["--confidence", ">=moderate"], ["clinics-open"]),
        (["--likelihood", "<50%"], ["clinics-open"]),
        (["--since", "2024-03", "--until", "2024", "--kind", "prediction"], ["budget-cut"]),
        (["--source", "bulletin"], ["clinics-open", "staff-doubled"]),
        (["--verdict", "unproven"], ["clinics-shut"]),
        (["--sort", "likelihood", "--reverse"], ["budget-cut", "clinics-shut", "clinics-open", "staff-doubled"]),
        (["--sort", "id", "--limit", "2"], ["budget-cut", "clinics-open"]),
        (["kind:prediction", "OR", "kind:accusation"], ["clinics-shut", "budget-cut"]),
        (["--tag", "clinics", "shut OR cut"], ["clinics-open", "clinics-shut"]),
        (["--tag", "closures", "--tag", "budget"], ["clinics-shut", "budget-cut"]),
        (["--actor", "MoH", "--actor", "union", "--role", "speaker", "--kind", "accusation"], ["clinics-shut"]),
    ],
)
def test_list_filters_and_sorts(run: Run, options: list[str], ids: list[str]) -> None:
    rows = run("list", *options, "--format", "jsonl").out.splitlines()
    assert [json.loads(row)["id"] for row in rows] == ids


def test_list_groups_and_counts(run: Run) -> None:
    assert run("list", "--count").out == "4\n"
    assert "Ministry of Health (2)" in run("list", "--group-by", "actor").out
    grouped = run("list", "--count", "--group-by", "tag").out.splitlines()
    assert grouped[1].split() == ["clinics", "2"]
    assert "(none)" in grouped[-1]


def test_groups_of_an_ordered_field_stand_in_its_order(run: Run) -> None:
    grouped = run("list", "--count", "--group-by", "verdict").out.splitlines()
    assert [line.split()[0] for line in grouped[1:]] == ["mostly-false", "unproven", "(none)"]


def test_an_actor_taken_by_a_near_name_is_told_beside_the_answer(run: Run) -> None:
    ran = run("list", "--actor", "ministry of helth")
    assert ran.err == "actor 'ministry of helth' is ministry (Ministry of Health)\n"
    assert ran.code == 0


@pytest.mark.parametrize(
    ("args", "code", "told"),
    [
        (["list", "--actor", "nobody at all"], 1, "no actor is called 'nobody at all'. The nearest: "),
        (["list", "kind:threat"], 1, "no claim of 4 matches 'kind:threat'"),
        (["list", "--kind", "thret"], 2, "Did you mean 'threat'?"),
        (["list", "--columns", "id,clam"], 2, "there is no column 'clam'. Did you mean 'claim'?"),
        (["list", "--sort", "kinds"], 2, "there is no order by 'kinds'. Did you mean 'kind'?"),
        (["list", "--group-by", "colour"], 2, "claims cannot be grouped by 'colour'"),
        (["list", "--format", "jsn"], 2, "there is no format 'jsn'. Did you mean 'json'"),
        (["list", "--format", "sarif"], 2, "sarif is not a format for this answer"),
        (["list", "--role", "boss"], 2, "'boss' is none of any, speaker, relay, subject"),
        (["list", "--today", "soon"], 2, "--today: 'soon' is not a date"),
        (["list", "(("], 2, "is missing in the query"),
        (["show", "clinic-open"], 1, "no claim, source or actor is called 'clinic-open'. Did you mean 'clinics-open'?"),
        (["show", "clinics"], 2, "'clinics' may mean clinics-open or clinics-shut: say which"),
        (["search", "xylophone"], 1, "no claim holds these words"),
        (["check", "--select", "dangling-actr"], 2, "dangling-actor"),
        (["check", "--fail-on", "fatal"], 2, "--fail-on 'fatal' is none of note, warning, error"),
        (["report", "--output", "/no/such/folder/x.md"], 3, "cannot be written"),
    ],
)
def test_a_mistake_is_answered_in_one_line_with_a_way_out(run: Run, args: list[str], code: int, told: str) -> None:
    ran = run(*args)
    assert ran.code == code
    assert told in ran.err
    assert not ran.out


def test_a_misspelt_command_is_answered_with_the_near_one(run: Run) -> None:
    ran = run("lst", ledger=None)
    assert ran.code == 2
    assert "Did you mean 'list'" in ran.err


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize(
    ("content", "code"),
    [
        (None, 3), (b"", 2), (b"# nothing\n", 2), (b"\x7fELF\x00\xff\xfe", 3), (b"x" * 5_000_000, 3),
        (b"claims: [\n", 3), (b"[" * 100_000, 3), (b"claims:\n  a: b\n", 3),
    ],
    ids=["missing", "empty", "comment", "binary", "5 MB line", "broken", "deep", "shape"],
)  # fmt: skip
def test_what_is_no_ledger_is_told_in_one_clear_line(
    run: Run, tmp_path: Path, command: str, content: bytes | None, code: int
) -> None:
    path = tmp_path / "bad.yaml"
    if content is not None:
        path.write_bytes(content)
    ran = run(command, ledger=path)
    expected = {0: 0, 3: (1, 3), 2: (2,)}[code] if command == "check" else (code,)
    assert ran.code in expected
    assert str(path) in ran.out + ran.err
    assert "Traceback" not in ran.err
    assert max(map(len, (ran.out + ran.err).splitlines())) < 400


def test_search_tells_where_else_a_claim_was_hit(run: Run) -> None:
    rows = run("search", "shut").out.splitlines()
    assert rows[0].split()[-2:] == ["also", "in"]
    assert rows[2].endswith("note: …tself. Two visits found doors shut.")
    assert "quote: every clinic is open" in run("search", '"every clinic"').out


def test_a_folder_is_one_ledger(run: Run, tmp_path: Path) -> None:
    whole = SPECIMEN.read_text(encoding="utf-8")
    head, claims = whole.split("\nclaims:\n")
    (tmp_path / "actors.yaml").write_text(head, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text("claims:\n" + claims, encoding="utf-8")
    assert run("list", ledger=tmp_path).out == run("list").out
    assert run("check", ledger=tmp_path).code == 0
    (tmp_path / "none").mkdir()
    assert run("list", ledger=tmp_path / "none").code == 3


def test_five_hundred_claims_in_a_folder(run: Run, tmp_path: Path) -> None:
    for part in range(10):
        records = "".join(
            f"- id: c{part}-{n}\n  text: Item {part * 50 + n} of the plan was carried out.\n  attribution: [a]\n"
            for n in range(50)
        )
        (tmp_path / f"{part}.yaml").write_text(f"claims:\n{records}", encoding="utf-8")
    assert run("list", "--count", ledger=tmp_path).out == "500\n"
    assert run("search", "carrying plans", "-n", "0", "-f", "jsonl", ledger=tmp_path).out.count("\n") == 500
    assert run("check", "--select", "error", ledger=tmp_path).out.count("[dangling-actor]") == 500


def test_the_ledger_is_found_by_variable_and_from_here_upward(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "claims.yaml").write_bytes(SPECIMEN.read_bytes())
    monkeypatch.chdir(tmp_path / "a" / "b")
    assert run("list", "--count", ledger=None).out == "4\n"
    monkeypatch.setenv("CLAIMCHECK_LEDGER", str(tmp_path / "none.yaml"))
    assert "none.yaml: cannot be read" in run("list", ledger=None).err


def test_show_lays_a_claim_out_in_full(run: Run, golden: Any) -> None:
    golden("show.txt", run("show", "clinics-open", "budget", "gazette-clinics", "union").out)


def test_show_sees_relations_from_both_sides(run: Run) -> None:
    shown = json.loads(run("show", "clinics-shut", "--format", "json").out)["records"][0]
    assert shown["related"] == [
        {"relation": "contradicts", "claim": "clinics-open"},
        {"relation": "supports", "claim": "budget-cut"},
        {"relation": "superseded by", "claim": "staff-doubled"},
    ]


def test_the_report_reads_as_it_should(run: Run, golden: Any) -> None:
    report = run("report", "--title", "Clinics & *figures*", "--today", "2024-06-01").out
    golden("report.md", report)


def test_stats_and_registers_read_as_they_should(run: Run, golden: Any) -> None:
    parts = [run(command).out for command in ("stats", "actors", "sources", "tags")]
    golden("registers.txt", "\n".join(parts))


def test_check_tells_places_and_what_it_comes_to(run: Run, tmp_path: Path, golden: Any) -> None:
    broken = tmp_path / "claims.yaml"
    text = SPECIMEN.read_text(encoding="utf-8").replace("about: [ministry]", "about: [minstry]").replace("70%", "maybe")
    broken.write_text(text, encoding="utf-8")
    ran = run("check", ledger=broken)
    assert ran.code == 1
    golden("check.txt", (ran.out + ran.err).replace(str(broken), "claims.yaml"))
    assert run("check", "--exit-zero", ledger=broken).code == 0
    assert run("check", "--ignore", "error,warning", ledger=broken).code == 0


def test_the_clock_can_be_set(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "claims.yaml"
    path.write_text(SPECIMEN.read_text(encoding="utf-8").replace("  ignore:\n  - {rule: overdue-prediction, because: "
                    "The law is not published yet.}\n", ""), encoding="utf-8")  # fmt: skip
    assert "overdue-prediction" not in run("check", "--today", "2024-12-31", ledger=path).out
    assert "overdue-prediction" in run("check", "--today", "2025-01-01", ledger=path).out


@pytest.mark.parametrize("name", command_modules())
def test_every_command_helps_with_examples(run: Run, name: str) -> None:
    ran = run(*name.split(), "--help", ledger=None)
    assert ran.code == 0
    assert "Examples:" in ran.out
    assert f"claimcheck {name}" in ran.out
    assert "-h, --help" in ran.out


def process(*args: str, env: dict[str, str] | None = None, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "claimcheck", *args]
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, **(env or {})}, **options)


def test_as_a_module_from_a_pipe_and_into_one_that_closes() -> None:
    assert process("--version").stdout.startswith("claimcheck ")
    piped = process("list", "-l", "-", "--count", input=SPECIMEN.read_text(encoding="utf-8"))
    assert piped.stdout == "4\n"
    closed = subprocess.run(
        f"{sys.executable} -m claimcheck list -l {SPECIMEN} -f json | head -c 1; echo ${{PIPESTATUS[0]}}",
        shell=True, executable="/bin/bash", capture_output=True, text=True,
    )  # fmt: skip
    assert "Traceback" not in closed.stderr
    assert not closed.stderr


def test_a_terminal_that_knows_no_unicode_is_no_reason_to_fail() -> None:
    ran = process("list", "-l", str(SPECIMEN), env={"PYTHONIOENCODING": "ascii"})
    assert ran.returncode == 0
    assert "\\u2192" in ran.stdout


@pytest.fixture
def completed(run: Run, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """What bash offers behind the last blank of a line."""

    def offered(line: str) -> list[str]:
        at = str(line.count(" "))  # the number of the word that is completed
        words = {"COMP_WORDS": line, "COMP_CWORD": at, "_CLAIMCHECK_COMPLETE": "complete_bash"}
        for name, value in {**words, "CLAIMCHECK_LEDGER": str(SPECIMEN)}.items():
            monkeypatch.setenv(name, value)
        return run(ledger=None).out.split()

    return offered


def test_completion_knows_commands_ids_and_words(completed: Callable[[str], list[str]]) -> None:
    assert "report" in completed("claimcheck ")
    assert "clinics-open" in completed("claimcheck show ")
    assert "moderate" in completed("claimcheck list --confidence ")
    assert "ministry" in completed("claimcheck list --actor ")
    assert "dangling-actor" in completed("claimcheck explain ")
    assert "kind:accusation" in completed("claimcheck list kind:acc")
    assert "not:kind:accusation" in completed("claimcheck list not:kind:acc")
    assert "MoH" in completed("claimcheck list --actor Mo")
    assert "tag:clinics" in completed("claimcheck show tag:cl")
    assert "verdict" in completed("claimcheck list --group-by ver")


def test_completion_as_a_shell_asks_for_it() -> None:
    words = {"COMP_WORDS": "claimcheck sho", "COMP_CWORD": "1", "_CLAIMCHECK_COMPLETE": "complete_bash"}
    assert process(env=words).stdout == "show\n"


@pytest.mark.parametrize("command", ["list", "check", "report", "status", "log"])
def test_completion_offers_only_formats_that_the_command_writes(
    completed: Callable[[str], list[str]], command: str
) -> None:
    wanted = {
        "list": "csv html json jsonl markdown plain text yaml", "check": "github json jsonl plain sarif text",
        "report": "html markdown", "status": "html json jsonl markdown plain text yaml",
        "log": "html json jsonl markdown plain text yaml",
    }  # fmt: skip
    assert {*completed(f"claimcheck {command} --format ")} == {*wanted[command].split()}


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (["--kind", "prediction", "--kind", "accusation"], ["clinics-shut", "budget-cut"]),
        (["--actor", "union", "--actor", "officials"], ["clinics-shut", "budget-cut"]),
        (["--confidence", ">=moderate", "--confidence", "low", "--tag", "clinics"], ["clinics-open", "clinics-shut"]),
        (["--kind", "prediction,accusation", "--tag", "budget"], ["budget-cut"]),
    ],
)
def test_a_repeated_option_means_or_and_different_ones_and(run: Run, options: list[str], ids: list[str]) -> None:
    assert run("list", *options, "--columns", "id", "--format", "csv").out.split() == ["id", *ids]


def test_show_names_the_claims_of_an_actor_a_source_and_a_tag(run: Run) -> None:
    actor = run("show", "gazette").out
    assert "passes on (3)" in actor
    assert "is the subject of" not in actor
    assert "claims that appear in it (3)" in run("show", "source:gazette-clinics").out
    tag = run("show", "tag:clinics").out
    assert "claims with the tag (2)" in tag
    assert "claims with the tag (1)" in run("show", "CLOSURES").out
    assert "or the tag: tag:clinics" in run("show", "clinics").err


def test_show_gives_a_program_the_ids_of_all_claims(run: Run) -> None:
    record = json.loads(run("show", "ministry", "--format", "json").out)["records"][0]
    assert record["says"] == ["clinics-open", "staff-doubled"]
    assert record["passes_on"] == []


def test_show_says_how_to_see_the_claims_that_it_leaves_out(run: Run) -> None:
    out = run("show", "umair-jamal", ledger="claims.yaml").out
    assert "98 more: claimcheck list speaker:umair-jamal\n" in out


def test_an_unknown_tag_is_answered_with_the_near_one(run: Run) -> None:
    assert "Did you mean 'clinics'?" in run("show", "tag:clinic").err
