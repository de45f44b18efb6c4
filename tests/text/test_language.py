"""English or not."""

import pytest

from claimcheck.text.language import english_only, is_english

ENGLISH = [
    "The ministry has closed the wards of the hospital.", "Militants killed 12 soldiers.", "Wages rose.",
    "The café on the Champs-Élysées will close.", "Charles de Gaulle did not visit the town.",
    "UN: 300 displaced", "12 die in fire",
]  # fmt: skip
OTHER = [
    "Der Minister hat die Stationen nicht geschlossen.", "Le ministre n'a pas fermé les services.",
    "El gobierno cerró las escuelas.", "Il governo non ha chiuso le scuole.", "O governo não fechou a escola.",
    "De regering heeft de scholen gesloten.", "Rząd zamknął szkoły.", "Hükümet okulları kapattı.",
    "मंत्री ने कहा कि चुनाव मई में होगा।", "قال الوزير إن الحرب انتهت", "战争已经结束了。", "สงครามจบแล้ว", "Война окончена.",
    "Serikali imefunga shule zote mjini Nairobi na Mombasa kuanzia Jumatatu ijayo saa tano asubuhi.",
]  # fmt: skip


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize("text", OTHER)
def test_another_language(text: str) -> None:
    assert not is_english(text)


def test_what_is_too_short_to_tell_is_what_the_others_are() -> None:
    assert english_only(["Berlin 2020.", "The bridge is open.", "The clinic was shut."]) == [True, True, True]
    assert english_only(["Berlin 2020.", OTHER[0], OTHER[0]]) == [False, False, False]
    assert english_only([ENGLISH[0], OTHER[0]]) == [True, False]
    assert english_only([]) == []
