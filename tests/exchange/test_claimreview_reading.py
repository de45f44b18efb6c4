"""ClaimReview read: what becomes of a review, in the dialects and with the quirks that occur."""

import json
from typing import Any

import pytest
from reviews import REVIEW, item, page, rated, read, varied

from claimcheck import exchange
from claimcheck.errors import UsageError


def claim_of(value: Any) -> dict[str, Any]:
    (claim,) = read(value).claims
    return claim


def evidence_of(value: Any) -> dict[str, Any]:
    (evidence,) = claim_of(value)["evidence"]
    return evidence


def source_of(value: Any, kind: str = "fact-check") -> dict[str, Any]:
    return next(source for source in read(value).sources if source.get("kind", "") == kind)


def test_a_review_becomes_a_claim_its_origin_the_review_as_a_source_and_evidence() -> None:
    records = read(REVIEW)
    assert records.claims == [{
        "id": "bridge-lint-fell-may",
        "text": "The bridge at Lint fell in May",
        "attribution": [{"actor": "ada-example", "date": "2024-05-12"}],
        "appears_in": [{"source": "social-example-com-ada-posts-7"}],
        "evidence": [{
            "source": "no-bridge-lint-stands", "stance": "refutes", "note": 'rated "False" by Example Check (1 of 5)',
        }],
    }]  # fmt: skip
    assert records.sources == [
        {"id": "social-example-com-ada-posts-7", "url": "https://social.example.com/ada/posts/7"},
        {
            "id": "no-bridge-lint-stands",
            "title": "No, the bridge at Lint stands",
            "kind": "fact-check",
            "publisher": "example-check",
            "date": "2024-05-20",
            "url": "https://check.example.org/bridge-at-lint",
        },
    ]
    assert records.actors == [
        {"id": "ada-example", "name": "Ada Example"}, {"id": "example-check", "name": "Example Check"},
    ]  # fmt: skip
    assert records.refused == []
    assert records.notes == []
    assert exchange.as_ledger(records).faults == ()


API = {
    "claims": [{
        "text": "The bridge at Lint fell in May",
        "claimant": "Ada Example",
        "claimDate": "2024-05-12T00:00:00Z",
        "claimReview": [{
            "publisher": {"name": "Example Check", "site": "check.example.org"},
            "url": "https://check.example.org/bridge-at-lint",
            "title": "No, the bridge at Lint stands",
            "reviewDate": "2024-05-20T00:00:00Z",
            "textualRating": "False",
            "languageCode": "en",
        }],
    }]
}  # fmt: skip
MARKUP_PAGES = {
    "claimReviewMarkupPages": [{
        "pageUrl": "https://check.example.org/bridge-at-lint",
        "publishDate": "2024-05-20",
        "claimReviewAuthor": {"name": "Example Check"},
        "claimReviewMarkups": [{
            "claimReviewed": "The bridge at Lint fell in May",
            "claimDate": "2024-05-12",
            "claimAuthor": {"name": "Ada Example"},
            "claimFirstAppearance": "https://social.example.com/ada/posts/7",
            "rating": {"textualRating": "False", "ratingValue": 1, "worstRating": 1, "bestRating": 5},
        }],
    }]
}  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [
        REVIEW,
        [REVIEW],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite"}, REVIEW]},
        {"@type": "DataFeed", "dataFeedElement": [{"@type": "DataFeedItem", "item": [REVIEW]}]},
        {"@type": "DataFeed", "dataFeedElement": {"item": REVIEW}},
        {"@type": "NewsArticle", "headline": "x", "review": REVIEW},
        varied(**{"@type": ["Review", "ClaimReview"]}),
        varied(**{"@type": "http://schema.org/ClaimReview"}),
        varied(**{"@type": "schema:ClaimReview"}),
        API,
        MARKUP_PAGES,
        page(REVIEW),
        page({"@type": "Organization", "name": "x"}, REVIEW, {"@type": "BreadcrumbList"}),
        page(REVIEW, attributes=" defer class=yoast TYPE='application/ld+json'"),
        page(REVIEW, attributes=" type=application/ld+json"),
        page(REVIEW, attributes=' type="application/ld+json; charset=utf-8"'),
        page("//<![CDATA[\n" + json.dumps(REVIEW) + "\n//]]>"),
        page("<!-- " + json.dumps(REVIEW) + " -->"),
        page(json.dumps(REVIEW).replace('"', "&quot;")),
        "\ufeff" + json.dumps(REVIEW),
        page(json.dumps(REVIEW, indent=1).replace("Lint fell in", "Lint\n fell\x1f in")),  # raw control characters
    ],
    ids=range(21),
)
def test_the_dialects_say_the_same(value: Any) -> None:
    claim = claim_of(value)
    assert claim["text"] == "The bridge at Lint fell in May"
    assert claim["attribution"] == [{"actor": "ada-example", "date": "2024-05-12"}]
    assert claim["evidence"][0]["note"].startswith('rated "False" by Example Check')
    source = source_of(value)
    assert (source["url"], source["date"]) == ("https://check.example.org/bridge-at-lint", "2024-05-20")


