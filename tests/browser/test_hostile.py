"""Texts that mean harm stand on the page as texts: nothing runs, nothing is asked for, nothing is said."""

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import reading_of

from claimcheck.output.page.render import render
from claimcheck.output.report.summary import Choices, summarize

PAYLOADS = (
    "<script>alert(1)</script>", "</script><script>alert(2)</script>", "</noscript><img src=x onerror=alert(3)>",
    "<!--<script>", "]]><svg onload=alert(4)>", "$body ${title} $$", "&lt;b&gt; &amp;", "{{7*7}}", "__proto__",
    "constructor", "javascript:alert(5)", "x\u202egpj.exe", "a\x1b[31mred", "</style><style>*{display:none}</style>",
    "https://e.example/\"onmouseover=alert(6)", "%", "a|b&c=d#e",
)  # fmt: skip
LEDGER = """\
actors:
- {{id: who, name: {text}, kind: individual, note: {text}}}
- {{id: constructor, name: {text}, aliases: [{text}]}}
sources:
- {{id: where, title: {text}, author: [who], publisher: who, url: {url}, archived: {url}, note: {text}}}
- {{id: main, title: {text}, url: "https://e.example/?a=<b>&c='d'", date: "2022~"}}
claims:
- id: data
  text: {text}
  kind: prediction
  attribution: [{{actor: who, act: states, hedge: {text}, medium: {text}}}]
  about: [constructor, missing]
  appears_in: [{{source: where, at: {text}, quote: {text}, note: {text}}}]
  evidence: [{{source: main, stance: refutes, quote: {text}, note: {text}}}, {{source: toString}}]
  relations: {{contradicts: [hasOwnProperty], supports: [gone]}}
  criteria: {text}
  forecasts: [{{by: who, p: 0.5, note: {text}}}]
  tags: [{text}, ok]
  review: {{by: {text}, review_by: 2001-01-01}}
  note: {text}
- {{id: hasOwnProperty, text: {text}, attribution: [who], tags: [{text}]}}
"""


def page_of(text: str, folder: Path) -> Path:
    ledger = reading_of(LEDGER.format(text=json.dumps(text), url=json.dumps(text))).ledger
    assert len(ledger.claims) == 2
    file = folder / "page.html"
    summary = summarize(list(ledger.claims.values()), ledger, Choices(title=text, query=text))
    file.write_text(render(summary), encoding="utf-8")
    return file


@pytest.mark.parametrize("number", range(len(PAYLOADS)))
def test_what_means_harm_is_inert_in_every_view(show: Any, tmp_path: Path, number: int) -> None:
    page = show(page_of(PAYLOADS[number], tmp_path))  # a console message, a dialog or a request would fail it
    shown = PAYLOADS[number].replace("\u202e", "\\u202e").replace("\x1b", "\\x1b")
    assert page.locator("h1").inner_text() == shown
    for view in ("list", "disputes", "sources", "actors", "open"):
        page.locator(f"#_tab-{view}").click()
        assert page.locator(f"#_v-{view}").is_visible()
    page.locator("#_tab-list").click()
    page.locator(".head").first.click()
    assert shown in page.locator(".rec").inner_text()
    schemes = page.evaluate("[...document.links].map(a => a.protocol)")
    assert set(schemes) <= {"https:", "file:"}
    page.locator(".rec .chip").first.click()
    page.reload()
    assert page.locator(".row-c").count() >= 1
    plain = show(page_of(PAYLOADS[number], tmp_path), java_script_enabled=False)
    assert plain.locator(".plain li b").first.inner_text() == shown


def test_a_word_without_end_breaks_nothing(show: Any, tmp_path: Path) -> None:
    page = show(page_of("w" * 100_000, tmp_path), "view=list", (390, 844))
    page.locator(".head").first.click()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


@pytest.mark.parametrize(
    "fragment",
    ["%E0%A4%A", "view=nowhere&claim=none&sort=constructor&x=1", "toString", "&&==", "verdict=none&verdict=<b>"],
)
def test_any_address_shows_the_page(show: Any, example: Path, fragment: str) -> None:
    page = show(example, fragment)
    assert page.locator(".view.on").count() == 1
