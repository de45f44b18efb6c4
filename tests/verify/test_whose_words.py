"""Whose words they are: what a source quotes, or has somebody say, is not to be given to another whom it names."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.verifying import verify_draft

PAPER = """
The club's president, Norma Etch, announced an appeal, calling the verdict "out of all proportion". Its coach, Dario
Fint, declined to comment.

Farmers' leader Emil Charb said that owners of sheep felt ignored. Biologist Sophie Dar pointed out that sheep made up
less than 3 per cent of what the lynx eat.

The minister of energy, Rodrigo Elg, said that batteries could bridge the gap; a guild of engineers called that "wishful
arithmetic". A librarian, Duarte Fare, saw a faint stamp. "Somebody had tried to rub it out with bread," he said.
"""


def rules(sentence: str) -> set[str]:
    text = Text(f"—\n\n—\n\n{PAPER}")
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": text})
    findings = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).findings()
    return {finding.rule for _, finding in findings if finding.severity > Severity.NOTE}


@pytest.mark.parametrize(
    "sentence",
    [
        "Coach Dario Fint called the verdict “out of all proportion”.",
        "Charb noted that sheep make up less than 3 per cent of what the lynx eat.",
        "According to Charb, sheep make up less than 3 per cent of what the lynx eat.",
        "Sheep make up less than 3 per cent of what the lynx eat, said Emil Charb.",
        "The energy minister dismissed the plan for batteries as “wishful arithmetic”.",
        "Norma Etch said that somebody had tried to rub out the stamp with bread.",
    ],
)
def test_words_given_to_another_are_told(sentence: str) -> None:
    assert "name-differs" in rules(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Norma Etch, the president, called the verdict “out of all proportion”.",
        "The head of the club spoke of a verdict “out of all proportion”.",
        "According to Sophie Dar, sheep make up less than 3 per cent of what the lynx eat.",
        "Engineers dismissed the hope for batteries as “wishful arithmetic”.",
        "Fare said that somebody had tried to rub out the stamp with bread.",
        "The verdict was called “out of all proportion” by the club.",
    ],
)
def test_words_given_to_whoever_said_them_are_not(sentence: str) -> None:
    assert "name-differs" not in rules(sentence)
