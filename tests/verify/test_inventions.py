"""What a sentence says of somebody whom the sources speak of, where none of them says it."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verification, verify_draft

RULE = "statement-without-source"
TEXT = """The ferry of Brekka

—

The ferry Sanna stayed at sea for nine hours on Sunday. Its captain, Jonas Lie, refused an order to turn back.

The owners opposed the inquiry: the boat had been inspected in May, they said. A vaccination \
campaign at the ferry port is planned.

The rescue services said the storm had cut power to 52,000 homes.

Jonas Lie said the ferry was safer than the others. The anchor had been lost in April, according to two passengers.
"""


def verified(draft: str, chosen: list[str] | None = None) -> Verification:
    evidence = read_evidence(Ledger(sources={"post": Source(id="post")}), given={"post": Text(TEXT)})
    return verify_draft(read_draft(draft.encode(), "draft.md"), evidence, chosen)


def found(draft: str) -> dict[str, str]:
    return {finding.rule: str(finding.severity) for _, finding in verified(draft).findings()}


@pytest.mark.parametrize("word", ["The Brekkans", "Brekka's people"])
def test_the_people_of_a_place_are_known_where_it_is(word: str) -> None:
    assert "name-without-source" not in found(f"{word} heard that the ferry stayed at sea for nine hours.")


def test_an_invention_about_a_known_subject_is_a_warning_that_names_it() -> None:
    ((_, finding),) = verified("Jonas Lie has been offered three lucrative contracts by foreign shipyards.").findings()
    assert (finding.rule, str(finding.severity)) == (RULE, "warning")
    assert "'Jonas Lie'" in finding.problem.message


@pytest.mark.parametrize(
    ("draft", "subject"),
    [
        ("Angry dockers blocked the ferry with burning tyres.", "'ferry'"),
        ("Foreign shipyards offered the captain's brother lucrative contracts.", "'captain'"),
    ],
)
def test_an_invention_about_something_that_it_takes_for_known_is_one_too(draft: str, subject: str) -> None:
    ((_, finding),) = verified(draft).findings()
    assert (finding.rule, subject in finding.problem.message) == (RULE, True)


@pytest.mark.parametrize(
    "draft",
    [
        "Harvest workers asked for higher wages in the autumn.",  # nothing the source speaks of
        "Power engineers have called a strike about pensions.",  # "power" is there, and they are not
        "Nobody aboard the ferry has complained to the newspapers.",  # absence stands in few sources
        "Angry dockers have yet to hear why the ferry sank.",  # left open
        "Angry dockers heard of the ferry, the storm and the owners.",  # much of it is there, in whatever words
        "The captain, Jonas Lie, did not obey an order to turn back.",
    ],
)
def test_what_is_about_something_else_denied_or_near_is_none(draft: str) -> None:
    assert RULE not in found(draft)


def test_a_speaker_lost_is_a_warning_where_the_passage_tells_of_a_dispute() -> None:
    assert found("The boat had been inspected in May.") == {"attribution-dropped": "warning"}
    assert found("The storm had cut power to 52,000 homes.") == {"attribution-dropped": "note"}


@pytest.mark.parametrize(
    ("draft", "severity"),
    [
        ("The ferry was safer than the others.", "warning"),  # a view
        ("The anchor had been lost in April.", "warning"),  # of two passengers whom nobody can ask
        ("The storm had cut power to 52,000 homes.", "note"),
    ],
)
def test_a_view_and_what_the_unnamed_say_keep_their_speaker(draft: str, severity: str) -> None:
    assert found(draft)["attribution-dropped"] == severity


def test_what_is_only_planned_is_not_done() -> None:
    assert "plan-as-done" in found("A campaign of vaccination has been held at the ferry port.")
    assert "plan-as-done" not in found("A campaign of vaccination is to be held at the ferry port.")


def test_the_state_does_not_depend_on_the_rules_that_are_chosen() -> None:
    draft = "The boat had been inspected in May."
    assert verified(draft).sentences[0].state is State.STRONGER
    unchosen = verified(draft, ["number-differs"])
    assert unchosen.sentences[0].state is State.NEAR
    assert not unchosen.sentences[0].findings
