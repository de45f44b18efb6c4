"""Whom pronouns and short forms stand for, within one article."""

import pytest

from claimcheck.draft.proposals import said

HEAD = "A headline\n\nA standfirst\n\n"


def speakers(*sentences: str) -> list[str]:
    return [one.speaker.text for one in said(HEAD + " ".join(sentences)) if one.speaker]


@pytest.mark.parametrize(
    ("sentences", "expected"),
    [
        (("Ann Lee said the dam leaks.", "She warned that it may break."), ["Ann Lee", "Ann Lee"]),
        (("Ann Lee met Peter Berg.", "He said the dam leaks."), ["Peter Berg"]),
        (("Ann Lee said the dam leaks.", "Lee warned that it may break."), ["Ann Lee", "Ann Lee"]),
        (("The Ministry of Works built it.", "The ministry says the dam is safe."), ["Ministry of Works"]),
        (("The Red Lantern issued a statement.", "In it the group asked for peace."), ["Red Lantern"]),
        (("Selje Dairies closed a plant.", "The company denied that it leaks."), ["Selje Dairies"]),
        (("Selje Dairies closed a plant.", "Selje said it leaks."), ["Selje Dairies"]),
        (("The Afghan Taliban met.", "The Taliban say it leaks."), ["Afghan Taliban"]),
        (("Ann Lee met farmers.", "The company said it leaks."), ["The company"]),
        (("The Farmers Union Council (FUC) met.", "FUC says the dam leaks."), ["Farmers Union Council"]),
        (("The authors published a report.", "They say the dam leaks."), ["The authors"]),
        (("Spokeswoman Jo Hall said it leaks.", "She said it may break."), ["Jo Hall", "Jo Hall"]),
        (("Minister of Works Ann Lee said it leaks.",), ["Ann Lee"]),
        (("Ann Lee said it leaks, but refused to say more.",), ["Ann Lee"]),
    ],
)
def test_a_short_form_is_the_fullest_name(sentences: tuple[str, ...], expected: list[str]) -> None:
    assert speakers(*sentences) == expected


def test_a_pronoun_for_which_two_may_stand_is_marked_as_guessed() -> None:
    alone, among_two = (
        said(HEAD + text)[-1]
        for text in ("Ann Lee came. She said it leaks.", "Ann Lee met Jane Berg. She said it leaks.")
    )
    assert "attribution" not in alone.unsure
    assert "attribution" in among_two.unsure


def test_a_kind_that_two_bodies_may_be_is_marked_as_guessed() -> None:
    alone, among_two = (
        said(HEAD + text)[-1]
        for text in (
            "Selje Dairies met. The company said it leaks.",
            "Selje Dairies met Kolbe Energy. The company said it leaks.",
        )
    )
    assert "attribution" not in alone.unsure
    assert "attribution" in among_two.unsure


def test_nobody_is_nobody() -> None:
    (one,) = said(HEAD + "He said it leaks.")
    assert one.speaker is not None
    assert (one.speaker.text, one.speaker.sure) == ("He", False)
