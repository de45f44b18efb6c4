"""The plan of the house: what may import what, how long a file may be, and that a room's members keep apart."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "claimcheck"
FLOORS = [  # each may import from the floors above it in this list, never from its own or from below
    {"errors", "visible", "dates", "__init__"},
    {"rooms", "shapes"},
    {"scales", "vocabulary"},
    {"model"},
    {"document", "naming", "words", "relations", "records", "phrasing", "once"},
    {"rules", "fulltext", "answer", "matching", "quoting", "links", "editing", "incoming"},
    {"sourcing"},
    {"fields"},
    {"faults", "jsontext", "query", "search", "columns", "gaps", "schema", "likeness"},
    {"reading", "summary"},
    {"store", "checks"},
    {"answers", "fixes"},
    {"checking", "formats", "asking"},
    {"complete", "show"},
    {"writing"},
    {"altering"},
    {"adding"},
    {"options"},
    {"desk"},
    {"commands"},
    {"cli"},
    {"__main__"},
]
LEVEL = {name: level for level, names in enumerate(FLOORS) for name in names}
FILES = sorted(HOUSE.rglob("*.py"))


def part(path: Path) -> str:
    """The name of the room or module that a file belongs to."""
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[str, int, bool]]:
    """(dotted name below claimcheck, line, only for types) of every import in a file, wherever it stands."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test)
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "claimcheck":
            inner = (node.module or "").split(".")[1:]
            for name in [inner] if inner else [[alias.name] for alias in node.names]:
                yield ".".join(name), node.lineno, id(node) in typing_only


def test_every_part_of_the_house_has_a_floor() -> None:
    assert {part(path) for path in FILES} == set(LEVEL)


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_imports_run_strictly_down(path: Path) -> None:
    """Also those within functions: a deferred import saves time, it does not hide a circle."""
    for name, line, types in imports(path):
        target = name.split(".")[0]
        if target == part(path) or types or target.startswith("__"):
            continue
        assert LEVEL[target] < LEVEL[part(path)], f"{path.name}:{line} imports {target}, which is not below it"


@pytest.mark.parametrize("room", ["scales", "checks", "answers", "formats", "commands"])
def test_members_of_a_room_keep_apart(room: str) -> None:
    """A room is a registry; the workshops (matching, quoting, sourcing) are one job cut into several files."""
    for path in (HOUSE / room).glob("*.py"):
        for name, line, _ in imports(path):
            assert not name.startswith(f"{room}."), f"{room}/{path.name}:{line} imports its neighbour {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_files_and_functions_stay_short(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 300
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno < 40, f"{path.name}:{node.lineno} {node.name}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(HOUSE)))
def test_every_file_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), f"{path.name} has no docstring"


def test_nothing_imports_click() -> None:
    """Typer vendors it: a plain click may be absent, or another one."""
    for path in FILES:
        assert "import click" not in path.read_text(encoding="utf-8")
