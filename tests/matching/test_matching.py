"""Finding the claim that is already there: what is forgiven, what is told apart, and what a score means."""

import pickle

import pytest

from claimcheck.matching.engine import IndexedClaim, Matcher, MatchQuery

LEDGER = [
    IndexedClaim("no-tie", "The TTP has no ties to al-Qaida or any other militant group."),
    IndexedClaim("raid", "Militants killed 12 soldiers in North Waziristan in May 2014."),
    IndexedClaim(
        "camels", "Officials in South Australia will cull 10,000 camels.", "Are ten thousand camels to be shot?"
    ),
    IndexedClaim(
        "bread", "The price of bread doubled within a year.", speakers=("Jane Doe", "J. Doe"), date="3 March 2020"
    ),
    IndexedClaim(
        "bread-too", "The price of bread doubled under the last government.", speakers=("John Smith",), date="2011"
    ),
    IndexedClaim("vaccine", "The vaccine against measles does not cause autism."),
    IndexedClaim("bridge", "The new bridge across the river will be closed for six weeks."),
    IndexedClaim("lives", "Black lives matter to the people of this city."),
]
ALIASES = [("TTP", "Tehrik-i-Taliban Pakistan", "Pakistani Taliban")]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(LEDGER, aliases=ALIASES)


def first(matcher: Matcher, text: str, **known: object) -> str:
    found = matcher.match(text, **known)  # type: ignore[arg-type]
    return found[0].id if found else ""


@pytest.mark.parametrize(
    ("said", "id_"),
    [
        ("10000 camels are going to be culled in South Australia", "camels"),  # numbers, inflection, order
        ("ten thousand camels", "camels"),  # keywords, number words
        ("camles in Sout Austrlia", "camels"),  # typos
        ("Tehrik-i-Taliban Pakistan: no ties with other militants", "no-tie"),  # an alias of an actor
        ("#BlackLivesMatter", "lives"),  # a hashtag in capitals
        ("#blacklivesmatter", "lives"),  # and without
        ("Measles vaccine DOESN'T cause autism!! https://t.co/abc", "vaccine"),
        ("ｍｅａｓｌｅｓ vaccine aut\u00adism", "vaccine"),  # full width, a soft hyphen
        ("bridge closed six weeks — Some Body (@somebody) January 6, 2020", "bridge"),  # an embedded post
    ],
)
def test_other_words_same_claim(matcher: Matcher, said: str, id_: str) -> None:
    assert first(matcher, said) == id_


def test_the_same_text_scores_100_in_a_ledger_of_any_size(matcher: Matcher) -> None:
    for entry in LEDGER:
        assert Matcher([entry]).match(entry.text)[0].score == pytest.approx(100)
        found = matcher.match(entry.text)[0]
        assert (found.id, found.score) == (entry.id, pytest.approx(100))


@pytest.mark.parametrize("said", ["Gold was found on the moon of Jupiter.", "", "?!", "the of and", "https://t.co/x"])
def test_nothing_says_this(matcher: Matcher, said: str) -> None:
    assert matcher.match(said, min_score=20) == []
    assert Matcher([LEDGER[0]]).match(said, min_score=20) == []
    assert Matcher().match(said) == []


def test_one_shared_word_is_never_more_than_an_even_chance(matcher: Matcher) -> None:
    assert max(match.score for match in matcher.match("autism")) <= 50


def test_words_that_any_text_has_say_nothing_by_themselves() -> None:
    ledger = Matcher([IndexedClaim("group", "The Corvan Front came into being more than ten years ago."), *LEDGER])
    assert ledger.match("no", min_score=10) == ledger.match("killed", min_score=10) == []
    assert max(match.score for match in ledger.match("The trams were built more than ten years ago.")) <= 40
    assert ledger.match("The Corvan Front was formed more than ten years ago.")[0].score > 50


def test_a_name_or_a_rare_word_alone_shows_low_what_has_it() -> None:
    """However common it is in the ledger: somebody types the name that all of it is about."""
    camps = [f"The TTP has camp {at}a at hill {at}b by village {at}c under chief {at}d." for at in range(100)]
    ledger = Matcher([IndexedClaim(camp, camp) for camp in camps], aliases=ALIASES)
    ledger.add(IndexedClaim("havens", "The TTP enjoys safe havens across the border, and the army does nothing."))
    for said, shown in (("TTP", 5), ("the Pakistani Taliban", 5), ("The group runs hideouts", 1)):
        found = ledger.match(said, min_score=10)
        assert len(found) == shown
        assert all(match.score <= 40 for match in found)
    assert found[0].id == "havens"
    assert ledger.match("TTP accordions", min_score=10) == []  # a telling word that no claim has


