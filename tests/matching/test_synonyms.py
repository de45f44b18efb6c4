"""Words that news uses one for the other: a claim is found by them, and the lists say what they should."""

import pytest

from claimcheck import registry
from claimcheck.matching.engine import IndexedClaim, Matcher
from claimcheck.matching.engine.analysis import Analyzer
from claimcheck.matching.engine.lexicon import related, synonyms
from claimcheck.matching.engine.synonyms import Synonyms
from claimcheck.text.phrases import lines

LEDGER = [
    IndexedClaim("truce", "The rebels agreed to a ceasefire in June."),
    IndexedClaim("exit", "American troops have withdrawn from the valley."),
    IndexedClaim("paper", "The ministry published a press statement."),
    IndexedClaim("toll", "Seven miners lost their lives."),
    IndexedClaim("vote", "The Republican National Committee paid for the poll."),
    IndexedClaim("weather", "It rained in June."),
]
FIELDS = {**registry.members(synonyms), **registry.members(related)}


@pytest.mark.parametrize(
    ("asked", "id_"),
    [
        ("insurgents accept a truce", "truce"),
        ("GIs pulled out", "exit"),  # of two words, in another form of the verb
        ("a communique was issued", "paper"),
        ("colliers died", "toll"),  # a wording with a pronoun in it
        ("the RNC", "vote"),
    ],
)
def test_a_claim_is_found_by_other_words(asked: str, id_: str) -> None:
    assert Matcher(LEDGER).match(asked)[0].id == id_


def test_a_group_that_much_of_the_ledger_touches_tells_little() -> None:
    flooded = [IndexedClaim(str(number), f"The dam number {number} has been built.") for number in range(30)]
    engine = Matcher([*LEDGER, *flooded])
    scores = {match.id: match.score for match in engine.match("a barrage was constructed", limit=40)}
    assert max(scores.values(), default=0) < 40


def test_a_group_is_found_by_the_terms_of_its_words_alone() -> None:
    analyzer = Analyzer()
    groups = Synonyms(analyzer.stem, analyzer.term).groups(analyzer.words("The talks were called off."))
    assert frozenset({"call"}) in groups.values()  # "off" tells nothing by itself
    assert not Synonyms(analyzer.stem, analyzer.term).groups(["the", "of", ""])


def test_related_words_find_claims_and_tell_no_texts_apart() -> None:
    analyzer = Analyzer()
    words = analyzer.words("Kabul is calling.")
    assert Synonyms(analyzer.stem, analyzer.term, loosely=True).groups(words).keys() >= {"like:countries0"}
    assert "like:countries0" not in Synonyms(analyzer.stem, analyzer.term).groups(words)
    ledger = Matcher([*LEDGER, IndexedClaim("late", "The rolling stock comes late.")])
    assert ledger.match("railcar", min_score=10)[0].id == "late"


@pytest.mark.parametrize("field", FIELDS)
def test_a_line_has_at_least_two_wordings_and_stands_once(field: str) -> None:
    groups = lines(FIELDS[field].GROUPS)
    assert len(groups) == len(set(groups)) > 10
    for line in groups:
        wordings = [wording.strip() for wording in line.split(",")]
        assert len(set(wordings)) == len(wordings) > 1, line
        assert all(wordings), line
