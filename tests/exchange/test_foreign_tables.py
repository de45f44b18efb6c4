"""Tables of others: their columns guessed or named, a row a claim, and what somebody rates it as evidence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange.contract import ReadOptions, Records, Refusal
from claimcheck.exchange.foreign.dates import day_first, read_date
from claimcheck.exchange.tables.table import separator_of

REVIEWS = """Claim,Claimant,Date,Verdict,Link,Topic
The bridge is shut.,Mayor Ott,2024/09/22,False,https://checks.example/bridge,roads; bridges
The bridge is open.,,22 Sep 2024,Half true,checks.example/open,roads
"""


def read(text: str | bytes, adopt: bool = False, name: str = "table.csv", **columns: str) -> Records:
    content = text.encode() if isinstance(text, str) else text
    return exchange.read("csv", content, ReadOptions(file_name=name, columns=columns, adopt_verdicts=adopt))


def test_a_row_is_a_claim_its_speaker_and_the_review_of_it() -> None:
    records = read(REVIEWS)
    shut, opened = records.claims
    assert shut["text"] == "The bridge is shut."
    assert shut["attribution"] == [{"actor": "mayor-ott"}]
    assert shut["tags"] == ["roads", "bridges"]
    assert records.sources[0] == {
        "id": "checks-example-bridge", "url": "https://checks.example/bridge", "kind": "fact-check",
        "publisher": "checksexample", "date": "2024-09-22",
    }  # fmt: skip
    assert opened["attribution"] == [{"actor": "unnamed-claimant"}]
    assert exchange.as_ledger(records).faults == ()


def test_a_rating_of_others_is_evidence_and_no_verdict() -> None:
    shut, opened = read(REVIEWS).claims
    rated = {"source": "checks-example-bridge", "stance": "refutes", "note": 'rated "False" by checks.example'}
    assert shut["evidence"] == [rated]
    assert [claim.get("verdict") for claim in (shut, opened)] == [None, None]
    adopted = read(REVIEWS, adopt=True).claims
    assert [claim.get("verdict") for claim in adopted] == ["false", "mixed"]


def test_how_the_columns_were_read_is_told_with_what_was_not() -> None:
    notes = read("Claim,Likes\nA,5\n").notes
    assert notes[:2] == ['columns were read as --map "Claim=text"', "columns not read: Likes"]


def test_columns_are_named_by_the_user() -> None:
    records = read("Was,Wer,Datum\nA,B,2020\n", Was="text", Wer="origin", Datum="-")
    assert records.claims[0]["text"] == "A"
    assert records.claims[0]["attribution"] == [{"actor": "b"}]
    assert "columns not read: Datum" in records.notes


@pytest.mark.parametrize(
    ("text", "columns", "message"),
    [
        ("a,b\n1,2\n", {}, 'no column is the claims. Say which one is, as in --map "Column=text". Its columns: a, b'),
        ("title,claim\nX,\nY,\n", {}, "its column 'claim' is empty in all 2 rows"),
        ("Claim\nx\n", {"Clam": "text"}, "table.csv has no column 'Clam'. Its columns: Claim"),
        ("Claim\nx\n", {"Claim": "txt"}, "a column cannot stand for 'txt'. Did you mean 'text'?"),
        ('Claim,B\n"x,y\nz,w\n', {}, "row 2 (line 2): a quotation mark is opened and never closed"),
        ("Claim\n" + "x" * 20_000_000, {}, "a cell is longer than"),
        ("\n\n", {}, "the table is empty"),
        (b"Claim\n\x00\x01\x02\x00", {}, "it looks like a binary file"),
        ("Утверждение\nЗемля плоская\n".encode("cp1251"), {}, "not UTF-8"),
    ],
)
def test_what_is_no_table_of_claims_ends_in_one_clear_line(
    text: str | bytes, columns: dict[str, str], message: str
) -> None:
    with pytest.raises(UsageError) as error:
        read(text, **columns)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_a_bad_row_is_refused_with_its_number_and_the_others_are_kept() -> None:
    records = read('Claim,Date\nA,2020\n,2021\n=1+1,2020\nB,2020,more\n"C"x,2020\nD,2020\n')
    assert [claim["text"] for claim in records.claims] == ["A", "D"]
    assert sorted(records.refused, key=lambda refusal: refusal.where) == [
        Refusal("row 3", "it has no claim: 'Claim' is empty"),
        Refusal("row 4", "its claim is a formula: =1+1"),
        Refusal("row 5", "it has 3 cells, the header 2"),
        Refusal("row 6", "line 6: a quotation mark stands in the middle of a cell"),
    ]


@pytest.mark.parametrize(
    ("content", "texts"),
    [
        ("\ufeffClaim\r\nA\r\nB\r\n".encode(), ["A", "B"]),
        (b"Claim;Date\nA;2020\n", ["A"]),
        (b"Claim\tDate\nA\t2020\n", ["A"]),
        (b"sep=|\nClaim|Date\nA|2020\n", ["A"]),
        (b'Claim,B\n"two\r\nlines",x\n', ["two\nlines"]),
        ("Claim\nÄ\n".encode("utf-16"), ["Ä"]),
        ("Déclaration,auteur\nLa Terre est plate là,Noël\n".encode("cp1252"), ["La Terre est plate là"]),
        (b"Checks of 2024;\n;\nClaim;Date\nA;2020\n", ["A"]),
        (b"Claim\n'=A1\n'-x\n'tis\n", ["=A1", "-x", "'tis"]),
        ("الادعاء,التصنيف\nالأرض مسطحة,زائف\n".encode(), ["الأرض مسطحة"]),
    ],
)
def test_tables_come_in_many_forms(content: bytes, texts: list[str]) -> None:
    assert [claim["text"] for claim in read(content).claims] == texts


def test_a_table_in_windows_1252_is_told() -> None:
    notes = read("Déclaration\nLa Terre est plate là\n".encode("cp1252")).notes
    assert notes[0] == "the file is not in UTF-8: it was read as Windows-1252 (“Déclaration La”)"


def test_a_value_that_does_not_fit_goes_to_the_note_and_is_told() -> None:
    records = read("Claim,Date\nA,last spring\n")
    assert records.claims[0]["note"] == "Date: last spring"
    assert "1 row: 'Date' is no date, and went to the note" in records.notes


def test_two_reviews_of_one_claim_are_both_kept() -> None:
    claims = read("claim,rating,url\nA,False,https://x.example/1\nA,True,https://y.example/2\n").claims
    assert [evidence["stance"] for evidence in claims[0]["evidence"]] == ["refutes", "supports"]
    assert len(claims) == 1


def test_a_rating_of_sentences_is_a_reason() -> None:
    reason = "The bridge was opened in March, as the register of the county shows us."
    claim = read(f"claim,conclusion,url\nA,{reason!r},https://x.example/1\n".replace("'", '"')).claims[0]
    assert claim["evidence"][0] == {"source": "x-example-1", "stance": "context", "note": reason}


def test_sentences_are_the_name_of_nobody() -> None:
    prose = "The claim went round in the spring, when a page of humour had put it up as a joke."
    records = read(f'claim,origin\nA,"{prose}"\n')
    assert records.claims[0]["attribution"] == [{"actor": "unnamed-claimant"}]
    assert "columns not read: origin" in records.notes
    long = read("claim,origin\nA," + "x" * 600, origin="origin").claims[0]
    assert long["note"].startswith("origin: xxx")


def test_what_a_review_rests_on_are_sources_of_its_own() -> None:
    text = 'claim,rating,url,references\nA,False,https://x.example/1,"https://one.example\nhttps://two.example/c"\n'
    review = read(text).sources[-1]
    assert review["derived_from"] == ["one-example", "two-example-c"]


def test_a_claim_without_any_address_is_cited_to_its_row() -> None:
    records = read("Claim,Speaker\nA,Bob\n")
    assert records.sources == [{"id": "tablecsv", "title": "table.csv", "kind": "table"}]
    assert records.claims[0]["appears_in"] == [{"source": "tablecsv", "at": "row 2"}]


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024-09-22", "2024-09-22"), ("2024/9/2", "2024-09-02"), ("22.9.2024", "2024-09-22"),
        ("Sep 22, 2024", "2024-09-22"), ("22-Sep-2024", "2024-09-22"), ("vendredi 3 mai 2019", "2019-05-03"),
        ("22 de septiembre de 2024", "2024-09-22"), ("22 سبتمبر 2024", "2024-09-22"), ("٢٢/٠٩/٢٠٢٤", "2024-09-22"),
        ("Sun, 22 Sep 2024 10:00:00 GMT", "2024-09-22T10:00:00Z"), ("9/22/2024 4:30 PM", "2024-09-22T16:30"),
        ("2024-09-22T10:30:00.000+0530", "2024-09-22T10:30:00+05:30"), ("2021-08-24 00:00:00", "2021-08-24"),
        ("44562", "2022-01-01"), ("1700000000", "2023-11-14T22:13:20Z"), ("09/2024", "2024-09"), ("2022~", "2022~"),
        ("05/06/2015", "2015"), ("31/02/2020", ""), ("spring", ""), ("", ""), ("9" * 100, ""),
    ],
)  # fmt: skip
def test_dates_are_read_as_far_as_they_are_certain(written: str, date: str) -> None:
    assert read_date(written) == date


def test_one_date_of_a_column_shows_the_order_of_all() -> None:
    assert day_first(["05/06/2015", "13/06/2015"]) is True
    assert day_first(["05/06/2015", "06/13/2015"]) is False
    assert read_date("05/06/2015", day_first=True) == "2015-06-05"
    assert read_date("05/06/2015", day_first=False) == "2015-05-06"


@given(st.text(max_size=40))
def test_any_text_is_a_date_or_none(text: str) -> None:
    assert read_date(text) == read_date(read_date(text))


@given(st.lists(st.lists(st.text("abc ;,\n\"'=é", max_size=5), min_size=2, max_size=3), min_size=1, max_size=5))
def test_any_table_gives_records_or_one_clear_line(rows: list[list[str]]) -> None:
    text = "Claim,Rating,URL\n" + "\n".join(",".join(row) for row in rows)
    told = []
    try:
        records = read(text)
    except UsageError as error:
        told.append(str(error))
    else:
        assert {fault.rule for fault in exchange.as_ledger(records).faults} <= {"bad-value"}
    assert not any("\n" in line for line in told)


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_sign_that_parts_the_lines_alike(separator: str) -> None:
    line = separator.join(["Claim", '"a, b; c | d"', "e, f" if separator != "," else "e"])
    assert separator_of(f"{line}\n{line}\n") == separator