@pytest.mark.parametrize(
    ("rating", "stance", "note"),
    [
        ({"alternateName": "Incorrect\r"}, "refutes", 'rated "Incorrect" by Example Check'),
        ({"alternateName": "Half true"}, "context", 'rated "Half true" by Example Check'),
        ({"alternateName": "não_é_bem_assim"}, "context", 'rated "não_é_bem_assim" by Example Check'),
        ({"alternateName": "錯誤"}, "refutes", 'rated "錯誤" by Example Check'),
        ({"alternateName": "True"}, "supports", 'rated "True" by Example Check'),
        ({"ratingValue": "Falso"}, "refutes", 'rated "Falso" by Example Check'),
        # a label before a sentence is known, a sentence alone is a note
        ({"alternateName": "FALSO: A foto é antiga."}, "refutes", 'rated "FALSO: A foto é antiga." by Example Check'),
        ({"alternateName": "He never said that"}, "context", 'rated "He never said that" by Example Check'),
        # words before numbers
        ({"alternateName": "Falso", "ratingValue": 4, "bestRating": 6}, "refutes",
         'rated "Falso" by Example Check (4 of 6)'),
        # the number where the word is unknown, and said so
        ({"alternateName": "Kaputt", "ratingValue": "1", "bestRating": "5", "worstRating": "1"}, "refutes",
         'rated "Kaputt" by Example Check (1 of 5); read from the number: false'),
        ({"ratingValue": 1, "bestRating": 6}, "refutes",
         "rated 1 of 6 by Example Check; read from the number: false"),
        ({"ratingValue": 5, "bestRating": 5, "worstRating": 0}, "supports",
         "rated 5, from 0 to 5 by Example Check; read from the number: true"),
        # numbers that say nothing
        ({"alternateName": "Kaputt", "ratingValue": "-1", "bestRating": "-1", "worstRating": "-1"}, "context",
         'rated "Kaputt" by Example Check'),
        ({"alternateName": "Kaputt", "ratingValue": "", "bestRating": "2", "worstRating": "2"}, "context",
         'rated "Kaputt" by Example Check'),
        ({"alternateName": "Kaputt", "ratingValue": "1", "bestRating": ""}, "context",
         'rated "Kaputt" by Example Check'),
        ({"alternateName": "Kaputt", "ratingValue": 9, "bestRating": 5}, "context", 'rated "Kaputt" by Example Check'),
        ({"alternateName": "False", "ratingExplanation": 5}, "refutes", 'rated "False" by Example Check'),
        ({"alternateName": "False", "ratingExplanation": "It stands."}, "refutes",
         'rated "False" by Example Check. It stands.'),
        ({}, "context", "reviewed by Example Check, without a rating"),
    ],
)  # fmt: skip
def test_a_rating_is_evidence_in_its_own_words(rating: dict[str, Any], stance: str, note: str) -> None:
    evidence = evidence_of(rated(**rating))
    assert (evidence["stance"], evidence["note"]) == (stance, note)
    assert "verdict" not in claim_of(rated(**rating))


def test_a_number_that_contradicts_its_word_is_told() -> None:
    notes = read(rated(alternateName="Falso", ratingValue=4, bestRating=6)).notes
    assert notes == ["the number contradicts the word, which counts: 'falso' is false, 4 of 6 is not ($)"]


def test_what_is_contested_about_a_word_is_told() -> None:
    (note,) = read(rated(alternateName="Misleading")).notes
    assert note.startswith("'misleading' was read as mostly-false: misleading: publishers and datasets disagree")


