"""What says the same in other words raises no warning; what looks like it and says something else does."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.synonyms import base_stem
from claimcheck.verify.verifying import verify_draft
from claimcheck.verify.words import roots_of


def warnings(passage: str, sentence: str) -> set[str]:
    text = Text(f"A headline\n\n—\n\n{passage}\n")
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": text})
    findings = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).findings()
    return {finding.rule for _, finding in findings if finding.severity > Severity.NOTE}


APPROVED = "Parliament narrowly approved a levy. The vote was 46 to 42."
VOTED = "The town council of Ardle voted 14 to 9 on Wednesday to close the library on Mill Street."
SHARES = "In Ardle only 71 percent of children have had both doses, against 88 percent in the whole province."
REVIEWER = "Paul Ren, an epidemiologist who was not involved in the study, said that protection faded."
CHAMPION = "The defending champion, Anna Sand of Norway, dropped out of the race with an injury."
SEARCHED = "The mayor, Fabio Tone, resigned on Monday, four days after prosecutors searched his office."
ICE = "The Varn Glacier lost 4.1 metres of thickness between May and September, glaciologists said."


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (APPROVED, "The levy passed by a margin of four votes."),
        (VOTED, "By 14 votes to nine, the council of Ardle decided to close the library on Mill Street."),
        (SHARES, "In Ardle 71 percent of children have had both doses, 17 points fewer than in the province."),
        (REVIEWER, "Ren, who had no part in the research, said that protection faded."),
        (CHAMPION, "Sand, the holder of the title, dropped out of the race with an injury."),
        (SEARCHED, "Tone resigned four days after his office had been searched."),
        (ICE, "The Varn Glacier thinned by 4.1 metres between May and September."),
    ],
)
def test_the_same_in_other_words_raises_no_warning(passage: str, sentence: str) -> None:
    assert not warnings(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (VOTED, "By 14 votes to eight, the council of Ardle decided to close the library.", "figure-without-source"),
        (SHARES, "In Ardle 71 percent of children have had both doses, 27 points fewer.", "figure-without-source"),
        (CHAMPION, "Sand, the referee of the match, dropped out of the race with an injury.", "name-differs"),
        ("Prosecutors say that Tone took the money.", "Tone took the money.", "charge-as-deed"),
        (
            "The ice lost 4.1 metres of ground and grew thick.",
            "The ice lost 4.1 metres and grew thin.",
            "direction-differs",
        ),
    ],
)
def test_what_only_looks_like_it_does(passage: str, sentence: str, rule: str) -> None:
    assert rule in warnings(passage, sentence)


@pytest.mark.parametrize(
    ("one", "other", "family"),
    [("signed", "signatures", True), ("research", "researchers", True), ("train", "trial", False)],
)
def test_words_of_a_family_have_a_root_in_common(one: str, other: str, *, family: bool) -> None:
    assert bool(roots_of(base_stem(one)) & roots_of(base_stem(other))) is family
