"""What the world does to a command: streams that are closed or full, endless files, editors that fail, hostile text."""

import errno
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import SPECIMEN, Ran, Run

from claimcheck.cli.app import main
from claimcheck.ledger import atomic
from claimcheck.output import console, formats
from claimcheck.output.formats.csv import cell
from claimcheck.text.escaping import visible

LEDGER = "actors: [{id: ann, name: Ann}]\nsources: [{id: s, title: T}]\nclaims: []\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a ledger, drafts below it and no editor."""
    (tmp_path / "claims.yaml").write_text(LEDGER)
    (tmp_path / "drafts").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "drafts"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("VISUAL", "EDITOR", "CLAIMCHECK_LEDGER", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def here(folder: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Ran]:
    """Run a command line in the working folder."""

    def command(*args: str) -> Ran:
        with pytest.raises(SystemExit) as end:
            main(args)
        captured = capsys.readouterr()
        return Ran(int(end.value.code or 0), captured.out, captured.err)

    return command


def in_a_process(*args: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """Run Python on this package as its own process."""
    variables = {**os.environ, "CLAIMCHECK_LEDGER": str(SPECIMEN), **options.pop("env", {})}
    return subprocess.run([sys.executable, *args], env=variables, stderr=subprocess.PIPE, check=False, **options)


# --- standard streams --------------------------------------------------------------------------------------


class Full(io.StringIO):
    """A stream that takes nothing."""

    def __init__(self, number: int, descriptor: int) -> None:
        super().__init__()
        self.number, self.descriptor = number, descriptor

    def write(self, text: str) -> int:
        raise OSError(self.number, os.strerror(self.number))

    def fileno(self) -> int:
        return self.descriptor


@pytest.mark.parametrize(
    "args", [["--version"], ["--help"], ["list", "--help"], ["list"], ["list", "-f", "json"], ["rules"]]
)
@pytest.mark.parametrize(("number", "code", "line"), [
    (errno.ENOSPC, 3, "claimcheck: standard output cannot be written: No space left on device\n"),
    (errno.EIO, 3, "claimcheck: standard output cannot be written: Input/output error\n"),
    (errno.EPIPE, 141, ""),
])  # fmt: skip
def test_standard_output_that_takes_no_more(
    args: list[str], number: int, code: int, line: str, folder: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setenv("CLAIMCHECK_LEDGER", str(SPECIMEN))
    with (folder / "somewhere").open("wb") as file:
        monkeypatch.setattr(sys, "stdout", Full(number, file.fileno()))
        with pytest.raises(SystemExit) as end:
            main(args)
    assert (end.value.code, capsys.readouterr().err) == (code, line)


@pytest.mark.parametrize("args", [["list"], ["--version"]])
def test_closed_standard_output(
    args: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(SystemExit) as end:
        main(args)
    sys.stdout.close()
    assert end.value.code == 3
    assert capsys.readouterr().err == "claimcheck: standard output is closed: nothing was done\n"


def test_closed_standard_error_and_input(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "stdin", None)
    assert run("list", ledger="none.yaml").code == 3
    assert run("add", "claim").code == 2  # nothing was handed over
    sys.stderr.close()
    sys.stdin.close()


def test_python_without_docstrings_is_told() -> None:
    ran = in_a_process("-OO", "-m", "claimcheck", "rules", stdout=subprocess.PIPE)
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.startswith(b"claimcheck: python -OO takes away the docstrings")
    assert ran.stderr.count(b"\n") == 1


@pytest.mark.parametrize("variables", [
    {"LC_ALL": "C"}, {"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "latin-1"},
], ids=str)  # fmt: skip
def test_a_poor_locale_spoils_nothing(variables: dict[str, str], tmp_path: Path) -> None:
    ledger = tmp_path / "claims.yaml"
    text = "Đoković é 日本 😀 “said”."
    ledger.write_text(LEDGER.replace("[]", f"[{{id: c, text: {text}, attribution: [ann], appears_in: [s]}}]"), "utf-8")
    script = "import sys\nfrom claimcheck.cli.app import main\nfor f in ('jsonl', 'plain'):\n" \
             "    try: main(['list', '-f', f])\n    except SystemExit: pass\n"  # fmt: skip
    ran = in_a_process("-c", script, stdout=subprocess.PIPE, env={**variables, "CLAIMCHECK_LEDGER": str(ledger)})
    record, _, table = ran.stdout.partition(b"\n")
    assert json.loads(record.decode("utf-8"))["text"] == text
    assert ran.stderr == b""
    encoding = "utf-8" if "PYTHONUTF8" not in variables and "PYTHONIOENCODING" not in variables else "latin-1"
    escaped = text if encoding == "utf-8" else None
    assert (escaped or "\\u65e5\\u672c \\U0001f600") in table.decode(encoding)


# --- files that have no end, or are none -------------------------------------------------------------------


@pytest.mark.parametrize("command", [["list"], ["check"], ["set", "c", "kind=denial"], ["fmt"], ["links"]])
def test_a_ledger_that_is_a_pipe_is_one_line(command: list[str], here: Callable[..., Ran], folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    ran = here(command[0], "--ledger", "pipe", *command[1:])
    assert (ran.code, ran.out, ran.err) == (3, "", "claimcheck: pipe: cannot be read: it is a pipe, not a file\n")


@pytest.mark.parametrize("args", [["match", "--file"], ["match", "--document"], ["snapshot", "add", "s"]])
@pytest.mark.parametrize(
    ("name", "reason"), [("pipe", "it is a pipe"), ("drafts", "it is a folder"), ("no", "No such file")]
)
def test_a_text_that_is_no_file_is_one_line(
    args: list[str], name: str, reason: str, here: Callable[..., Ran], folder: Path
) -> None:
    os.mkfifo(folder / "pipe")
    ran = here(*args, name)
    assert (ran.code, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert f"{name}: cannot be read: {reason}" in ran.err


def test_a_snapshot_that_is_a_pipe_is_not_waited_for(here: Callable[..., Ran], folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    quoted = "[{id: c, text: Wards shut., attribution: [ann], appears_in: [{source: s, quote: shut, at: p1}]}]"
    (folder / "claims.yaml").write_text(LEDGER.replace("T}", "T, snapshot: pipe}").replace("[]", quoted))
    assert "no-such" not in here("check").out
    assert here("quotes").code == 2


def test_a_folder_that_was_removed_is_one_line(
    here: Callable[..., Ran], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "gone").mkdir()
    monkeypatch.chdir(folder / "gone")
    (folder / "gone").rmdir()
    ran = here("list")
    assert (ran.code, ran.err.count("\n")) == (3, 1)
    assert here("actors", "--ledger", str(folder / "claims.yaml")).code == 0


def test_a_ledger_that_nobody_may_read_is_one_line(
    here: Callable[..., Ran], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(path: Any, *options: Any) -> Any:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr("claimcheck.ledger.contents.os.open", forbidden)
    ran = here("list")
    assert (ran.code, ran.err) == (3, "claimcheck: claims.yaml: cannot be read: Permission denied\n")


def test_one_broken_file_among_whole_ones_is_a_finding_and_all_broken_are_no_ledger(
    here: Callable[..., Ran], folder: Path
) -> None:
    (folder / "claims.yaml").unlink()
    (folder / "claims").mkdir()
    (folder / "claims" / "a.yaml").write_text("claims: [\n")
    assert here("check").code == 3
    (folder / "claims" / "b.yaml").write_text(LEDGER.replace("[]", "[{id: c, text: T., attribution: [ann]}]"))
    assert here("check").code == 1
    (folder / "claims" / "a.yaml").rename(folder / "claims" / ".a.yaml")  # hidden: an editor's own file
    assert "yaml-syntax" not in here("check").out


def test_no_second_ledger_is_begun_beside_the_other_ending(here: Callable[..., Ran], folder: Path) -> None:
    (folder / "claims.yaml").rename(folder / "claims.yml")
    ran = here("init")
    assert (ran.code, ran.err) == (3, "claimcheck: claims.yml is there already: nothing was overwritten\n")
    assert not (folder / "claims.yaml").exists()


# --- where answers go --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["claims.yaml", "./claims.yaml", "soft", "hard", "claims/part.yml"])
@pytest.mark.parametrize("args", [["list"], ["actors", "-f", "json"], ["schema"], ["report"], ["stats"]])
def test_no_answer_is_written_onto_the_ledger(
    args: list[str], name: str, here: Callable[..., Ran], folder: Path
) -> None:
    (folder / "soft").symlink_to("claims.yaml")
    os.link(folder / "claims.yaml", folder / "hard")
    (folder / "claims").mkdir()
    (folder / "claims" / "part.yml").write_text(LEDGER)
    ledger = [] if args == ["schema"] or name != "claims/part.yml" else ["--ledger", "claims"]
    if name == "claims/part.yml":
        (folder / "claims.yaml").unlink()
    before = (folder / name).read_text()
    ran = here(*args, *ledger, "-o", name)
    assert (ran.code, ran.out) == (2, "")
    assert f"{Path(name)} is a file of the ledger" in ran.err
    assert (folder / name).read_text() == before


def test_an_answer_is_written_whole_and_that_is_said(here: Callable[..., Ran], folder: Path) -> None:
    ran = here("actors", "-f", "json", "-o", "answer.json")
    assert (ran.code, ran.out, ran.err) == (0, "", "wrote answer.json\n")
    assert json.loads((folder / "answer.json").read_text())["count"] == 1


def test_an_answer_that_cannot_be_written_leaves_what_stood_there(
    here: Callable[..., Ran], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "answer").write_text("as it was")

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(atomic.os, "fsync", full)
    ran = here("actors", "-o", "answer")
    assert (ran.code, ran.err.count("\n")) == (3, 1)
    assert (folder / "answer").read_text() == "as it was"
    assert sorted(path.name for path in folder.iterdir()) == ["answer", "claims.yaml", "drafts"]


@pytest.mark.parametrize(
    ("name", "reason"), [("drafts", "it is a folder"), ("no/where", "No such file"), ("x" * 5000, "too long")]
)
def test_an_answer_that_has_no_place_is_one_line(name: str, reason: str, here: Callable[..., Ran]) -> None:
    ran = here("actors", "-o", name)
    assert (ran.code, ran.err.count("\n")) == (3, 1)
    assert reason in ran.err


def test_a_pipe_is_written_to_and_stays_one(here: Callable[..., Ran], folder: Path) -> None:
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        assert here("actors", "-o", "pipe").code == 0
        assert os.read(reader, 100).startswith(b"id")
    finally:
        os.close(reader)
    assert pipe.is_fifo()


def test_a_descriptor_is_written_to(folder: Path) -> None:
    with (folder / "redirected").open("wb") as file:
        number = (folder / "redirected").stat().st_ino
        console.save("text", Path(f"/dev/fd/{file.fileno()}"))
    assert ((folder / "redirected").read_text(), (folder / "redirected").stat().st_ino) == ("text\n", number)


# --- editors -----------------------------------------------------------------------------------------------

ADD = ("add", "claim", "Wards shut.", "--by", "ann", "--source", "s", "--edit")
EDITORS = {
    "open quote": ("vi 'x", 2, r"$EDITOR has a quotation mark that is not closed: vi 'x"),
    "blanks": ("   ", 2, "there is no terminal to open an editor on: set $EDITOR"),
    "none": ("", 2, "there is no terminal to open an editor on"),
    "not there": ("/no/such/editor", 2, "the editor '/no/such/editor' cannot be started (No such file or directory)"),
    "failed": ("false", 2, "the editor 'false' ended with 1"),
    "null byte": ("vi\0", 2, "cannot be started"),
}


@pytest.mark.parametrize(("editor", "code", "line"), EDITORS.values(), ids=EDITORS)
def test_an_editor_that_does_not_work(
    editor: str, code: int, line: str, here: Callable[..., Ran], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "environ", {**os.environ, "EDITOR": editor})
    ran = here(*ADD)
    (draft,) = (folder / "drafts").iterdir()
    assert (ran.code, ran.err.count("\n"), line in ran.err) == (code, 1, True), ran.err
    assert f"the draft is kept in {draft}: claimcheck add claim --from {draft}" in ran.err
    assert "Wards shut." in draft.read_text()


def editing(change: Callable[[Path], Any]) -> Callable[..., Any]:
    """A stand-in for subprocess.run that does this to the draft."""

    def run(command: list[str], **options: Any) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess(command, change(Path(command[-1])) or 0)

    return run


def make_folder(draft: Path) -> None:
    draft.unlink()
    draft.mkdir()


def make_pipe(draft: Path) -> None:
    draft.unlink()
    os.mkfifo(draft)


def interrupt(draft: Path) -> None:
    draft.write_text("text: half")
    raise KeyboardInterrupt


LEFT = {
    "a folder": (make_folder, 2, "it is a folder, not a file; the draft is kept in"),
    "a pipe": (make_pipe, 2, "it is a pipe, not a file; the draft is kept in"),
    "nothing": (Path.unlink, 2, "is not there any more"),
    "an interruption": (interrupt, 130, "interrupted; the draft is kept in"),
    "an editor that was interrupted": (lambda draft: -2, 130, "interrupted; the draft is kept in"),
    "latin-1": (lambda draft: draft.write_bytes(b"text: Caf\xe9\n") and 0, 2, ":1:10: byte 0xe9 is not UTF-8"),
    "no YAML": (lambda draft: draft.write_text("text: [") and 0, 2, "not YAML"),
}


@pytest.mark.parametrize(("change", "code", "line"), LEFT.values(), ids=LEFT)
def test_what_an_editor_leaves(
    change: Callable[[Path], Any],
    code: int,
    line: str,
    here: Callable[..., Ran],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("EDITOR", "editor")
    monkeypatch.setattr(subprocess, "run", editing(change))
    ran = here(*ADD)
    assert (ran.code, ran.err.count("\n"), line in ran.err) == (code, 1, True), ran.err
    assert (folder / "claims.yaml").read_text() == LEDGER
    assert len([*(folder / "drafts").iterdir()]) == (change is not Path.unlink)


# --- hostile text ------------------------------------------------------------------------------------------

HOSTILE = "".join(map(chr, [0x1B, 0x7F, 0x85, 0x9B, 0x2028, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0xFFF9]))
CARELESS = '''"""A format that forgets to escape."""
def write_answer(answer):
    return "|".join(record["text"] for record in answer.records)
def write_findings(findings):
    return "|".join(finding.message + finding.excerpt for finding in findings)
'''
CARELESS_PAGE = '''"""A format for the terminal that forgets to escape."""
from claimcheck.output.blocks import Marked
from claimcheck.output.terminal import Page
def write_answer(answer):
    return Page(lambda terminal: [[Marked(record["text"], "bad", ((2, 40),))] for record in answer.records])
'''


@pytest.mark.parametrize("code", range(0x2066, 0x206A))
def test_bidirectional_isolates_are_escaped(code: int) -> None:
    assert visible(f"a{chr(code)}b") == f"a\\u{code:04x}b"


@pytest.mark.parametrize("source", [CARELESS, CARELESS_PAGE], ids=["text", "page"])
def test_a_new_format_cannot_let_a_control_character_through(
    source: str, here: Callable[..., Ran], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "careless.py").write_text(source)
    monkeypatch.setattr(formats, "__path__", [*formats.__path__, str(folder)])
    monkeypatch.delitem(sys.modules, "claimcheck.output.formats.careless", raising=False)
    text = json.dumps(f"Wards {HOSTILE} shut.").replace("[", "\\u005b")
    record = f"{{id: c, text: {text}, attribution: [ann], appears_in: [s], colour: {text}}}"
    (folder / "claims.yaml").write_text(LEDGER.replace("[]", f"[{record}]"))
    answers = [here("list", "-f", "careless").out]
    if source == CARELESS:
        answers.append(here("check", "-f", "careless").out)
        assert here("list", "-f", "careless", "-o", "out").code == 0
        answers.append((folder / "out").read_text())
    for answer in answers:
        assert not set(HOSTILE) & set(answer)
        assert "\\x1b" in answer or answer == answers[1]


def test_a_document_keeps_its_line_ends_and_nothing_else_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    console.put("one\r\ntwo\rthree\tfour\x1b", None)
    assert capsys.readouterr().out == "one\r\ntwo\\x0dthree\tfour\\x1b\n"


@pytest.mark.parametrize("sign", "=+-@＝＋－＠﹢﹣﹦﹫−")
@pytest.mark.parametrize("before", ["", " ", "\t", "\u3000", "\u200b", "\ufeff", "\r\n"])
def test_no_cell_is_run_as_a_formula(sign: str, before: str) -> None:
    assert cell(f"{before}{sign}cmd|' /C calc'!A0").startswith("'")
