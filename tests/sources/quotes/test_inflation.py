"""Claims that say more than their quotes, and fair rewordings that do not."""

import json
from pathlib import Path

import pytest
from conftest import Run

from claimcheck.ledger import files
from claimcheck.ledger.model import Actor, Citation, Claim, Hop, Ledger
from claimcheck.sources.quotes.inflation import inflations

ACTORS = {
    "ministry": Actor(id="ministry", name="Ministry of Water"),
    "low": Actor(id="low", name="Ann Low"),
    "high": Actor(id="high", name="Bob High"),
}


def told(text: str, *quotes: str, hedge: str = "", kind: str = "assertion", act: str = "") -> list[str]:
    citations = tuple(Citation(source="bulletin", quote=quote) for quote in quotes)
    hop = Hop(actor="ministry", hedge=hedge, act=act)
    claim = Claim(id="a", text=text, kind=kind, attribution=(hop,), appears_in=citations)
    return [inflated.what for inflated in inflations(claim, Ledger(claims={"a": claim}))]


def in_sentence(folder: Path, sentence: str, text: str, quote: str, **hop: str) -> list[str]:
    """What is told of a claim whose quote is part of a sentence of a snapshot."""
    hop = {"actor": "ministry"} | hop
    claim = {"id": "a", "text": text, "attribution": [hop], "appears_in": [{"source": "s", "quote": quote}]}
    actors = [{"id": actor.id, "name": actor.name} for actor in ACTORS.values()]
    source = {"id": "s", "title": "T", "snapshot": "text.txt"}
    (folder / "text.txt").write_text(f"Title\n—\nIt may rain. {sentence} Nobody said in 1950 that all is well.\n")
    (folder / "claims.yaml").write_text(json.dumps({"actors": actors, "sources": [source], "claims": [claim]}))
    ledger = files.load([folder / "claims.yaml"]).ledger
    return [inflated.what for inflated in inflations(ledger.claims["a"], ledger)]


@pytest.mark.parametrize(
    ("text", "quote", "what"),
    [
        ("The pumps will fail.", "the pumps may fail", "the hedge is dropped"),
        ("The pumps will fail.", "it cannot be ruled out that the pumps fail", "the hedge is dropped"),
        ("The water was tested.", "the water was not tested", "the negation is lost"),
        ("The United wells were tested.", "the wells were not tested", "the negation is lost"),
        ("The ministry tests the pumps.", "has stopped testing the pumps", "the negation is lost"),
        ("Everyone in town pays.", "no one in town pays", "the negation is lost"),
        ("No one in town pays.", "everyone in town pays", "the whole became none"),
        ("All wells are dry.", "some wells are dry", "a part became the whole"),
        ("A study proved the leak.", "experts said there was a leak", "a saying became a proof"),
        ("The pump cost 400 dollars.", "the pump cost 300 dollars", "a number is another"),
        ("The pipe is 12 km long.", "the pipe, 12 miles long", "a unit is another"),
        ("For over 21 years it was dry.", "dry for 20 years", "a number is another"),
        ("It was dry on Monday.", "dry on Sunday", "a date is another"),
        ("The leak was found in June.", "found in May", "a date is another"),
        ("The leak was found on Monday.", "found on Friday", "a date is another"),
        ("The leak was found in 2014.", "found in May 2015", "a date is another"),
        ("The leak was found on 3 May 2015.", "found on 4.5.2015", "a date is another"),
        ("The pump cost $3m.", "it cost €3m", "a unit is another"),
        ("The pump cost 5 crore rupees.", "Rs 5 lakh for the pump", "a number is another"),
        ("Three wells are dry.", "four wells are dry", "a number is another"),
    ],
)
def test_found(text: str, quote: str, what: str) -> None:
    assert told(text, quote) == [what]


