"""What is not English is ranked by shared words and numbers, and none is called the same."""

from claimcheck.matching.engine import IndexedClaim, Matcher

GERMAN = "Der Minister hat im Mai 2014 die zwölf Stationen nicht geschlossen."
LEDGER = [
    IndexedClaim("shut", "Der Minister hat im Mai 2014 die zwölf Stationen geschlossen."),
    IndexedClaim("other", "Die Ärzte haben gegen den Minister protestiert."),
]


def test_what_may_say_the_opposite_is_not_the_same() -> None:
    best = Matcher(LEDGER).match(GERMAN)[0]
    assert best.id == "shut"
    assert 20 < best.score < 80


def test_an_equal_text_is() -> None:
    assert Matcher(LEDGER).match(LEDGER[0].text)[0].score > 95


def test_figures_are_told_apart_in_any_language() -> None:
    best = Matcher(LEDGER).match("Der Minister hat im Mai 2015 die 12 Stationen geschlossen.")[0]
    assert [str(veto) for veto in best.vetoes] == ["Mai 2015 ≠ Mai 2014"] or best.score < 50


def test_a_text_too_short_to_tell_is_what_the_ledger_is() -> None:
    english = Matcher([IndexedClaim("a", "The price of bread rose and the people were angry with the government.")])
    assert english.is_english("Wages rose.")
    assert not Matcher(LEDGER).is_english("Wages rose.")
