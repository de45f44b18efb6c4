"""What takes long says so on a terminal, and leaves nothing behind."""

import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import pytest

from claimcheck.cli.workflows import match
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.matching.claims import OnProgress
from claimcheck.output import working as module
from claimcheck.output.working import working


def on_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make standard error a terminal: within a test, whose capture puts another stream in its place."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")


def test_it_says_what_is_done_and_for_how_long(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    on_terminal(monkeypatch)
    is_shown = threading.Event()
    shown = module._shown
    monkeypatch.setattr(module, "DELAY", 0.0)
    monkeypatch.setattr(module, "_shown", lambda doing: (shown(doing), is_shown.set())[0])
    with working("checking [b]"):
        assert is_shown.wait(10)
    out, err = capsys.readouterr()
    assert out == ""
    assert "checking [b] … 0:00:0" in err
    assert err.endswith("\x1b[2K"), "the line is gone"


def test_what_is_done_at_once_says_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    on_terminal(monkeypatch)
    with working("checking"):
        pass
    assert capsys.readouterr() == ("", "")
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]


def test_it_says_nothing_in_a_pipe_and_stops_when_something_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(module, "DELAY", 0.0)
    with working("checking"):
        assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]
    assert capsys.readouterr() == ("", "")
    on_terminal(monkeypatch)
    with pytest.raises(KeyboardInterrupt), working("checking"):
        raise KeyboardInterrupt
    assert not [thread for thread in threading.enumerate() if isinstance(thread, threading.Timer)]


def test_the_bar_of_an_embedder_takes_the_place_of_the_word_on_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []

    @contextmanager
    def working(doing: str) -> Iterator[None]:
        said.append(doing)
        yield
        said.append("done")

    def matcher(claims: Sequence[Claim], ledger: Ledger, *, embedder: str, on_progress: OnProgress) -> None:
        on_progress(1, 2)
        on_progress(2, 2)

    monkeypatch.setattr(match, "working", working)
    monkeypatch.setattr(match.claim_matching, "matcher", matcher)
    match.engine([], Ledger(), "", lambda done, total: said.append(f"{done} of {total}"))
    assert said == ["taking in the claims", "done", "1 of 2", "2 of 2"]
