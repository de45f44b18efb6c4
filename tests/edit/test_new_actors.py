"""Actors that a record names and the ledger lacks, and hops as they are typed."""

import pytest
from conftest import reading_of
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.edit import acts, new_actors
from claimcheck.errors import UsageError

LEDGER = reading_of("actors: [{id: helena-brandt, name: Helena Brandt}, {id: union, name: Nurses' Union}]").ledger


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Helena Brandt", "individual"),
        ("Ministry of Health", "organization"),
        ("The Coastal Tribune", "media"),
        ("Northway Press Agency", "media"),
        ("Republic of Sorrel", "state"),
        ("A spokeswoman", "unnamed"),
        ("local officials", "unnamed"),
        ("Brandt", ""),
        ("...", ""),
    ],
)
def test_a_name_tells_the_kind_of_an_actor_where_one_of_its_words_does(name: str, kind: str) -> None:
    assert new_actors.kind_of(name) == kind


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("Brant", ["helena-brandt"]),
        ("Grandt", ["helena-brandt"]),
        ("Unions", ["union"]),
        ("Helen Brand", ["helena-brandt"]),
        ("Nurses", ["union"]),
        ("Ida Penhallow", []),
    ],
)
def test_a_slip_is_near_to_an_actor_and_another_name_is_not(name: str, near: list[str]) -> None:
    assert [actor.id for actor in new_actors.near_actors(name, LEDGER)] == near


def test_a_name_written_in_two_ways_is_one_new_actor() -> None:
    record = {"attribution": [{"actor": "Ida Penhallow"}], "about": ["ida penhallow", "Helena Brandt"], "author": []}
    assert new_actors.unknown_names(record, LEDGER) == ["Ida Penhallow"]
    (new,) = new_actors.actor_records(["Ida Penhallow"], LEDGER)
    assert new == {"id": "ida-penhallow", "name": "Ida Penhallow", "kind": "individual"}
    replaced = new_actors.with_ids(record, {"ida penhallow": "ida-penhallow"})
    assert replaced["attribution"] == [{"actor": "ida-penhallow"}]
    assert replaced["about"] == ["ida-penhallow", "Helena Brandt"]


@pytest.mark.parametrize(
    ("text", "hop"),
    [
        ("ttp", {"actor": "ttp"}),
        ("ttp:denies", {"actor": "ttp", "act": "denies"}),
        ("actor:ttp:Denies", {"actor": "ttp", "act": "denies"}),
        ("actor:ttp", {"actor": "ttp"}),
        ("Ministry: the roads", {"actor": "Ministry: the roads"}),
        ("Helena Brandt: states ", {"actor": "Helena Brandt", "act": "states"}),
        ("ttp:", {"actor": "ttp"}),
    ],
)
def test_a_hop_is_an_actor_and_an_act(text: str, hop: dict[str, str]) -> None:
    assert acts.hop(text) == hop


@pytest.mark.parametrize(("verb", "act"), [*acts.ALIKE.items(), ("accuse", "alleges"), ("statse", "states")])
def test_a_verb_that_is_no_act_names_the_act_that_is_meant(verb: str, act: str) -> None:
    with pytest.raises(UsageError, match=f"is no act. Did you mean '{act}'"):
        acts.hop(f"ttp:{verb}")


@given(st.text(max_size=40))
def test_any_text_is_a_hop_or_a_usage_error(text: str) -> None:
    try:
        hop = acts.hop(text)
    except UsageError:
        return
    assert set(hop) <= {"actor", "act"}
    assert new_actors.kind_of(hop["actor"]) in ("", "individual", "organization", "media", "state", "unnamed")
    new_actors.near_actors(hop["actor"], LEDGER)
