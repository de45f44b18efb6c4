"""A claim in the middle of a long text is found as if it were asked for alone."""

import pytest

from claimcheck.matching.engine import IndexedClaim, Matcher, MatchQuery
from claimcheck.matching.engine.passages import LONG, PASSAGE, passages

LEDGER = [
    IndexedClaim("camels", "Officials in South Australia will cull 10,000 camels."),
    IndexedClaim("bridge", "The new bridge across the river will be closed for six weeks."),
]
FILLER = "Nobody at the meeting said a word about it, and the chairman went home early. "


SAID = "Ten thousand camels will be culled in South Australia. "


@pytest.mark.parametrize("before", [0, 1, 30, 99, 100])
@pytest.mark.parametrize("sentences", [1, 2, 100])
def test_where_it_stands_and_what_is_said_around_it_makes_no_difference(before: int, sentences: int) -> None:
    engine, before = Matcher(LEDGER), min(before, sentences)
    best = engine.match(FILLER * before + SAID + FILLER * (sentences - before))[0]
    assert best.id == "camels"
    assert best.score == pytest.approx(engine.match(SAID)[0].score, abs=5)
    assert best.score > 80


def test_a_long_text_without_a_full_stop_is_cut_with_an_overlap() -> None:
    text = "word " * 1000 + "officials in South Australia will cull 10,000 camels " + "word " * 1000
    assert Matcher(LEDGER).match(text)[0].id == "camels"


def test_a_short_text_is_one_passage_and_a_long_one_keeps_what_is_known_around_it() -> None:
    assert passages(MatchQuery(FILLER * 3)) == [MatchQuery(FILLER * 3)]
    long = passages(MatchQuery(FILLER * 60, speaker="Jane Doe"))
    assert len(long) > 60 * 15 // LONG
    assert all(part.speaker == "Jane Doe" and len(part.text.split()) <= PASSAGE for part in long)


def test_explain_speaks_of_the_passage() -> None:
    text = FILLER * 20 + "Ten thousand camels will be culled in South Australia. " + FILLER * 20
    engine = Matcher(LEDGER)
    why = engine.explain(text, "camels")
    assert why.score == engine.match(text)[0].score > 80
    assert {"camels", "australia"} <= {word for word, _ in why.words}
