"""Ids, names and spellings: which record of a ledger is meant."""

import contextlib

import pytest
from conftest import reading_of
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import Ambiguous, ClaimcheckError, NotFound, UsageError
from claimcheck.ledger.lookup import find, find_record, id_of, look_up, plain_name
from claimcheck.ledger.model import Actor, Claim, Ledger, Source

LEDGER = """\
actors:
- {id: ttp, name: Tehrik-i-Taliban Pakistan, aliases: [TTP, Pakistani Taliban]}
- {id: bob, name: Bob Smith, note: the minister}
- {id: bob2, name: Bob Smith, note: the singer}
- {id: health, name: Ministry of Health}
- {id: housing, name: Ministry of Housing}
- {id: meyer-anna, name: Anna Meyer}
- {id: meier-anna, name: Anna Meier}
- {id: both, name: A record of two kinds}
sources:
- {id: diplomat, title: The TTP and the United States}
- {id: both, title: Two kinds}
claims:
- {id: ttp-no-tie, text: One., attribution: [ttp]}
- {id: ttp-no-aim, text: Two., attribution: [ttp]}
- {id: ttp-woos, text: Three., attribution: [ttp]}
"""


@pytest.fixture
def ledger() -> Ledger:
    return reading_of(LEDGER).ledger


@pytest.mark.parametrize(
    ("written", "id"),
    [
        ("ttp", "ttp"), ("TTP", "ttp"), ("T.T.P.", "ttp"), ("actor:ttp", "ttp"), ("actors:TTP", "ttp"),
        ("pakistani taliban", "ttp"), ("Tehrik-e-Taliban Pakistan", "ttp"), ("tehrik", "ttp"),
        ("ttp-no-t", "ttp-no-tie"), ("TTP-No-Tie", "ttp-no-tie"), ("claim:ttp-w", "ttp-woos"), ("ttp-w", "ttp-woos"),
        ("dip", "diplomat"), ("source:diplomat", "diplomat"), ("the TTP and the united states", "diplomat"),
        ("source:both", "both"),
    ],
)  # fmt: skip
def test_a_record_is_found_by_id_start_name_and_near_spelling(written: str, id: str, ledger: Ledger) -> None:
    assert find_record(ledger, written).id == id


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("ttp-no", "'ttp-no' may mean ttp-no-tie or ttp-no-aim: say which"),
        ("claim:ttp", "'claim:ttp' may mean ttp-no-tie, ttp-no-aim or ttp-woos: say which"),
        ("Bob Smith", "'Bob Smith' may mean bob (Bob Smith) or bob2 (Bob Smith): say which"),
        ("ministry of h", "'ministry of h' may mean health (Ministry of Health) or housing (Ministry of Housing)"),
        ("ministry", "may mean health (Ministry of Health) or housing (Ministry of Housing)"),
        ("Anna Mejer", "may mean meyer-anna (Anna Meyer) or meier-anna (Anna Meier)"),
        ("both", "may mean source:both (Two kinds) or actor:both (A record of two kinds)"),
    ],
)
def test_what_several_records_are_called_is_refused_with_all_of_them(
    written: str, message: str, ledger: Ledger
) -> None:
    with pytest.raises(Ambiguous) as error:
        find_record(ledger, written)
    assert message in str(error.value)
    assert error.value.exit_code == 2


@pytest.mark.parametrize(
    ("written", "kind", "message"),
    [
        ("bobb", Actor, "no actor is called 'bobb'. Did you mean 'bob' (Bob Smith)"),
        ("ttp-wos", Claim, "no claim is called 'ttp-wos'. Did you mean 'ttp-woos'?"),
        ("diplomatt", Source, "no source is called 'diplomatt'. Did you mean 'diplomat' (The TTP and the United"),
        ("ttp", Source, "no source is called 'ttp' (ttp is an actor)"),
        ("xyz", Actor, "no actor is called 'xyz'. The nearest: "),
        ("", Claim, "no claim is called ''"),
    ],
)
def test_what_no_record_is_called_is_answered_with_the_nearest(
    written: str, kind: type[Actor] | type[Source] | type[Claim], message: str, ledger: Ledger
) -> None:
    with pytest.raises(NotFound) as error:
        look_up(ledger, written, kind)
    assert message in str(error.value)


def test_a_kind_that_is_not_wanted_is_wrong_usage(ledger: Ledger) -> None:
    with pytest.raises(UsageError, match="'actor:ttp' is not the id of a claim"):
        find(ledger, "actor:ttp", Claim)


def test_what_is_written_into_a_record_is_never_guessed(ledger: Ledger) -> None:
    written = {"TTP": "ttp", "actor:ttp": "ttp", "tehrik": "tehrik", "bo": "bo"}
    assert {text: id_of(ledger, text, Actor) for text in written} == written
    with pytest.raises(Ambiguous, match=r"bob \(Bob Smith\) or bob2"):
        id_of(ledger, "bob smith", Actor)


def test_signs_of_a_script_belong_to_its_names() -> None:
    assert plain_name("the Al-Qa'ida, U.S.") == "al qaida us"
    assert plain_name("Łódź Café") == plain_name("łódź cafe\u0301") == "łodz cafe"
    assert len({plain_name(name) for name in ("काम", "किम", "कम")}) == 3  # vowel signs
    assert plain_name("ガーナ") != plain_name("カーナ")
    assert plain_name("مُحَمَّد") == plain_name("محمد")


@given(st.text(max_size=20))
def test_any_text_means_one_record_or_is_answered(text: str) -> None:
    ledger = reading_of(LEDGER).ledger
    with contextlib.suppress(ClaimcheckError):
        assert find_record(ledger, text).id


@given(st.text(st.sampled_from(" abTHEthe_-,;09()\t"), max_size=20))
def test_a_plain_name_in_ascii_is_that_of_the_longer_way(text: str) -> None:
    """An accent that is dropped again makes a name be read letter by letter."""
    assert plain_name(text) == plain_name(f"{text}\u0301")
