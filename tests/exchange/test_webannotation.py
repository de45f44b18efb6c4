"""Web Annotation: a citation becomes an annotation with its quote whole, and comes back; forms of others are read."""

import hashlib
import json
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from choices import Choices, made_of_bytes
from hypothesis import given, settings

from claimcheck import exchange
from claimcheck.errors import UsageError
from claimcheck.exchange import Records, WriteOptions, Written
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.model import Actor, Citation, Claim, Evidence, Hop, Ledger, Source
from claimcheck.ledger.vocabulary import STANCE
from claimcheck.ledger.where import Where

TEXT = "The bridge\n\n—\n\nOn Monday the bridge at Lint fell, the mayor said.\n"
QUOTE = "the bridge at Lint fell"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    """A ledger of one claim, quoted from a source whose text is kept beside it."""
    (tmp_path / "article.txt").write_bytes(TEXT.encode())
    source = Source(
        id="article", title="The bridge", url="https://news.example.com/bridge", snapshot="article.txt",
        archived="https://web.archive.org/web/2024/https://news.example.com/bridge", retrieved=parse_date("2024-05-12"),
        where=Where(str(tmp_path / "claims.yaml")),
    )  # fmt: skip
    claim = Claim(
        id="bridge-fell", text="The bridge at Lint fell.", attribution=(Hop(actor="mayor"),), tags=("bridges",),
        appears_in=(Citation(source="article", at="p1", quote=QUOTE, prefix="On Monday ", note="Said by phone."),),
        evidence=(Evidence(source="article", stance="supports"), Evidence(source="article", at="headline")),
    )  # fmt: skip
    return Ledger(actors={"mayor": Actor(id="mayor")}, sources={"article": source}, claims={"bridge-fell": claim})


def written(ledger: Ledger, **options: str) -> tuple[Written, list[dict[str, Any]]]:
    whole = exchange.write("webannotation", ledger, WriteOptions(**options))
    return whole, json.loads(whole.content)["first"]["items"]


def read(value: Any) -> Records:
    return exchange.read("webannotation", (value if isinstance(value, str) else json.dumps(value)).encode())


def annotation(**parts: Any) -> dict[str, Any]:
    whole = {"@context": CONTEXT, "type": "Annotation", "target": "https://web.example.org/b", **parts}
    return {key: value for key, value in whole.items() if value is not None}


def test_a_citation_becomes_an_annotation_with_its_quote_whole(ledger: Ledger) -> None:
    _, (first, *_) = written(ledger, publisher="Example Desk", url="https://desk.example.org/checks")
    start = TEXT.index(QUOTE)
    quote = {"type": "TextQuoteSelector", "exact": QUOTE, "prefix": "On Monday "}
    assert first == {
        "id": first["id"],
        "type": "Annotation",
        "motivation": "describing",
        "creator": {"type": "Organization", "name": "Example Desk"},
        "body": [
            {
                "type": "TextualBody", "id": "https://desk.example.org/checks#bridge-fell",
                "value": "The bridge at Lint fell.", "format": "text/plain", "purpose": "describing",
            },
            {"type": "TextualBody", "value": "Said by phone.", "format": "text/plain", "purpose": "commenting"},
            {"type": "TextualBody", "value": "bridges", "format": "text/plain", "purpose": "tagging"},
        ],
        "target": {
            "type": "SpecificResource",
            "source": "https://news.example.com/bridge",
            "schema:identifier": "article",
            "schema:name": "The bridge",
            "selector": [
                quote,
                {"type": "TextPositionSelector", "start": start, "end": start + len(QUOTE)},
                {"type": "FragmentSelector", "value": "p1", "refinedBy": quote},
            ],
            "state": {
                "type": "TimeState",
                "sourceDateStart": "2024-05-12T00:00:00Z",
                "sourceDateEnd": "2024-05-12T23:59:59Z",
                "cached": [
                    "https://web.archive.org/web/2024/https://news.example.com/bridge",
                    "ni:///sha-256;_y854Z7yDki28UxjYnE6FRaVYZ0Bi7rY8LxIXAU-Fb0",
                ],
            },
        },
    }  # fmt: skip


def test_the_hash_is_of_the_bytes_that_positions_count_in(ledger: Ledger) -> None:
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert read(str(written(ledger)[0].content)).sources[0]["sha256"] == digest


