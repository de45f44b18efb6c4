"""The examples of every command's help work."""

import shlex
from pathlib import Path

import pytest
from conftest import ARTICLE, ROOT, Run, command_modules

NEEDS_THE_ARTICLE = ("coverage", "quotes", "snapshot")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the project's ledger and, where the article is at hand, a snapshot of it."""
    ledger = (ROOT / "claims.yaml").read_text(encoding="utf-8")
    if ARTICLE.exists():
        text = ARTICLE.read_text(encoding="utf-8")
        for name in ("article.txt", "article-today.txt", "snapshots/article-then.txt", "snapshots/diplomat-ttp-us.txt"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        ledger = ledger.replace("  sha256:", "  snapshot: snapshots/diplomat-ttp-us.txt\n  sha256:", 1)
    (tmp_path / "claims.yaml").write_text(ledger, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", command_modules())
def test_the_examples_of_every_help_work(run: Run, desk: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if name.split()[0] in NEEDS_THE_ARTICLE and not ARTICLE.exists():
        pytest.skip("the article is not at hand: it is no part of the project")
    monkeypatch.chdir(desk)
    for example in command_modules()[name].EXAMPLES:
        words = shlex.split(example)
        if words[0] == "claimcheck":
            ran = run(*words[1:], ledger=None)
            assert "Traceback" not in ran.err
            assert ran.code in (0, 1), f"{example}: {ran.err}"
            assert ran.out or not ran.code, f"{example}: {ran.err}"
