"""How long and how many, where no source says so; and what is put in the place of what."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.verifying import verify_draft


def rules(passage: str, sentence: str) -> set[str]:
    evidence = read_evidence(
        Ledger(sources={"paper": Source(id="paper")}), given={"paper": Text(f"—\n\n—\n\n{passage}")}
    )
    findings = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).findings()
    return {finding.rule for _, finding in findings if finding.severity > Severity.NOTE}


JAB = "The jab, developed by a Danish firm, is given in three doses. Fever was the most common side effect."
SHOT = "The jab, developed by a Danish firm, is given in three doses, and fever is common after it."
POST = "Dobo had held the post for 16 years and led the first round two weeks earlier. He conceded the race for mayor."
MAYOR = "Dobo, of the Civic party, had held the post of mayor for 16 years and led the first round two weeks earlier."
PRISON = "A court sentenced Tom Radu to 28 years, of which he has already served seven in detention."
ROUTE = "Organisers said about 80,000 spectators had lined the route, fewer than last year because of the rain."
VOTE = "Turnout was 49 per cent, six points more than four years ago."
PLANT = "The plant in Freit will make chips for cars and machine tools rather than for phones."


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (JAB, "Only two doses of the jab are given.", "number-differs"),
        (SHOT, "Only two doses of the vaccine are given.", "figure-without-source"),
        (POST, "Dobo had been mayor for no more than eight years.", "figure-without-source"),
        (ROUTE, "More spectators stood along the route than a year earlier.", "direction-differs"),
        (VOTE, "Fewer people turned out than four years earlier.", "direction-differs"),
        (PLANT, "The chips made in Freit are meant for phones rather than cars.", "direction-differs"),
        (PLANT, "It is phones and not the cars that the chips from the plant in Freit are for.", "direction-differs"),
    ],
)
def test_what_the_passage_has_otherwise_is_told(passage: str, sentence: str, rule: str) -> None:
    assert rule in rules(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (JAB, "Three doses of the jab are given."),
        (MAYOR, "Dobo had been mayor for a decade and a half or so."),
        (PRISON, "Seven years of the 28-year sentence are already behind Radu."),
        (ROUTE, "Fewer spectators stood along the route than a year earlier."),
        (VOTE, "More people turned out than four years earlier."),
        (PLANT, "The chips made in Freit are meant for cars rather than phones."),
        (PLANT, "Phones will not get the chips made in Freit, but cars will."),
    ],
)
def test_what_it_has_is_not(passage: str, sentence: str) -> None:
    assert not rules(passage, sentence)
