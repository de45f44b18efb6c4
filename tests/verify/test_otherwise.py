"""What a source has otherwise, far from its words: who did and said it, where, how often, denied or admitted."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.verifying import verify_draft

TEXT = """A headline

—

The flood swept through the town of Qasr in eastern Ardle before dawn on Sunday. Forecasters expected the rain to ease \
by Wednesday. A pill that is taken once a week cut fevers by half, the Tond Institute reported.

His lawyer, Grainne Tull, said that a contaminated supplement was the likely cause. The village of Prass is not at \
immediate risk, its council said.

The team manager, Dirk Aal, said he was stunned. He left the hall.

The health minister, Corina Vas, denied reports that hospitals had run out of beds. The baker was arrested on \
Monday. He denies the charge.

The flood drowned at least 17 people in Ardle. The ferry had 212 people aboard, and all but four were saved. The \
first boats should arrive from a yard in Tond in early 2028.

Captain Faith Nek headed the equaliser shortly before the end of the match.

The defender Grace Ach hurt her knee. The union is considering a general strike. The cable is still working at \
half its capacity.

The thieves came in through Lindeq. No ransom was paid, according to the chief executive of Baltrade, Wanja Ser. \
President Olt urged the parties to avoid an early election.

No one has been questioned over the theft. The minister said that he had received a letter, in August.

Lars Ek, who was not involved in the trial, said that price mattered. The authority blocked the takeover of the \
ferry company Nordlink by its larger rival, Balt Star.

The minister for fish, Olga Sund, announced the cut in the quota. The mayor, who voted against the request, said \
that it had been a mistake.

Lea Burk has surveyed the glacier for years. The collar was lent by the museum of Tarn for an exhibition that was \
to run until March.
"""


def warnings(sentence: str) -> set[str]:
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": Text(TEXT)})
    findings = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).findings()
    return {finding.rule for _, finding in findings if finding.severity > Severity.NOTE}


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("The flood came to the west of Ardle.", "place-differs"),
        ("Forecasters said the rain would get heavier by Wednesday.", "direction-differs"),
        ("The pill is taken every day, the Tond Institute reported.", "date-differs"),
        ("Manager Aal said a contaminated supplement was probably to blame.", "name-differs"),
        ("Burk gave assurances that Prass was in no immediate danger.", "name-differs"),
        ("Vas confirmed that the hospitals had no beds left.", "direction-differs"),
        ("The baker confessed.", "direction-differs"),
        ("The equaliser was headed in by Grace Ach.", "name-differs"),
        ("Corina Vas, Tond's oldest ranger, denied that hospitals had run out of beds.", "name-differs"),
        ("The union has called a general strike.", "plan-as-done"),
        ("Wanja Ser, who runs Lindeq, said that no ransom had been paid.", "name-differs"),
        ("President Olt pressed the parties to call an early election.", "negation-differs"),
        ("By Monday 52 people had drowned in the flood in Ardle.", "figure-without-source"),
        ("The first boats are to be delivered to Ardle in June 2028.", "figure-without-source"),
        ("Police have questioned three men over the theft.", "negation-differs"),
        ("The minister said that he had never received a letter.", "negation-differs"),
        ("Lars Ek, who helped to run the trial, said that price mattered.", "name-differs"),
        ("The takeover of Balt Star by Nordlink was blocked.", "roles-exchanged"),
        ("Nordlink had wanted to take over Balt Star.", "roles-exchanged"),
        ("Olga Sund, director of the Tond Institute, announced the cut in the quota.", "name-differs"),
        ("The mayor said that it had been right to vote against the request.", "direction-differs"),
        ("The cable is no longer working at half its capacity.", "negation-differs"),
    ],
)
def test_it_is_told(sentence: str, rule: str) -> None:
    assert rule in warnings(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The flood came to the east of Ardle.",
        "Forecasters said the rain would weaken by Wednesday.",
        "The pill is taken weekly, the Tond Institute reported.",
        "The lawyer Tull said a contaminated supplement was probably to blame.",
        "The council of Prass gave assurances that the village was in no immediate danger.",
        "Vas denied that the hospitals had no beds left.",
        "The equaliser was headed in by Faith Nek.",
        "Corina Vas, Tond's minister of health, denied that hospitals had run out of beds.",
        "The collar belongs to the museum of Tarn, which had lent it for the exhibition.",
        "Wanja Ser, who runs Baltrade, said that no ransom had been paid.",
        "President Olt pressed the parties to do without an early election.",
        "Of the 212 people aboard the ferry, 208 were saved.",
        "The first boats should arrive in 2028.",
        "Police have not questioned anybody over the theft.",
        "The minister said that he had received a letter.",
        "Lars Ek, who took no part in the trial, said that price mattered.",
        "Balt Star had wanted to take over Nordlink.",
        "Olga Sund, the minister for fish, announced the cut in the quota.",
        "The mayor said that it had been wrong to vote against the request.",
        "The cable continues to work at half its capacity.",
    ],
)
def test_what_it_says_raises_no_warning(sentence: str) -> None:
    assert not warnings(sentence)
