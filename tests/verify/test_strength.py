"""What a sentence says beyond its passage, or against it, where nearly all the words are the same."""

import pytest

from claimcheck.ledger.model import Claim, Ledger, Silence, Source
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verification, verify_draft

TEXT = """Council of Larne

—

The council of Larne approved the plan for the harbour on Tuesday. Members of the council receive little pay.

Divers found that 61 of the quay's 180 piles had lost half of their wood. The council asked the canton for money. \
The owners hope to move the market to Brekka.

The chief diver, Oona Harwick, said the quay was unsafe. The market opened again, but loads of fish are slow to arrive.

The owners may close the market after thieves took the scales. Shares in Nordlink fell by 18 percent; those of Baltic \
Star rose slightly. A storm cut power to 52,000 homes and killed three people. The harbour was not dredged last year.

The bank called the rise a costly mistake, while the union said it understood. The ferry sailed at half past ten on \
Monday. The firm earned 58 percent of its revenue with bicycles. Engineers fear that a short circuit drained the pumps.

The boat was sailing from Larne to the port of Brekka in the autumn. Exports shrank 7 percent. It was the third such \
boat lost since May. Several mayors have urged the owners to pay. One stall on the quay burned. The baker will appeal \
against the fine. The firm blamed the council for withholding the permit. Eleven cooks and a nurse fell ill. Two \
Norwegian sailors walked east along the shore.
"""


def verified(draft: str, **ledger: object) -> Verification:
    held = Ledger(sources={"post": Source(id="post")}, **ledger)  # type: ignore[arg-type]
    return verify_draft(read_draft(draft.encode(), "draft.md"), read_evidence(held, given={"post": Text(TEXT)}))


@pytest.mark.parametrize(
    ("draft", "rule"),
    [
        ("The council of Larne rejected the plan for the harbour on Tuesday.", "direction-differs"),
        ("Members of the council receive no pay.", "part-made-whole"),
        ("All the quay's 180 piles had lost half of their wood.", "part-made-whole"),
        ("The canton has given the council money.", "plan-as-done"),
        ("The owners will move the market to Brekka.", "hedge-dropped"),
        ("The chief diver, Rune Aas, said the quay was unsafe.", "name-differs"),
        ("The owners closed the market.", "hedge-dropped"),
        ("Shares in Nordlink rose by 18 percent.", "direction-differs"),
        ("The harbour was dredged again last year.", "negation-differs"),
        ("The union described the rise as a costly mistake.", "name-differs"),
        ("The ferry left at half past ten on Friday.", "date-differs"),
        ("The council backed the plan for its old harbour on Friday.", "date-differs"),
        ("Dockers sang aloud on Sunday.", "figure-without-source"),
        ("The market closed on Saturday.", "figure-without-source"),
        ("The council of Larne said the quay was unsafe.", "name-differs"),
        ("It was Nordlink that complained of the unsafe quay.", "name-differs"),
        ("The quay is unsafe, according to Oona Harwick, the banker of the union.", "name-differs"),
        ("A short circuit emptied the pumps.", "hedge-dropped"),
        ("The boat was heading from Brekka to Larne.", "roles-exchanged"),
        ("The boat was sailing to the port of Brekka in the spring.", "date-differs"),
        ("Exports saw a remarkable increase of 7 percent.", "direction-differs"),
        ("It was the fifth such boat lost since May.", "number-differs"),
        ("All of the mayors have called on the owners.", "part-made-whole"),
        ("Several stalls on the quay burned.", "part-made-whole"),
        ("The baker has lodged an appeal against the fine.", "plan-as-done"),
        ("The council was withholding the permit of the firm.", "charge-as-deed"),
        ("Fourteen cooks and nurses fell ill.", "number-differs"),
        ("Two sailors walked westwards along the shore.", "direction-differs"),
    ],
)
def test_what_differs_is_told(draft: str, rule: str) -> None:
    assert rule in [finding.rule for _, finding in verified(draft).findings()]


@pytest.mark.parametrize(
    "draft",
    [
        "The council of Larne approved the plan for the harbour.",
        "The diver said the quay was unsafe.",
        "The boat was heading from Larne to Brekka.",
        "Exports fell, a decrease of 7 percent.",
        "Mayors have urged the owners to pay.",
        "One of the stalls on the quay burned.",
        "The baker has announced an appeal against the fine.",
        "The firm put the blame on the council for withholding the permit.",
        "Twelve cooks and nurses fell ill.",  # eleven and one
        "Two sailors from Norway walked east along the shore.",
        "The quay is unsafe, according to Oona Harwick, the head of the divers.",
        "The council said it had approved the plan for the harbour.",
        "The council of Larne did not reject the plan for the harbour on Tuesday.",  # not the opposite
        "Members of the council receive little pay.",
        "The owners hope to move the market to Brekka.",
        "The chief diver, Oona Harwick, said the quay was unsafe.",
        "Thieves took the scales from the market.",  # the hedge before "after" is of something else
        "The harbour was not dredged last year.",
        "The bank described the rise as a costly mistake.",
        "The ferry sailed on Monday at half past ten in the morning.",  # no figures but a time of day
        "The firm earned more than half of its revenue with bicycles.",
        "The bank called the rise a costly mistake, and the union said it understood the reasons.",
    ],
)
def test_what_says_the_same_is_not(draft: str) -> None:
    assert not [finding for _, finding in verified(draft).findings() if str(finding.severity) != "note"]


def test_a_figure_is_held_against_that_of_the_same_thing() -> None:
    findings = [finding for _, finding in verified("A storm cut power to 25,000 homes.").findings()]
    assert [finding.problem.message for finding in findings] == ["25,000 ≠ 52,000"]


def test_a_claim_that_silences_a_rule_is_heeded() -> None:
    text = "The quay of Larne was built by prisoners."
    silence = (Silence(rule="false-as-fact", because="the court has withdrawn its finding"),)
    claim, silent = (Claim(id="prisoners", text=text, verdict="false", ignore=ignore) for ignore in ((), silence))
    assert verified(text, claims={"prisoners": claim}).sentences[0].state is State.AGAINST_LEDGER
    ignored = verified(text, claims={"prisoners": silent})
    assert ignored.sentences[0].state is State.IGNORED
    assert "the court has withdrawn its finding" in [found.because for found in ignored.sentences[0].findings]
