"""What holds for any text: nothing crashes, a claim finds itself, change equals building anew."""

from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck.matching.engine import IndexedClaim, Matcher, read_queries, split_sentences
from claimcheck.matching.engine.pair import Pair

WORDS = st.sampled_from(
    ["soldiers", "killed", "village", "Kabul", "Taliban", "12", "twelve", "2014", "May", "rose", "fell", "not", "Paris",
     "the", "of", "river", "bread", "doubled", "percent", "all", "some", "more", "than", "accused", "by", "was",
     "former", "private", "may", "before", "since", "3-1", "at least", "litres", "percentage points", "Ann Lee",
     "larger", "none"]
)  # fmt: skip
SENTENCES = st.lists(WORDS, min_size=3, max_size=12).map(" ".join)
ANY = st.text(max_size=80) | SENTENCES
LEDGERS = st.lists(SENTENCES, min_size=1, max_size=12)
LEDGER = [
    IndexedClaim("a", "Militants killed 12 soldiers."),
    IndexedClaim("b", "Η τιμή του ψωμιού διπλασιάστηκε."),
    IndexedClaim("c", "面包涨价了"),
]
ENGINE = Matcher(LEDGER, aliases=[("Militants", "the fighters"), ("", "\u0301")])


def entries(texts: list[str]) -> list[IndexedClaim]:
    return [IndexedClaim(f"{number:02}", text, date="2014") for number, text in enumerate(texts)]


@given(ANY, ANY)
def test_no_text_is_too_strange(text: str, other: str) -> None:
    for match in ENGINE.match(text, speaker=other, before=[other], date=other):
        assert 0 <= match.score <= 100
    assert 0 <= ENGINE.compare(text, other).score <= 100
    ENGINE.explain(text, "a")
    Matcher([IndexedClaim("x", text, other, (other,), text)]).match(text)
    split_sentences(text)
    read_queries(text)


@example("0:AO:SAAAIAR", "B:sAAAIAR:PARIS")
@example("", "an open question")
@given(ANY, ANY)
def test_compare_is_the_same_either_way_round(one: str, other: str) -> None:
    there, back = ENGINE.compare(one, other), ENGINE.compare(other, one)
    assert there.score == pytest.approx(back.score)
    assert [(each.name, each.left, each.right) for each in there.vetoes] == [
        (each.name, each.right, each.left) for each in back.vetoes
    ]


@settings(max_examples=50)
@given(LEDGERS)
@example(["the all all", "all", "Wages rose."])
def test_a_claim_finds_itself(texts: list[str]) -> None:
    matcher = Matcher(entries(texts))
    for entry in entries(texts):
        found = matcher.match(entry.text, limit=len(texts))
        if found:  # stop words alone find nothing
            assert found[0].score > 95
            assert entry.text in {texts[int(match.id)] for match in found if match.score > 95}


@settings(max_examples=25)
@given(LEDGERS, st.data(), SENTENCES)
def test_adding_and_removing_equals_building_anew(texts: list[str], data: st.DataObject, asked: str) -> None:
    claims = entries(texts)
    gone = data.draw(st.sets(st.sampled_from([claim.id for claim in claims])))
    changed = Matcher(claims)
    for id_ in gone:
        changed.remove(id_)
    back = [claim for claim in claims if claim.id in gone][::2]
    for claim in back:
        changed.add(claim)
    built = Matcher([claim for claim in claims if claim.id not in gone] + back)
    assert changed.match(asked) == built.match(asked)


@settings(max_examples=30)
@given(LEDGERS, SENTENCES)
def test_saving_and_loading_changes_no_answer(texts: list[str], asked: str) -> None:
    matcher = Matcher(entries(texts), aliases=[("Taliban", "the students")])
    with TemporaryDirectory() as folder:
        matcher.save(Path(folder) / "index")
        loaded = Matcher.load(Path(folder) / "index")
    assert loaded.match(asked) == matcher.match(asked)


@pytest.mark.parametrize(
    "text",
    ["a" * 2_000_000, "soldiers " * 50_000, "—" * 80_000, "not " * 6_000, "1,000 " * 4_000, "\u0301" * 100_000,
     "A.B." * 60_000, "@x" * 60_000, "#aB" * 60_000, ". " * 60_000, "2014-05-11 " * 2_000],
    ids=lambda text: f"{text[:4]} x {len(text)}",
)  # fmt: skip
def test_a_huge_text_is_answered_soon(text: str) -> None:
    start = process_time()
    ENGINE.match(text)
    ENGINE.compare(text, text[:-1])
    assert process_time() - start < 10  # hangs are what is looked for, not speed


@pytest.mark.parametrize(
    ("one", "other"), [("It rained on 2014-05-11. ", "It rained on 2016-05-12. "), ("Monday ", "Sunday ")]
)
def test_of_many_times_in_two_texts_few_are_compared(one: str, other: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each costs a look at the whole of both texts."""
    looks = []
    monkeypatch.setattr(Pair, "rest_alike", lambda pair, left, right: looks.append(left))
    ENGINE.compare(one * 40, other * 40)
    assert 0 < len(looks) <= 200
