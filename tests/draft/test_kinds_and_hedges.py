"""What kind of claim a statement is, and which words weaken it."""

import pytest

from claimcheck.draft.proposals import said

HEAD = "A headline\n\nA standfirst\n\n"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Ann Lee said the dam was built in 1950.", "assertion"),
        ("Ann Lee urged the council to repair the dam.", "demand"),
        ('"We urge the council to act," Ann Lee said.', "demand"),
        ('"We will repair the dam," Ann Lee said.', "promise"),
        ("Ann Lee said the dam will break next year.", "prediction"),
        ("The council denied the report.", "denial"),
        ("The council said it had not received the letter.", "denial"),
        ("Ann Lee accused the council of neglect.", "accusation"),
        ("Ann Lee said the council had ignored the warning.", "accusation"),
        ('"If the dam breaks, the town floods," Ann Lee said.', "conditional"),
        ("Ann Lee said the dam should be rebuilt.", "opinion"),
        ('Ann Lee described the dam as "a ruin".', "opinion"),
        ("Ann Lee said they had sat on the report.", "accusation"),
        ("Ann Lee said most of the dams are old.", "assertion"),
        ('"They will pay for this," Ann Lee warned.', "threat"),
    ],
)
def test_the_first_kind_that_fits(sentence: str, kind: str) -> None:
    assert [one.kind for one in said(HEAD + sentence)] == [kind]


@pytest.mark.parametrize(
    ("sentence", "hedges"),
    [
        ("Ann Lee said the dam leaks.", []),
        ("Ann Lee claims the dam leaks.", ["claims"]),
        ("Ann Lee believes the dam may leak.", ["believes", "may"]),
        ("Ann Lee said the dam appears to leak.", ["appears to"]),
        ("The dam reportedly leaks in winter.", ["reportedly"]),
        ("Ann Lee said it would hurt those who may live there.", []),
        ("Ann Lee said they met in May 2015.", []),
        ("Ann Lee said she could hear the dam.", []),
        ("Ann Lee said it could break.", ["could"]),
        ("Ann Lee told them to ignore what they might read.", []),
    ],
)
def test_hedges_are_the_words_as_found(sentence: str, hedges: list[str]) -> None:
    (one,) = said(HEAD + sentence)
    assert [(HEAD + sentence)[slice(*span)] for span in one.hedges] == hedges