def test_ids_are_the_same_each_time_and_apart_from_each_other(ledger: Ledger) -> None:
    assert written(ledger)[0].content == written(ledger)[0].content
    ids = [item["id"] for item in written(ledger)[1]]
    assert len(set(ids)) == len(ids) == 3


def test_quotes_without_a_position_and_claims_without_a_citation_are_told(ledger: Ledger) -> None:
    changed = replace(ledger.claims["bridge-fell"], appears_in=(Citation(source="article", quote="the bridge stood"),))
    whole, (first, *_) = written(replace(ledger, claims={"bridge-fell": changed, "x": Claim(id="x", text="X.")}))
    assert [selector["type"] for selector in first["target"]["selector"]] == ["TextQuoteSelector"]
    assert whole.notes == (
        "1 claims cite nothing and are left out",
        "1 of 1 quotes have no position: they stand in no snapshot as they are",
    )


def test_what_is_written_comes_back(ledger: Ledger) -> None:
    content = str(written(ledger)[0].content)
    assert exchange.recognise(content.encode(), "x.jsonld") == "webannotation"
    records = read(content)
    assert records.claims == [{
        "id": "bridge-fell",
        "text": "The bridge at Lint fell.",
        "attribution": [{"actor": "unnamed-claimant"}],
        "tags": ["bridges"],
        "appears_in": [
            {"source": "article", "quote": QUOTE, "prefix": "On Monday ", "at": "p1", "note": "Said by phone."}
        ],
        "evidence": [{"source": "article", "stance": "supports"}, {"source": "article", "at": "headline"}],
    }]  # fmt: skip
    assert records.sources == [{
        "id": "article",
        "title": "The bridge",
        "url": "https://news.example.com/bridge",
        "archived": "https://web.archive.org/web/2024/https://news.example.com/bridge",
        "sha256": hashlib.sha256(TEXT.encode()).hexdigest(),
        "retrieved": "2024-05-12",
    }]  # fmt: skip
    assert records.notes == [
        "who makes the claim is not said: an unnamed claimant stands for whoever it is "
        "($.first.items[0], $.first.items[1], $.first.items[2])"
    ]


@pytest.mark.parametrize(
    "body",
    [
        {"type": "TextualBody", "value": "The bridge fell"},
        {"type": "TextualBody", "value": "<p>The bridge&#32;fell</p>", "format": "text/html"},
        [{"type": "TextualBody", "value": "The bridge fell", "purpose": "commenting"}, "https://web.example.org/c"],
        {"type": "Choice", "items": [{"type": "TextualBody", "value": "The bridge fell"}, "https://web.example.org/c"]},
        {"value": "The bridge fell", "purpose": "describing"},
    ],
)
def test_a_body_is_one_a_list_or_a_choice(body: Any) -> None:
    (claim,) = read(annotation(body=body)).claims
    assert claim["text"] == "The bridge fell"


def test_a_body_value_is_a_body() -> None:
    assert read(annotation(bodyValue="The bridge fell")).claims[0]["text"] == "The bridge fell"


@pytest.mark.parametrize(
    ("target", "urls"),
    [
        ("https://web.example.org/b", ["https://web.example.org/b"]),
        ({"id": "https://web.example.org/b", "type": "Text"}, ["https://web.example.org/b"]),
        ({"type": "SpecificResource", "source": "https://web.example.org/b"}, ["https://web.example.org/b"]),
        ({"source": {"id": "https://web.example.org/b", "type": "Text"}}, ["https://web.example.org/b"]),
        (["https://web.example.org/b", {"id": "https://web.example.org/c"}],
         ["https://web.example.org/b", "https://web.example.org/c"]),
        ({"type": "Composite", "items": ["https://web.example.org/b", "https://web.example.org/c"]},
         ["https://web.example.org/b", "https://web.example.org/c"]),
    ],
)  # fmt: skip
def test_a_target_is_one_a_list_or_a_set(target: Any, urls: list[str]) -> None:
    records = read(annotation(bodyValue="The bridge fell", target=target))
    assert [source["url"] for source in records.sources] == urls
    assert len(records.claims[0]["appears_in"]) == len(urls)


QUOTED = {"type": "TextQuoteSelector", "exact": "the bridge fell", "prefix": "that ", "suffix": " on"}


