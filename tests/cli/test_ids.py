"""Every command finds a record alike: by its whole id, the start of one, `kind:id`, a name; and refuses alike."""

import inspect
from pathlib import Path

import pytest
from conftest import Run, command_modules, commit_all
from typer.models import ArgumentInfo

from claimcheck.cli import completion

LEDGER = """\
actors:
- {id: ttp, name: Tehrik-i-Taliban Pakistan, aliases: [TTP]}
- {id: union, name: Nurses' Union}
- {id: bob, name: Bob Smith}
- {id: bob2, name: Bob Smith}
sources:
- {id: bulletin, title: Health bulletin, publisher: union, url: "https://example.org/", snapshot: bulletin.txt}
- {id: bulletin-2, title: Another, publisher: union}
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ttp]
  appears_in: [{source: bulletin, quote: every clinic is open}]
- {id: clinics-shut, text: Three clinics are shut., attribution: [union], appears_in: [bulletin-2]}
"""
SPELLINGS = {  # ways to write each kind, the whole id first; then one that is ambiguous, and one that is unknown
    "CLAIM": (["clinics-open", "clinics-o", "claim:clinics-open", "Clinics-Open"], "clinics", "clinics-opne"),
    "SOURCE": (["bulletin", "source:bulletin", "health BULLETIN"], "bul", "buletin"),
    "ACTOR": (["ttp", "actor:ttp", "TTP", "Tehrik-i-Taliban", "tehrik i taliban pakistn"], "Bob Smith", "bobb"),
}
COMMANDS = {
    "show": "CLAIM", "trace": "CLAIM", "explain-confidence": "CLAIM", "what-if retract": "ACTOR",
    "set": "CLAIM verdict=mixed --dry-run", "cite": "CLAIM --source bulletin-2 --at p9 --dry-run",
    "evidence": "CLAIM refutes bulletin-2 --at p9 --dry-run",
    "edit": "CLAIM --dry-run", "review": "CLAIM --by desk --dry-run",
    "remove": "CLAIM --dry-run", "rename": "CLAIM new-id --dry-run", "link": "CLAIM contradicts clinics-shut --dry-run",
    "merge": "ACTOR union --dry-run", "coverage": "SOURCE", "snapshot add": "SOURCE bulletin.txt --dry-run",
    "draft": "SOURCE --dry-run",
    "snapshot verify": "SOURCE", "snapshot diff": "SOURCE bulletin.txt", "links": "SOURCE --wayback",
    "list": "--actor ACTOR", "search": "clinics --source SOURCE", "report": "--actor ACTOR --today 2024-01-01",
    "stats": "contradicts:CLAIM", "quotes": "--source SOURCE", "sourcing": "--source SOURCE", "duplicates": "",
    "export": "jsonl --actor ACTOR",
    "log": "CLAIM", "diff": "HEAD id:CLAIM",
}  # fmt: skip
TOO = {"show": ["ACTOR", "SOURCE"], "set": ["ACTOR note=x --dry-run"], "remove": ["ACTOR --cascade --dry-run"],
       "rename": ["SOURCE new-id --dry-run", "ACTOR new-id --dry-run"], "what-if retract": ["CLAIM", "SOURCE"],
       "edit": ["ACTOR --dry-run"], "list": ["id:CLAIM", "speaker:ACTOR", "source:SOURCE"]}  # fmt: skip
LINES = [(name, line) for name, first in COMMANDS.items() for line in [first, *TOO.get(name, [])] if line]


