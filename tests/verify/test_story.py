"""A story about the example: each of its twelve mistakes is found, and nothing that is right is called wrong."""

from importlib import resources
from pathlib import Path

import pytest

from claimcheck.ledger import files
from claimcheck.lint.rule import Severity
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verification, verify_draft

EXAMPLE = Path(str(resources.files("claimcheck.cli.workflows") / "example"))
# Each mistake beside a sentence of the same kind that is right.
PLANTED = {
    "date-differs": ("on 20 December last year", "entered on 22 November 2023"),
    "false-as-fact": ("The town council had no warning", "Quillhaven town council said in May"),
    "negation-differs": ("they are not at least one winter old", "Work on the western pier has not begun"),
    "number-differs": ("a lorry of 80 tonnes", "limited to 30 tonnes"),
    "hedge-dropped": ("The lorry widened cracks", "may have widened cracks"),
    "name-differs": ("Osric Bell, who chairs", "Dunmere Engineering, which inspects"),
    "unknown-citation": ("[@county-raport, p3]", "[@county-report, p2]"),
    "altered-quote": ("for every month the bridge is shut", "We described three cracks"),
    "orphaned-quote": ("Not a single crown has been set aside", "“next summer”"),
    "misattributed-quote": ("is failing,” Lindqvor said", "is failing,” he said"),
    "direction-differs": ("stayed open for fourteen months", "still in place on Monday"),
    "roles-exchanged": ("The Sorrel Valley Post was reprinted", "the Sorrel Valley Post reprinted it"),
}


@pytest.fixture(scope="module")
def verified() -> Verification:
    ledger = files.load([EXAMPLE / "claims.yaml"]).ledger
    return verify_draft(read_draft((EXAMPLE / "story.md").read_bytes(), "story.md"), read_evidence(ledger))


def warnings_about(words: str, verified: Verification) -> list[str]:
    """The rules whose errors and warnings are about the sentence with these words."""
    words = words.replace("is failing", "the bridge was failing") if words.startswith("is") else words
    sentence = next(
        s for s in verified.sentences if words in " ".join(text_of(s.sentence.start, s.sentence.end, verified).split())
    )
    return [found.rule for found in sentence.findings if found.severity > Severity.NOTE]


def text_of(start: int, end: int, verified: Verification) -> str:
    return verified.draft.raw[start:end]


@pytest.mark.parametrize("rule", PLANTED)
def test_each_mistake_is_found_and_its_like_that_is_right_is_not(rule: str, verified: Verification) -> None:
    wrong, right = PLANTED[rule]
    assert rule in warnings_about(wrong, verified)
    assert warnings_about(right, verified) == []


def test_nothing_else_is_called_wrong(verified: Verification) -> None:
    told = [found.rule for _, found in verified.findings() if found.severity > Severity.NOTE]
    assert sorted(told) == sorted(PLANTED)


def test_most_of_what_is_right_stands_beside_a_passage(verified: Verification) -> None:
    assert verified.states[State.SUPPORTED] > 25
    assert verified.states[State.NOTHING_FOUND] < 10


def test_the_story_is_as_long_as_a_story_is(verified: Verification) -> None:
    assert 850 <= len(verified.draft.raw.split()) <= 1000