def test_only_when_asked_a_rating_becomes_our_verdict() -> None:
    assert read(REVIEW, adopt_verdicts=True).claims[0]["verdict"] == "false"
    assert "verdict" not in read(rated(alternateName="Kaputt"), adopt_verdicts=True).claims[0]
    other = varied(
        url="https://other.example.net/a", author={"name": "Other"}, reviewRating={"alternateName": "Half true"}
    )
    records = read([REVIEW, other], adopt_verdicts=True)
    assert "verdict" not in records.claims[0]
    assert "ratings that do not agree: no verdict was adopted (claim bridge-lint-fell-may)" in records.notes


@pytest.mark.parametrize(
    ("author", "names", "note"),
    [
        ({"@type": "Organization", "name": ["Ada Example", "mayor of Lint"]}, ["Ada Example"], "mayor of Lint"),
        ({"@type": "Person", "name": "Multiple persons"}, ["Multiple persons"], ""),
        ({"name": "Facebook user\xa0"}, ["Facebook user"], ""),
        ({"name": "Line, FB"}, ["Line, FB"], ""),
        ("Ada Example", ["Ada Example"], ""),
        ({"name": "Ada Example", "jobTitle": "mayor", "sameAs": "https://en.wikipedia.org/wiki/Ada"}, ["Ada Example"],
         "https://en.wikipedia.org/wiki/Ada; mayor"),
        ({"name": "Ada Example", "sameAs": ["https://ada.example.org/", "https://x.example.com/ada"]}, ["Ada Example"],
         "https://ada.example.org/; https://x.example.com/ada"),
        (None, ["Unnamed claimant"], ""),
        ({"@type": "Person", "name": ""}, ["Unnamed claimant"], ""),
    ],
)  # fmt: skip
def test_the_claimant_is_the_origin(author: Any, names: list[str], note: str) -> None:
    records = read(item(author=author))
    assert [actor["name"] for actor in records.actors[:1]] == names
    assert records.claims[0]["attribution"][0]["actor"] == records.actors[0]["id"]
    assert records.actors[0].get("note", "") == note
    assert records.actors[0].get("kind", "") == ("unnamed" if names == ["Unnamed claimant"] else "")


def test_of_several_claimants_the_first_is_the_origin_and_the_others_are_told() -> None:
    claim = claim_of(item(author=[{"name": "Ada Example"}, {"name": "Bela Example"}]))
    assert claim["attribution"] == [{"actor": "ada-example", "date": "2024-05-12"}]
    assert claim["note"] == "also claimed by Bela Example"


def test_who_passed_a_claim_on_is_the_author_of_what_it_appears_in() -> None:
    work = {"url": "https://news.example.com/a", "author": {"name": "Example News"}, "datePublished": "2024-05-13"}
    records = read(item(appearance=work))
    assert records.claims[0]["attribution"] == [
        {"actor": "ada-example", "date": "2024-05-12"}, {"actor": "example-news", "act": "reports"},
    ]  # fmt: skip
    assert records.sources[0] == {
        "id": "news-example-com", "author": ["example-news"], "date": "2024-05-13", "url": "https://news.example.com/a",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"url": "https://s.example.com/posts/7", "appearance": None}, ["https://s.example.com/posts/7"]),
        ({"appearance": None, "firstAppearance": {"url": "https://s.example.com/posts/7"}},
         ["https://s.example.com/posts/7"]),
        ({"appearance": "https://s.example.com/posts/7"}, ["https://s.example.com/posts/7"]),
        ({"appearance": [{"url": "https://s.example.com/1"}, {"@id": "https://s.example.com/2"},
                         {"url": "https://s.example.com/1"}]}, ["https://s.example.com/1", "https://s.example.com/2"]),
        ({"appearance": None, "author": {"name": "A post", "sameAs": "https://s.example.com/ada/posts/7"}},
         ["https://s.example.com/ada/posts/7"]),
        # the address of whoever says it is no place where it is said
        ({"appearance": None, "author": {"name": "Ada", "sameAs": "https://en.wikipedia.org/wiki/Ada"}}, []),
        ({"appearance": None, "author": {"name": "Ada", "sameAs": "https://x.example.com/ada"}}, []),
        ({"appearance": None, "author": {"name": "Ada", "sameAs": "https://video.example.com/channel/ada"}}, []),
        ({"appearance": None, "author": {"name": "Ada", "sameAs": "Ada"}}, []),
        # an address of a post is not asked for where the place is known
        ({"author": {"name": "A post", "sameAs": "https://s.example.com/ada/posts/8"}},
         ["https://social.example.com/ada/posts/7"]),
        # the review is no place where the claim appears
        ({"appearance": None, "url": "https://check.example.org/bridge-at-lint/"}, []),
        ({"appearance": {"url": "www.example.com/a b"}}, ["https://www.example.com/a%20b"]),
        ({"appearance": {"url": "no address"}}, []),
    ],
)  # fmt: skip
def test_where_a_claim_appears(changes: dict[str, Any], expected: list[str]) -> None:
    records = read(item(**changes))
    cited = [citation["source"] for citation in records.claims[0].get("appears_in", ())]
    assert [source["url"] for source in records.sources if source["id"] in cited] == expected


