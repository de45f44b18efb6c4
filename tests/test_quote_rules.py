"""The rules on quotes and sourcing: each finds its bad example and is silent on the good one."""

from pathlib import Path

import pytest

from claimcheck import checks, store
from claimcheck.rules import Rule

QUOTES = ["altered-quote", "ambiguous-quote", "changed-snapshot", "inflated-claim", "missing-snapshot", "moved-quote",
          "orphaned-quote", "swallowed-word", "unmarked-elision"]  # fmt: skip
SOURCING = ["circular-sourcing", "confidence-above-sourcing", "interested-sole-source", "laundered-origin",
            "uncorroborated-credibility", "unsupported-denial"]  # fmt: skip


def found(rule: Rule, text: str, folder: Path) -> list[str]:
    for name, content in rule.beside.items():
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    return [each.message for each in checks.run(store.load([folder / "claims.yaml"]), select=[rule.name])]


@pytest.mark.parametrize("name", [*QUOTES, *SOURCING])
def test_examples(name: str, tmp_path: Path) -> None:
    rule = checks.load(name)
    assert found(rule, rule.bad, tmp_path)
    assert not found(rule, rule.good, tmp_path)
