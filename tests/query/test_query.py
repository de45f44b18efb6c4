"""The query language, by example."""

import contextlib

import pytest
from conftest import reading_of
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ClaimcheckError, NotFound, QueryError
from claimcheck.ledger.lookup import find
from claimcheck.ledger.model import Actor, Ledger
from claimcheck.query.grammar import TOKEN, compile_query, tokens

OPEN, SHUT, CUT, STAFF = "clinics-open", "clinics-shut", "budget-cut", "staff-doubled"


def found(query: str, ledger: Ledger) -> list[str]:
    return [claim.id for claim in ledger.claims.values() if compile_query(query, ledger).accepts(claim)]


@pytest.mark.parametrize(
    ("query", "claims"),
    [
        ("", [OPEN, SHUT, CUT, STAFF]),
        ("speaker:ministry", [OPEN, STAFF]),
        ("actor:MoH", [OPEN, SHUT, STAFF]),
        ('relay:"the gazette"', [OPEN, SHUT, CUT]),
        ("subject:government", [SHUT, CUT]),
        ("kind:prediction,accusation", [SHUT, CUT]),
        ("-kind:assertion", [SHUT, CUT]),
        ("NOT kind:assertion", [SHUT, CUT]),
        ("kind!=assertion", [SHUT, CUT]),
        ("confidence>=moderate", [OPEN]),
        ("confidence<moderate", [SHUT, CUT]),
        ("likelihood>=likely", [SHUT, CUT]),
        ("likelihood:likely", [SHUT, CUT]),
        ("likelihood<50%", [OPEN]),
        ("likelihood:70%", [CUT]),
        ("verdict<=mixed", [OPEN]),
        ("credibility>3", [OPEN]),
        ("reliability<=B", [OPEN, STAFF]),
        ("date<2024-03", []),
        ("date:2024-03", [OPEN, SHUT, CUT, STAFF]),
        ("date<2025 due<2025", [CUT]),
        ("date:2024/2025", [OPEN, SHUT, CUT, STAFF]),
        ("date:202X date>=2024-03-01", [OPEN, SHUT, CUT, STAFF]),
        ("date>2023-XX -date<=../2023", [OPEN, SHUT, CUT, STAFF]),
        ("date<2024-03-02T00:00Z", [OPEN, STAFF]),
        ("date:2024-21", []),
        ("tag:closures OR tag:budget", [SHUT, CUT]),
        ("(tag:closures OR tag:budget) likelihood:70%", [CUT]),
        ("#clinics -#closures", [OPEN]),
        ("has:quote", [OPEN]),
        ("has:forecasts", [CUT]),
        ("-has:verdict", [CUT, STAFF]),
        ("id:clinics-*", [OPEN, SHUT]),
        ("source:bulletin", [OPEN, STAFF]),
        ("contradicts:clinics-shut", [OPEN]),
        ("quote:clinic", [OPEN]),
        ('hedge="is said to be"', [OPEN]),
        ("medium:press", [OPEN]),
        ("act:alleges", [SHUT]),
        ("stance:refutes", [OPEN]),
        ("clinic opening", [OPEN]),
        ('"health budget"', [CUT]),
        ('-"health budget" #budget', []),
        ("nurse", [SHUT, STAFF]),
        ("outcome:void", [STAFF]),
        ("text:DOUBLED", [STAFF]),
        ("%", []),
        ("1,500", [SHUT]),
    ],
)
def test_a_query_finds(query: str, claims: list[str], specimen: Ledger) -> None:
    assert found(query, specimen) == claims


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("knd:denial", "no field 'knd'. Did you mean 'kind'"),
        ("kind:denail", "Did you mean 'denial'"),
        ("verdict>=unproven", "has no rank in verdict"),
        ("kind>=denial", "kind has no order"),
        ("likelihood:perhaps", "not in the scale icd203"),
        ("date<yesterday", "is not a date"),
        ("(kind:denial", "is not closed"),
        ("kind:denial)", "a ')' too many"),
        ('"no end', "quotation mark is not closed"),
        ("kind:denial OR", "a term is missing"),
        ("kind:", "wants a value"),
        ("NOT", "nothing stands behind"),
        ("has:cheese", "is no has"),
    ],
)
def test_a_wrong_query_says_what_is_wrong(query: str, message: str, specimen: Ledger) -> None:
    with pytest.raises(QueryError) as error:
        compile_query(query, specimen)
    assert message in str(error.value)


