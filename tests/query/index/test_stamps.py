"""Whether a file is as it was when it was indexed, told by its stamp: where it is, its size and times."""

from pathlib import Path

from claimcheck.ledger.index import stamps


def test_a_file_of_another_size_is_known_to_be_another_without_reading_it(tmp_path: Path) -> None:
    noted, kept = tmp_path / "noted", [1, 2, 300, 4, 5]
    stamps.note(noted, "index", [kept], 6 + stamps.SETTLED)
    resized, touched = [*kept[:2], kept[2] + 1, *kept[3:]], [*kept[:4], kept[4] + 1]
    assert stamps.unchanged(noted, "index", [kept]) == [True]
    assert stamps.unchanged(noted, "index", [resized]) == [False]
    assert stamps.unchanged(noted, "index", [touched]) == [None]
    assert stamps.unchanged(noted, "another", [resized]) == [None]