@pytest.mark.parametrize(
    ("selector", "citation"),
    [
        (QUOTED, {"quote": "the bridge fell", "prefix": "that ", "suffix": " on"}),
        ({"type": "FragmentSelector", "value": "para5", "refinedBy": QUOTED},
         {"quote": "the bridge fell", "prefix": "that ", "suffix": " on", "at": "para5"}),
        ({"type": "FragmentSelector", "value": "page=10"}, {"at": "page 10"}),
        ({"type": "FragmentSelector", "value": "t=30,60"}, {"at": "00:00:30-00:01:00"}),
        ({"type": "TextPositionSelector", "start": 412, "end": 795}, {"at": "characters 412-795"}),
        ([QUOTED, {"type": "TextPositionSelector", "start": 4, "end": 9}],
         {"quote": "the bridge fell", "prefix": "that ", "suffix": " on"}),
        ({"type": "XPathSelector", "value": "/html/body/p[2]"}, {"note": "XPathSelector: /html/body/p[2]"}),
        ({"type": "RangeSelector", "startSelector": {"type": "XPathSelector", "value": "//td[2]"},
          "endSelector": {"type": "XPathSelector", "value": "//td[4]"}}, {"note": "RangeSelector: //td[2] to //td[4]"}),
        ({"type": "DataPositionSelector", "start": 1, "end": 2}, {"note": "DataPositionSelector: 1-2"}),
        ("https://web.example.org/selector", {"note": "selector: https://web.example.org/selector"}),
    ],
)  # fmt: skip
def test_a_selector_is_a_quote_or_the_name_of_a_place(selector: Any, citation: dict[str, str]) -> None:
    target = {"source": "https://web.example.org/b", "selector": selector}
    body = {"value": "It fell", "purpose": "describing"}
    (read_citation,) = read(annotation(body=body, target=target)).claims[0]["appears_in"]
    assert read_citation == {"source": "web-example-org-b", **citation}


@pytest.mark.parametrize(
    ("state", "fields"),
    [
        ({"type": "TimeState", "cached": "https://archive.example.org/1", "sourceDate": "2015-07-20T13:30:00Z"},
         {"archived": "https://archive.example.org/1", "retrieved": "2015-07-20T13:30:00Z"}),
        ([{"type": "HttpRequestState", "value": "Accept: text/html",
           "refinedBy": {"type": "TimeState", "sourceDate": "2015-07-20"}}], {"retrieved": "2015-07-20"}),
        ({"id": "https://web.example.org/state"}, {}),
    ],
)  # fmt: skip
def test_a_state_says_when_a_source_was_read_and_where_copies_are(state: Any, fields: dict[str, str]) -> None:
    source = read(annotation(target={"source": "https://web.example.org/b", "state": state})).sources[0]
    assert source == {"id": "web-example-org-b", "url": "https://web.example.org/b", **fields}


def test_a_comment_on_a_quote_is_a_remark_and_the_quote_is_the_claim() -> None:
    target = {"source": "https://web.example.org/b", "selector": QUOTED}
    (claim,) = read(annotation(body={"value": "Is that so?"}, target=target, creator={"name": "Ada"})).claims
    assert (claim["text"], claim["attribution"]) == ("the bridge fell", [{"actor": "unnamed-claimant"}])
    assert claim["appears_in"][0]["note"] == "Is that so?"


def test_a_comment_without_a_quote_is_what_the_annotator_says() -> None:
    records = read(annotation(bodyValue="It fell", creator={"name": "Ada"}, created="2015-10-13T13:00:00Z"))
    assert records.claims[0]["attribution"] == [{"actor": "ada", "date": "2015-10-13T13:00:00Z"}]


def test_tags_are_tags_and_a_stance_makes_evidence() -> None:
    bodies = [{"value": "love", "purpose": "tagging"}, {"value": "refutes", "purpose": "classifying"},
              {"value": "It fell", "purpose": "describing"}]  # fmt: skip
    (claim,) = read(annotation(body=bodies)).claims
    assert (claim["tags"], claim["evidence"]) == (["love"], [{"source": "web-example-org-b", "stance": "refutes"}])


def test_an_annotation_without_words_gives_its_source_and_is_told() -> None:
    records = read(annotation(body="https://web.example.org/note"))
    assert (records.claims, records.sources[0]["url"]) == ([], "https://web.example.org/b")
    assert records.notes == ["an annotation without words: only its source is taken ($: https://web.example.org/note)"]


