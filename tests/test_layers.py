"""The layout of the package: what may import what, that members of a registry keep apart, that files stay short."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "claimcheck"
LAYERS = (  # each may import from the layers before it, never from its own or from a later one
    ("_version", "errors", "value_class"),
    ("registry",),
    ("text",),
    ("ledger",),
    ("matching", "sources"),
    ("query", "lint"),
    ("draft", "verify", "exchange"),
    ("output", "edit"),
    ("corpus",),
    ("cli",),
    ("__init__", "__main__"),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
REGISTRIES = (  # folders whose files are members: adding one is one new file, and no member knows another
    "cli/commands", "cli/commands/snapshot", "cli/commands/what_if", "corpus/formats", "edit/fixes", "exchange/formats",
    "ledger/scales", "lint/rules", "matching/engine/vetoes", "output/formats", "output/status", "text/cues/en",
    "text/extraction/formats", "verify/judges", "verify/rules",
)  # fmt: skip
FILES = {str(path.relative_to(PACKAGE)): path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))}


@dataclass(frozen=True)
class Import:
    """One imported name: the dotted target below claimcheck, the line, and whether only types need it."""

    target: tuple[str, ...]
    line: int
    types_only: bool


@cache
def imports(source: str, inside: tuple[str, ...] = ()) -> tuple[Import, ...]:
    """Every import of claimcheck's own modules in a source text, wherever it stands and however it is written.

    `inside` is the package of the file, for relative imports: ("lint", "rules").
    """
    tree = ast.parse(source)
    nodes = list(ast.walk(tree) if "import_module" in source else statements(tree))
    typing_only = {
        id(inner)
        for node in nodes
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for statement in node.body
        for inner in ast.walk(statement)
    }
    return tuple(
        Import(tuple(dotted), node.lineno, id(node) in typing_only)  # type: ignore[attr-defined]
        for node in nodes
        for dotted in _targets(node, inside)
    )


def statements(node: ast.AST) -> Iterator[ast.AST]:
    """The statements within a node, at any depth, which are far fewer than its expressions."""
    for block in ("body", "orelse", "handlers", "finalbody", "cases"):
        inner = getattr(node, block, [])
        for statement in inner if isinstance(inner, list) else []:
            yield statement
            yield from statements(statement)


def _targets(node: ast.AST, inside: tuple[str, ...]) -> Iterable[list[str]]:
    """The modules or names that a node imports, without the leading `claimcheck`."""
    if isinstance(node, ast.Import):
        return [name.name.split(".")[1:] for name in node.names if name.name.split(".")[0] == "claimcheck"]
    if isinstance(node, ast.ImportFrom) and node.level:
        base = [*inside[: len(inside) - node.level + 1], *(node.module or "").split(".")]
        return [[part for part in [*base, name.name] if part] for name in node.names]
    if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "claimcheck":
        return [[*(node.module or "").split(".")[1:], name.name] for name in node.names]
    if isinstance(node, ast.Call) and node.args and _last_name(node.func) == "import_module":
        name = node.args[0]
        if isinstance(name, ast.Constant) and str(name.value).startswith("claimcheck."):
            return [str(name.value).split(".")[1:]]
    return []


def _last_name(function: ast.expr) -> str:
    return str(getattr(function, "attr", getattr(function, "id", "")))


def upward(source: str, top: str, inside: tuple[str, ...] = ()) -> list[str]:
    """The imports of a file at the top-level name `top` that are not from a layer before its own."""
    wrong = []
    for found in imports(source, inside):
        target = found.target[0] if found.target and found.target[0] in LEVEL else "__init__"
        if target != top and not found.types_only and LEVEL[target] >= LEVEL[top]:
            wrong.append(f"line {found.line} imports {'.'.join(found.target)}, which is not below {top}")
    return wrong


def siblings(source: str, registry: str, itself: str) -> list[str]:
    """The imports by which a member of a registry reaches another one."""
    room = tuple(registry.split("/"))
    members = {path.stem for path in (PACKAGE / registry).glob("*.py")} - {itself, "__init__"}
    return [
        f"line {found.line} imports its neighbour {'.'.join(found.target)}"
        for found in imports(source, room)
        if found.target[: len(room)] == room and len(found.target) > len(room) and found.target[len(room)] in members
    ]


def top_of(name: str) -> str:
    return name.split("/")[0].removesuffix(".py")


def untidy(source: str) -> Iterator[str]:
    """What is longer than a file or a function may be, and whether the file does not say what it is for."""
    tree = ast.parse(source)
    if not ast.get_docstring(tree):
        yield "has no docstring"
    if len(source.splitlines()) > 250:
        yield f"has {len(source.splitlines())} lines"
    for node in statements(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body[1:] if ast.get_docstring(node) else node.body  # a command's signature is its options
            lines = (node.end_lineno or 0) - body[0].lineno + 1 if body else 0
            if lines > 30:
                yield f"line {node.lineno}: {node.name} has {lines} lines"


def test_every_top_level_name_has_a_layer() -> None:
    """Layers that are still to come may be named before they exist."""
    assert {top_of(name) for name in FILES} <= set(LEVEL)


def test_imports_run_strictly_down() -> None:
    """Also those within functions: a deferred import saves time, it does not hide a circle."""
    wrong = {name: upward(source, top_of(name), tuple(name.split("/")[:-1])) for name, source in FILES.items()}
    assert {name: imported for name, imported in wrong.items() if imported} == {}


@pytest.mark.parametrize("registry", REGISTRIES)
def test_members_of_a_registry_keep_apart(registry: str) -> None:
    for path in (PACKAGE / registry).glob("*.py"):
        if path.stem != "__init__":
            assert siblings(path.read_text(encoding="utf-8"), registry, path.stem) == [], path.name


@pytest.mark.parametrize(
    "source",
    [
        "from claimcheck.lint import rules",
        "from claimcheck.lint.rules import long_quote",
        "import claimcheck.lint.rules.long_quote",
        "def late():\n    from claimcheck.lint.rule import rule",
        "from ..lint import rule",
        "from importlib import import_module\nimport_module('claimcheck.lint.rule')",
        "from claimcheck import load",
    ],
)
def test_an_upward_import_is_seen_in_every_form(source: str) -> None:
    assert upward(source, "ledger", ("ledger",))


@pytest.mark.parametrize(
    "source",
    [
        "from claimcheck.lint.rules.long_quote import long_quote",
        "from claimcheck.lint.rules import long_quote",
        "from . import long_quote",
        "from .long_quote import long_quote",
        "import claimcheck.lint.rules.long_quote as other",
    ],
)
def test_a_rule_that_imports_its_sibling_is_seen_in_every_form(source: str) -> None:
    assert siblings(source, "lint/rules", "dangling_actor")


def test_what_only_types_need_may_come_from_anywhere() -> None:
    source = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from claimcheck.output import blocks\n"
    assert upward(source, "text") == []
    assert upward(source + "else:\n    from claimcheck.output import blocks\n", "text") != []


def test_files_say_what_they_are_for_and_stay_short() -> None:
    wrong = {name: list(untidy(source)) for name, source in FILES.items()}
    assert {name: what for name, what in wrong.items() if what} == {}


def test_an_untidy_file_is_seen() -> None:
    assert list(untidy("\n" * 251)) == ["has no docstring", "has 251 lines"]
    late = "class One:\n    def late():\n" + "        pass\n" * 31
    assert list(untidy(f'"""Why."""\n{late}')) == ["line 3: late has 31 lines"]


def test_nothing_imports_click() -> None:
    """Typer vendors it: a plain click may be absent, or another one."""
    assert [name for name, source in FILES.items() if "import click" in source] == []
