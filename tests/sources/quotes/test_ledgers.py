"""Whole ledgers against the articles they quote: the project's own, when the article is at hand, and one of ours."""

import shutil
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.ledger import files
from claimcheck.ledger.model import Ledger
from claimcheck.sources.quotes.cited import quoted
from claimcheck.sources.quotes.coverage import coverage

HERE, ROOT = Path(__file__).parent, Path(__file__).parents[3]
ARTICLE = next(iter(sorted((ROOT.parent / "shared" / "article").glob("*.txt"))), None)
UNASSERTING = {"Want to read more?", "Subscribe for full access.", "SubscribeThe Authors"}  # the site's own words


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
        return Counter(each.state + "!" * bool(each.held and each.held.swallowed) for each in quoted(self.ledger()))

    def change(self, old: str, new: str) -> None:
        text = self.snapshot.read_text()
        assert old in text
        self.snapshot.write_text(text.replace(old, new, 1))


@pytest.fixture(params=["ours", "project"])
def desk(request: pytest.FixtureRequest, tmp_path: Path) -> Desk:
    if request.param == "project" and ARTICLE is None:
        pytest.skip("the article is not beside this checkout (../shared/article)")
    ledger, article = (
        (HERE / "pumps.yaml", HERE / "pumps.txt") if request.param == "ours" else (ROOT / "claims.yaml", ARTICLE)
    )
    made = Desk(tmp_path, "pumps" if request.param == "ours" else "diplomat-ttp-us")
    assert article is not None
    shutil.copy(article, made.snapshot)
    text = ledger.read_text().replace("snapshot: pumps.txt", "snapshot: text.txt")
    if "snapshot: text.txt" not in text:
        text = text.replace(f"- id: {made.source}\n", f"- id: {made.source}\n  snapshot: text.txt\n")
    (tmp_path / "claims.yaml").write_text(text)
    return made


def test_every_quote_stands_in_its_source(desk: Desk) -> None:
    assert not {*desk.states()} - {"exact", "normalised", "elided"}


def test_every_asserting_sentence_is_covered(desk: Desk) -> None:
    ledger = desk.ledger()
    found = coverage(ledger.sources[desk.source], ledger)
    assert {each.text for each in found.sentences if not each.claims} <= UNASSERTING
    assert found.share > 0.9
    assert not found.lost


def test_a_flipped_word_is_found_in_the_quote_that_holds_it(desk: Desk) -> None:
    for each in quoted(desk.ledger())[::4]:
        assert each.held is not None
        words = each.citation.quote.split()
        longest = max((word for word in words if word.isalpha()), key=len, default="")
        if len(words) > 2 and longest:
            before = desk.snapshot.read_text()
            start, end = each.held.spans[0][0], each.held.spans[-1][1]
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
        each.claim.id: each.held.swallowed
        for each in quoted(files.load([tmp_path / "claims.yaml"]).ledger)
        if each.held
    }
    assert {id: words for id, words in found.items() if words} == {
        "not-tested": ("not",), "repair-if-council-pays": ("only", "if"),
    }  # fmt: skip


def test_a_moved_paragraph_is_found(desk: Desk) -> None:
    lines = desk.snapshot.read_text().splitlines()
    desk.snapshot.write_text("\n".join([*lines[:2], *lines[3:6], lines[2], *lines[6:]]) + "\n")
    moved = {each.citation.at for each in quoted(desk.ledger()) if each.state == "moved"}
    assert moved == {"p1", "p2", "p3", "p4"}


def test_a_not_taken_out_of_the_source_is_found(desk: Desk) -> None:
    holding = [each.citation.quote for each in quoted(desk.ledger()) if " not " in each.citation.quote]
    assert holding
    for quote in holding:
        desk.change(quote, quote.replace(" not ", " "))
    assert desk.states()["altered"] >= len(holding)
