"""One table of the house: which verdict a likelihood and a credibility bear, and what a ledger lays down otherwise."""

import pytest
from conftest import reading_of

from claimcheck.ledger import scales
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.settings import Scales
from claimcheck.ledger.verdicts import GRADES, TABLE, borne_verdicts
from claimcheck.ledger.vocabulary import CREDIBILITY, VERDICT
from claimcheck.lint import runner

HOUSE = "verdicts: [{likelihood: %s, credibility: %s, verdict: %s}]\n"
CLAIM = """\
actors: [{id: ministry, name: Ministry of Health}]
sources: [{id: bulletin, title: Health bulletin}]
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [bulletin]
  evidence: [{source: bulletin, stance: %s}]
  likelihood: %s
  credibility: %s
  verdict: %s
"""


def judged(likelihood: str, credibility: str = "", verdict: str = "") -> Claim:
    return Claim(id="a", text="A.", likelihood=likelihood, credibility=credibility, verdict=verdict)


def raised(text: str) -> list[str]:
    return [
        each.rule for each in runner.run(reading_of(text), ["verdict-against-likelihood", "verdict-without-evidence"])
    ]


@pytest.mark.parametrize(
    ("likelihood", "credibility", "borne"),
    [
        ("almost certain", "1", ("true",)),
        ("very likely", "2", ("mostly-true",)),
        ("likely", "3", ("mixed", "unproven")),
        ("roughly even chance", "3", ("mixed", "unproven")),
        ("unlikely", "4", ("mixed", "mostly-false")),
        ("very unlikely", "4", ("mostly-false",)),
        ("almost no chance", "5", ("false",)),
        ("almost certain", "5", ("unproven",)),  # the two speak against each other
        ("very likely", "6", ("unproven",)),  # 6 is unknown, not bad
        ("85%", "2", ("mostly-true",)),
        ("80%", "2", ("mostly-true",)),  # the lower end belongs to the term
        ("", "2", ()),
        ("more or less", "2", ()),  # told by a rule of its own
    ],
)
def test_a_verdict_follows_from_likelihood_and_credibility(
    likelihood: str, credibility: str, borne: tuple[str, ...]
) -> None:
    assert borne_verdicts(judged(likelihood, credibility), Ledger()) == borne


def test_every_cell_of_the_table_is_filled_with_verdicts() -> None:
    assert set(GRADES) == set(CREDIBILITY.meanings)
    for row in TABLE.values():
        assert len(row) == len(GRADES)
        for cell in row:
            assert cell.split()
            assert set(cell.split()) <= set(VERDICT.meanings) - {"not-checkable"}


def test_the_table_is_the_same_from_either_end() -> None:
    opposite = {"true": "false", "mostly-true": "mostly-false", "mostly-false": "mostly-true", "false": "true"}
    for row, other in zip(TABLE.values(), reversed(TABLE.values()), strict=True):
        for grade, cell in enumerate(row[:5]):
            mirrored = {opposite.get(verdict, verdict) for verdict in other[4 - grade].split()}
            assert set(cell.split()) == mirrored


@pytest.mark.parametrize("name", scales.named("likelihood"))
def test_the_terms_of_every_scale_find_a_cell(name: str) -> None:
    ledger = Ledger(scales=Scales(likelihood=name))
    for term in scales.load(name).terms:
        assert all(borne_verdicts(judged(term.words[0], grade), ledger) for grade in GRADES)


def test_every_percentage_finds_a_cell() -> None:
    for percent in range(101):
        assert all(borne_verdicts(judged(f"{percent}%", grade), Ledger()) for grade in GRADES)


def test_a_claim_without_credibility_has_the_verdicts_of_all_grades() -> None:
    borne = borne_verdicts(judged("unlikely"), Ledger())
    assert {"mixed", "mostly-false", "unproven"} == set(borne)


def test_the_head_of_a_ledger_lays_down_its_own_cells() -> None:
    head = HOUSE % ("very likely", 2, "true")
    ledger = reading_of(head).ledger
    assert borne_verdicts(judged("very likely", "2"), ledger) == ("true",)
    assert borne_verdicts(judged("90%", "2"), ledger) == ("true",)
    assert borne_verdicts(judged("very likely", "1"), ledger) == ("true", "mostly-true")
    assert to_dict(ledger)["verdicts"] == [{"likelihood": "very likely", "credibility": "2", "verdict": "true"}]


def test_rows_of_one_cell_are_its_range() -> None:
    rows = "verdicts:\n" + "".join(
        f"- {{likelihood: likely, credibility: 2, verdict: {verdict}}}\n" for verdict in ("mostly-true", "mixed")
    )
    assert borne_verdicts(judged("likely", "2"), reading_of(rows).ledger) == ("mostly-true", "mixed")


@pytest.mark.parametrize(
    ("head", "message"),
    [
        (HOUSE % ("likely", 9, "true"), "'9' is not a credibility"),
        (HOUSE % ("likely", 2, "maybe"), "'maybe' is not a verdict"),
        ("verdicts: [{likelihood: likely, credibility: 2}]\n", "the cell has no 'verdict'"),
        ("verdicts: [likely]\n", "the cell has no 'credibility'"),
        (HOUSE % ("quite likely", 2, "true"), "'quite likely' is not in the scale icd203"),
    ],
)
def test_a_row_that_cannot_be_read_is_told_at_its_place(head: str, message: str) -> None:
    finding = next(each for each in runner.run(reading_of(head)) if message in each.message)
    assert finding.line == 1
    assert finding.column > 1


def test_files_of_one_ledger_may_say_the_same_table() -> None:
    from claimcheck.ledger.document import parse
    from claimcheck.ledger.reader import read

    head = (HOUSE % ("likely", 2, "mixed")).encode()
    other = HOUSE % ("likely", 2, "true")
    assert read([parse("a.yaml", head), parse("b.yaml", head)]).faults == ()
    conflict: Reading = read([parse("a.yaml", head), parse("b.yaml", other.encode())])
    assert "says otherwise about 'verdicts'" in conflict.faults[0].message


def test_the_rules_hold_a_claim_to_the_table_and_to_its_evidence() -> None:
    assert raised(CLAIM % ("supports", "very likely", 2, "mostly-true")) == []
    assert raised(CLAIM % ("supports", "very likely", 2, "true")) == ["verdict-against-likelihood"]
    assert raised(HOUSE % ("very likely", 2, "true") + CLAIM % ("supports", "very likely", 2, "true")) == []
    assert raised(CLAIM % ("context", "very likely", 2, "mostly-true")) == ["verdict-without-evidence"]
    assert raised(CLAIM % ("context", "likely", 3, "unproven")) == []
