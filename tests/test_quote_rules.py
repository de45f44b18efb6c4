"""The rules on quotes and sourcing: each finds its bad example and is silent on the good one."""

from pathlib import Path

import pytest

from claimcheck import checks, store
from claimcheck.rules import Rule

NAMES = [name for name in checks.names() if name not in checks.FAULTS and name != "unseen-hedge"]
MINE = [rule for name in NAMES if (rule := checks.load(name)).beside]


def found(rule: Rule, text: str, folder: Path) -> list[str]:
    for name, content in rule.beside.items():
        (folder / name).write_text(content, encoding="utf-8")
    (folder / "claims.yaml").write_text(text, encoding="utf-8")
    return [each.message for each in checks.run(store.load([folder / "claims.yaml"]), select=[rule.name])]


@pytest.mark.parametrize("rule", MINE, ids=lambda rule: rule.name)
def test_examples(rule: Rule, tmp_path: Path) -> None:
    assert found(rule, rule.bad, tmp_path)
    assert not found(rule, rule.good, tmp_path)
