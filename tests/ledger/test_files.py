"""Which files are the ledger, and what is read of them: regular files, whole, up to a limit."""

import os
import re
import stat
import sys
import threading
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from claimcheck.cli.workflows import init
from claimcheck.errors import LedgerError, NothingChecked, UsageError
from claimcheck.ledger import contents, files
from claimcheck.ledger.contents import is_handed_over, read_handed_over, read_regular, shown
from claimcheck.ledger.document import load

LEDGER = "claims: [{id: one, text: Wards shut., attribution: [ann]}]\n"
ACTORS = "actors: [{id: ann, name: Ann}]\n"


@pytest.fixture(autouse=True)
def working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty working folder, and no ledger named by the environment."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(files.VARIABLE, raising=False)
    return tmp_path


def pretend(monkeypatch: pytest.MonkeyPatch, kind: int) -> None:
    """Let every file look like one of this kind."""
    real = os.stat

    def changed(path: object, **options: object) -> os.stat_result:
        fields = list(real(path, **options))  # type: ignore[call-overload]
        return os.stat_result([kind | stat.S_IMODE(fields[0]), *fields[1:]])

    monkeypatch.setattr("claimcheck.ledger.contents.os.stat", changed)


# --- which files -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["claims.yaml", "claims.yml"])
def test_the_nearest_file_upward_is_the_ledger(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(LEDGER)
    (tmp_path / "deep" / "down").mkdir(parents=True)
    assert files.find(start=tmp_path / "deep" / "down") == [tmp_path / name]


def test_both_endings_together_are_refused(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(LEDGER)
    (tmp_path / "claims.yml").write_text(LEDGER)
    with pytest.raises(LedgerError, match=r"claims\.yaml and claims\.yml: name one"):
        files.find()
    assert files.find(["claims.yml"]) == [Path("claims.yml")]


def test_a_folder_is_every_yaml_and_yml_in_it_and_nothing_hidden(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    for name in ("b.yml", "a.yaml", "c.txt", ".d.yaml", ".e.yml", "f.yaml~"):
        (tmp_path / "claims" / name).write_text(LEDGER if name[0] == "b" else ACTORS)
    assert [file.name for file in files.find()] == ["a.yaml", "b.yml"]
    reading = files.load()
    assert ([*reading.ledger.claims], [*reading.ledger.actors], reading.faults) == (["one"], ["ann"], ())


HOOKS = Path(__file__).parents[2] / ".pre-commit-hooks.yaml"


@pytest.mark.parametrize(("name", "is_ledger"), [
    ("claims.yaml", True), ("claims.yml", True), ("claims/a.yaml", True), ("claims/a.yml", True),
    ("sub/claims.yml", True),
    ("sub/claims/b.yml", True), ("claims/.a.yml", False), ("claims.txt", False), ("myclaims.yml", False),
    ("claims/a.json", False),
    ("claims/sub/a.yaml", False), (".claims.yaml", False),
])  # fmt: skip
def test_the_hook_looks_at_the_files_that_are_read(name: str, is_ledger: bool) -> None:
    hook, _ = load(HOOKS.read_text())  # type: ignore[misc]
    for pattern in (hook["files"], init.HOOK["hooks"][0]["files"]):  # type: ignore[call-overload, index]
        assert bool(re.search(pattern, name)) is is_ledger


def test_a_folder_without_yaml_says_so(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    with pytest.raises(LedgerError, match=r"no \*\.yaml and no \*\.yml"):
        files.find()


def test_a_ledger_link_that_leads_nowhere_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").symlink_to(tmp_path / "gone.yaml")
    with pytest.raises(LedgerError, match="No such file"):
        files.load()


def test_nothing_in_the_ledger_is_no_ledger(tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text("claims: []\n")
    with pytest.raises(NothingChecked, match=r"claims\.yaml: the ledger is empty"):
        files.load()


def test_a_working_folder_that_was_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "there.yaml").write_text(LEDGER)
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    with pytest.raises(LedgerError, match="working folder"):
        files.find()
    assert files.load([tmp_path / "there.yaml"]).ledger.claims


def test_a_folder_that_may_not_be_looked_into(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_dir", forbidden)
    with pytest.raises(LedgerError, match="shut: cannot be read: Permission denied"):
        files.load(["shut"])


@pytest.mark.parametrize("name", ["x" * 5000, "a\0b", "none.yaml"])
def test_names_that_no_file_has(name: str) -> None:
    with pytest.raises(LedgerError, match="cannot be read"):
        files.load([name])


def test_a_file_of_the_ledger_is_known_by_any_name(tmp_path: Path) -> None:
    ledger = tmp_path / "claims.yaml"
    ledger.write_text(LEDGER)
    (tmp_path / "soft").symlink_to(ledger)
    os.link(ledger, tmp_path / "hard")
    for name in ("claims.yaml", "./claims.yaml", "soft", "hard", str(ledger)):
        assert files.is_of_ledger(Path(name)), name
    assert not files.is_of_ledger(Path("answer.json"))
    assert files.is_of_ledger(Path("claims.yaml"), ["other.yaml"])  # the nearest is spared though another is read
    ledger.rename("other.yaml")
    assert files.is_of_ledger(Path("other.yaml"), ["other.yaml"])
    assert not files.is_of_ledger(Path("claims.yaml"), ["other.yaml"])


# --- links that lead out of the folder ---------------------------------------------------------------------

SECRETS = ["root:x:0:0:root:/root:/bin/sh\n", "password: hunter2\n", "- hunter2\n", "a: b: hunter2\n", "\0hunter2"]


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("link", ["claims/linked.yaml", "claims.yaml"])
def test_what_lies_elsewhere_and_is_no_ledger_is_not_shown(link: str, secret: str, tmp_path: Path) -> None:
    folder = tmp_path / "ledger"
    (folder / link).parent.mkdir(parents=True)
    (tmp_path / "secret").write_text(secret)
    (folder / link).symlink_to(tmp_path / "secret")
    os.chdir(folder)
    reading = files.load()
    assert [fault.message for fault in reading.faults] == [
        "a link that leads out of the folder, to what is no ledger; what it says is not shown"
    ]
    assert all(document.text == "" and document.broken for document in reading.documents.values())
    assert "leads out" not in files.load([folder / link]).faults[0].message  # who names it sees it


def test_a_ledger_that_lies_elsewhere_is_read_through_its_link(tmp_path: Path) -> None:
    (tmp_path / "shared.yaml").write_text(ACTORS + "colour: red\n")
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "actors.yaml").symlink_to(tmp_path / "shared.yaml")
    reading = files.load()
    assert [*reading.ledger.actors] == ["ann"]
    assert ["colour" in fault.message for fault in reading.faults] == [True]


# --- regular files and what is handed over -----------------------------------------------------------------


def test_a_pipe_in_the_file_system_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(LedgerError, match="pipe: cannot be read: it is a pipe, not a file"):
        read_regular(tmp_path / "pipe")


def test_a_pipe_in_a_folder_of_the_ledger_is_not_waited_for(tmp_path: Path) -> None:
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "a.yaml").write_text(LEDGER)
    os.mkfifo(tmp_path / "claims" / "b.yaml")
    with pytest.raises(LedgerError, match=r"b\.yaml: cannot be read: it is a pipe"):
        files.load()


@pytest.mark.parametrize(("kind", "name"), [(stat.S_IFCHR, "device"), (stat.S_IFBLK, "device"),
                                            (stat.S_IFSOCK, "socket"), (0o170000, "something else")])  # fmt: skip
def test_no_device_is_opened(kind: int, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text(LEDGER)
    pretend(monkeypatch, kind)
    monkeypatch.setattr("claimcheck.ledger.contents.os.open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(LedgerError, match=f"it is (a )?{name}, not a file"):
        read_regular(tmp_path / "file")


def test_a_file_that_became_a_pipe_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "file")
    pretend(monkeypatch, stat.S_IFREG)
    with pytest.raises(LedgerError, match="it is a pipe"):
        read_regular(tmp_path / "file")


def test_the_error_is_the_callers(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="it is a folder"):
        read_regular(tmp_path, error=UsageError)


def test_files_have_a_limit(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x" * 11)
    assert read_regular(tmp_path / "file", 11) == b"x" * 11
    for reader in (read_regular, read_handed_over):
        with pytest.raises((LedgerError, UsageError), match="larger than 1e-05 MB"):
            reader(tmp_path / "file", 10)


def test_a_large_file_is_not_even_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with (tmp_path / "sparse").open("wb") as stream:
        stream.truncate(1 << 40)
    monkeypatch.setattr("claimcheck.ledger.contents.os.open", lambda *_: pytest.fail("it was opened"))
    with pytest.raises(LedgerError, match="larger than 200 MB"):
        read_regular(tmp_path / "sparse")


class Endless(BytesIO):
    """A stream without an end that counts what was taken from it."""

    taken = 0

    def read(self, size: int | None = -1) -> bytes:
        assert size is not None
        assert size > 0
        self.taken += size
        return b" " * size


def test_an_endless_stream_is_left_at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    endless = Endless()
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(endless))
    with pytest.raises(UsageError, match="<stdin>: cannot be read: it is larger than 3 MB"):
        read_handed_over(Path("-"), 3_000_000)
    assert endless.taken <= 3_000_000 + contents.CHUNK


def test_a_pipe_that_is_handed_over_is_read(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"handed over",))
    writer.start()
    assert read_handed_over(pipe) == b"handed over"
    writer.join()


def test_a_process_substitution_may_be_named_as_a_ledger() -> None:
    reading, writing = os.pipe()
    os.write(writing, LEDGER.encode())
    os.close(writing)
    try:
        assert [*files.load([f"/dev/fd/{reading}"]).ledger.claims] == ["one"]
    finally:
        os.close(reading)


@pytest.mark.parametrize(("name", "handed_over"), [
    ("-", True), ("/dev/stdin", True), ("/dev/fd/63", True), ("/proc/self/fd/0", True), ("/proc/12/fd/3", True),
    ("/dev/zero", False), ("/dev/fd/../zero", False), ("/dev/null", False), ("claims.yaml", False), ("--", False),
])  # fmt: skip
def test_names_of_streams(name: str, handed_over: bool) -> None:
    assert is_handed_over(Path(name)) is handed_over


def test_a_path_is_shown_from_the_working_folder_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    beside = tmp_path / "here-not" / "claims.yaml"
    named = ["claims.yaml", tmp_path / "here" / "a" / "b.yaml", tmp_path / "here", beside, "-", "../c.yaml"]
    assert [shown(Path(path)) for path in named] == [
        "claims.yaml", "a/b.yaml", ".", str(beside), "<stdin>", "../c.yaml",
    ]  # fmt: skip
    monkeypatch.chdir("/")
    assert shown(Path("/a/b.yaml")) == "a/b.yaml"
