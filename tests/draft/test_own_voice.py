"""What a writer asserts: sentences that can be checked and are nobody else's."""

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


def test_statements_and_assertions_stand_in_the_order_of_the_text() -> None:
    assert [words for words, _ in drafted("all")][:2] == ["The dam was built in 1950", "it leaks"]
    assert [words for words, _ in drafted("said")] == ["it leaks"]
