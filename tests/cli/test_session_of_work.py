"""Twelve statements of the example's article, recorded with the calls that were the shortest before `use`, and as now.

Keystrokes are the characters typed, each line with its Enter; `ends` of a quote are FIRST..LAST.
Both ways start from the source and its snapshot.
"""

import io
import shlex
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import Run

from claimcheck.ledger import files
from claimcheck.ledger.model import Ledger


@dataclass(frozen=True)
class Statement:
    """A statement of the article: our words, the speaker as typed before and now, the quote and its ends, its place."""

    text: str
    before: str
    now: str
    quote: str
    ends: str
    at: str


STATEMENTS = [
    Statement("The council had no warning of cracks in the bridge.", "bell:denies", "Osric Bell:den",
              "no warning of cracks", "no warning of cracks", "p1"),
    Statement("The barriers went up within hours of the first photographs.", "bell:states", "bell:st",
              "within hours of the first photographs", "within..photographs", "p2"),
    Statement("Dunmere warned the council in writing in November.", "pia:states", "Pia Lindqvor:st",
              "a written report went to the council", "a written..council", "p3"),
    Statement("The report asked for a weight limit.", "pia:states", "",
              "asked for a weight limit", "asked for..limit", "p3"),
    Statement("The council is still searching its files.", "a-spokeswoman:states", "A spokeswoman:st",
              "still searching its files", "still..files", "p4"),
    Statement("The bridge carries 9,000 vehicles a day.", "county:states", "County inspectorate:st",
              "9,000 vehicles a day", "9,000..day", "p5"),
    Statement("The detour by Upper Sallow is 11 miles.", "hallam:states", "ruta:st",
              "detour of 11 miles", "detour of 11 miles", "p5"),
    Statement("A lorry of 60 tonnes crossed the bridge on 1 May.", "worker:alleges", "A depot worker:al",
              "crossed the bridge on the night of 1 May", "crossed..1 May", "p6"),
    Statement("Takings on Weir Street fell by 40 percent in May.", "ida:states", "Ida Penhallow:st",
              "down by 40 percent", "down by 40 percent", "p7"),
    Statement("The council should pay the traders for the closure.", "ida:asks", "ida:as",
              "The council should pay us", "The council should pay us", "p8"),
    Statement("The traders will get no compensation.", "bell:states", "bell:st",
              "there would be no compensation", "there would..compensation", "p8"),
    Statement("The bridge will be open again by 1 September.", "bell:predicts", "bell:pr",
              "open again by 1 September", "open again..September", "p9"),
]  # fmt: skip
ACTORS = (
    '"Osric Bell" --id bell --kind individual', '"Pia Lindqvor" --id pia --kind individual',
    '"A spokeswoman" --kind unnamed', '"County inspectorate" --id county --kind organization',
    '"A depot worker" --id worker --kind unnamed', '"Ida Penhallow" --id ida --kind individual',
    '"Ruta Hallam" --id hallam --kind individual',
)  # fmt: skip


def calls_before() -> list[str]:
    """The shortest calls that recorded the statements before there was anything in use: every actor first."""
    calls = [f"claimcheck add actor {actor}" for actor in ACTORS]
    for statement in STATEMENTS:
        hops = [statement.before] + ["hallam:reports"] * (statement.before != "hallam:states")
        by = " ".join(f"--by {hop}" for hop in hops)
        calls.append(f'claimcheck add claim "{statement.text}" {by} --source lantern --at {statement.at} '
                     f'--quote "{statement.quote}" --confidence low')  # fmt: skip
    return calls


def calls_now() -> list[str]:
    return ['claimcheck use -s lantern --relay "Ruta Hallam:reports" --confidence low', "claimcheck add claim"]


def answers_now() -> list[str]:
    """Text, speaker, quote and, with Enter, nothing more; an empty text ends it."""
    rows = [[statement.text, statement.now, statement.ends, ""] for statement in STATEMENTS]
    return [answer for row in rows for answer in row] + [""]


def keystrokes(lines: list[str]) -> int:
    return sum(len(line) + 1 for line in lines)


@pytest.fixture
def shell(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """A shell in a folder of one's own, in which a command must succeed."""
    article = (
        files.__file__ and Path(files.__file__).parent.parent / "cli/workflows/example/snapshots/lantern-denial.txt"
    )
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def line(text: str, folder: str) -> None:
        if not (tmp_path / folder).exists():
            run("init", str(tmp_path / folder), "--bare", ledger=None)
            monkeypatch.chdir(tmp_path / folder)
            line('claimcheck add source "Council denies it was warned" --date 2024-05-14 --id lantern', folder)
            line(f"claimcheck snapshot add lantern {article} --write", folder)
        monkeypatch.chdir(tmp_path / folder)
        ran = run(*shlex.split(text)[1:], ledger=None)
        assert ran.code == 0, f"{text}: {ran.err}"

    return line


def said(ledger: Ledger) -> list[tuple[object, ...]]:
    """What each claim says, with the actors by name: their ids and aliases may differ."""
    return [
        (claim.text, [(ledger.actors[hop.actor].name, hop.act) for hop in claim.attribution], claim.confidence,
         [(cited.source, cited.at, cited.quote) for cited in claim.appears_in])
        for claim in ledger.claims.values()
    ]  # fmt: skip


def test_twelve_statements_take_two_fifths_of_the_keystrokes_and_say_the_same(
    shell: Callable[[str, str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO())
    for call in calls_before():
        shell(call, "before")
    before = files.load(["claims.yaml"]).ledger
    answers = iter(answers_now())
    shell(calls_now()[0], "now")
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda prompt: next(answers))
    shell(calls_now()[1], "now")
    assert next(answers, None) is None
    now = files.load(["claims.yaml"]).ledger
    assert said(now) == said(before)
    assert {actor.kind for actor in now.actors.values()} == {"individual", "unnamed", "organization"}
    ratio = keystrokes([*calls_now(), *answers_now()]) / keystrokes(calls_before())
    assert ratio <= 0.4, f"{ratio:.1%}: {keystrokes([*calls_now(), *answers_now()])} of {keystrokes(calls_before())}"
