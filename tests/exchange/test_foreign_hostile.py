"""Hostile files of others: cut off, nested, of the wrong types, half characters; each ends in records or a line."""

import json
from typing import Any

import pytest
from choices import Choices, any_json, made_of_bytes
from hypothesis import given, settings
from hypothesis import strategies as st
from reviews import REVIEW, page, rated, read, varied
from steps import steps

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange.foreign import addresses, dates, texts
from claimcheck.exchange.formats.claimreview import pages
from claimcheck.text.extraction import markup

FORMATS = ("claimreview", "webannotation")
NAMES = """
@context @type @id @graph @value type id name url claimReviewed datePublished author publisher itemReviewed appearance
firstAppearance sameAs jobTitle reviewRating ratingValue bestRating worstRating alternateName ratingExplanation
dataFeedElement item claims text claimant claimDate claimReview textualRating title identifier description headline
mainEntityOfPage claimReviewMarkupPages claimReviewMarkups claimAuthor rating items first next body bodyValue target
source selector refinedBy exact prefix suffix start end value state cached sourceDate purpose motivation creator created
startSelector endSelector format schema:identifier schema:name
""".split()
WORDS = [
    "ClaimReview", "Claim", "CreativeWork", "Person", "Organization", "DataFeed", "NewsArticle", "Annotation",
    "AnnotationPage", "TextualBody", "Choice", "TextQuoteSelector", "TextPositionSelector", "FragmentSelector",
    "TimeState", "describing", "tagging", "classifying", "supports", "https://a.example.org/b", "//", "/", "#x", "a.b",
    "http://[", "False", "1", "", " ", "2022-02-30", "\ud800", "\x00", "<p>", "&#99999999999;", "ni:///sha-256;x",
]  # fmt: skip


def anything(choices: Choices) -> Any:
    return any_json(choices, WORDS, lambda: choices.pick(NAMES))


def properties(choices: Choices) -> dict[str, Any]:
    """Up to eight properties of any value."""
    return {choices.pick(NAMES): anything(choices) for _ in range(choices.number(9))}


JSON, PROPERTIES = made_of_bytes(anything, 200), made_of_bytes(properties, 200)


def judged(name: str, content: bytes) -> None:
    """Read a file; what comes of it is a sound ledger, or one line says why not."""
    told = ""
    try:
        records = exchange.read(name, content)
    except UsageError as error:
        told = str(error)
    if told:
        assert "\n" not in told
        return
    assert exchange.as_ledger(records).faults == ()
    assert all(refusal.where and refusal.reason for refusal in records.refused)


@settings(max_examples=60)
@given(JSON)
def test_no_json_makes_a_reader_fail(value: Any) -> None:
    for name in FORMATS:
        judged(name, json.dumps(value).encode())


@settings(max_examples=60)
@given(PROPERTIES, PROPERTIES)
def test_no_review_makes_the_reader_fail(changes: dict[str, Any], item: dict[str, Any]) -> None:
    judged("claimreview", json.dumps([{**REVIEW, "itemReviewed": item}, {**REVIEW, **changes}]).encode())


@settings(max_examples=60)
@given(PROPERTIES)
def test_no_annotation_makes_the_reader_fail(changes: dict[str, Any]) -> None:
    whole = {"type": "Annotation", "bodyValue": "x", "target": "https://a.example.org/b"}
    judged("webannotation", json.dumps([whole, {**whole, **changes}]).encode())


@given(st.text(alphabet="<>!-/\"'= \nabscript[]{}&;#?", max_size=80))
def test_no_page_makes_the_reader_fail(text: str) -> None:
    judged("claimreview", f"<!doctype html>{text}".encode())
    judged("claimreview", page(REVIEW).replace("<head>", f"<head>{text}").encode())


@pytest.mark.parametrize("cut", range(0, 650, 50))
def test_a_file_that_is_cut_off_is_refused_where_it_ends(cut: int) -> None:
    text = json.dumps(REVIEW)[:cut]
    for name in FORMATS:
        with pytest.raises(UsageError, match=r"^the input:1:\d+: "):
            exchange.read(name, text.encode())
    assert read(page(text)).refused[0].where == "line 3, JSON-LD script 1"


@pytest.mark.parametrize("opening", ["[", '{"a":', '{"@graph":[', '[{"items":'])
@pytest.mark.parametrize("name", FORMATS)
def test_deep_nesting_is_refused(name: str, opening: str) -> None:
    with pytest.raises(UsageError, match="nested more than 100 deep"):
        exchange.read(name, (opening * 100_000).encode())
    closings = {"[": "]", "{": "}"}
    whole = opening * 200 + "1" + "".join(closings[c] for c in reversed(opening * 200) if c in closings)
    with pytest.raises(UsageError, match="nested more than 100 deep"):
        exchange.read(name, whole.encode())


def test_numbers_of_any_length_are_texts() -> None:
    content = json.dumps(rated(ratingValue=7)).replace("7}", "9" * 6000 + "}")
    assert read(content).claims[0]["evidence"][0]["note"] == "reviewed by Example Check, without a rating"
    assert read(json.dumps(varied(datePublished=float("nan")))).claims


def test_half_characters_and_control_characters_do_not_get_in() -> None:
    claim = read(json.dumps(varied(claimReviewed="a\ud800b\x00c\x1b[31m"))).claims[0]
    assert claim["text"] == "a\ufffdbc[31m"


@pytest.mark.parametrize(
    "hostile",
    ["<a ", "<![", "<!--", "<!", "<?", '<a "', "<a ='", '<p a="', "<script", "<script ", "<style>", "</script", "&#",
     "<title>", '<script type="ld+json', "<script type='application/ld+json'>", "<![CDATA[", "=\"'"],
)  # fmt: skip
def test_a_hostile_page_is_read_in_steps_that_grow_with_it(hostile: str) -> None:
    """What takes the parser of the standard library minutes: 180 KB of a mark that nothing ends."""
    text = hostile * 60_000
    judged("claimreview", f"<!doctype html>{text}".encode())
    assert len(read(page(REVIEW) + text).claims) == 1


UNITS = ["<a ", '<p a="', "=\"'", "a=", "itemtype=", "itemtype  ", "a.", "a-", "http:", "<i <"]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("pattern", [texts.MARKUP, pages.MICRODATA], ids=["markup", "microdata"])
def test_patterns_that_are_searched_for_take_steps_that_grow_with_the_text(pattern: Any, unit: str) -> None:
    short, long = (steps(pattern, unit * times) for times in (40, 80))
    assert long <= 2.5 * short + 200


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("pattern", [markup.HTML_TAG_END, addresses.HOST], ids=["tag end", "host"])
def test_patterns_that_are_tried_at_a_place_take_steps_that_grow_with_the_text(pattern: Any, unit: str) -> None:
    short, long = (steps(pattern, unit * times, whole=True) for times in (100, 200))
    assert long <= 2.5 * short + 200


@settings(max_examples=100)
@given(st.text(max_size=40) | st.from_regex(r"[0-9]{1,4}[-/.][0-9]{1,2}[-/. T][0-9:]{0,8}[Z+]?[0-9]{0,4}"))
def test_a_date_is_one_of_a_ledger_or_none(text: str) -> None:
    date = dates.ledger_date(text)
    assert date == "" or dates.ledger_date(date) == date


@given(st.text(max_size=40), st.sampled_from(["", "https://a.example.org/b/c"]))
def test_an_address_is_one_of_a_ledger_or_none(text: str, base: str) -> None:
    url = addresses.address_of(text, base).url
    assert url == "" or (url.startswith(("http://", "https://")) and addresses.address_of(url).url == url)
