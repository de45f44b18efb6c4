"""The writing commands, through the real command line in this process."""

import io
import json
import os
import signal
import sys
from pathlib import Path

import concurrent_adds
import pytest

from claimcheck.cli.app import main

LEDGER = """\
# our ledger
actors:
- id: ministry
  name: Ministry of Health
  aliases: [MoH]
  kind: organization
- {id: union, name: Nurses' Union}   # the larger one
sources:
- id: bulletin
  title: Health bulletin
  publisher: ministry
  date: 2024-03

claims:
# -- what the ministry says
- id: all-open
  text: All clinics are open.
  kind: assertion
  attribution:
  - {actor: ministry, act: states}
  about: [ministry]
  appears_in: [bulletin]
  tags: [health, draft]

# -- what the union says
- id: half-closed
  text: Half of the clinics are closed.
  attribution: [union]
  appears_in:
  - {source: bulletin, at: p2}   # in a footnote
  tags: [health]
"""


class Desk:
    """A folder with a ledger, and the command line on it."""

    def __init__(self, folder, capsys):
        self.folder, self.capsys = folder, capsys
        self.file = folder / "claims.yaml"
        self.file.write_text(LEDGER, encoding="utf-8")

    def __call__(self, *args, code=0):
        with pytest.raises(SystemExit) as ended:
            main(args)
        told = self.capsys.readouterr()
        assert (ended.value.code or 0) == code, told
        assert "Traceback" not in told.err
        return (told.out + told.err).strip()

    @property
    def text(self):
        return self.file.read_bytes().decode()