LIKELY = "claims:\n" + "".join(
    f"- {{id: c{percent}, text: One., attribution: [a], likelihood: {percent}%}}\n" for percent in (14, 15, 16)
)


@pytest.mark.parametrize(
    ("query", "claims"),
    [
        ("likelihood>=15%", ["c15", "c16"]), ("likelihood>15%", ["c16"]), ("likelihood<=15%", ["c14", "c15"]),
        ("likelihood<15%", ["c14"]), ("likelihood:15%", ["c15"]), ("likelihood!=15%", ["c14", "c16"]),
        ('likelihood>="very unlikely" likelihood<unlikely', ["c14", "c15", "c16"]),
    ],
)  # fmt: skip
def test_a_percentage_is_compared_at_its_very_point(query: str, claims: list[str]) -> None:
    assert found(query, reading_of(LIKELY).ledger) == claims


def test_only_words_that_must_be_there_are_phrases_to_search_for(specimen: Ledger) -> None:
    query = compile_query('nurses -budget NOT (clinics "health budget") -(-doubled)', specimen)
    assert query.phrases == (("nurs",), ("doubl",))


@pytest.mark.parametrize(
    "nested", ["(" * 5000 + "kind:denial" + ")" * 5000, "NOT " * 5000 + "kind:denial", "-(" * 5000]
)
def test_a_query_nested_too_deep_is_answered(nested: str, specimen: Ledger) -> None:
    with pytest.raises(QueryError, match=r"nested deeper than 100 in the query '.{79}…'"):
        compile_query(nested, specimen)
    assert found("(" * 90 + "kind:prediction" + ")" * 90, specimen) == [CUT]


PIECES = st.sampled_from(
    ["a", "é", "not", "OR", "al-b", "7", "a_b", "-", ":", "!=", '"', "(", "#", ",", " ", "\t", "²"]
)


@given(st.lists(PIECES, max_size=8).map("".join))
def test_plain_queries_are_parted_as_the_pattern_parts_them(text: str) -> None:
    assert tokens(text) == [hit.groupdict() for hit in TOKEN.finditer(text)]


@given(st.text(max_size=60) | st.text('()"-:<>=!# abkindOR*', max_size=40))
def test_no_query_breaks_the_parser(text: str) -> None:
    with contextlib.suppress(ClaimcheckError):
        compile_query(text, Ledger())


@pytest.mark.parametrize(
    ("written", "actor"),
    [
        ("ministry", "ministry"), ("MOH", "ministry"), ("m.o.h.", "ministry"), ("Ministry of Helth", "ministry"),
        ("health", "ministry"), ("The NURSES' Union", "union"), ("nurses", "union"), ("national nurses", "union"),
    ],
)  # fmt: skip
def test_an_actor_is_found_by_any_name_and_near_spelling(written: str, actor: str, specimen: Ledger) -> None:
    assert find(specimen, written, Actor).id == actor


def test_an_actor_nobody_surely_means_is_answered_with_the_nearest(specimen: Ledger) -> None:
    with pytest.raises(NotFound, match=r"no actor is called 'minster'. Did you mean 'ministry'"):
        find(specimen, "minster", Actor)


def test_how_a_name_was_taken_is_told(specimen: Ledger) -> None:
    assert compile_query("actor:MoH", specimen).notes == ("actor 'MoH' is ministry (Ministry of Health)",)
    assert compile_query("actor:ministry", specimen).notes == ()
