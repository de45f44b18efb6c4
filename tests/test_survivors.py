"""Small breakages of the code that once went unnoticed: each has the test that tells."""

from pathlib import Path

import pytest
from conftest import Run, reading_of

from claimcheck.edit.yaml import Edit, EditError, proof, put
from claimcheck.edit.yaml.nodes import Node
from claimcheck.edit.yaml.places import Splice
from claimcheck.edit.yaml.style import Style
from claimcheck.matching.engine import IndexedClaim, Matcher

LEDGER = """\
actors: [{id: ann, name: Ann}, {id: gazette, name: The Gazette}]
sources: [{id: s, title: T, kind: report, date: 2024-03-01}]
claims:
- {id: open, text: The bridge is open., attribution: [ann], appears_in: [s], confidence: low}
"""


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "claims.yaml"
    path.write_text(LEDGER, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("broken", "fail_on", "code"),
    [
        ("confidence: low", "note", 0),
        ("likelihood: likely", "note", 1),  # missing-confidence is a note
        ("likelihood: likely", "warning", 0),
        ("confidence: low, verdict: 'true'", "warning", 1),  # verdict-without-evidence is a warning
        ("confidence: low, verdict: 'true'", "error", 0),
        ("confidence: low, about: [nobody]", "error", 1),  # dangling-actor is an error
    ],
)
def test_fail_on_counts_from_the_very_severity_that_it_names(
    run: Run, ledger: Path, broken: str, fail_on: str, code: int
) -> None:
    ledger.write_text(LEDGER.replace("confidence: low", broken), encoding="utf-8")
    assert run("check", "--fail-on", fail_on, "--ignore", "unused-actor", ledger=ledger).code == code


def test_coverage_fails_below_the_share_and_not_at_it(run: Run, ledger: Path) -> None:
    (ledger.parent / "s.txt").write_text("—\n\n—\n\nThe bridge is open. The road is shut.\n", encoding="utf-8")
    text = LEDGER.replace("date: 2024-03-01", "snapshot: s.txt").replace(
        "appears_in: [s]", "appears_in: [{source: s, at: p1, quote: The bridge is open}]"
    )
    ledger.write_text(text, encoding="utf-8")
    assert run("coverage", "s", "--fail-under", "50", ledger=ledger).code == 0
    assert run("coverage", "s", "--fail-under", "50.1", ledger=ledger).code == 1


def test_a_match_of_just_the_least_score_is_shown() -> None:
    matcher = Matcher([IndexedClaim("a", "The bridge is open."), IndexedClaim("b", "The road is shut.")])
    score = matcher.match("The bridge is open again", min_score=0)[0].score
    assert [match.id for match in matcher.match("The bridge is open again", min_score=score)] == ["a"]


def test_a_claim_is_as_old_as_its_origin_and_not_as_who_passed_it_on() -> None:
    relayed = LEDGER.replace("attribution: [ann]", "attribution: [ann, {actor: gazette, date: 2023-01-01}]")
    reading = reading_of(relayed).ledger
    assert str(reading.date_of(reading.claims["open"])) == "2024-03-01"
    origin = reading_of(LEDGER.replace("attribution: [ann]", "attribution: [{actor: ann, date: 2022-05-01}]")).ledger
    assert str(origin.date_of(origin.claims["open"])) == "2022-05-01"


def test_of_several_sources_the_earliest_dates_the_claim() -> None:
    two = LEDGER.replace("date: 2024-03-01}]", "date: 2024-03-01}, {id: t, title: U, date: 2023-12}]")
    ledger = reading_of(two.replace("appears_in: [s]", "appears_in: [s, t]")).ledger
    assert str(ledger.date_of(ledger.claims["open"])) == "2023-12"


def test_an_edit_that_would_say_something_else_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proof does not trust the splices: here one that puts another value than was meant."""
    real = proof.splice

    def wrong(text: str, root: Node, style: Style, edit: Edit) -> Splice:
        made = real(text, root, style, edit)
        return Splice(made.start, made.end, made.new.replace("high", "low"))

    monkeypatch.setattr(proof, "splice", wrong)
    with pytest.raises(EditError, match="cannot be changed without changing something else"):
        put(LEDGER, ("claims", 0, "confidence"), "high")