@pytest.fixture
def desk(tmp_path, capsys, monkeypatch):
    folder = tmp_path / "desk"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for name in ("CLAIMCHECK_LEDGER", "FORCE_COLOR", "VISUAL", "EDITOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    return Desk(folder, capsys)


def changed(before, after):
    """The lines that went and those that came, in their order."""
    import difflib

    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return [line for line in lines if line[0] in "+-"]


def test_add_puts_a_claim_behind_the_last_in_the_style_of_the_file(desk):
    said = desk("add", "claim", "The ministry opened three clinics.", "--by", "MoH:states", "--source", "bulletin",
                "--at", "p4", "--tag", "health", "kind=assertion")  # fmt: skip
    assert said == "added claim ministry-opened-three-clinics to claims.yaml"
    assert changed(LEDGER, desk.text) == [
        "+ ", "+ - id: ministry-opened-three-clinics",
        "+   text: The ministry opened three clinics.", "+   kind: assertion", "+   attribution:",
        "+   - {actor: ministry, act: states}", "+   appears_in:", "+   - {source: bulletin, at: p4}",
        "+   tags: [health]",
    ]  # fmt: skip
    assert desk.text.startswith(LEDGER)


def test_add_takes_records_from_a_file_as_yaml_json_and_json_lines(desk):
    record = {
        "text": "Ten nurses were hired.",
        "attribution": ["union"],
        "appears_in": [{"source": "bulletin"}],
        "credibility": 3,
    }
    other = {**record, "text": "No doctor has left."}
    for name, text in {"a.yaml": "- text: Wages rose by a tenth.\n  attribution: [union]\n  appears_in: [bulletin]\n",
                       "b.json": json.dumps(record),
                       "c.jsonl": json.dumps(other) + "\n" + json.dumps({**other, "text": "Rents fell."}),
                       }.items():  # fmt: skip
        (desk.folder / name).write_text(text)
        desk("add", "claim", "--from", name)
    assert "3 claims" not in desk("check")
    assert "- id: ten-nurses-hired\n  text: Ten nurses were hired." in desk.text
    assert "credibility: 3\n" in desk.text
    assert "- id: rents-fell\n" in desk.text


def test_an_id_is_short_readable_and_unique(desk):
    said = desk("add", "source", "Health bulletin", "date=2024-04")
    assert said == "added source health-bulletin-2024 to claims.yaml"
    assert (
        desk("add", "actor", "Ministry of Health and Care") == "added actor ministry-of-health-and-care to claims.yaml"
    )
    said = desk("add", "claim", "وزارة الصحة تنفي", "--by", "union", "--source", "bulletin")
    assert said == "added claim وزارة-الصحة-تنفي to claims.yaml"
    assert "وزارة-الصحة-تنفي" in desk("set", "وزارة", "kind=denial")


def test_add_speaks_up_when_a_claim_is_there_already(desk):
    said = desk("add", "claim", "All of the clinics are open", "--by", "union", "--source", "bulletin", code=1)
    assert "is close to all-open: All clinics are open." in said
    assert desk.text == LEDGER
    desk("add", "claim", "All of the clinics are open", "--by", "union", "--source", "bulletin", "--force")


def test_a_change_that_brings_faults_is_refused_and_nothing_is_written(desk):
    said = desk("set", "all-open", "confidence=lo", code=1)
    assert "'lo' is not a confidence" in said
    assert "not written" in said
    assert desk.text == LEDGER
    desk("set", "all-open", "confidence=lo", "--force")
    assert "confidence: lo\n" in desk.text


def test_set_changes_nested_fields_and_lists(desk):
    desk(
        "set",
        "half-closed",
        "appears_in[1].at=p3",
        "tags+=wards,beds",
        "attribution[1].act=alleges",
        "note=It's so: yes",
    )
    assert changed(LEDGER, desk.text) == [
        "-   attribution: [union]", "+   attribution: [{actor: union, act: alleges}]",
        "-   - {source: bulletin, at: p2}   # in a footnote", "+   - {source: bulletin, at: p3}   # in a footnote",
        "-   tags: [health]", "+   tags: [health, wards, beds]", "+   note: \"It's so: yes\"",
    ]  # fmt: skip
    assert "Did you mean 'bulletin'?" in desk("set", "half-closed", "appears_in-=buletin", code=1)
    desk("set", "half-closed", "appears_in+={at: p7, source: annex}", "--force")
    desk("set", "half-closed", "appears_in-=annex")
    desk("set", "half-closed", "tags-=wards,beds,health", "note=")
    assert "tags" not in desk.text.partition("half-closed")[2]


@pytest.mark.parametrize(("words", "code", "said"), [
    (["all-open", "confidense=low"], 2, "Did you mean 'confidence'?"),
    (["all-opne", "kind=denial"], 1, "Did you mean 'all-open'?"),
    (["all-open", "tags-=gone"], 1, "'gone' is not there."),
    (["all-open", "evidence[1].stance=refutes"], 1, "evidence has 0 items"),
    (["all-open", "tags[0]=x"], 2, "counted from 1"),
    (["all-open", "text+=x"], 2, "is no list"),
    (["all-open", "id=x"], 2, "claimcheck rename"),
    (["all-open", "review=x"], 2, "YAML in brackets"),
    (["all-open"], 2, "FIELD=VALUE"),
    (["--where", "tag:nothing", "kind=denial"], 1, "no claim matches"),
    (["--where", "tag:health", "kind=denial"], 2, "--yes"),
])  # fmt: skip
def test_set_says_in_one_line_what_is_wrong(desk, words, code, said):
    told = desk("set", *words, code=code)
    assert said in told
    assert len(told.splitlines()) == 1
    assert desk.text == LEDGER


def test_set_where_changes_all_that_match(desk):
    said = desk("set", "--where", "tag:health", "tags+=seen", "--yes")
    assert said == "set tags of 2 claims: all-open, half-closed"
    assert desk.text.count("seen]") == 2


def answering(monkeypatch, text, meanwhile=None):
    """Somebody at a terminal who gives one answer."""

    class Terminal(io.StringIO):
        def isatty(self):
            return True

        def readline(self, size=-1):
            if meanwhile:
                meanwhile()
            return super().readline(size)

    monkeypatch.setattr("sys.stdin", Terminal(text))


def test_set_where_asks_first_and_shows_the_diff(desk, monkeypatch):
    answering(monkeypatch, "n\n")
    said = desk("set", "--where", "tag:health", "tags+=seen", code=1)
    assert "+  tags: [health, draft, seen]" in said
    assert "Set tags of 2 claims: all-open, half-closed: write that? [y/N]" in said
    assert "nothing was changed" in said
    assert desk.text == LEDGER
    answering(monkeypatch, "y\n")
    desk("set", "--where", "tag:health", "tags+=seen")
    assert desk.text.count("seen]") == 2


def test_set_where_writes_nothing_when_the_ledger_changed_while_it_asked(desk, monkeypatch):
    other = LEDGER.replace("tags: [health]\n", "tags: [wards]\n")
    answering(monkeypatch, "y\n", lambda: desk.file.write_text(other))
    assert "changed while you were asked" in desk("set", "--where", "tag:health", "tags+=seen", code=3)
    assert desk.text == other


def test_add_asks_before_it_says_a_thing_twice(desk, monkeypatch):
    answering(monkeypatch, "y\n")
    desk("add", "claim", "All of the clinics are open", "--by", "union", "--source", "bulletin")
    assert "All of the clinics are open" in desk.text


def test_dry_run_shows_the_diff_and_writes_nothing(desk):
    said = desk("set", "all-open", "kind=denial", "--dry-run")
    assert "-  kind: assertion\n+  kind: denial\n" in said
    assert "dry run, nothing written" in said
    assert desk.text == LEDGER


def test_the_diff_is_coloured_for_a_person(desk, monkeypatch):
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[38;5;29m+  kind: denial" in desk("set", "all-open", "kind=denial", "--dry-run")


def test_remove_refuses_while_others_refer_to_it(desk):
    said = desk("remove", "ministry", code=1)
    assert said == "claimcheck: not removed: bulletin, all-open refer to it; --cascade takes the references too"
    desk("remove", "half-closed")
    assert "half-closed" not in desk.text
    assert "# -- what the union says" in desk.text


def test_remove_cascade_takes_the_references_too(desk):
    desk("link", "all-open", "contradicts", "half-closed")
    desk("remove", "half-closed", "--cascade")
    assert changed(LEDGER, desk.text)[:2] == ["- - id: half-closed", "-   text: Half of the clinics are closed."]
    assert "relations" not in desk.text


def test_rename_follows_every_reference_in_every_file(desk):
    desk.file.unlink()
    (desk.folder / "claims").mkdir()
    one, two = desk.folder / "claims" / "a.yaml", desk.folder / "claims" / "b.yaml"
    head, _, tail = LEDGER.partition("\nclaims:\n")
    one.write_text(head + "\n")
    two.write_text("claims:\n" + tail)
    said = desk("rename", "ministry", "health-ministry")
    assert said == "renamed ministry to health-ministry and 3 references to it in claims/a.yaml, claims/b.yaml"
    assert one.read_text() == (head + "\n").replace("id: ministry", "id: health-ministry").replace(
        "publisher: ministry", "publisher: health-ministry"
    )
    assert two.read_text().count("health-ministry") == 2
    assert "no findings" in desk("check", "--ignore", "missing-confidence")
    desk("undo")
    assert one.read_text() == head + "\n"
    assert two.read_text() == "claims:\n" + tail


def test_rename_to_an_id_that_is_taken_is_refused(desk):
    assert "merge joins two actors" in desk("rename", "union", "ministry", code=2)


def test_link_writes_what_holds_both_ways_on_both_sides(desk):
    assert (
        desk("link", "all-open", "contradicts", "half-closed") == "linked all-open contradicts half-closed (both ways)"
    )
    assert "  relations: {contradicts: [half-closed]}\n  tags: [health, draft]\n" in desk.text
    assert "  relations: {contradicts: [all-open]}\n  tags: [health]\n" in desk.text
    assert desk("link", "all-open", "contradicts", "half-closed").startswith("nothing to do")
    assert "no relation" in desk("link", "all-open", "opposes", "half-closed", code=2)
    assert "to itself" in desk("link", "all-open", "supports", "all-open", code=2)


def test_merge_brings_names_and_references_over(desk):
    desk("add", "actor", "Health Ministry", "--alias", "HM")
    desk("set", "all-open", "about+=health-ministry", "attribution+=health-ministry")
    desk("merge", "health-ministry", "ministry")
    assert "aliases: [MoH, Health Ministry, HM]" in desk.text
    assert "about: [ministry]\n" in desk.text
    assert "  - ministry\n" in desk.text
    assert "no findings" in desk("check", "--ignore", "missing-confidence")


def test_review_notes_who_when_and_when_next(desk):
    said = desk("review", "all-open", "--by", "desk", "--today", "2024-11-30", "--next", "3m")
    assert said == "reviewed claim all-open (desk, 2024-11-30), to be looked at again by 2025-02-28"
    assert "  review: {by: desk, date: 2024-11-30, review_by: 2025-02-28}\n" in desk.text
    assert "such as 90d" in desk("review", "all-open", "--next", "soon", code=2)


def test_undo_takes_the_last_write_back_unless_the_file_has_changed(desk):
    assert "nothing to undo" in desk("undo", code=1)
    desk("set", "all-open", "kind=denial")
    assert "+  kind: assertion" in desk("undo", "--dry-run")
    assert desk("undo") == "undid: set kind of claim all-open"
    assert desk.text == LEDGER
    assert "nothing to undo" in desk("undo", code=1)
    assert "+  kind: denial" in desk("redo", "--dry-run")
    assert desk("redo") == "did again: set kind of claim all-open"
    assert "nothing to redo" in desk("redo", code=1)
    desk.file.write_text(desk.text + "# by hand\n")
    assert "has changed since" in desk("undo", code=3)
    assert desk.text.endswith("# by hand\n")


def test_undo_lists_the_writes_with_those_that_can_be_done_again(desk):
    assert "no write to this ledger is remembered" in desk("undo", "--list", code=1)
    desk("set", "all-open", "kind=denial")
    desk("set", "half-closed", "note=seen")
    desk("undo")
    late, early = desk("undo", "--list").splitlines()
    assert late.endswith(" set note of claim half-closed (undone: redo does it again)")
    assert early.endswith(" set kind of claim all-open")


def editor(desk, monkeypatch, script):
    tool = desk.folder / "editor.py"
    tool.write_text(
        "import sys, pathlib\np = pathlib.Path(sys.argv[1])\nt = p.read_text()\n" + script + "\np.write_text(t)\n"
    )
    monkeypatch.setenv("EDITOR", f"{sys.executable} {tool}")


def test_edit_keeps_the_record_as_it_was_typed(desk, monkeypatch):
    editor(desk, monkeypatch, "t = t.replace('kind: assertion', '# sure?\\nkind:   denial')")
    assert desk("edit", "all-open") == "edited all-open in claims.yaml"
    assert changed(LEDGER, desk.text) == ["-   kind: assertion", "+   # sure?", "+   kind:   denial"]


def test_edit_leaves_the_draft_behind_when_it_does_not_pass(desk, monkeypatch):
    editor(desk, monkeypatch, "t = t.replace('kind: assertion', 'kind: x')")
    said = desk("edit", "all-open", code=1)
    draft = Path(said.partition("the draft is kept in ")[2].split()[0])
    assert "kind: x" in draft.read_text()
    draft.unlink()
    assert desk.text == LEDGER
    editor(desk, monkeypatch, "t = t.replace('id: all-open', 'id: other')")
    assert "claimcheck rename" in desk("edit", "all-open", code=2)
    editor(
        desk,
        monkeypatch,
        f"f = pathlib.Path({str(desk.file)!r}); f.write_text(f.read_text().replace('draft', 'x')); t += 'note: y'",
    )
    assert "has changed since it was opened" in desk("edit", "all-open", code=3)


def test_add_edit_finishes_a_record_in_the_editor(desk, monkeypatch):
    editor(desk, monkeypatch, "t = t.replace('# tags:', 'tags: [night] #')")
    desk("add", "claim", "The night ward is shut.", "--by", "union", "--source", "bulletin", "--edit")
    assert desk.text.endswith("- id: night-ward-shut\n  text: The night ward is shut.\n  attribution: [union]\n"
                              "  appears_in: [bulletin]\n  tags: [night]\n")  # fmt: skip


INTERRUPTS = "import os, signal\nos.kill(os.getppid(), signal.SIGINT)\n"  # as Ctrl-C does to all that a terminal runs
ADD = ("add", "claim", "The night ward is shut.", "--by", "union", "--source", "bulletin", "--edit")


@pytest.mark.skipif(os.name != "posix", reason="elsewhere no process sends another an interruption")
@pytest.mark.parametrize("words", [("edit", "all-open"), ADD], ids=["edit", "add"])
def test_at_a_terminal_ctrl_c_is_the_editors(desk, monkeypatch, words):
    monkeypatch.setattr("sys.stdin", io.StringIO())
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    writes = "t = t.replace('kind: assertion', 'kind: denial').replace('# note:', 'note: x #')"
    editor(desk, monkeypatch, INTERRUPTS + writes)
    asked = signal.getsignal(signal.SIGINT)
    desk(*words)
    assert changed(LEDGER, desk.text)
    assert signal.getsignal(signal.SIGINT) is asked


def test_fmt_orders_fields_and_is_idempotent(desk):
    desk.file.write_text(
        LEDGER.replace("  kind: assertion\n", "").replace(
            "- id: all-open\n", "- kind: 'assertion'  # as ever\n  id: all-open\n"
        )
    )
    assert "would be formatted" in desk("fmt", "--check", code=1)
    assert desk("fmt") == "formatted claims.yaml"
    assert "- id: all-open\n  text: All clinics are open.\n  kind: assertion  # as ever\n" in desk.text
    assert desk("fmt").startswith("nothing to do")
    assert desk("fmt", "--check") == ""


def test_check_fix_makes_the_safe_repairs_and_shows_them(desk):
    (desk.folder / "snap.txt").write_text("x")
    relation = "attribution: [nurses union]\n  relations: {contradicts: [all-open]}"
    snapshot = f"  date: 2024-03\n  snapshot: snap.txt\n  sha256: {'0' * 64}\n"
    desk.file.write_text(LEDGER.replace("attribution: [union]", relation).replace("  date: 2024-03\n", snapshot))
    said = desk("check", "--fix", "--select", "dangling-actor,one-sided-relation")
    assert "+  attribution: [union]" in said
    assert "+  relations: {contradicts: [half-closed]}" in said
    assert "mended 2 findings (1 dangling-actor, 1 one-sided-relation)" in said
    assert "0" * 64 in desk.text
    desk("check", "--fix", "--accept")
    assert "sha256: 2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881" in desk.text


def test_init_writes_a_ledger_that_checks_clean_and_never_overwrites(desk):
    assert "nothing was overwritten" in desk("init", code=3)
    assert desk.text == LEDGER
    desk("init", "new")
    new = desk.folder / "new" / "claims.yaml"
    assert new.read_text().startswith("# yaml-language-server: $schema=claims.schema.json\n")
    assert json.loads((desk.folder / "new" / "claims.schema.json").read_text())["title"] == "claimcheck ledger"
    assert "no findings in 1 claim" in desk("check", "--ledger", "new")
    assert desk("fmt", "--check", "--ledger", "new") == ""


@pytest.mark.parametrize("name", ["claims.yml", "claims/a.yaml", "claims/a.yml"])
def test_init_puts_no_second_ledger_beside_one_of_another_name(desk, name):
    other = desk.folder / "other"
    (other / name).parent.mkdir(parents=True)
    (other / name).write_text("claims: []\n", encoding="utf-8")
    assert "is there already: nothing was overwritten" in desk("init", "other", code=3)
    (other / ".pre-commit-config.yaml").write_text("repos: []\n", encoding="utf-8")
    desk("init", "other", "--pre-commit")
    assert not (other / "claims.yaml").exists()


def test_init_adds_the_hook_to_a_config_that_is_there(desk):
    assert "is not there" in desk("init", "--pre-commit", code=1)
    config = desk.folder / ".pre-commit-config.yaml"
    config.write_text("repos:\n  - repo: x   # pinned\n    rev: 1.0\n    hooks:\n      - id: y\n")
    desk("init", "--pre-commit")
    assert config.read_text().startswith(
        "repos:\n  - repo: x   # pinned\n    rev: 1.0\n    hooks:\n      - id: y\n  - repo: local\n"
    )
    assert "pass_filenames: false\n" in config.read_text()


def test_init_finds_the_hooks_above_and_has_them_check_the_ledger_by_its_path(desk):
    config = desk.folder / ".pre-commit-config.yaml"
    config.write_text("repos: []\n")
    (desk.folder / ".git").mkdir()
    desk("init", "two words/facts", "--pre-commit")
    assert "entry: claimcheck check --ledger 'two words/facts/claims.yaml'\n" in config.read_text()
    assert "already: nothing to do" in desk("init", "two words/facts", "--pre-commit")
    desk("init", "rumours", "--pre-commit")
    assert "entry: claimcheck check --ledger rumours/claims.yaml\n" in config.read_text()
    config.rename(desk.folder.parent / ".pre-commit-config.yaml")
    assert "is not there, nor above it" in desk("init", "more", "--pre-commit", code=1)


def test_marks_line_breaks_mode_and_links_stay(desk):
    target = desk.folder / "real.yaml"
    desk.file.unlink()
    target.write_bytes(b"\xef\xbb\xbf" + LEDGER.replace("\n", "\r\n").encode().rstrip())
    target.chmod(0o640)
    desk.file.symlink_to(target)
    desk("set", "half-closed", "note=x", "kind=denial")
    assert desk.file.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf# our ledger\r\n")
    assert data.endswith(b"  tags: [health]\r\n  note: x")
    assert data.count(b"\n") == data.count(b"\r\n")
    assert sorted(each.name for each in desk.folder.iterdir()) == ["claims.yaml", "real.yaml"]


@pytest.mark.parametrize("text", ["claims: [\n", "a: &x 1\nclaims: []\n", "claims:\n- id: a\n  id: b\n"])
def test_a_file_that_must_be_mended_first_is_left_alone(desk, text):
    desk.file.write_text(text)
    said = desk("add", "actor", "Ministry", code=3)
    assert "mend this by hand first" in said
    assert len(said.splitlines()) == 1
    assert desk.text == text


def test_standard_input_cannot_be_written_to(desk):
    assert "cannot be written to" in desk("add", "actor", "Ministry", "--ledger", "-", code=3)


def test_a_failing_disk_leaves_the_old_file(desk, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    said = desk("set", "all-open", "kind=denial", code=3)
    assert "cannot be written (No space left on device): nothing was changed" in said
    assert desk.text == LEDGER
    assert [each.name for each in desk.folder.iterdir()] == ["claims.yaml"]


def test_hostile_text_is_shown_and_kept_as_an_escape(desk):
    hostile = "Clinics \x1b[31m\u202eopen"
    said = desk("add", "claim", hostile, "--by", "union", "--source", "bulletin", "--dry-run", code=1)
    assert "U+001B control character, U+202E RIGHT-TO-LEFT OVERRIDE" in said
    assert "\x1b" not in said
    assert '"Clinics \\x1b[31m\\u202eopen"' in said


def test_adds_at_the_same_time_all_survive():
    claims, code, _ = concurrent_adds.run(3, 3)
    assert (claims, code) == (9, 0)


@pytest.mark.parametrize("again", [True, False], ids=["taken back", "left to undo"])
def test_a_write_to_several_files_that_breaks_off_is_taken_back(desk, monkeypatch, again):
    head, _, tail = LEDGER.partition("\nclaims:\n")
    one, two = desk.folder / "a.yaml", desk.folder / "b.yaml"
    one.write_text(head + "\n")
    two.write_text("claims:\n" + tail)
    whole, broken = os.replace, []

    def breaking(source, target):
        if Path(target).name == "b.yaml" or (broken and not again):
            broken.append(target)
            raise OSError(5, "Input/output error")
        whole(source, target)

    monkeypatch.setattr("os.replace", breaking)
    both = ("--ledger", "a.yaml", "--ledger", "b.yaml")
    said = desk("rename", "ministry", "health-ministry", *both, code=3)
    assert (
        "(Input/output error): nothing was changed" if again else "broke off behind a.yaml: claimcheck undo"
    ) in said
    assert two.read_text() == "claims:\n" + tail
    monkeypatch.setattr("os.replace", whole)
    assert desk("undo", *both, code=int(again))
    assert one.read_text() == head + "\n"
