"""Queries from a file, and the sentences of a document."""

from claimcheck.matching.engine import MatchQuery, read_queries, split_sentences


def test_a_line_or_a_record_is_a_query() -> None:
    text = 'The lake is dry.\n\n{"text": "It rose.", "id": 7, "speaker": "Doe", "before": ["a", "b", "c", "d"]}\n'
    assert read_queries(text) == [
        MatchQuery("The lake is dry."),
        MatchQuery("It rose.", "7", "Doe", ("b", "c", "d")),
    ]


def test_what_is_no_record_is_a_line() -> None:
    for line in ("{not json", '{"id": 1}', "[" * 100_000, '{"a":' * 50_000):
        assert read_queries(line) == [MatchQuery(line)]


def test_sentences() -> None:
    document = """Mr. Smith met the U.S. envoy on Jan. 5. He paid 3.5 million!
"Really?" she asked. J. R. Doe said no…  Then
it rained.

A heading
- one point
- another"""
    assert split_sentences(document) == [
        "Mr. Smith met the U.S. envoy on Jan. 5.",
        "He paid 3.5 million!",
        '"Really?" she asked.',
        "J. R. Doe said no…",
        "Then it rained.",
        "A heading",
        "- one point",
        "- another",
    ]


def test_no_sentences() -> None:
    assert split_sentences("") == split_sentences(" \n\n ... !") == []
