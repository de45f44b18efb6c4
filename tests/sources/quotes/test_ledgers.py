"""Whole ledgers against the articles they quote: that of the example, and a small one beside this file."""

import re
import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

import claimcheck
from claimcheck.ledger import files
from claimcheck.ledger.model import Ledger
from claimcheck.sources.quotes.cited import quoted
from claimcheck.sources.quotes.coverage import coverage

HERE = Path(__file__).parent
EXAMPLE = Path(claimcheck.__file__).parent / "cli" / "workflows" / "example"


@dataclass
class Desk:
    """A ledger in a folder with the snapshot of one source."""

    folder: Path
    source: str

    @property
    def snapshot(self) -> Path:
        return self.folder / "text.txt"

    def ledger(self) -> Ledger:
        return files.load([self.folder / "claims.yaml"]).ledger

    def states(self) -> Counter[str]:
        return Counter(each.state + "!" * bool(each.match and each.match.swallowed) for each in quoted(self.ledger()))

    def change(self, old: str, new: str) -> None:
        text = self.snapshot.read_text()
        assert old in text
        self.snapshot.write_text(text.replace(old, new, 1))


def desk_of(folder: Path, ledger: Path, source: str, snapshot: Path) -> Desk:
    """Copy a ledger and the snapshot of one of its sources into a folder; the hash and other snapshots are left out."""
    shutil.copy(snapshot, folder / "text.txt")
    text = re.sub(r"\n  sha256: .*", "", ledger.read_text())
    (folder / "claims.yaml").write_text(re.sub(rf"snapshot: .*{snapshot.name}", "snapshot: text.txt", text))
    return Desk(folder, source)


@pytest.fixture
def pumps(tmp_path: Path) -> Desk:
    return desk_of(tmp_path, HERE / "pumps.yaml", "pumps", HERE / "pumps.txt")


@pytest.fixture(params=["pumps", "example"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    if request.param == "pumps":
        return desk_of(tmp_path, HERE / "pumps.yaml", "pumps", HERE / "pumps.txt")
    shutil.copytree(EXAMPLE / "snapshots", tmp_path / "snapshots")
    return desk_of(tmp_path, EXAMPLE / "claims.yaml", "lantern-denial", EXAMPLE / "snapshots" / "lantern-denial.txt")


def test_every_quote_stands_in_its_source(desk: Desk) -> None:
    assert not {*desk.states()} - {"exact", "normalised", "elided"}


def test_every_asserting_sentence_is_covered(pumps: Desk) -> None:
    ledger = pumps.ledger()
    found = coverage(ledger.sources[pumps.source], ledger)
    assert not [sentence.text for sentence in found.sentences if not sentence.claims]
    assert found.share > 0.9
    assert not found.lost


def test_a_flipped_word_is_found_in_the_quote_that_holds_it(desk: Desk) -> None:
    quotes = [quote for quote in quoted(desk.ledger()) if quote.citation.source == desk.source]
    for each in quotes[::4]:
        assert each.match is not None
        words = each.citation.quote.split()
        longest = max((word for word in words if word.isalpha()), key=len, default="")
        if len(words) > 2 and longest:
            before = desk.snapshot.read_text()
            start, end = each.match.spans[0][0], each.match.spans[-1][1]
            desk.snapshot.write_text(before[:start] + before[start:end].replace(longest, "zebra") + before[end:])
            state = next(q.state for q in quoted(desk.ledger()) if q.where == each.where)
            desk.snapshot.write_text(before)
            assert state in ("altered", "orphaned", "moved", "unmarked"), (each.citation.quote, longest)


def test_a_not_dropped_by_an_ellipsis_is_found(tmp_path: Path) -> None:
    shutil.copy(HERE / "pumps.txt", tmp_path)
    text = (HERE / "pumps.yaml").read_text()
    (tmp_path / "claims.yaml").write_text(
        text.replace("has not tested", "has … tested").replace("only if the", "… the")
    )
    found = {
        each.claim.id: each.match.swallowed
        for each in quoted(files.load([tmp_path / "claims.yaml"]).ledger)
        if each.match
    }
    assert {id: words for id, words in found.items() if words} == {
        "not-tested": ("not",), "repair-if-council-pays": ("only", "if"),
    }  # fmt: skip


def test_a_moved_paragraph_is_found(pumps: Desk) -> None:
    lines = pumps.snapshot.read_text().splitlines()
    pumps.snapshot.write_text("\n".join([*lines[:2], *lines[3:6], lines[2], *lines[6:]]) + "\n")
    moved = {each.citation.at for each in quoted(pumps.ledger()) if each.state == "moved"}
    assert moved == {"p1", "p2", "p3", "p4"}


def test_a_not_taken_out_of_the_source_is_found(pumps: Desk) -> None:
    holding = [each.citation.quote for each in quoted(pumps.ledger()) if " not " in each.citation.quote]
    assert holding
    for quote in holding:
        pumps.change(quote, quote.replace(" not ", " "))
    assert pumps.states()["altered"] >= len(holding)
