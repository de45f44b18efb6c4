"""The file of drafts: what is written is read again, and what is broken is told with its place."""

from pathlib import Path

import pytest

from claimcheck.draft import kept
from claimcheck.edit import drafts as keeping
from claimcheck.errors import LedgerError

DRAFT = kept.Draft(
    "draft-1", {"text": "The dam leaks.", "kind": "assertion", "attribution": [{"actor": "Ann: Lee", "act": "states"}]},
    kept.WAITING, "the dam # leaks", ((3, 10), (12, 20)), "dam", "0" * 64, "said", 0.8, {"text": "verb: said"},
    ("kind",),
    "dam-leaks", quotes=((3, 10),),
)  # fmt: skip


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "drafts.yaml"
    assert keeping.keep(path, lambda file: [DRAFT]) == [DRAFT]
    assert kept.read(path).drafts == (DRAFT,)


def test_comments_and_other_drafts_stay_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "drafts.yaml"
    keeping.keep(path, lambda file: [DRAFT])
    written = path.read_text(encoding="utf-8") + "# mine\n"
    path.write_text(written, encoding="utf-8")
    keeping.answer(path, DRAFT, lambda draft: [kept.Draft(**{**fields(draft), "state": kept.LATER})], "later")
    assert path.read_text(encoding="utf-8") == written.replace("state: waiting", "state: later")


def fields(draft: kept.Draft) -> dict:  # type: ignore[type-arg]  # of every field
    return {name: getattr(draft, name) for name in draft.__dataclass_fields__}


@pytest.mark.parametrize(
    ("broken", "message"),
    [
        ("drafts: [", "drafts.yaml:1:"),
        ("claims: []", "no list of drafts"),
        ("- 1", "no list of drafts"),
        ("drafts:\n- 7", "drafts.yaml:2:3: no draft"),
        ("drafts:\n- {id: a, text: b}", "drafts.yaml:2:3: no draft"),
        ("drafts:\n- {id: a, text: b, draft: {state: odd}}", "'odd' is no state of a draft"),
        ("drafts:\n- {id: a, draft: {state: waiting}}", "a draft wants a text"),
        ("drafts:\n- {id: a, text: b, draft: {state: waiting, spans: 1-x}}", "spans are numbers"),
        ("drafts: &a []", "anchor"),
    ],
)
def test_a_broken_file_is_told_with_its_place_and_left_alone(tmp_path: Path, broken: str, message: str) -> None:
    path = tmp_path / "drafts.yaml"
    path.write_text(broken, encoding="utf-8")
    with pytest.raises(LedgerError) as told:
        keeping.keep(path, lambda file: [DRAFT])
    assert message in str(told.value)
    assert path.read_text(encoding="utf-8") == broken


def test_a_folder_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "drafts.yaml").mkdir()
    with pytest.raises(LedgerError, match="a folder"):
        kept.read(tmp_path / "drafts.yaml")