def test_a_work_that_is_reviewed_is_the_source_with_its_title_date_and_author() -> None:
    work = {"@type": "CreativeWork", "name": "Speech at Lint", "url": "https://video.example.com/watch?v=1"}
    records = read(varied(itemReviewed={**work, "author": {"name": "Ada Example"}, "datePublished": "2024-05-12"}))
    assert records.sources[0] == {
        "id": "speech-lint", "title": "Speech at Lint", "author": ["ada-example"], "date": "2024-05-12",
        "url": "https://video.example.com/watch?v=1",
    }  # fmt: skip


def test_a_permanent_copy_is_archived_with_the_address_of_what_it_is_a_copy_of() -> None:
    archived = "https://web.archive.org/web/20240512000000/http://social.example.com/ada"
    assert read(item(appearance={"url": archived})).sources[0]["url"] == "http://social.example.com/ada"
    assert read(item(appearance={"url": archived})).sources[0]["archived"] == archived
    short = read(item(appearance={"url": "https://archive.is/AbCdE"})).sources[0]
    assert short["archived"] == short["url"] == "https://archive.is/AbCdE"


@pytest.mark.parametrize(
    ("changes", "publisher", "authors", "who"),
    [
        ({"author": {"@type": "Person", "name": "A. Reviewer"}, "publisher": {"name": "Example News"}},
         "example-news", ["a-reviewer"], "Example News"),
        ({"author": [{"@type": "Person", "name": "A. Reviewer"}, {"@type": "Person", "name": "B. Reviewer"}]},
         "", ["a-reviewer", "b-reviewer"], "A. Reviewer"),
        ({"publisher": {"@type": "Organization", "name": "Example House"}},
         "example-house", ["example-check"], "Example Check"),
        ({"author": "Example Check"}, "example-check", [], "Example Check"),
        ({"author": {"@type": "Organization", "url": "http://www.check.example.org/"}},
         "checkexampleorg", [], "check.example.org"),
        ({"author": None}, "checkexampleorg", [], "check.example.org"),
    ],
)  # fmt: skip
def test_who_rates(changes: dict[str, Any], publisher: str, authors: list[str], who: str) -> None:
    source = source_of(varied(**changes))
    assert (source.get("publisher", ""), source.get("author", [])) == (publisher, authors)
    assert f" by {who}" in evidence_of(varied(**changes))["note"]


def test_a_node_that_is_only_referred_to_is_looked_up_on_the_page() -> None:
    site = {"@type": "Organization", "@id": "https://check.example.org/#us", "name": "Example Check"}
    graph = {"@graph": [varied(author={"@id": "https://check.example.org/#us"}), site]}
    assert source_of(graph)["publisher"] == "example-check"


