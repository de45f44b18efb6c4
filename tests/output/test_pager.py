"""The pager, as git has it: for what is longer than the screen of a terminal, and never elsewhere."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import SPECIMEN

from claimcheck.output import pager

if os.name != "posix":
    pytest.skip("a pseudo-terminal is needed", allow_module_level=True)


def on_terminal(tmp_path: Path, *args: str, rows: int = 4, **environment: str) -> tuple[int, str, str]:
    """Run a command line on a terminal of some rows; return its code, the screen, and what the pager received.

    The pager is a script that writes what it reads to a file, unless the environment names another.
    """
    script, received = tmp_path / "pager.sh", tmp_path / "received"
    script.write_text(f'echo "$LESS" > "{received}"\ncat >> "{received}"\n', encoding="utf-8")
    plain = {
        name: value for name, value in os.environ.items() if name not in ("LESS", "PAGER", "NO_COLOR", "FORCE_COLOR")
    }
    settings = {"TERM": "xterm", "COLUMNS": "80", "LINES": str(rows), "PAGER": f"sh {script}", **environment}
    leader, follower = pty.openpty()
    command = [sys.executable, "-m", "claimcheck", args[0], "--ledger", str(SPECIMEN), *args[1:]]
    with subprocess.Popen(command, stdin=follower, stdout=follower, stderr=follower, env=plain | settings) as process:
        os.close(follower)
        screen = b""
        while chunk := _read(leader):
            screen += chunk
    os.close(leader)
    text = received.read_text(encoding="utf-8") if received.exists() else ""
    return process.returncode, screen.decode(), text


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65_536)
    except OSError:  # how Linux says that nobody writes to it any more
        return b""


def test_what_is_longer_than_the_screen_goes_through_the_pager_with_its_colours(tmp_path: Path) -> None:
    code, screen, received = on_terminal(tmp_path, "list")
    assert (code, screen) == (0, "")
    assert received.startswith("FRX\n")
    assert "clinics-open" in received
    assert "\x1b[38;5;" in received
    assert on_terminal(tmp_path, "list", "--wide")[2].startswith("FRXS\n")


def test_documents_and_findings_too(tmp_path: Path) -> None:
    assert '"schema_version"' in on_terminal(tmp_path, "list", "--format", "json")[2]
    assert "missing-confidence" in on_terminal(tmp_path, "check", "--exit-zero")[2]


@pytest.mark.parametrize(("args", "environment"), [
    (["list"], {"LINES": "60"}),
    (["list", "--no-pager"], {}),
    (["list"], {"PAGER": "cat"}),
    (["list"], {"PAGER": ""}),
    (["list"], {"CLAIMCHECK_PAGER": ""}),
    (["list"], {"TERM": "dumb"}),
    (["list"], {"CLAIMCHECK_PAGER": "no-such-program"}),
])  # fmt: skip
def test_what_is_printed_without_one(tmp_path: Path, args: list[str], environment: dict[str, str]) -> None:
    code, screen, received = on_terminal(tmp_path, *args, **environment)
    assert code == 0
    assert "clinics-open" in screen
    assert received == ""


def test_claimchecks_own_pager_goes_before_the_common_one(tmp_path: Path) -> None:
    code, screen, received = on_terminal(tmp_path, "list", CLAIMCHECK_PAGER="head -n 1", PAGER="false")
    assert (code, received) == (0, "")
    assert len(screen.splitlines()) == 1


def test_a_pager_that_is_closed_early_ends_quietly(tmp_path: Path) -> None:
    assert on_terminal(tmp_path, "list", CLAIMCHECK_PAGER="true") == (0, "", "")
    lines = (f"line {number}" for number in range(100_000))
    assert pager.page(lines, "true", "utf-8")
    assert next(lines) != "line 99999"  # it stopped where nobody read any more


def test_an_interrupt_is_the_pagers_and_comes_back_afterwards() -> None:
    import signal

    before = signal.getsignal(signal.SIGINT)
    assert pager.page(["a"], "kill -INT $PPID; cat >/dev/null", "utf-8")
    assert signal.getsignal(signal.SIGINT) is before


def test_a_pipe_has_no_pager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PAGER", "less")
    assert pager.command() == ""
