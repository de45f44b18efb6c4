"""What a report does not establish is said in so many words, with the right number and the right verb."""

from datetime import date

import pytest
from conftest import reading_of

from claimcheck.output.report.limitations import limitations

HEAD = """\
actors: [{id: ann, name: Ann}, {id: nobody, name: An official, kind: unnamed}]
sources:
- {id: letter, title: Letter, reliability: B, snapshot: letter.txt}
- {id: memo, title: Memo, reliability: B, snapshot: m}
claims:
"""
SOUND = """\
- id: sound
  text: The bridge is open.
  attribution: [ann]
  appears_in: [letter]
  evidence: [{source: memo, stance: supports}]
  likelihood: likely
  confidence: moderate
  verdict: mostly-true
"""
CASES = {
    "verdict: mostly-true": ("", "has no verdict: nothing here says whether it is true."),
    "verdict: mostly-true ": ("verdict: unproven", "is unproven: the evidence does not decide it."),
    "verdict: mostly-true  ": ("verdict: not-checkable", "is an opinion or a demand that no evidence can settle."),
    "evidence: [{source: memo, stance: supports}]": (
        "evidence: [{source: letter, stance: supports}]", "rests on one source alone."
    ),
    "attribution: [ann]": ("attribution: [nobody]", "starts from somebody the source does not name."),
    "confidence: moderate": ("confidence: low", "is judged on a thin or doubtful basis (confidence low)."),
    "confidence: moderate ": ("", "has a likelihood without saying how well it is founded."),
    "text: The bridge is open.": (
        "text: The bridge will open.\n  kind: prediction", "is a prediction that is still open."
    ),
}  # fmt: skip


def sentences(text: str) -> list[str]:
    ledger = reading_of(text).ledger
    return limitations(list(ledger.claims.values()), ledger)


def test_a_sound_claim_leaves_nothing_open() -> None:
    assert sentences(HEAD + SOUND) == []


@pytest.mark.parametrize("part", CASES)
def test_each_gap_is_said_of_one_claim(part: str) -> None:
    instead, sentence = CASES[part]
    text = HEAD + SOUND.replace(part.strip(), instead)
    assert sentences(text) == [f"The claim {sentence}"]


def test_each_gap_is_counted_among_several_claims() -> None:
    text = HEAD + SOUND.replace("verdict: mostly-true", "verdict: unproven")
    both = text + SOUND.replace("id: sound", "id: other").replace("verdict: mostly-true", "verdict: unproven")
    assert sentences(both) == ["All 2 claims are unproven: the evidence does not decide them."]
    one = text + SOUND.replace("id: sound", "id: other")
    assert sentences(one) == ["1 of 2 claims is unproven: the evidence does not decide it."]


def test_no_evidence_is_said() -> None:
    text = HEAD + SOUND.replace("  evidence: [{source: memo, stance: supports}]\n", "")
    assert "The claim has no evidence recorded beyond the text that makes it." in sentences(text)


def test_what_is_unknown_of_the_sources_that_are_cited() -> None:
    text = (
        (HEAD + SOUND)
        .replace(", reliability: B", "")
        .replace(", snapshot: letter.txt", "")
        .replace(", snapshot: m", "")
    )
    assert sentences(text) == [
        "The reliability of all 2 sources is unknown or was not judged.",
        "No copy of any of the 2 sources is kept: quotes from there were not compared.",
    ]
    partly = reading_of(HEAD.replace(", reliability: B, snapshot: m", "") + SOUND).ledger
    assert limitations(list(partly.claims.values()), partly) == [
        "The reliability of 1 of 2 sources is unknown or was not judged.",
        "No copy of 1 of 2 sources is kept: quotes from there were not compared.",
    ]


def test_what_the_selection_leaves_out_is_said_and_its_sources_are_not_counted() -> None:
    ledger = reading_of(HEAD.replace(", snapshot: letter.txt", "") + SOUND).ledger
    assert limitations([], ledger) == ["1 claim is left out by the selection."]


def test_reviews_are_said_by_their_day_or_on_a_given_day_when_they_are_overdue() -> None:
    ledger = reading_of(HEAD + SOUND + "  review: {review_by: 2020-01-01}\n").ledger
    claims = list(ledger.claims.values())
    assert limitations(claims, ledger) == ["The claim is to be looked at again on 2020-01-01."]
    assert limitations(claims, ledger, date(2019, 12, 31)) == []
    assert limitations(claims, ledger, date(2020, 1, 2)) == [
        "The claim is past the day on which it was to be looked at again."
    ]
