"""Terms on the command line that begin with a hyphen, beside options that do."""

import json
from pathlib import Path

import pytest
from conftest import SPECIMEN, Run
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cli.query_arguments import hide_terms, is_term
from claimcheck.query import fields

ALL = ["clinics-open", "clinics-shut", "budget-cut", "staff-doubled"]


def ids(run: Run, *args: str) -> list[str]:
    return [json.loads(row)["id"] for row in run(*args, "--format", "jsonl").out.splitlines()]


@pytest.mark.parametrize(
    ("terms", "wanted"),
    [
        (["-#budget"], ["clinics-open", "clinics-shut", "staff-doubled"]),
        (["-kind:prediction"], ["clinics-open", "clinics-shut", "staff-doubled"]),
        (["-Kind=prediction"], ["clinics-open", "clinics-shut", "staff-doubled"]),
        (["-confidence<moderate", "-#budget"], ["clinics-open", "staff-doubled"]),
        (["kind:prediction", "OR", "-#clinics"], ["budget-cut", "staff-doubled"]),
        (["not:kind:prediction"], ["clinics-open", "clinics-shut", "staff-doubled"]),
        (["not:#budget", "not:doubled"], ["clinics-open", "clinics-shut"]),
        (["not:(kind:prediction OR doubled)"], ["clinics-open", "clinics-shut"]),
        (["-#budget", "--tag", "clinics"], ["clinics-open", "clinics-shut"]),
    ],
)
def test_a_negated_term_needs_no_quoting(run: Run, terms: list[str], wanted: list[str]) -> None:
    assert ids(run, "list", *terms) == wanted


@pytest.mark.parametrize("term", ["-file:*.yaml", "-has:nothing", "-likelihood>=likely", "-note:x", "-origins>1"])
def test_the_letters_of_options_do_not_take_a_field(run: Run, term: str) -> None:
    """-f, -h, -l, -n and -o are options; a field that begins with such a letter is a field all the same."""
    ran = run("list", "--count", term)
    assert "No such option" not in ran.err
    assert is_term(term)


@pytest.mark.parametrize(
    "letter", ["-f=json", "-h", "-l=x", "-n:1", "-o=x", "-n", "--kind=denial", "-draft", "-", "-#"]
)
def test_anything_else_that_begins_with_a_hyphen_is_no_term(letter: str) -> None:
    assert not is_term(letter)


def test_letters_are_still_options(run: Run) -> None:
    assert ids(run, "search", "-n1", "-#budget", "-l", str(SPECIMEN)) == ["clinics-open"]


def test_behind_two_hyphens_all_are_terms(run: Run) -> None:
    ran = run("list", "--format", "jsonl", "--", "-kind:prediction", "-doubled")
    assert [json.loads(row)["id"] for row in ran.out.splitlines()] == ["clinics-open", "clinics-shut"]


def test_the_value_of_an_option_is_no_term(run: Run, tmp_path: Path) -> None:
    assert "-#budget" in run("report", "--title", "-#budget").out.splitlines()[0].replace("\\", "")
    assert list(hide_terms(["-o", "-#x", "-#x", "--", "-#x"], {"-o"})) == ["-o", "-#x", " -#x", "--", "-#x"]


def test_a_negated_word_is_answered_with_how_to_write_it(run: Run) -> None:
    ran = run("list", "-draft")
    assert ran.code == 2
    assert "No such option: -d" in ran.err
    assert "not:WORD" in ran.err


def test_the_answer_names_the_query_as_it_was_written(run: Run) -> None:
    assert json.loads(run("list", "-#budget", "--format", "json").out)["query"] == "-#budget"
    options = json.loads(run("list", "--tag", "clinics", "shut OR cut", "--format", "json").out)["query"]
    assert options == 'tag:"clinics" (shut OR cut)'


@given(st.sampled_from(fields.names()), st.sampled_from(":=<>"), st.text(max_size=9))
def test_every_field_can_be_negated(name: str, sign: str, value: str) -> None:
    assert is_term(f"-{name}{sign}{value}")


@pytest.mark.parametrize("words", [[], ["shut"], ["clinics"], ["shut OR kind:prediction"], ["-#budget", "clinic"]])
@pytest.mark.parametrize("actor", ["MoH", "union", "gazette"])
def test_search_and_list_select_the_same_claims(run: Run, words: list[str], actor: str) -> None:
    """Where any claim holds the words; where none does, search looks for what is near and says so."""
    listed = ids(run, "list", *words, "--actor", actor)
    if listed:
        assert sorted(ids(run, "search", *words, "--actor", actor)) == sorted(listed)
