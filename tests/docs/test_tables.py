"""The tables of docs/ are made from the code."""

import inspect
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import get_type_hints

import pytest
from conftest import ROOT, command_modules
from pages import DOCS, README
from test_layers import LAYERS, PACKAGE, REGISTRIES

import claimcheck
from claimcheck import registry
from claimcheck.exchange import formats as exchange_formats
from claimcheck.ledger import scales, verdicts, vocabulary
from claimcheck.ledger.fieldtypes import Words
from claimcheck.ledger.model import (
    Actor,
    Ceilings,
    Citation,
    Claim,
    Evidence,
    Forecast,
    Hop,
    Ledger,
    Review,
    Silence,
    Source,
)
from claimcheck.lint import rules
from claimcheck.matching.engine import vetoes
from claimcheck.output import formats
from claimcheck.output.views.foreign_formats import loses
from claimcheck.text.extraction import formats as extraction_formats

SPECIAL = re.compile(r"[_*<~\[]")  # what Markdown would take for markup, outside code
MARKED = re.compile(r"<!-- (\w+) -->\n(.*?)<!-- /\1 -->", re.DOTALL)


def table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table; what stands in backticks is code, everything else is shown as it is written."""
    lines = [headings, ["---"] * len(headings), *(map(_cell, row) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _cell(text: str) -> str:
    parts = text.replace("|", r"\|").split("`")
    return "`".join(part if number % 2 else SPECIAL.sub(r"\\\g<0>", part) for number, part in enumerate(parts))


def _commands() -> str:
    rows = []
    for name, module in command_modules().items():
        example = next(line for line in module.EXAMPLES if f"claimcheck {name}" in line)
        rows.append((name, (module.run.__doc__ or "").splitlines()[0], f"`{example}`"))
    return table(["Command", "does", "for example"], rows)


def _formats() -> str:
    rows = []
    for name, module in registry.members(formats).items():
        writes = [what for what in ("answer", "findings", "report") if hasattr(module, f"write_{what}")]
        rows.append((name, (module.__doc__ or "").splitlines()[0], ", ".join(writes)))
    return table(["Format", "is", "writes"], rows)


def _exchange() -> str:
    rows = []
    for name, module in registry.members(exchange_formats).items():
        verbs = ", ".join(done for verb, done in (("write", "written"), ("read", "read")) if hasattr(module, verb))
        rows.append((name, module.WHAT, verbs, module.EXTRA, loses(module.LOSES)))
    return table(["Format", "is", "can be", "extra", "does not hold"], rows)


def _rules() -> str:
    found = sorted(rules.rules().values(), key=lambda rule: (-rule.severity, rule.name))
    rows = [(rule.name, str(rule.severity), rule.summary) for rule in found]
    return table(["Rule", "Severity", "What it finds"], rows)


def _vocabulary() -> str:
    rows = []
    for words in vars(vocabulary).values():
        if isinstance(words, Words) and words.name != "format":
            for number, (word, meaning) in enumerate(words.meanings.items()):
                rows.append(("" if number else words.name, word, meaning))
    return table(["Vocabulary", "Word", "means"], rows)


def _layers() -> str:
    rows = []
    for names in LAYERS:
        for name in sorted(names):
            path = ROOT / "claimcheck" / (name if (ROOT / "claimcheck" / name).is_dir() else f"{name}.py")
            source = path / "__init__.py" if path.is_dir() else path
            if source.exists() and not name.startswith("__"):
                rows.append((f"`{name}/`" if path.is_dir() else f"`{name}.py`", _summary(source)))
    return table(["Name", "is"], rows)


def _library() -> str:
    rows = []
    for name in claimcheck.__all__:
        if name != "__version__":
            value = getattr(claimcheck, name)
            about = (inspect.getdoc(value) or "").partition("\n\n")[0].replace("\n", " ")
            shown = f"`{name}`" if inspect.isclass(value) else f"`{name}{_parameters(value)}`"
            rows.append((shown, about))
    return table(["Name", "is"], rows)


def _parameters(function: Callable[..., object]) -> str:
    """The parameters of a function by name, without their types: "(ledger, query='')"."""
    names = []
    for parameter in inspect.signature(function).parameters.values():
        star = "*" if parameter.kind is parameter.VAR_POSITIONAL else ""
        default = "" if parameter.default is parameter.empty else f"={parameter.default!r}"
        names.append(f"{star}{parameter.name}{default}")
    return f"({', '.join(names)})"


EXAMPLE = ROOT / "claimcheck" / "cli" / "workflows" / "example" / "claims.yaml"


def _excerpt(id: str) -> str:
    """Return one record of the example, as it stands there."""
    record = re.search(rf"^- id: {id}\n(?:  .*\n)+", EXAMPLE.read_text(encoding="utf-8"), re.MULTILINE)
    assert record
    return f"```yaml\n{record[0]}```"


def _fields() -> str:
    """Every field of every kind of record, with what the model says about it."""
    rows = []
    for record in (Claim, Hop, Citation, Evidence, Forecast, Review, Actor, Source, Silence, Ledger):
        own = [name for name in record.__annotations__ if name != "where"]
        for name, hint in get_type_hints(record, include_extras=True).items():
            about = [words for words in getattr(hint, "__metadata__", ()) if isinstance(words, str)]
            if name in own and about:
                rows.append((record.__name__.lower() if name == own[0] else "", name, about[0]))
    return table(["Record", "Field", "is"], rows)


def _scales() -> str:
    rows = []
    for name in scales.named("likelihood"):
        scale = scales.load(name)
        terms = "; ".join(f"{' / '.join(term.words)} {term.low:g}–{term.high:g}" for term in scale.terms)
        rows.append((name, terms, scale.source))
    return table(["Scale", "Words, from and to per cent", "Source"], rows)


def _verdicts() -> str:
    bands = zip(verdicts.TABLE, (100, *verdicts.TABLE), strict=False)
    rows = [(f"{low}–{high}", *(cell.replace(" ", ", ") for cell in verdicts.TABLE[low])) for low, high in bands]
    return table(["Likelihood, %", *(f"credibility {grade}" for grade in verdicts.GRADES)], rows)


def _ceilings() -> str:
    rows = []
    for name, hint in get_type_hints(Ceilings, include_extras=True).items():
        about = next(words for words in hint.__metadata__ if isinstance(words, str))
        rows.append((name, getattr(Ceilings(), name), about))
    return table(["Row", "bears", "applies when"], rows)


def _registries() -> str:
    rows = [(f"`{folder}/`", _summary(PACKAGE / folder / "__init__.py")) for folder in REGISTRIES]
    return table(["Folder of `claimcheck/`", "is for"], rows)


def _summary(file: Path) -> str:
    """Return the first line of the docstring of a file."""
    about = re.match(r'"""(.*?)(?:"""|\n)', file.read_text(encoding="utf-8"), re.DOTALL)
    assert about, file
    return about[1].strip()


def _extraction() -> str:
    members = registry.members(extraction_formats).values()
    rows = [(", ".join(module.SUFFIXES), (module.__doc__ or "").splitlines()[0]) for module in members]
    return table(["Files", "what is taken"], rows)


def _vetoes() -> str:
    members = registry.members(vetoes).items()
    return table(["Veto", "what differs"], [(name, (module.__doc__ or "").splitlines()[0]) for name, module in members])


TABLES: dict[str, tuple[Path, Callable[[], str]]] = {
    "anatomy": (README, lambda: _excerpt("council-had-no-warning")),
    "snapshot": (DOCS / "quotes.md", lambda: _excerpt("lantern-denial")),
    "ceilings": (DOCS / "sourcing.md", _ceilings),
    "commands": (DOCS / "commands.md", _commands),
    "formats": (DOCS / "commands.md", _formats),
    "exchange": (DOCS / "exchange.md", _exchange),
    "rules": (DOCS / "rules.md", _rules),
    "fields": (DOCS / "ledger.md", _fields),
    "scales": (DOCS / "ledger.md", _scales),
    "verdicts": (DOCS / "ledger.md", _verdicts),
    "vocabulary": (DOCS / "ledger.md", _vocabulary),
    "registries": (DOCS / "architecture.md", _registries),
    "vetoes": (DOCS / "matching.md", _vetoes),
    "extraction": (DOCS / "quotes.md", _extraction),
    "layers": (DOCS / "architecture.md", _layers),
    "library": (DOCS / "library.md", _library),
}


@pytest.mark.parametrize("name", TABLES)
def test_the_tables_of_the_pages_are_those_of_the_code(name: str, request: pytest.FixtureRequest) -> None:
    path, make = TABLES[name]
    made = f"<!-- {name} -->\n{make()}\n<!-- /{name} -->"
    if request.config.getoption("--update"):
        text = path.read_text(encoding="utf-8")
        path.write_text(MARKED.sub(lambda old: made if old[1] == name else old[0], text), encoding="utf-8")
    assert made in path.read_text(encoding="utf-8"), "pytest --update writes the tables of the pages anew"
