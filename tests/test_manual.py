"""The README says what is so: its commands answer what it shows, its tables are made from the code."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ARTICLE, ROOT, Ran, Run, command_modules
from test_layers import LAYERS

from claimcheck import registry
from claimcheck.ledger import vocabulary
from claimcheck.ledger.fieldtypes import Words
from claimcheck.lint import rules
from claimcheck.output import formats
from claimcheck.output.formats.markdown import table

README = ROOT / "README.md"
CONSOLE = re.compile(r"(?<=```console\n)(.*?)(?=```)", re.DOTALL)
MARKED = re.compile(r"<!-- (\w+) -->\n(.*?)<!-- /\1 -->", re.DOTALL)


def answered(run: Run, line: str) -> str:
    """What a command line of the README answers: standard output, then standard error."""
    words = shlex.split(line)
    assert words[0] == "claimcheck", line
    ran: Ran = run(*words[1:], ledger=None)
    return ran.out + ran.err


def session(run: Run, block: str) -> str:
    """A console block with every answer as it is now; a line "…" keeps only as much as stands above it."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)[1:]
    told = ""
    for line, shown in zip(parts[::2], parts[1::2], strict=True):
        now = answered(run, line).splitlines()
        kept = shown.splitlines()
        if kept and kept[-1] == "…":
            now = [*now[: max(3, len(kept) - 1)], "…"] if len(now) > max(3, len(kept) - 1) else now
        told += f"$ {line}\n" + "".join(f"{each}\n" for each in now)
    return told


def test_the_commands_of_the_readme_answer_what_it_shows(run: Run, request: pytest.FixtureRequest) -> None:
    text = README.read_text(encoding="utf-8")
    now = CONSOLE.sub(lambda found: session(run, found[1]), text)
    if request.config.getoption("--update"):
        README.write_text(now, encoding="utf-8")
    assert now == README.read_text(encoding="utf-8"), "pytest --update writes the README's answers anew"


def _commands() -> str:
    rows = []
    for name, module in command_modules().items():
        rows.append((name, (module.run.__doc__ or "").splitlines()[0], module.EXAMPLES[0]))
    return table(["Command", "does", "for example"], rows)


def _formats() -> str:
    rows = []
    for name, module in registry.members(formats).items():
        writes = [what for what in ("answer", "findings", "report") if hasattr(module, f"write_{what}")]
        rows.append((name, (module.__doc__ or "").splitlines()[0], ", ".join(writes)))
    return table(["Format", "is", "writes"], rows)


def _rules() -> str:
    found = sorted(rules.rules().values(), key=lambda rule: (-rule.severity, rule.name))
    rows = [(rule.name, str(rule.severity), rule.summary) for rule in found]
    return table(["Rule", "Severity", "What it finds"], rows)


def _vocabulary() -> str:
    known = [value for value in vars(vocabulary).values() if isinstance(value, Words) and value.name != "format"]
    return table(["Vocabulary", "Words"], [(words.name, ", ".join(words.meanings)) for words in known])


def _layers() -> str:
    rows = []
    for names in LAYERS:
        for name in sorted(names):
            path = ROOT / "claimcheck" / (name if (ROOT / "claimcheck" / name).is_dir() else f"{name}.py")
            source = path / "__init__.py" if path.is_dir() else path
            if source.exists() and not name.startswith("__"):
                about = re.match(r'"""(.*?)(?:"""|\n)', source.read_text(encoding="utf-8"), re.DOTALL)
                assert about
                rows.append((f"{name}/" if path.is_dir() else f"{name}.py", about[1].strip()))
    return table(["Name", "is"], rows)


TABLES: dict[str, Callable[[], str]] = {
    "commands": _commands, "formats": _formats, "rules": _rules, "vocabulary": _vocabulary, "layers": _layers,
}  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_of_the_readme_are_those_of_the_code(name: str, request: pytest.FixtureRequest) -> None:
    made = f"<!-- {name} -->\n{TABLES[name]()}\n<!-- /{name} -->"
    if request.config.getoption("--update"):
        text = README.read_text(encoding="utf-8")
        README.write_text(MARKED.sub(lambda found: made if found[1] == name else found[0], text), encoding="utf-8")
    assert made in README.read_text(encoding="utf-8"), "pytest --update writes the README's tables anew"


def test_every_command_is_in_the_readme() -> None:
    text = README.read_text(encoding="utf-8")
    for name in command_modules():
        assert re.search(rf"claimcheck {name}\b|`{name}`", text), name


NEEDS_THE_ARTICLE = ("coverage", "quotes", "snapshot")


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the project's ledger and, where the article is at hand, a snapshot of it."""
    ledger = (ROOT / "claims.yaml").read_text(encoding="utf-8")
    if ARTICLE.exists():
        text = ARTICLE.read_text(encoding="utf-8")
        for name in ("article.txt", "article-today.txt", "snapshots/article-then.txt", "snapshots/diplomat-ttp-us.txt"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        ledger = ledger.replace("  sha256:", "  snapshot: snapshots/diplomat-ttp-us.txt\n  sha256:", 1)
    (tmp_path / "claims.yaml").write_text(ledger, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", command_modules())
def test_the_examples_of_every_help_work(run: Run, desk: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if name.split()[0] in NEEDS_THE_ARTICLE and not ARTICLE.exists():
        pytest.skip("the article is not at hand: it is no part of the project")
    monkeypatch.chdir(desk)
    for example in command_modules()[name].EXAMPLES:
        words = shlex.split(example)
        if words[0] == "claimcheck":
            ran = run(*words[1:], ledger=None)
            assert "Traceback" not in ran.err
            assert ran.code in (0, 1), f"{example}: {ran.err}"
            assert ran.out or not ran.code, f"{example}: {ran.err}"


def test_the_library_example_of_the_readme_runs(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    code = re.search(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert code
    exec(code[1], {})
    assert "ttp-no-tie-to-al-qaida — TTP → Umair Jamal" in capsys.readouterr().out
