"""Sources as bibliographies: CSL-JSON and BibTeX, written and read; what is bad is listed with its place."""

import json
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange.bibliographies import latex
from claimcheck.exchange.contract import Refusal
from claimcheck.ledger.model import Ledger

BIB = r"""
% a comment before the entries
@article{umlaut,
  author = {M{\"u}ller, J\"urgen and Jos\'e Nu\~nez and {The Lantern} and others},
  title = {{H}ow \& why 50\% --- na{\"\i}ve},
  journal = {Journal of Bridges}, volume = 5, pages = {1--9},
  year = 2020, month = feb, doi = {10.1000/xyz},
}
@string{pub = "A Press"}
@book{b, title = "A book", editor = {Carol Coburn}, publisher = pub, date = {2016/2017}, keywords = {roads, bridges}}
@misc{web, title = {A page}, howpublished = {\url{https://site.example/a_b}}, urldate = {2021-09-06}}
@book{b, title = {Another with its key}}
@misc{twice, title = {x}, title = {y}}
@misc{, note = {nothing that tells it apart}}
@misc{cut, title = {an end that is missing
"""


def read_bib(text: str) -> exchange.Records:
    return exchange.read("bibtex", text.encode())


def test_an_entry_is_a_source_with_its_people() -> None:
    records = read_bib(BIB)
    umlaut, book, web = records.sources
    assert umlaut == {
        "id": "umlaut", "title": "How & why 50% — naïve", "kind": "article", "date": "2020-02",
        "url": "https://doi.org/10.1000/xyz", "note": "volume: 5; pages: 1–9",
        "author": ["jurgen-muller", "jose-nunez", "the-lantern"], "publisher": "journal-of-bridges",
    }  # fmt: skip
    assert {actor["name"] for actor in records.actors} == {
        "Jürgen Müller", "José Nuñez", "The Lantern", "Journal of Bridges", "Carol Coburn", "A Press",
    }  # fmt: skip
    assert (book["date"], book["publisher"], book["tags"]) == ("2016/2017", "a-press", ["roads", "bridges"])
    assert (web["url"], web["retrieved"]) == ("https://site.example/a_b", "2021-09-06")
    assert exchange.as_ledger(records).faults == ()


def test_bad_entries_are_listed_with_their_line() -> None:
    assert read_bib(BIB).refused == [
        Refusal("line 12", "the key 'b' is that of the entry in line 10 already"),
        Refusal("line 13", "the field 'title' stands in it twice"),
        Refusal("line 14", "it has no id, no title and no address"),
        Refusal("line 15", "it is no whole entry: Unexpectedly reached end of file."),
    ]


def test_what_has_no_field_is_told() -> None:
    assert read_bib(BIB).notes == ["a source has no field for volume (1), pages (1): they went to its note"]


@given(st.text(max_size=60))
def test_a_text_comes_back_from_latex(text: str) -> None:
    assert latex.decoded(latex.escaped(text)) == text


def test_bibliographies_to_read(specimen: Ledger, golden: Callable[[str, str], None]) -> None:
    golden("exchange/specimen.bib", str(exchange.write("bibtex", specimen).content))
    golden("exchange/specimen.csl.json", str(exchange.write("csl-json", specimen).content))


def test_items_of_others_in_csl_json() -> None:
    items = [
        {
            "id": "http://zotero.org/1", "type": "article-journal", "title": "T", "container-title": "J", "volume": "5",
            "author": [{"family": "Fontaine", "given": "Jean", "non-dropping-particle": "de la"}, {"literal": "WHO"}],
            "issued": {"date-parts": [["2020", "2"]], "circa": True}, "DOI": "10.1/x",
            "accessed": {"date-parts": [[2021, 9, 6]]}, "keyword": "a, b",
        },
        {"id": 7, "type": "book", "title": "R", "issued": {"date-parts": [[2016], [2017]]},
         "editor": [{"family": "E"}]},
        {"id": "s", "type": "report", "title": "S", "issued": {"date-parts": [[2020]], "season": 2}},
        {"id": "d", "type": "report", "title": "D", "issued": {"literal": "some day"}},
        {"type": "report"},
        "x",
    ]  # fmt: skip
    records = exchange.read("csl-json", json.dumps(items).encode())
    first, second, third, fourth = records.sources
    assert first == {
        "id": "http---zotero.org-1", "title": "T", "kind": "article-journal", "date": "2020-02~", "tags": ["a", "b"],
        "url": "https://doi.org/10.1/x", "retrieved": "2021-09-06", "note": "volume: 5",
        "author": ["jean-de-la-fontaine", "who"], "publisher": "j",
    }  # fmt: skip
    assert (second["id"], second["date"], second["author"]) == ("7", "2016/2017", ["e"])
    assert (third["date"], fourth["note"]) == ("2020-22", 'issued: {"literal": "some day"}')
    assert records.refused == [
        Refusal("$[4]", "it has no id, no title and no address"),
        Refusal("$[5]", "an item is a mapping with type, title …"),
    ]
    assert exchange.as_ledger(records).faults == ()


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("csl-json", b"[1, 2", "the input:1:6"),
        ("csl-json", b'{"a": 1}', "is no CSL-JSON"),
        ("csl-json", b"[" * 100_000, ""),
        ("csl-json", b"\xff\xfe", "UTF-16"),
        ("bibtex", b"Dear reader,", "is no BibTeX"),
        ("bibtex", b"\xff\xff", "not UTF-8"),
        ("bibtex", b"@" * 200_000, "part the file"),
    ],
)
def test_what_is_no_bibliography_ends_in_one_clear_line(name: str, content: bytes, message: str) -> None:
    with pytest.raises(UsageError) as error:
        exchange.read(name, content)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("text", ["{" * 5000, "\\" * 5000, "$" * 5000, r"\'" * 5000, "{\\'e" * 40 + "}" * 40])
def test_hostile_latex_is_a_text(text: str) -> None:
    assert isinstance(latex.decoded(text), str)


def test_bibtex_is_written_without_its_extra_and_read_with_it(
    monkeypatch: pytest.MonkeyPatch, specimen: Ledger
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "bibtexparser", None)
    monkeypatch.setitem(__import__("sys").modules, "bibtexparser.entrypoint", None)
    assert exchange.write("bibtex", specimen).content
    with pytest.raises(UsageError, match=r"pip install 'claimcheck-ledger\[bib\]'"):
        read_bib(BIB)
