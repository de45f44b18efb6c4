"""What a writer asserts: sentences that can be checked and are nobody else's."""

import pytest

from claimcheck.draft.reading import proposals

TEXT = """A headline

A standfirst

The dam was built in 1950. Ann Lee said it leaks. Who will repair it? If it breaks, the town floods.

The repairs will cost 4 million crowns. Read more about dams here."""


def drafted(voice: str) -> list[tuple[str, str]]:
    return [(TEXT[slice(*one.spans[0])], one.kind) for one in proposals(TEXT, voice)]


def test_sentences_that_assert_something_are_the_writers() -> None:
    assert drafted("author") == [
        ("The dam was built in 1950", "assertion"),
        ("If it breaks, the town floods", "conditional"),
        ("The repairs will cost 4 million crowns", "prediction"),
    ]


def own(sentence: str) -> list[str]:
    whole = f"A headline\n\nA standfirst\n\n{sentence}"
    return [" … ".join(whole[slice(*span)] for span in one.spans) for one in proposals(whole, "author")]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        # the clause before the one in which somebody else says something
        ("The party won many votes by blaming the council for the flood.", ["The party won many votes"]),
        ("The sale will have its price, as the mayor has warned the town that taxes rise.",
         ["The sale will have its price"]),
        # nothing of a sentence that is somebody's statement as a whole
        ("The mayor, who has been in office for a very long time, said it leaks.", []),
        ("The farmer who repaired it last year says it leaks.", []),
        # without the words that only introduce it
        ("It is important to note here that the dam was sold and is now in private hands.",
         ["the dam was sold", "the dam … is now in private hands"]),
        ("It should not be forgotten that the dam was built in 1950.", ["the dam was built in 1950"]),
        ("The firm not only built the dam but continue to own it.",
         ["The firm not only built the dam", "The firm … continue to own it"]),
    ],
)  # fmt: skip
def test_of_a_sentence_the_writers_part_is_drafted(sentence: str, parts: list[str]) -> None:
    assert own(sentence) == parts


def test_statements_and_assertions_stand_in_the_order_of_the_text() -> None:
    assert [words for words, _ in drafted("all")][:2] == ["The dam was built in 1950", "it leaks"]
    assert [words for words, _ in drafted("said")] == ["it leaks"]
