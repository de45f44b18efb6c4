"""A shell completes a large ledger from its index, with what it would complete from the files."""

from pathlib import Path

import pytest
import typer
from conftest import Run
from query.index.test_cache_faults import index_of, indexed, text

from claimcheck.cli import completion, indexing
from claimcheck.cli.completion import Completion
from claimcheck.ledger import files

OFFERED = {
    "ids": (completion.ids, "c1"), "records and tags": (completion.shown, "t"), "actors": (completion.actors, "B"),
    "sources": (completion.sources, ""), "tags": (completion.tags, ""), "a query": (completion.queries, "-tag:t"),
}  # fmt: skip


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(text(), encoding="utf-8")
    return path


def offered(offers: Completion, start: str, path: Path) -> list[tuple[str, str]]:
    context = typer.Context(typer.main.get_command(typer.Typer(callback=lambda: None)))
    context.params["ledger"] = [str(path)]
    return list(offers(context, start))


@pytest.mark.parametrize("name", OFFERED)
def test_index_and_files_offer_alike(
    name: str, run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    indexed(run, ledger)
    by_index = offered(*OFFERED[name], ledger)
    monkeypatch.setattr(files, "LARGE", 1e9)
    assert by_index
    assert by_index == offered(*OFFERED[name], ledger)
    assert capsys.readouterr().err == ""


def test_many_ids_go_without_labels(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(completion, "LABELLED", 3)
    assert offered(completion.claims, "c29", ledger) == [("c29", "Bridge 29 was closed.")]
    assert offered(completion.claims, "c2", ledger)[:2] == [("c2", ""), ("c20", "")]


def test_a_damaged_index_is_done_without(run: Run, ledger: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(indexing, "wanted", True)
    index = indexed(run, ledger)
    index.write_bytes(index.read_bytes().replace(b"Bridge 29", b"Bridge 92"))
    assert offered(completion.claims, "c29", ledger) == [("c29", "Bridge 29 was closed.")]
    assert not index_of(ledger).exists()


def test_a_ledger_that_is_not_there_offers_nothing(tmp_path: Path) -> None:
    assert offered(completion.ids, "", tmp_path / "none.yaml") == []
