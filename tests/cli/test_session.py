"""A ledger built from an empty folder with commands alone, as docs/writing.md shows it: the answers are those of now.

`session.txt` is the session; UPDATE_SESSION=1 writes its answers anew.
"""

import io
import os
import re
import shlex
from pathlib import Path

import pytest

from claimcheck.cli.app import main

SESSION = Path(__file__).parent / "session.txt"
PAGE = Path(__file__).parents[2] / "docs" / "writing.md"
MORE = """\
{"text": "Hospitals are short of beds.", "attribution": ["hospital-association"], "appears_in": ["courier-wards"]}
{"text": "Nurses work sixty hours a week.", "attribution": ["nurses-union"], "appears_in": ["courier-wards"]}
{"text": "No patient was turned away.", "attribution": ["ministry-of-health"], "appears_in": ["winter-report"]}
{"text": "The budget for clinics grew by four percent.", "attribution": ["ministry-of-health"], "appears_in": ["winter-report"]}
{"text": "The ministry should publish its count of beds.", "kind": "demand", "attribution": ["nurses-union"], "appears_in": ["courier-wards"]}
"""  # noqa: E501  # a JSON record is a line


def answered(run, text):
    """The session with every answer as it is now."""
    told = ""
    for line in re.findall(r"^\$ (.*)$", text, re.MULTILINE):
        told += f"$ {line}\n" + "".join(f"{each}\n" for each in run(shlex.split(line)[1:]).splitlines())
    return told


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    for name in ("CLAIMCHECK_LEDGER", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "more.jsonl").write_text(MORE)

    def command(args):
        with pytest.raises(SystemExit):
            main(args)
        captured = capsys.readouterr()
        return captured.out + captured.err

    return command


def test_a_ledger_of_ten_claims_is_built_by_commands_alone(run):
    text = SESSION.read_text(encoding="utf-8")
    now = answered(run, text)
    if os.environ.get("UPDATE_SESSION"):
        SESSION.write_text(now, encoding="utf-8")
    assert now == SESSION.read_text(encoding="utf-8"), "UPDATE_SESSION=1 writes the session's answers anew"
    assert "no findings in 10 claims, 2 sources, 5 actors" in now


def test_the_page_on_writing_shows_this_session():
    shown = re.findall(r"```shell-session\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert shown == [SESSION.read_text(encoding="utf-8")]
