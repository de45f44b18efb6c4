"""README.md and docs/ say what is so: their commands answer what they show, their tables are made from the code."""

import re
import shlex
from collections.abc import Callable

import pytest
from conftest import ROOT, Ran, Run, command_modules
from test_layers import LAYERS

from claimcheck import registry
from claimcheck.ledger import vocabulary
from claimcheck.ledger.fieldtypes import Words
from claimcheck.lint import rules
from claimcheck.output import formats
from claimcheck.output.formats.markdown import table

README, DOCS = ROOT / "README.md", ROOT / "docs"
PAGES = {path.relative_to(ROOT).as_posix(): path for path in (README, *sorted(DOCS.glob("*.md")))}
CONSOLE = re.compile(r"(?<=```console\n)(.*?)(?=```)", re.DOTALL)
MARKED = re.compile(r"<!-- (\w+) -->\n(.*?)<!-- /\1 -->", re.DOTALL)


def answered(run: Run, line: str) -> str:
    """Return what a command line of a page answers: standard output, then standard error."""
    words = shlex.split(line)
    assert words[0] == "claimcheck", line
    ran: Ran = run(*words[1:], ledger=None)
    return ran.out + ran.err


def session(run: Run, block: str) -> str:
    """A console block with every answer as it is now; a line "…" keeps only as much as stands above it."""
    parts = re.split(r"^\$ (.*)\n", block, flags=re.MULTILINE)[1:]
    text = ""
    for line, shown in zip(parts[::2], parts[1::2], strict=True):
        now = answered(run, line).splitlines()
        kept = shown.splitlines()
        if kept and kept[-1] == "…":
            now = [*now[: max(3, len(kept) - 1)], "…"] if len(now) > max(3, len(kept) - 1) else now
        text += f"$ {line}\n" + "".join(f"{row}\n" for row in now)
    return text


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_answer_what_it_shows(run: Run, request: pytest.FixtureRequest, page: str) -> None:
    path = PAGES[page]
    now = CONSOLE.sub(lambda block: session(run, block[1]), path.read_text(encoding="utf-8"))
    if request.config.getoption("--update"):
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8"), "pytest --update writes the answers of the pages anew"


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


TABLES: dict[str, tuple[str, Callable[[], str]]] = {
    "commands": ("commands", _commands),
    "formats": ("commands", _formats),
    "rules": ("rules", _rules),
    "vocabulary": ("ledger", _vocabulary),
    "layers": ("architecture", _layers),
}


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_of_the_pages_are_those_of_the_code(name: str, request: pytest.FixtureRequest) -> None:
    page, make = TABLES[name]
    path, made = DOCS / f"{page}.md", f"<!-- {name} -->\n{make()}\n<!-- /{name} -->"
    if request.config.getoption("--update"):
        text = path.read_text(encoding="utf-8")
        path.write_text(MARKED.sub(lambda old: made if old[1] == name else old[0], text), encoding="utf-8")
    assert made in path.read_text(encoding="utf-8"), "pytest --update writes the tables of the pages anew"


def test_every_relative_link_leads_to_a_file() -> None:
    for page, path in PAGES.items():
        for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text(encoding="utf-8")):
            assert (path.parent / target).exists(), f"{page}: {target}"


def test_the_readme_links_every_page_of_the_documentation() -> None:
    text = README.read_text(encoding="utf-8")
    for path in DOCS.glob("*.md"):
        assert f"](docs/{path.name})" in text, path.name


def test_the_library_example_runs(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    code = re.search(r"```python\n(.*?)```", (DOCS / "library.md").read_text(encoding="utf-8"), re.DOTALL)
    assert code
    exec(code[1], {})
    assert "ttp-no-tie-to-al-qaida — TTP → Umair Jamal" in capsys.readouterr().out
