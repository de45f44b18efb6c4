"""README.md and docs/ as programs: their blocks run from top to bottom, in a folder with the example.

| block | what the test does |
| --- | --- |
| `console` | runs each line after `$ ` and compares what it answers; `…` as the last line: only the lines above it |
| `python` | runs it; a `text` block right after it is what it prints |
| any, below `<!-- file: NAME -->` | writes it to that file |
| `console`, below `<!-- at the keyboard -->` | the same, and somebody types what stands behind each `> ` |
| any, below `<!-- empty folder -->` | goes to an empty folder first |
| `sh` | setting up, which the tests of the installation hold; no other command stands in one |
"""

import contextlib
import io
import os
import re
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unittest import mock

from conftest import ROOT

README, DOCS = ROOT / "README.md", ROOT / "docs"
PAGES = {
    path.relative_to(ROOT).as_posix(): path for path in (README, ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md")))
}
BLOCK = re.compile(r"^(?:<!-- (?P<mark>[^\n>]+) -->\n)?```(?P<kind>\w+)\n(?P<body>.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^\$ (.*)\n", re.MULTILINE)
PROMPT = re.compile(r"^  [^>\n]*> ?(.*)$", re.MULTILINE)

Command = Callable[[list[str]], str]


class PageRun:
    """One page while it runs: the folder, the names of its Python blocks, what the last of those printed."""

    def __init__(self, command: Command, folder: Path) -> None:
        self.command, self.folder = command, folder
        self.names: dict[str, Any] = {"__name__": "page"}
        self.printed = ""
        self.folders = 0
        self.typing = False

    def page(self, text: str) -> str:
        """Run all blocks of a page; return its text with every answer as it is now."""
        return BLOCK.sub(lambda block: block[0].replace(block["body"], self.block(**block.groupdict())), text)

    def block(self, mark: str | None, kind: str, body: str) -> str:
        """Run one block; return its body as it is now."""
        if mark == "empty folder":
            self.empty_folder()
        elif mark and mark.startswith("file: "):
            Path(mark.removeprefix("file: ")).write_text(body, encoding="utf-8")
        if kind == "console":
            self.typing = mark == "at the keyboard"
            return self.console(body)
        if kind == "python":
            out = io.StringIO()
            with contextlib.redirect_stdout(out):
                exec(compile(body, "page", "exec"), self.names)
            self.printed = out.getvalue()
        elif kind == "text" and self.printed:
            body, self.printed = self.printed, ""
        return body

    def empty_folder(self) -> None:
        self.folders += 1
        folder = self.folder / f"empty-{self.folders}"
        folder.mkdir()
        os.chdir(folder)

    def console(self, body: str) -> str:
        """Run the lines of a console block; return it with the answers of now."""
        parts = COMMAND.split(body)[1:]
        return "".join(
            f"$ {line}\n" + cut(self.typed(line, shown) if self.typing else self.answer(line), shown)
            for line, shown in zip(parts[::2], parts[1::2], strict=True)
        )

    def typed(self, line: str, shown: str) -> str:
        """Return what a command line asks and answers, in that order, with the answers typed that are shown."""
        left, out = iter(PROMPT.findall(shown)), io.StringIO()

        def type_in(prompt: str) -> str:
            answer = next(left, "")
            out.write(f"{prompt}{answer}".rstrip() + "\n")
            return answer

        with (
            contextlib.redirect_stdout(out), contextlib.redirect_stderr(out),
            mock.patch("builtins.input", type_in), mock.patch("sys.stdin.isatty", return_value=True),
        ):  # fmt: skip
            self.answer(line)
        return "".join(f"{row.rstrip()}\n" for row in out.getvalue().splitlines())

    def answer(self, line: str) -> str:
        """Return what a command line answers: standard output, then standard error."""
        words = shlex.split(line, comments=True)
        if words[0] == "cd":
            os.chdir(words[1])
            return ""
        assert words[0] == "claimcheck", f"a page runs nothing else: {line}"
        answer = self.command(words[1:])
        assert not re.search(r"^(Traceback|Usage:)", answer, re.MULTILINE), line
        return "".join(f"{row.rstrip()}\n" for row in answer.splitlines())


def cut(answer: str, shown: str) -> str:
    """Return an answer, cut as the page cuts it: a last line "…" stands for what follows the lines above it."""
    rows, kept = answer.splitlines(), shown.splitlines()
    if kept and kept[-1] == "…" and len(rows) >= len(kept):
        rows = [*rows[: max(1, len(kept) - 1)], "…"]
    return "".join(f"{row}\n" for row in rows)
