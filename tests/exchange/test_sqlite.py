"""A ledger as a SQLite database: keys that hold, words that are found, and files of others that do no harm."""

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest
from exchange_ledgers import full_ledger

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange.contract import Refusal
from claimcheck.exchange.formats.sqlite import relational
from claimcheck.ledger.model import Ledger


def database_of(ledger: Ledger) -> sqlite3.Connection:
    database = sqlite3.connect(":memory:")
    content = exchange.write("sqlite", ledger).content
    assert isinstance(content, bytes)
    database.deserialize(content)
    return database


def changed(statement: str) -> bytes:
    """The full ledger's database after a statement of somebody else."""
    with closing(database_of(full_ledger())) as database:
        database.executescript(statement)
        return database.serialize()


def test_keys_lead_somewhere_and_the_file_is_whole(specimen: Ledger) -> None:
    with closing(database_of(specimen)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        references = database.execute("PRAGMA foreign_key_list(claim_relations)").fetchall()
        assert {(row[2], row[3]) for row in references} == {("claims", "claim"), ("claims", "other")}


def test_a_reference_to_nothing_is_kept_and_found_by_a_check() -> None:
    records = exchange.Records(claims=[{"id": "a", "text": "T", "attribution": [{"actor": "nobody"}]}])
    with closing(database_of(exchange.as_ledger(records).ledger)) as database:
        assert [row[0] for row in database.execute("PRAGMA foreign_key_check")] == ["claim_attribution"]


def test_words_are_found_in_claims_and_in_what_belongs_to_them(specimen: Ledger) -> None:
    claim = next(claim for claim in specimen.claims.values() if claim.speaker)
    name = specimen.actors[claim.speaker].name
    with closing(database_of(specimen)) as database:
        word = claim.text.split()[-1].strip(".")
        own = "SELECT id FROM claims WHERE rowid IN (SELECT rowid FROM claims_fts WHERE claims_fts MATCH ?)"
        assert (claim.id,) in database.execute(own, [f'"{word}"']).fetchall()
        names = "SELECT claim FROM search WHERE search MATCH ?"
        assert (claim.id,) in database.execute(names, [f'names: "{name}"']).fetchall()


def test_the_same_ledger_gives_the_same_bytes(specimen: Ledger) -> None:
    assert exchange.write("sqlite", specimen).content == exchange.write("sqlite", specimen).content


def test_the_tables(golden: Callable[[str, str], None]) -> None:
    statements = [statement for table in relational.tables() for statement in relational.statements(table)]
    golden("exchange/tables.sql", ";\n".join(statements) + ";\n")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the input is no SQLite database"),
        (b"SQLite format 3\0", "the database cannot be read"),
        (b"SQLite format 3\0" + b"\xff" * 10_000, "the database cannot be read"),
        (exchange.write("sqlite", Ledger()).content[:20_000], "the database cannot be read"),
        (changed("DROP TABLE claims; DROP TABLE sources; DROP TABLE actors"), "is a database of something else"),
        (changed("DROP TABLE claim_tags; CREATE VIEW claim_tags AS SELECT 1"), "claim_tags is a view"),
        (changed("DROP TABLE claim_tags; CREATE TABLE claim_tags (x)"), "claim_tags has no column claim"),
    ],
)
def test_a_file_that_is_no_ledger_ends_in_one_clear_line(content: bytes, message: str) -> None:
    with pytest.raises(UsageError) as error:
        exchange.read("sqlite", content)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_nothing_in_a_file_is_run() -> None:
    """Neither a view that never ends, nor a trigger, nor a table whose rows a function computes."""
    endless = "CREATE VIEW more AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n;"
    trigger = "CREATE TRIGGER t AFTER INSERT ON claims BEGIN DELETE FROM claims; END;"
    records = exchange.read("sqlite", changed(endless + trigger))
    assert [claim["id"] for claim in records.claims] == ["claim-1", "claim-2"]


def test_a_row_that_belongs_to_nothing_is_refused() -> None:
    statements = """INSERT INTO claim_tags VALUES ('nothing', 1, 'x'); INSERT INTO claims(id, text) VALUES ('b', x'ff');
                    ALTER TABLE claims ADD COLUMN mood"""
    records = exchange.read("sqlite", changed(statements))
    assert records.refused == [
        Refusal("claims, row 3", "it holds bytes where a text belongs"),
        Refusal("claim_tags, row 3", "there is no claim 'nothing'"),
    ]
    assert records.notes == ["columns of claims that are not read: mood"]


def test_a_database_with_a_log_beside_it_is_read_without_it() -> None:
    content = exchange.write("sqlite", full_ledger()).content
    assert isinstance(content, bytes)
    records = exchange.read("sqlite", content[:18] + b"\x02\x02" + content[20:])
    assert len(records.claims) == 2
    assert records.notes == ["changes that are still in the input-wal, the file beside it, are not read"]