def test_the_article_around_a_review_gives_its_title() -> None:
    article = {"@type": "NewsArticle", "headline": "The bridge stands", "url": "https://check.example.org/a"}
    crumbs = {"@type": "BreadcrumbList", "itemListElement": [{"item": {"@type": "WebPage", "name": "News"}}]}
    assert source_of(page(crumbs, article, varied(name=None)))["title"] == "The bridge stands"
    assert "title" not in source_of(page(crumbs, varied(name=None)))


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2019-04-10T12:09:05+05:30", "2019-04-10T12:09:05+05:30"),
        ("2020-03-27T10:46:13+0200", "2020-03-27T10:46:13+02:00"),
        ("2020-08-31 17:22:16", "2020-08-31T17:22:16"),
        ("2021-08-24 14:41", "2021-08-24T14:41"),
        ("2019-06-20T12:12:40Z", "2019-06-20T12:12:40Z"),
        ("2019-12-09T15:11:25.619782+00:00", "2019-12-09T15:11:25+00:00"),
        ("2021-07-30T00:00:00Z", "2021-07-30"),
        ("2022-11-27", "2022-11-27"),
        ("2022-5-7", "2022-05-07"),
        ("2022/05/07", "2022-05-07"),
        ("2022-05", "2022-05"),
        ("2022", "2022"),
        ("July 23, 2014", "2014-07-23"),
        ("23 July 2014", "2014-07-23"),
        ("Wed, 23 Jul 2014 10:00:00 GMT", "2014-07-23T10:00:00Z"),
        ("23.07.2014", "2014-07-23"),
        ("06/24/2019 - 15:11", "2019-06-24T15:11"),
        ("5 de mayo de 2020", "2020-05-05"),
        ("05/06/2019", "2019"),
        ("1563883200", "2019-07-23T12:00:00Z"),
        ("1563883200000", "2019-07-23T12:00:00Z"),
        # not understood, and told
        ("2019-13-45", ""),
        ("yesterday", ""),
    ],
)
def test_dates_in_the_forms_that_occur(written: str, date: str) -> None:
    records = read(varied(datePublished=written))
    assert source_of(varied(datePublished=written)).get("date", "") == date
    assert records.notes == ([] if date else [f"a date is not understood, and left out ($: {written!r})"])


@pytest.mark.parametrize(
    ("written", "address", "told"),
    [
        ("check.example.org/a", "https://check.example.org/a", "no scheme: https was taken"),
        ("//check.example.org/a", "https://check.example.org/a", "no scheme: https was taken"),
        ("/a?b=1&amp;c=2", "https://check.example.org/a?b=1&c=2", "relative: read at check.example.org"),
        ("a.html", "https://check.example.org/a.html", "relative: read at check.example.org"),
        ("HTTP://check.example.org/a", "http://check.example.org/a", ""),
        ("https:/check.example.org/a", "https://check.example.org/a", ""),
        (" https://check.example.org/a b ", "https://check.example.org/a%20b", ""),
        ("https://check.example.org/publicações/", "https://check.example.org/publicações/", ""),
    ],
)
def test_addresses_are_made_right(written: str, address: str, told: str) -> None:
    assert source_of(varied(url=written))["url"] == address
    assert read(varied(url=written)).notes == ([f"the address of a review was mended: {told} ($)"] if told else [])


@pytest.mark.parametrize(
    "written", ["mailto:a@example.org", "javascript:alert(1)", "http://", "https://[", "no address"]
)
def test_an_address_that_is_none_is_told(written: str) -> None:
    assert "url" not in source_of(varied(url=written))
    assert read(varied(url=written)).notes == [f"a review has no address that can be used ($: {written!r})"]


def test_character_references_and_markup_within_texts_are_resolved() -> None:
    claim = claim_of(varied(claimReviewed="<p>Ada&#039;s  bridge &amp; tower<br/>fell</p>"))
    assert claim["text"] == "Ada's bridge & tower fell"
    assert claim_of(varied(claimReviewed="If 3 < 4 and 5 > 2"))["text"] == "If 3 < 4 and 5 > 2"


def test_a_claim_in_a_list_is_taken_and_several_become_one_each() -> None:
    assert claim_of(varied(claimReviewed=["The bridge fell"]))["text"] == "The bridge fell"
    records = read(varied(claimReviewed=["The bridge fell", "The tower fell"]))
    assert [claim["text"] for claim in records.claims] == ["The bridge fell", "The tower fell"]
    assert records.notes == ["one review of several claims became one claim each ($)"]


def test_two_reviews_of_one_claim_are_both_kept() -> None:
    other = varied(
        url="https://other.example.net/a", author={"name": "Other"}, reviewRating={"alternateName": "Half true"}
    )
    claim = claim_of([REVIEW, other])
    assert [evidence["note"] for evidence in claim["evidence"]] == [
        'rated "False" by Example Check (1 of 5)', 'rated "Half true" by Other',
    ]  # fmt: skip


def test_a_review_that_stands_there_twice_is_told() -> None:
    records = read([REVIEW, REVIEW])
    assert len(records.claims[0]["evidence"]) == 1
    assert records.notes == ["the same review stands there twice ($[1])"]


