"""Values are dataclasses that are made in a third of the time: what they do is what frozen dataclasses do."""

import copy
import pickle
from dataclasses import dataclass, field, fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.value_class import value_class


@value_class()
class Place:
    file: str
    step: int | str = 0
    line: int = field(default=0, compare=False)
    about: str = field(default="", repr=False, hash=False)


@dataclass(frozen=True, slots=True)
class Frozen:
    file: str
    step: int | str = 0
    line: int = field(default=0, compare=False)
    about: str = field(default="", repr=False, hash=False)


@value_class(kw_only=True)
class Page(Place):
    width: float = 0

    def __repr__(self) -> str:
        return "a page"


STEPS = st.tuples(st.sampled_from("ab"), st.sampled_from([0, 1, "x"]), st.sampled_from([0, 1]), st.sampled_from("ab"))


@given(STEPS, STEPS)
def test_values_are_equal_hashed_and_shown_as_frozen_dataclasses_are(one: tuple[str], other: tuple[str]) -> None:
    assert (Place(*one) == Place(*other)) == (Frozen(*one) == Frozen(*other))
    assert (hash(Place(*one)) == hash(Place(*other))) == (hash(Frozen(*one)) == hash(Frozen(*other)))
    assert repr(Place(*one)) == repr(Frozen(*one)).replace("Frozen", "Place")


def test_values_of_two_classes_are_never_equal() -> None:
    assert Place("a") != Frozen("a")
    assert Place("a") != Page(file="a")
    assert Page(file="a", width=1) != Page(file="a", width=2)


def test_what_a_class_says_of_itself_stands() -> None:
    assert repr(Page(file="a")) == "a page"


def test_values_have_slots_and_can_be_replaced_copied_and_pickled() -> None:
    place = Place("a", step=2)
    assert not hasattr(place, "__dict__")
    assert [member.name for member in fields(place)] == ["file", "step", "line", "about"]
    assert replace(place, step=3) == Place("a", 3)
    assert copy.deepcopy(place) == pickle.loads(pickle.dumps(place)) == place


def test_a_value_of_what_cannot_be_hashed_cannot_be_hashed() -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(Place("a", step=[]))  # type: ignore[arg-type]  # what is tried here


def test_a_class_that_two_threads_complete_is_completed_once() -> None:
    @value_class()
    class Sheet:
        notes: list[str] = field(default_factory=list)

    of_the_first = vars(Sheet)["__init__"]  # which the other thread is in
    before = fields(Sheet)  # type: ignore[arg-type]  # a dataclass
    for _ in range(50):
        sheet = object.__new__(Sheet)
        of_the_first(sheet)
        assert sheet == Sheet() == Sheet([])
    assert fields(Sheet) == before  # type: ignore[arg-type]
    assert before[0].default_factory is list


CALLS = st.tuples(
    st.lists(st.sampled_from("ab"), max_size=5),
    st.dictionaries(st.sampled_from(["file", "step", "line", "about", "width", "other"]), st.sampled_from("ab")),
)


@given(CALLS)
def test_the_first_values_are_made_and_refused_as_all_others_are(call: tuple[list[str], dict[str, str]]) -> None:
    @value_class(kw_only=True)
    class Sheet(Place):
        width: str = "a"
        notes: list[str] = field(default_factory=list)

    args, named = call
    first = made(Sheet, args, named)
    fields(Sheet)  # compiles the rest
    assert made(Sheet, args, named) == first


def made(cls: type[Place], args: list[str], named: dict[str, str]) -> tuple[Place | None, str]:
    """Return a value, or what is said against its arguments."""
    try:
        return cls(*args, **named), ""  # type: ignore[arg-type]  # any, as it comes
    except TypeError as error:
        return None, str(error)