def test_collections_pages_and_lists_hold_annotations() -> None:
    item = annotation(bodyValue="It fell")
    for whole in (item, [item], {"type": "AnnotationPage", "items": [item]}, {"@graph": [item]},
                  {"type": "AnnotationCollection", "first": {"type": "AnnotationPage", "items": [item]}}):  # fmt: skip
        assert len(read(whole).claims) == 1
    records = read({"type": "AnnotationPage", "items": [item], "next": "https://web.example.org/page2"})
    assert records.notes[-1] == (
        "the collection goes on: what is on its next page is not here (https://web.example.org/page2)"
    )


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"target": None}, "it has no target"),
        ({"target": 9}, "'9' is neither the address of a body or target nor a node"),
        ({"target": []}, "its target is empty"),
        ({"target": {"type": "Text"}}, "its target has no address"),
        ({"id": ["https://web.example.org/1", "https://web.example.org/2"]}, "its id must be one address"),
        ({"body": 9}, "'9' is neither the address of a body or target nor a node"),
        ({"type": "Note"}, "it is no annotation"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(parts: dict[str, Any], reason: str) -> None:
    records = read([annotation(bodyValue="It fell"), annotation(**parts)])
    assert [(refusal.where, refusal.reason) for refusal in records.refused] == [("$[1]", reason)]
    assert len(records.claims) == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("this is not json", "the input:1:1: not JSON: Expecting value"),
        ('{"type": "Annotation",\n}', "the input:2:1: not JSON: Expecting property name enclosed in double quotes"),
        ("{}", "the input: there is no annotation in it"),
    ],
)
def test_a_file_without_an_annotation_is_refused_in_one_line(content: str, message: str) -> None:
    with pytest.raises(UsageError) as error:
        read(content)
    assert str(error.value) == message


def words(choices: Choices) -> str:
    return "".join(sign for sign in choices.text(6) if unicodedata.category(sign) != "Cc").strip()


def filled(choices: Choices) -> str:
    return words(choices) or "a"


def ids(choices: Choices) -> list[str]:
    made = ("a" + "".join(choices.several(lambda: choices.pick("abmz05é-"), 6)) for _ in range(1 + choices.number(2)))
    return list(dict.fromkeys(made))


def any_ledger(choices: Choices) -> Ledger:
    """A ledger in the fields that annotations hold: every claim cites something, and no two citations are the same."""
    sources = {
        id: Source(id=id, title=" ".join(words(choices).split()), url=choices.pick(["", f"https://a.org/{n}"]),
                   sha256=choices.pick(["", "ab" * 32]))
        for n, id in enumerate(ids(choices))
    }  # fmt: skip

    def cited(quoted: int) -> dict[str, str]:
        place = {"source": choices.pick(sorted(sources)), "at": choices.pick(["", "p2", "00:01:30"]),
                 "note": words(choices).replace(";", ",")}  # fmt: skip
        return place | {name: filled(choices) for name in ("quote", "prefix", "suffix") if quoted}

    claims = {}
    for id in ids(choices):
        appears_in = [Citation(**cited(choices.number(2))) for _ in range(1 + choices.number(2))]
        evidence = choices.several(lambda: Evidence(**cited(1), stance=choices.pick(["", *STANCE.meanings])), 2)
        claims[id] = Claim(
            id=id, text=filled(choices), tags=tuple(dict.fromkeys(choices.several(lambda: filled(choices), 2))),
            appears_in=tuple(dict.fromkeys(appears_in)), evidence=tuple(dict.fromkeys(evidence)),
        )  # fmt: skip
    return Ledger(sources=sources, claims=claims)


@settings(max_examples=30)
@given(made_of_bytes(any_ledger, 300))
def test_quotes_come_back_to_the_letter(ledger: Ledger) -> None:
    back = exchange.as_ledger(read(str(written(ledger, url="https://desk.example.org/x")[0].content)))
    assert back.faults == ()
    assert [replace(claim, attribution=(), where=Where()) for claim in back.ledger.claims.values()] == [
        *ledger.claims.values()
    ]
    for source in back.ledger.sources.values():
        expected = ledger.sources[source.id]
        assert (source.url, source.title, source.sha256) == (expected.url, expected.title, expected.sha256)