@pytest.mark.parametrize(
    ("text", "quotes", "more"),
    [
        ("The pumps will fail.", ["the pumps may fail"], {"hedge": "may"}),
        ("The pumps may fail.", ["the pumps might fail"], {}),
        ("The pumps fail.", ["the pumps may fail", "the pumps failed"], {}),
        ("The pumps will fail.", ["likely to fail"], {"act": "predicts"}),
        ("The pumps are to fail.", ["likely to fail"], {"kind": "demand"}),
        ("The pumps are safe.", ["a flood is likely", "the pumps are safe"], {}),
        ("The United pumps were never tested.", ["the pumps were not tested"], {}),
        ("The ministry abandoned its tests.", ["the ministry has stopped testing the pumps"], {}),
        ("The water is untested.", ["the water was not tested"], {}),
        ("The ministry tested wells.", ["not only tested wells"], {}),
        ("Some wells are dry.", ["some wells are dry"], {}),
        ("The pump cost 1,200 dollars.", ["1200 dollars"], {}),
        ("The pump cost 20% more.", ["20 percent more"], {}),
        ("The pump cost $3m.", ["3 million dollars"], {}),
        ("The pump cost 2.5 million euros.", ["2,5 million euros", "2.500.000 euros"], {}),
        ("Three wells are dry.", ["the wells, 3 in all, are dry"], {}),
        ("A quarter of the wells is dry.", ["25 per cent of the wells"], {}),
        ("Five of the 12 wells are dry.", ["12 wells"], {}),
        ("The leak was found in 2015.", ["found on 4 May 2015"], {}),
        ("The leak was found on 26 May 2015.", ["found on 26/05/2015"], {}),
        ("1 200 000 litres leaked.", ["1.2 million litres", "12,00,000 litres"], {}),
        ("It was -5 degrees.", ["minus 5 degrees"], {}),
        ("Nearly 1,000 wells are dry.", ["998 wells are dry"], {}),
        ("The pipe is 19 km long.", ["the pipe, 12 miles long"], {}),
        ("It was found on 3 May 2011.", ["found in May"], {}),
        ("It cost 1.5 million euros.", ["a cost of €1,500,000"], {}),
        ("Anything.", [], {}),
    ],
)
def test_fair(text: str, quotes: list[str], more: dict[str, str]) -> None:
    assert told(text, *quotes, **more) == []


def test_a_quote_that_says_little_does_not_excuse_another() -> None:
    """What a claim is made of is hedged, or negated; the place or time that it quotes beside that is not."""
    assert told("The pumps fail.", "the pumps may fail", "before the winter") == ["the hedge is dropped"]
    assert told("The pumps were tested.", "pumps were never tested", "in the valley") == ["the negation is lost"]


@pytest.mark.parametrize(
    ("sentence", "text", "quote", "hop", "what"),
    [
        ("Perhaps the pumps in the valley are new.", "The pumps are new.", "are new", {}, "the hedge is dropped"),
        ("It is possible that the mayor has sold the pumps.", "The mayor sold the pumps.", "has sold the pumps", {},
         "the hedge is dropped"),
        ("Some reports suggest that the pumps were sold.", "The pumps were sold.", "pumps were sold", {},
         "the hedge is dropped"),
        ("That the pumps were sold cannot be ruled out.", "The pumps were sold.", "the pumps were sold", {},
         "the hedge is dropped"),
        ("No one in the valley has paid for the pumps.", "Everyone in the valley has paid for the pumps.",
         "has paid for the pumps", {}, "the negation is lost"),
        ("Everyone in the valley has paid for the pumps.", "No one in the valley has paid for the pumps.",
         "has paid for the pumps", {}, "the whole became none"),
        ("The ministry did not, it said, sell the pumps.", "The ministry sold the pumps.", "sell the pumps", {},
         "the negation is lost"),
        ("In 2010 the ministry listed the pumps.", "The pumps were listed in 2011.", "listed the pumps", {},
         "a date is another"),
        ("The ministry has closed 12 wells in the valley.", "The ministry closed 13 wells.", "wells in the valley", {},
         "a number is another"),
        ("The ministry listed the pumps in May.", "The pumps were listed in June.", "listed the pumps", {},
         "a date is another"),
        ("On Monday Ann Low said that the pumps are new.", "The pumps are new.", "the pumps are new", {"actor": "high"},
         "the speaker is another"),
        ("Chief Engineer Cy Dunn said that the pumps are new.", "The chief pumps are new.", "the pumps are new",
         {"actor": "low"}, "the speaker is another"),
        ("The union may have told the town that the pumps are new.", "The pumps are new.", "the pumps are new", {},
         "the hedge is dropped"),
        ("The pumps are new, according to Cy Dunn.", "The pumps are new.", "The pumps are new", {"actor": "low"},
         "the speaker is another"),
        ("“The pumps are new,” said Ann Low.", "The pumps are new.", "The pumps are new", {"actor": "high"},
         "the speaker is another"),
    ],
)  # fmt: skip
def test_what_the_sentence_around_a_quote_says_is_not_lost(
    sentence: str, text: str, quote: str, hop: dict[str, str], what: str, tmp_path: Path
) -> None:
    assert in_sentence(tmp_path, sentence, text, quote, **hop) == [what]


