"""An index is made by the first command that asks a large ledger, or when it is asked for."""

from pathlib import Path

import pytest
from conftest import Run

from claimcheck.ledger import files
from claimcheck.query.index import opening

LEDGER = "claims: [{id: a, text: Rain fell., attribution: [ann]}]\nactors: [{id: ann, name: Ann}]\n"


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(LEDGER, encoding="utf-8")
    return path


def test_a_large_ledger_is_indexed_when_that_is_asked_for(
    run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = run("--no-index", "list", "--ledger", str(ledger), ledger=None)
    assert not opening.folder().exists()
    ran = run("cache", "--build", ledger=ledger)
    assert ran.code == 0
    assert "indexed: " in ran.err
    assert "indexes of large ledgers" in ran.out
    monkeypatch.setattr(files, "load", lambda paths: pytest.fail("the files are read"))
    assert run("list", ledger=ledger) == plain


def test_what_needs_no_index_or_can_have_none_is_told(
    run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    ran = run("cache", "--build", ledger=ledger)
    assert (ran.code, ran.out) == (3, "")
    assert "no index can be kept there" in ran.err
    monkeypatch.setattr(files, "LARGE", 10**9)
    ran = run("cache", "--build", ledger=ledger)
    assert (ran.code, ran.out) == (2, "")
    assert "read as fast without" in ran.err
