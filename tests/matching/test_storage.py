"""A matcher kept in a file: the same answers, and a clear word about a file that is broken."""

from pathlib import Path

import pytest

from claimcheck.matching.engine import IndexedClaim, IndexFileError, Matcher

LEDGER = [
    IndexedClaim(f"c{number}", f"The council spent {number} million on road {number}.") for number in range(2, 30)
]


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    matcher = Matcher(LEDGER, aliases=[("council", "city council")])
    matcher.remove("c7")
    matcher.save(tmp_path / "index")
    return tmp_path / "index"


def test_a_loaded_matcher_answers_the_same_and_goes_on(saved: Path) -> None:
    rest = [entry for entry in LEDGER if entry.id != "c7"]
    built, loaded = Matcher(rest, aliases=[("council", "city council")]), Matcher.load(saved)
    assert len(loaded) == len(rest)
    assert "c7" not in loaded
    for text in ("city council spent 9 million", "roads", "7 million"):
        assert loaded.match(text) == built.match(text)
    loaded.add(LEDGER[5])
    assert loaded.match(LEDGER[5].text)[0].id == "c7"


def test_the_same_matcher_makes_the_same_file(saved: Path, tmp_path: Path) -> None:
    Matcher.load(saved).save(tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == saved.read_bytes()


@pytest.mark.parametrize("damage", ["cut", "flipped", "other", "empty", "version"])
def test_a_broken_file_is_refused(saved: Path, damage: str) -> None:
    data = saved.read_bytes()
    half = len(data) // 2
    saved.write_bytes({
        "cut": data[:half],
        "flipped": data[:half] + bytes([data[half] ^ 1]) + data[half + 1 :],
        "other": b"format: 1\nclaims: []\n",
        "empty": b"",
        "version": data.replace(b"index 4", b"index 9", 1),
    }[damage])  # fmt: skip
    with pytest.raises(IndexFileError, match="index"):
        Matcher.load(saved)


def test_a_file_that_is_not_there_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Matcher.load(tmp_path / "none")
