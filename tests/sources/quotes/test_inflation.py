"""Claims that say more than their quotes, and fair rewordings that do not."""

import pytest

from claimcheck.ledger.model import Citation, Claim, Hop
from claimcheck.sources.quotes.inflation import inflations


def told(text: str, *quotes: str, hedge: str = "", kind: str = "assertion") -> list[str]:
    citations = tuple(Citation(source="bulletin", quote=quote) for quote in quotes)
    claim = Claim(id="a", text=text, kind=kind, attribution=(Hop(actor="ministry", hedge=hedge),), appears_in=citations)
    return [each.what for each in inflations(claim)]


@pytest.mark.parametrize(
    ("text", "quote", "what"),
    [
        ("The pumps will fail.", "the pumps may fail", "the hedge is dropped"),
        ("The water was tested.", "the water was not tested", "the negation is lost"),
        ("All wells are dry.", "some wells are dry", "a part became the whole"),
        ("A study proved the leak.", "experts said there was a leak", "a saying became a proof"),
        ("The pump cost 400 dollars.", "the pump cost 300 dollars", "a number is another"),
        ("The pipe is 12 km long.", "the pipe, 12 miles long", "a unit is another"),
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
        ("The pumps will fail.", ["likely to fail"], {"kind": "prediction"}),
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
        ("Anything.", [], {}),
    ],
)
def test_fair(text: str, quotes: list[str], more: dict[str, str]) -> None:
    assert told(text, *quotes, **more) == []
