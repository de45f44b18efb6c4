"""The page as a file: it holds all it needs, and no text of the ledger is ever markup."""

import base64
import hashlib
import json
import re
from typing import Any

import pytest
from conftest import Run, reading_of

from claimcheck.ledger.model import Ledger
from claimcheck.output.blocks import Answer, Column, Facts, Line, Marked, Table
from claimcheck.output.formats import html
from claimcheck.output.page.render import SCRIPTS, STYLES, asset, render, render_live
from claimcheck.output.report.summary import Choices, Summary, summarize

HOSTILE = "</script><script>alert(1)</script></style></noscript><!-- ${title} $$ &amp; \u202e"


def summary_of(ledger: Ledger, **more: Any) -> Summary:
    return summarize(list(ledger.claims.values()), ledger, Choices(**more))


def page_of(text: str, **more: Any) -> str:
    ledger = reading_of(f"claims: [{{id: a, text: {json.dumps(text)}}}]").ledger
    return render(summary_of(ledger, **more))


def test_the_report_can_be_a_page(run: Run) -> None:
    ran = run("report", "--format", "html", "--title", "All & sundry")
    assert ran.code == 0
    assert "<title>All &amp; sundry</title>" in ran.out
    assert run("report", "--format", "html").out == run("report", "--format", "html").out


def test_its_policy_lets_its_own_script_and_style_run_and_nothing_else() -> None:
    page = page_of("A.")
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', page)
    script, style = (
        re.search(r"<script>(.*?)</script>", page, re.DOTALL),
        re.search(r"<style>(.*?)</style>", page, re.DOTALL),
    )
    assert policy
    assert script
    assert style
    for directive, text in (("script-src", script[1]), ("style-src", style[1])):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'" in policy[1]
    assert policy[1].startswith("default-src 'none'")
    assert "unsafe" not in policy[1]
    assert "connect-src" not in policy[1]


def test_texts_are_never_markup() -> None:
    page = page_of(HOSTILE, title=HOSTILE, query=HOSTILE)
    assert page.count("<script") == page.count("</script>") == 2
    assert page.count("</style>") == page.count("</noscript>") == 1
    assert "\u202e" not in page
    data = re.search(r'id="_data">(.*?)</script>', page, re.DOTALL)
    assert data
    assert json.loads(data[1])["claims"][0]["text"] == HOSTILE.replace("\u202e", "\\u202e")


def test_nothing_is_fetched() -> None:
    page = page_of("A.")
    assert re.findall(r"(?:src|href)=\"(?!#|data:,)[^\"]*\"", page) == []
    assert "url(" not in page
    assert "@import" not in page


def test_a_served_page_knows_its_version_and_may_ask_for_the_next() -> None:
    ledger = reading_of("claims: [{id: a, text: A.}]").ledger
    page, version = render_live(summary_of(ledger))
    assert f'data-version="{version}"' in page
    assert "connect-src 'self'" in page


def test_scripts_never_parse_markup() -> None:
    scripts = "".join(asset(f"{name}.js") for name in (*SCRIPTS, "live"))
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", ".style ="):
        assert way not in scripts
    assert all(asset(f"{name}.css") for name in STYLES)


def test_other_answers_have_a_title_anchors_and_links() -> None:
    answer = Answer("list", "claims", [], [
        Table([Column("id", "id"), Column("near"), Column("url")],
              [(Marked("a", "id"), "b", "https://e.example/?<x>"), (Marked("b", "id"), "a", "javascript:alert(1)")]),
        Facts("c", [("see", "a")]), Line("All."),
    ], {"query": "x <y>"})  # fmt: skip
    page = html.write_answer(answer)
    assert "<title>List: x &lt;y&gt;</title>" in page
    assert '<tr id="a">' in page
    assert '<a href="#b">b</a>' in page
    assert '<h2 id="c">' in page
    assert '<a href="https://e.example/?&lt;x&gt;"' in page
    assert 'href="javascript' not in page


@pytest.mark.parametrize("count", [20, 21])
def test_without_scripts_a_long_list_is_brief(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.output.page.plain.MOST", 20)
    ledger = reading_of("claims:\n" + "".join(
        f"- {{id: c{n}, text: A., appears_in: [{{source: s, quote: words as said}}]}}\n" for n in range(count)
    )).ledger  # fmt: skip
    page = render(summary_of(ledger))
    assert ("<q>words as said</q>" in page) is (count == 20)
