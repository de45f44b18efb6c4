"""A sentence that asserts several things is drafted as several, and none of them says what the sentence does not."""

import pytest

from claimcheck.draft.reading import proposals
from claimcheck.draft.splitting import cuts

HEAD = "A headline\n\nA standfirst\n\n"


def drafted(sentence: str) -> list[str]:
    whole = HEAD + sentence
    return [" … ".join(whole[slice(*span)] for span in one.spans) for one in proposals(whole, "author")]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("The dam was built in 1950, but the road was never paved.",
         ["The dam was built in 1950", "the road was never paved"]),
        ("The dam was built in 1950 and was sold in 1990.",
         ["The dam was built in 1950", "The dam … was sold in 1990"]),
        ("The firm built the dam; the town paid for it.", ["The firm built the dam", "the town paid for it"]),
        ("The group not only built the dam but also sold it to us.",
         ["The group not only built the dam", "The group … also sold it to us"]),
    ],
)  # fmt: skip
def test_a_compound_is_several_assertions(sentence: str, parts: list[str]) -> None:
    assert drafted(sentence) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "The firm has not built the dam and sold it.",
        "The firm never built the dam and sold it to the town.",
        "If the dam breaks, and nobody warns the town, it floods.",
        "Nobody built the dam, and the road was paved.",
        "The man who built the dam and sold it lives in town.",
        "The firm has built the dam and sold it.",
    ],
)
def test_a_part_that_would_say_something_else_by_itself_is_not_parted(sentence: str) -> None:
    assert drafted(sentence) == [sentence.rstrip(".")]


@pytest.mark.parametrize(
    ("passage", "second"),
    [
        ("the dam has leaked and she warned of a flood", ["she warned of a flood"]),
        ("it was found in patients and in wheels of cheese, which a dairy made", []),
        ("it was sold; the town has paid for it", ["the town has paid for it"]),
    ],
)
def test_a_cut_is_offered_before_what_could_stand_alone(passage: str, second: list[str]) -> None:
    assert [passage[at:] for at in cuts(passage, [(0, len(passage))])] == second
