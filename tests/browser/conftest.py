"""A Chromium that is there, the pages to look at, and that no page may say anything or ask for anything."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from claimcheck.lint.loading import load
from claimcheck.output.page.render import render
from claimcheck.output.report.summary import Choices, summarize

WIDE = (1280, 900)
Open = Callable[..., Any]


@pytest.fixture(scope="module")  # it runs an event loop, which must have ended when other tests begin
def browser() -> Iterator[Any]:
    """Chromium or Chrome, as it is installed; the tests of the page are skipped where there is none."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright is not installed: pip install -e '.[dev]'")
    named = os.environ.get("CLAIMCHECK_BROWSER") or shutil.which("chromium") or shutil.which("google-chrome")
    if not named:
        pytest.skip("there is no Chromium here: install one, or name one with CLAIMCHECK_BROWSER")
    with api.sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=named, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def show(browser: Any) -> Iterator[Open]:
    """Open a file as a page of a width and theme; at the end none may have said, failed or fetched anything."""
    said: list[str] = []
    contexts = []

    def listen(page: Any, own: str) -> None:
        page.on("console", lambda message: said.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (said.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: None if request.url.startswith((own, "data:")) else said.append(request.url))

    def open_page(
        file: Path | str, fragment: str = "", size: tuple[int, int] = WIDE, theme: str = "light", **more: Any
    ):  # type: ignore[no-untyped-def]
        context = browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=theme, reduced_motion="reduce", **more
        )
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(10_000)
        own = file if isinstance(file, str) else file.as_uri()
        listen(page, own)
        page.goto(f"{own}#{fragment}" if fragment else own)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


@pytest.fixture
def example(run: Run, tmp_path: Path) -> Path:
    """The page of the example ledger."""
    run("init", str(tmp_path), "--example", ledger=None)
    ledger = load(tmp_path / "claims.yaml").ledger
    return written(tmp_path / "page.html", render(summarize(list(ledger.claims.values()), ledger, Choices())))


def written(file: Path, html: str) -> Path:
    file.write_text(html, encoding="utf-8")
    return file
