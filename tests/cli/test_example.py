"""`init --example`: a ledger with the texts of its sources, which checks clean now and in later years."""

import pytest
from conftest import reading_of

from claimcheck.errors import LedgerError
from claimcheck.ledger import atomic


@pytest.fixture
def example(run, tmp_path):
    assert run("init", str(tmp_path / "bridge"), "--example", ledger=None).code == 0
    return tmp_path / "bridge"


@pytest.mark.parametrize("today", ["2024-09-10", "2026-11-28", "2034-01-01", "2099-12-31"])
def test_it_checks_clean_whenever(run, example, today):
    ran = run("check", "--fail-on", "note", "--today", today, ledger=example)
    assert (ran.code, ran.out) == (0, "")
    assert "no findings in 12 claims, 5 sources, 14 actors" in ran.err


def test_every_quote_stands_in_its_snapshot_to_the_letter(run, example):
    ran = run("quotes", ledger=example)
    assert (ran.code, ran.err) == (0, "24 quotes: 24 exact\n")


def test_it_shows_every_main_feature(example):
    ledger = reading_of((example / "claims.yaml").read_text(encoding="utf-8")).ledger
    claims = ledger.claims.values()
    assert {"denial", "demand", "promise", "prediction", "accusation"} < {claim.kind for claim in claims}
    assert {"supports", "refutes", "context"} == {item.stance for claim in claims for item in claim.evidence}
    assert any(len(claim.attribution) == 3 for claim in claims)
    assert any(hop.hedge for claim in claims for hop in claim.attribution)
    assert any(claim.outcome == "no" and claim.forecasts and claim.criteria and claim.due for claim in claims)
    assert any(claim.review for claim in claims)
    assert any(source.derived_from for source in ledger.sources.values())
    assert ledger.claims["council-had-no-warning"].relations["contradicts"] == ("dunmere-warned-council",)
    assert not any(record.ignore for record in [*claims, *ledger.sources.values(), *ledger.actors.values()])


def test_it_is_in_the_canonical_order(run, example):
    assert run("fmt", "--check", ledger=example).code == 0


def test_what_is_there_is_never_overwritten(run, example):
    (example / "claims.yaml").unlink()
    (example / "snapshots" / "npa-lorry.txt").write_text("mine")
    ran = run("init", str(example), "--example", ledger=None)
    assert (ran.code, ran.out) == (3, "")
    assert "is there already: nothing was overwritten" in ran.err
    assert (example / "snapshots" / "npa-lorry.txt").read_text() == "mine"
    assert not (example / "claims.yaml").exists()


def test_it_is_written_whole_or_not_at_all(run, tmp_path, monkeypatch):
    create, created = atomic.create, []

    def full_disk(path, data):
        if len(created) == 4:
            raise LedgerError(f"{path}: cannot be written (No space left on device): nothing was changed")
        created.append(create(path, data))

    monkeypatch.setattr(atomic, "create", full_disk)
    ran = run("init", str(tmp_path / "bridge"), "--example", ledger=None)
    assert (ran.code, "No space left" in ran.err) == (3, True)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    (tmp_path / "file").write_text("")
    assert "cannot be written" in run("init", str(tmp_path / "file" / "x"), "--example", ledger=None).err


def test_a_dry_run_writes_nothing(run, tmp_path):
    ran = run("init", str(tmp_path / "bridge"), "--example", "--dry-run", ledger=None)
    assert ran.code == 0
    assert "council-had-no-warning" in ran.out
    assert list(tmp_path.iterdir()) == []


def test_it_is_asked_for_alone(run):
    assert run("init", "x", "--example", "--bare", ledger=None).code == 2