def test_a_name_that_a_claim_has_not_takes_from_its_score(matcher: Matcher) -> None:
    said, other = "The price of bread doubled, said Mr Rask", "The price of bread doubled, said mr rask"
    assert matcher.match(said)[0].score < matcher.match(other)[0].score


def test_a_near_claim_that_says_something_else_is_vetoed_and_ranked_below(matcher: Matcher) -> None:
    found = matcher.match("Militants killed 12 soldiers in North Waziristan in May 2015.")[0]
    assert found.id == "raid"
    assert found.score < 50
    assert [f"near, but: {veto}" for veto in found.vetoes] == ["near, but: May 2015 ≠ May 2014"]


def test_the_vetoed_claim_ranks_below_the_true_one() -> None:
    years = [
        IndexedClaim(str(year), f"Militants killed 12 soldiers in the valley in {year}.") for year in range(2005, 2016)
    ]
    assert first(Matcher(years), "In 2010, twelve soldiers were killed in the valley by militants.") == "2010"


def test_who_says_it_and_when_decide_between_like_claims(matcher: Matcher) -> None:
    text = "bread doubled in price"
    assert first(matcher, text, speaker="Jane Doe") == first(matcher, text, speaker="DOE") == "bread"
    assert first(matcher, text, speaker="John Smith") == "bread-too"
    assert first(matcher, text, date="5 March 2020") == "bread"


def test_the_sentences_around_help(matcher: Matcher) -> None:
    assert first(matcher, "It will be shut for weeks.", before=["The new bridge is in the way of ships."]) == "bridge"


def test_limit_least_and_only(matcher: Matcher) -> None:
    text = "price of bread doubled"
    assert len(matcher.match(text, limit=1)) == 1
    assert matcher.match(text, limit=0) == []
    assert {match.id for match in matcher.match(text, only={"bread-too"}.__contains__)} == {"bread-too"}
    assert all(match.score >= 30 for match in matcher.match(text, min_score=30))


def test_many_queries_give_what_each_gives_alone(matcher: Matcher) -> None:
    asked: list[str | MatchQuery] = ["camels", MatchQuery("bread", speaker="Jane Doe"), "measles vaccine", "", "bridge"]
    alone = [matcher.match(query) for query in asked]
    assert list(matcher.match_many(asked)) == alone
    assert list(matcher.match_many(asked, jobs=2)) == alone


def test_explain_shows_the_words_that_carried_it_and_where_the_texts_differ(matcher: Matcher) -> None:
    why = matcher.explain("Militants killed 15 soldiers in North Waziristan in May 2014.", "raid")
    assert {"militants", "soldiers", "waziristan"} <= {word for word, _ in why.words}
    assert sum(share for _, share in why.words) == pytest.approx(100)
    assert [(stretch.left, stretch.right) for stretch in why.aligned if stretch.tag != "equal"] == [("15", "12")]
    assert [str(veto) for veto in why.vetoes] == ["15 ≠ 12"]


def test_explain_names_the_actor_whichever_name_was_used(matcher: Matcher) -> None:
    assert "TTP" in dict(matcher.explain("the Pakistani Taliban has no ties", "no-tie").words)


def test_an_id_is_taken_once(matcher: Matcher) -> None:
    with pytest.raises(ValueError, match="two entries have the id 'raid'"):
        Matcher([LEDGER[1], LEDGER[1]])
    with pytest.raises(KeyError):
        matcher.explain("soldiers", "nobody")


def test_anything_with_id_and_text_is_an_entry() -> None:
    class Record:
        id = "x"
        text = "The lake is dry."

    assert first(Matcher([Record()]), "the lake is dry") == "x"


def test_a_pickled_matcher_answers_the_same(matcher: Matcher) -> None:
    again = pickle.loads(pickle.dumps(matcher))
    for entry in LEDGER:
        assert again.match(entry.title or entry.text) == matcher.match(entry.title or entry.text)


def test_entries_may_be_mappings() -> None:
    engine = Matcher([{"id": "a", "text": "The fire killed 12 people.", "speaker": "The mayor", "date": None}])
    assert engine.match("The fire killed twelve people")[0].id == "a"
