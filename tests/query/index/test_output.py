"""What is written from an index is to the byte what is written from the files."""

from pathlib import Path

import pytest
from conftest import SPECIMEN, Run

UNUSUAL = """
- {text: short forms and a number, id: unusual, attribution: [ann], forecasts: [{by: ann, p: 15%}]}
- {text: "a right-to-left \\u202e override, a tab \\t and \\x1b[31m red, \\x7f too", id: hidden}
- {text: "été — “quoted” \\"here\\" \\\\ there", id: quotes, due: 2022-05, tags: []}
"""


@pytest.mark.parametrize("format_name", ["jsonl", "json", "yaml", "csv", "markdown", "plain", "html"])
@pytest.mark.parametrize("asked", [(), ("--reverse",), ("--sort", "id", "--limit", "3"), ("has:due",)])
def test_every_format_says_the_same(run: Run, tmp_path: Path, format_name: str, asked: tuple[str, ...]) -> None:
    ledger = tmp_path / "claims.yaml"
    ledger.write_text(SPECIMEN.read_text(encoding="utf-8") + UNUSUAL, encoding="utf-8")
    command = ["list", *asked, "-f", format_name, "--ledger", str(ledger)]
    plain = run("--no-index", *command, ledger=None)
    assert plain.code == 0
    assert run("cache", "--build", ledger=ledger).code == 0
    assert run(*command, ledger=None) == plain
