"""The served page in a browser: it follows the ledger, and stays where one was."""

import threading
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from claimcheck.cli.workflows import serve
from claimcheck.ledger import files
from claimcheck.ledger.reader import Reading
from claimcheck.output.page.render import render_live
from claimcheck.output.report.summary import Choices, summarize

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect


def made(reading: Reading) -> tuple[str, str]:
    return render_live(summarize(list(reading.ledger.claims.values()), reading.ledger, Choices()))


def test_the_page_follows_the_ledger(show: Any, run: Run, tmp_path: Path) -> None:
    run("init", str(tmp_path), "--example", ledger=None)
    ledger = tmp_path / "claims.yaml"
    page_served, stop = serve.Page(lambda: files.load([ledger]), made), threading.Event()
    with serve.open_server(page_served, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        serve.follow(page_served, stop, pause=0.05)
        page = show(f"http://127.0.0.1:{server.server_port}/", "view=list&claim=steel-not-ordered")
        expect(page.locator(".open .ct")).to_have_text("Nobody has ordered the steel for the repair.")
        text = ledger.read_text(encoding="utf-8")
        ledger.write_text(text.replace("Nobody has ordered the steel", "Nobody had ordered steel"), encoding="utf-8")
        expect(page.locator(".open .ct")).to_have_text("Nobody had ordered steel for the repair.", timeout=20_000)
        page.goto("about:blank")
        stop.set()
        server.shutdown()