@pytest.fixture
def ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    (tmp_path / "bulletin.txt").write_text("The ministry says that every clinic is open.\n", encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(LEDGER.replace("contradicts", ""), encoding="utf-8")
    commit_all(tmp_path)
    return tmp_path / "claims.yaml"


def arguments(name: str, line: str, spelling: str, folder: Path) -> list[str]:
    """The words of a command line, with the kind in capitals replaced by a spelling."""
    words = [next((word.replace(kind, f'"{spelling}"' if ":" in word else spelling) for kind in SPELLINGS
                   if kind in word), word) for word in line.split()]  # fmt: skip
    first, *rest = name.split()
    ledger = ["--ledger", str(folder / "claims.yaml")]
    return [first, *rest, *ledger, *(str(folder / word) if word.endswith(".txt") else word for word in words)]


@pytest.mark.parametrize(("name", "line"), LINES)
def test_every_spelling_gets_the_answer_of_the_whole_id(name: str, line: str, run: Run, ledger: Path) -> None:
    kind = next(kind for kind in SPELLINGS if kind in line)
    known, ambiguous, unknown = SPELLINGS[kind]
    answers = [run(*arguments(name, line, spelling, ledger.parent), ledger=None) for spelling in known]
    assert answers[0].out or answers[0].err
    assert "called" not in answers[0].err
    for spelling, answer in zip(known, answers, strict=True):
        same = [each.out.replace(spelling, "ID").replace(known[0], "ID") for each in (answer, answers[0])]
        assert (answer.code, same[0]) == (answers[0].code, same[1]), answer.err
    refused = run(*arguments(name, line, ambiguous, ledger.parent), ledger=None)
    assert (refused.code, refused.out) == (2, "")
    assert " or " in refused.err
    assert ": say which" in refused.err
    missing = run(*arguments(name, line, unknown, ledger.parent), ledger=None)
    assert (missing.code, missing.out) == (1, "")
    assert f"is called {unknown!r}. Did you mean '" in missing.err


def test_every_command_that_takes_an_id_is_tried() -> None:
    """What takes one is told by its completion: a new command without ids needs no line here."""
    offers = (completion.shown, completion.ids, completion.claims, completion.sources, completion.actors)
    takers = {
        name
        for name, module in command_modules().items()
        for parameter in inspect.signature(module.run).parameters.values()
        for info in getattr(parameter.annotation, "__metadata__", ())
        if isinstance(info, ArgumentInfo) and info.autocompletion in offers
    }
    assert "show" in takers
    assert takers <= COMMANDS.keys()


def test_two_actors_of_one_name_are_never_taken_silently(run: Run, ledger: Path) -> None:
    before = ledger.read_text()
    for line in (["add", "claim", "Nurses left.", "--by", "Bob Smith", "--source", "bulletin"],
                 ["set", "clinics-open", "about+=bob smith"], ["list", 'speaker:"bob smith"']):  # fmt: skip
        ran = run(*line, ledger=ledger)
        assert (ran.code, ran.out) == (2, "")
        assert "bob (Bob Smith) or bob2 (Bob Smith)" in ran.err
    assert ledger.read_text() == before


@pytest.mark.parametrize(
    "by", ["ttp", "actor:ttp", "TTP", "Tehrik-i-Taliban Pakistan", "ttp:states", "actor:TTP:states"]
)
def test_what_is_written_into_a_record_is_the_id_of_an_exact_name(by: str, run: Run, ledger: Path) -> None:
    ran = run(
        "add", "claim", "Nurses left.", "--by", by, "--source", "Health Bulletin", "about=actor:ttp", ledger=ledger
    )
    assert ran.code == 0, ran.err
    text = ledger.read_text(encoding="utf-8")
    assert "attribution: [{actor: ttp, act: states}]" in text or "attribution: [ttp]" in text
    assert "appears_in: [bulletin]" in text


def test_a_near_spelling_is_not_written_into_a_record(run: Run, ledger: Path) -> None:
    ran = run("add", "claim", "Nurses left.", "--by", "nurses", "--source", "bulletin", ledger=ledger)
    assert ran.code == 1
    assert "no actor is called 'nurses'. Did you mean 'union' (" in ran.err


def test_an_id_that_claims_name_though_the_ledger_lacks_it_can_be_asked_for(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "claims.yaml"
    file.write_text("claims:\n- {id: a, text: One., attribution: [gone], appears_in: [lost]}\n", encoding="utf-8")
    for query in ("speaker:gone", "source:lost"):
        assert run("list", query, "--columns", "id", "--format", "csv", ledger=file).out.split() == ["id", "a"]
