"""What a remark says about where a source has its knowledge from, held against `derived_from`."""

import pytest
from conftest import reading_of

from claimcheck.lint.example import UNION, example
from claimcheck.sources.provenance.undeclared import undeclared_origins

COURIER = "{id: courier, name: The Courier, aliases: [Courier], kind: media}"
SOURCES = (
    "{id: wire-story, title: Wells of the valley run dry, publisher: courier, date: 2024-01}",
    "{id: later-story, title: Rain in the valley at last, publisher: courier, date: 2025-01}",
)
SAYING = [  # a note, and the sources that it says the bulletin rests on
    ("Based on the wire-story.", "wire-story"),
    ("It is largely based on Wells of the Valley run dry, and adds nothing.", "wire-story"),
    ("Sums up a report; cites the Courier.", "wire-story"),
    ("It names courier.com as its own source, so it does not count.", "wire-story"),
    ("A report of The Courier in the copy of a third party.", "wire-story"),
    ("Reprinted from the Courier.", "wire-story"),
    ("According to the “Courier”, nobody was warned.", "wire-story"),
]
SILENT = [
    "",
    "A site unknown to us.",
    "It is not based on the wire-story.",
    "It does not cite anybody, never quoting the Courier.",
    "Based on talks. The Courier had another story.",
    "Known through the Courier, not read.",
    "Its subject is the drought that the Courier reports on 10 January 2022.",
    "Cites the later-story.",  # which appeared after it
    "Based on the Health bulletin of last week.",  # itself
]


def rests_on(note: str, **source: str) -> list[str]:
    text = example(actors=[UNION, COURIER], sources=SOURCES, source={"note": f"'{note}'", **source})
    return [id for case in undeclared_origins(reading_of(text).ledger) for id in case.rests_on]


@pytest.mark.parametrize(("note", "origin"), SAYING)
def test_a_note_says_what_the_source_rests_on(note: str, origin: str) -> None:
    assert rests_on(note) == [origin]


@pytest.mark.parametrize("note", SILENT)
def test_a_note_says_nothing_of_the_kind(note: str) -> None:
    assert rests_on(note) == []


def test_what_is_declared_is_no_finding() -> None:
    assert rests_on("Based on the wire-story.", derived_from="[wire-story]") == []


def test_a_title_and_a_note_on_a_citation_say_it_too() -> None:
    assert rests_on("", title="'Wells dry, according to the Courier'") == ["wire-story"]
    text = example(sources=SOURCES, appears_in="[{source: bulletin, note: Copied from the wire-story.}]")
    (case,) = undeclared_origins(reading_of(text).ledger)
    assert (case.source.id, case.where.path) == ("bulletin", ("claims", 0, "appears_in", 0, "note"))