@pytest.mark.parametrize(
    ("sentence", "text", "quote", "hop"),
    [
        ("Perhaps the pumps are new.", "The pumps are new.", "the pumps are new", {"hedge": "Perhaps"}),
        ("Perhaps it rains, but the pumps are new.", "The pumps are new.", "the pumps are new", {}),
        ("It may be that the mayor, who sold the pumps, is ill.", "The mayor sold the pumps.", "sold the pumps", {}),
        ("Arguably, the effort to mend pumps is late.", "The ministry mends pumps.", "the effort to mend pumps", {}),
        ("It is not late and the pumps are new.", "The pumps are new.", "the pumps are new", {}),
        ("It is not closed unless the wells are dry.", "The wells are dry.", "the wells are dry", {"act": "implies"}),
        ("In 2010 the ministry listed 12 pumps.", "The ministry listed 12 pumps in 2010.", "the ministry listed", {}),
        ("On Monday Ann Low said that the pumps are new.", "The pumps are new.", "the pumps are new", {"actor": "low"}),
        ("The pumps and 12 wells are new.[3]", "There are 40 new pumps.", "pumps and", {}),
        ("On page one of 300 it said that pumps are new.", "The 2 pumps are new.", "pumps are new", {}),
        ("On Monday she said that the pumps are new.", "The pumps are new.", "the pumps are new", {}),
        ("The pumps are new, though Ann Low said so.", "The pumps are new.", "The pumps are new", {}),
        ("Ann Low warned the ministry.", "Ann Low gave a warning.", "warned the ministry", {}),
    ],
)  # fmt: skip
def test_what_the_sentence_says_of_something_else_is_none_of_the_claim(
    sentence: str, text: str, quote: str, hop: dict[str, str], tmp_path: Path
) -> None:
    assert in_sentence(tmp_path, sentence, text, quote, **hop) == []


def test_only_amounts_are_compared_in_other_languages(tmp_path: Path) -> None:
    sentence = "Die Pumpen sind in der Not und nicht von 12 Leuten geprüft worden."
    assert in_sentence(tmp_path, sentence, "Die Pumpen sind geprüft.", "geprüft worden") == []
    assert in_sentence(tmp_path, sentence, "Die Pumpen haben 13 Leute geprüft.", "geprüft worden") == [
        "a number is another"
    ]


def test_a_check_tells_it(tmp_path: Path, run: Run) -> None:
    in_sentence(tmp_path, "Perhaps the pumps are new.", "The pumps are new.", "are new")
    ran = run("check", "--select", "inflated-claim", ledger=tmp_path / "claims.yaml")
    assert "the hedge is dropped: the source has 'Perhaps', the claim nothing like it" in ran.out
