"""axe-core finds no serious barrier in any view, in either theme, wide or on a telephone."""

import os
from pathlib import Path
from typing import Any

import pytest

AXE = Path(os.environ.get("CLAIMCHECK_AXE", Path(__file__).parent / "node_modules/axe-core/axe.min.js"))
VIEWS = ("read", "list", "disputes", "sources", "actors", "open")
RUN = "axe.run().then(found => found.violations.map(v => [v.impact, v.id, v.nodes[0].html.slice(0, 200)]))"


def barriers(page: Any) -> list[list[str]]:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm install --prefix tests/browser")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    return [found for found in page.evaluate(RUN) if found[0] in ("serious", "critical")]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1280, 900), (390, 844)], ids=["wide", "phone"])
@pytest.mark.parametrize("view", VIEWS)
def test_no_view_has_a_barrier(show: Any, example: Path, view: str, size: tuple[int, int], theme: str) -> None:
    page = show(example, f"view={view}", size, theme)
    if view in ("read", "list", "disputes"):
        if view == "read" and size[0] < 400:
            page.locator(".strip").first.click()
        page.locator(".view.on .opener").first.click()
    assert barriers(page) == []