def test_a_template_on_every_page_of_a_site_is_told_and_dropped() -> None:
    pages = [varied(url=f"https://site.example.org/{number}") for number in range(4)]
    records = read([*pages, varied(claimReviewed="The tower fell")])
    assert [claim["text"] for claim in records.claims] == ["The tower fell"]
    assert [refusal.where for refusal in records.refused] == ["$[0]", "$[1]", "$[2]", "$[3]"]
    assert records.refused[0].reason == (
        "a template: the same text stands at 4 addresses of site.example.org: 'The bridge at Lint fell in May'"
    )


def test_accounts_that_differ_are_told_and_the_first_is_kept() -> None:
    later = item(datePublished="2024-05-13")
    records = read([REVIEW, {**later, "url": "https://other.example.net/a"}])
    assert records.claims[0]["attribution"] == [{"actor": "ada-example", "date": "2024-05-12"}]
    assert "two accounts of the same claim differ: the first was kept (bridge-lint-fell-may)" in records.notes


def test_what_holds_no_review_is_refused_with_its_place() -> None:
    feed = {"@type": "DataFeed", "dataFeedElement": [{"item": [REVIEW]}, {"item": None, "url": None}]}
    assert [(refusal.where, refusal.reason) for refusal in read(feed).refused] == [
        ("$.dataFeedElement[1]", "there is no review in it")
    ]
    records = read([REVIEW, varied(claimReviewed=None)])
    assert [(refusal.where, refusal.reason) for refusal in records.refused] == [
        ("$[1]", "it does not say what is reviewed (claimReviewed)")
    ]


def test_the_next_page_of_an_answer_is_missed() -> None:
    notes = read({**API, "nextPageToken": "x"}).notes
    assert notes == ["the answer goes on (nextPageToken): what is on its next page is not here"]


def test_a_broken_script_is_refused_with_its_line_and_the_others_are_read() -> None:
    records = read(page('{"@type": "NewsArticle",\n "headline": "a", }', REVIEW))
    assert len(records.claims) == 1
    assert [(refusal.where, refusal.reason) for refusal in records.refused] == [
        ("line 4, JSON-LD script 1", "not JSON: Expecting property name enclosed in double quotes")
    ]


def test_scripts_within_comments_and_other_scripts_are_none() -> None:
    inner = f'<script type="application/ld+json">{json.dumps(varied(claimReviewed="Not this"))}</script>'
    text = page(REVIEW).replace("<head>", f"<head><!-- {inner} --><script>var a = '{inner[:-9]}'</script><![x]>")
    assert [claim["text"] for claim in read(text).claims] == ["The bridge at Lint fell in May"]


def test_a_slip_of_the_pen_in_a_tag_hides_no_script() -> None:
    text = page(REVIEW).replace("<head>", '<head><p class="a""><a href=x" title=\'it"s\'>')
    assert len(read(text).claims) == 1


def test_a_page_in_the_encoding_that_it_names_is_read() -> None:
    text = page(varied(claimReviewed="Le pont est tombé")).replace("<head>", '<head><meta charset="iso-8859-1">')
    content = text.replace("\\u00e9", "é").encode("latin-1")
    assert read(content).claims[0]["text"] == "Le pont est tombé"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("this is not json", "reviews:1:1: not JSON: Expecting value"),
        ("", "reviews:1:1: it is empty"),
        ('[{"@type": "ClaimReview", "url"', "reviews:1:32: not JSON: Expecting ':' delimiter; was the end cut off?"),
        ("{}", "reviews: there is no ClaimReview in it"),
        ("<!doctype html><p>x", "reviews: there is no ClaimReview in it"),
        ('<!doctype html><div itemscope itemtype="http://schema.org/ClaimReview">',
         "reviews: there is no ClaimReview in JSON-LD: it is marked up by attributes, which are not read"),
        (b"\xff\xd8\xff\xe0 x", "reviews: byte 1 is not UTF-8; save it as UTF-8"),
    ],
)  # fmt: skip
def test_a_file_without_a_review_is_refused_in_one_line(content: Any, message: str) -> None:
    with pytest.raises(UsageError) as error:
        read(content)
    assert str(error.value) == message


def test_it_is_told_from_other_files_by_its_content() -> None:
    contents = {"page.html": page(REVIEW), "a.json": json.dumps([REVIEW]), "api.json": json.dumps(API)}
    assert {exchange.recognise(text.encode(), name) for name, text in contents.items()} == {"claimreview"}
    with pytest.raises(UsageError):
        exchange.recognise(b"<!doctype html><p>A page about nothing", "page.html")
