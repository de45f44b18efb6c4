"""A page of 5,000 claims holds only what is near, and weighs what it may."""

from pathlib import Path
from typing import Any

from tests.benchmarks.page import large_page


def test_five_thousand_claims(show: Any, tmp_path: Path) -> None:
    file = tmp_path / "large.html"
    file.write_text(large_page(5000), encoding="utf-8")
    assert file.stat().st_size <= 6_000_000
    page = show(file, "view=list")
    assert page.locator(".row-c").count() <= 200
    page.get_by_role("button", name="Filter", exact=True).is_visible()
    page.locator(".fb").first.click()
    assert page.locator(".row-c").count() <= 200
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.locator(".row-c").nth(100).wait_for()
