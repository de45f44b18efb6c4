"""The page in a real browser: reading, filtering, opening, going back, keys, paper, no scripts, telephones."""

import re
from pathlib import Path
from typing import Any

import pytest

expect = pytest.importorskip("playwright.sync_api", reason="playwright is not installed").expect
PHONE = (390, 844)
VIEWS = ("read", "list", "disputes", "sources", "actors", "open")


def texts(page: Any, selector: str) -> list[str]:
    return [" ".join(text.split()) for text in page.locator(selector).all_inner_texts()]


def address(page: Any) -> str:
    return str(page.evaluate("location.hash"))


def test_it_begins_with_the_text_and_the_claims_beside_their_paragraph(show: Any, example: Path) -> None:
    page = show(example)
    assert page.title() == "Council denies it was warned before Weir Bridge closed"
    row = page.locator(".row").filter(has_text="Quillhaven town council said")
    assert row.locator("mark").inner_text() == "it had received no warning of cracks in Weir Bridge"
    assert "Osric Bell" in row.locator(".note").inner_text()
    assert row.locator("mark").get_attribute("class") == "m-false"


def test_a_passage_and_its_claim_light_up_together_and_a_click_opens(show: Any, example: Path) -> None:
    page = show(example)
    mark = page.locator("mark").first
    mark.hover()
    assert page.locator(".note.lit").count() == 3  # it is made in two paragraphs, and a third bears on it
    mark.click()
    assert page.locator(".rec h3").all_inner_texts() == [
        "Said", "Where", "We judge", "Evidence", "Beside other claims",
    ]  # fmt: skip
    assert address(page) == "#claim=council-had-no-warning"
    mark.click()
    assert page.locator(".rec").count() == 0


def test_evidence_has_titles_and_not_ids(show: Any, example: Path) -> None:
    page = show(example, "council-had-no-warning")
    record = page.locator(".rec").inner_text()
    assert "Inspection of Weir Bridge, Quillhaven: summary" in record
    assert "county-report" not in record


def test_another_text_of_the_ledger_can_be_chosen(show: Any, example: Path) -> None:
    page = show(example)
    page.select_option("#_which", label="Inspection of Weir Bridge, Quillhaven: summary (4)")
    assert "refutes" in page.locator(".note").filter(has_text="had no warning").inner_text()
    assert address(page) == "#text=county-report"
    page.go_back()
    assert page.locator("#_which").input_value() == "0"


def test_facets_filter_and_the_address_says_so(show: Any, example: Path) -> None:
    page = show(example, "view=list")
    assert page.locator(".row-c").count() == 12
    page.get_by_role("button", name=re.compile("^false")).click()
    page.get_by_role("button", name=re.compile("^unproven")).click()
    assert page.locator("#_status").inner_text().startswith("5 of 12 claims")
    assert address(page) == "#view=list&verdict=false&verdict=unproven"
    again = show(example, "view=list&verdict=false&verdict=unproven")
    assert texts(again, ".row-c .ct") == texts(page, ".row-c .ct")
    page.get_by_role("button", name="clear all").click()
    assert page.locator(".row-c").count() == 12


def test_search_and_order(show: Any, example: Path) -> None:
    page = show(example, "view=list&sort=doubt")
    assert texts(page, ".row-c .vd")[:3] == ["false", "false", "unproven"]
    page.fill("#_q", "lindqvor CRACKS")
    expect(page.locator(".row-c")).to_have_count(2)
    assert page.locator("#_status").inner_text().startswith("2 of 12 claims")


def test_a_relation_leads_to_the_other_claim_and_back_returns(show: Any, example: Path) -> None:
    page = show(example, "view=list")
    page.locator('.head[data-claim="0"]').click()
    page.locator(".rl .lnk").click()
    assert address(page) == "#view=list&claim=dunmere-warned-council"
    assert page.locator(".open .head").get_attribute("data-claim") == "1"
    page.go_back()
    expect(page.locator(".open .head")).to_have_attribute("data-claim", "0")
    assert address(page) == "#view=list&claim=council-had-no-warning"


def test_it_is_used_by_keys_alone(show: Any, example: Path) -> None:
    page = show(example)
    page.keyboard.press("2")
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("o")
    assert page.locator(".open .head").get_attribute("data-claim") == "1"
    page.keyboard.press("Escape")
    assert page.locator(".rec").count() == 0
    page.keyboard.press("/")
    page.keyboard.type("lorry")
    expect(page.locator(".row-c")).to_have_count(2)
    page.keyboard.press("Escape")
    assert page.locator(".row-c").count() == 12
    page.keyboard.press("Escape")
    page.locator(".tabs [aria-selected=true]").focus()
    page.keyboard.press("ArrowRight")
    assert page.locator(".tabs [aria-selected=true]").inner_text().startswith("Disputes")


def test_disputes_stand_side_by_side_with_their_evidence(show: Any, example: Path) -> None:
    page = show(example, "view=disputes")
    assert page.locator(".hub .ct").inner_text() == (
        "The town council had no warning of cracks in Weir Bridge before it was shut."
    )
    assert "Inspection of Weir Bridge" in page.locator(".opp .brief").inner_text()
    assert page.locator("#_status").inner_text() == "1 dispute"


def test_actors_say_who_speaks_about_whom_and_lead_to_the_claims(show: Any, example: Path) -> None:
    page = show(example, "view=actors")
    row = page.locator("tr").filter(has_text="Leader of the council")
    assert "part of the council" in row.inner_text()
    row.get_by_role("button", name="the council").click()
    assert address(page) == "#view=list&by=Osric+Bell&about=the+council"
    assert page.locator(".row-c").count() == 3


def test_what_is_open_and_how_predictions_came_out(show: Any, example: Path) -> None:
    page = show(example, "view=open")
    settled = page.get_by_text("came out").first.locator("xpath=ancestor::section[1]").inner_text()
    assert "came out: no" in settled
    assert "Pia Lindqvor gave it 20 %" in settled
    assert "5 of 12 claims rest on one source alone." in page.locator(".limits").inner_text()


def test_a_citation_can_be_copied(show: Any, example: Path) -> None:
    page = show(example, "council-had-no-warning", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="copy citation").click()
    page.get_by_role("button", name="copied").wait_for()
    text = page.evaluate("navigator.clipboard.readText()")
    assert text.startswith(
        "The town council had no warning of cracks in Weir Bridge before it was shut. (Osric Bell → "
    )
    assert text.endswith("Verdict: false. Likelihood: very unlikely. Confidence: high. [council-had-no-warning]")


def test_without_scripts_it_is_a_plain_list(show: Any, example: Path) -> None:
    page = show(example, java_script_enabled=False)
    assert page.locator(".plain li").count() == 12
    assert "refutes: Inspection of Weir Bridge" in page.locator("#council-had-no-warning").inner_text()
    assert not page.locator(".tools").is_visible()


def test_on_paper_stand_all_views_with_contents_and_every_claim_opened(show: Any, example: Path) -> None:
    page = show(example)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator(".contents li").count() == 6
    assert all(page.locator(f"#_v-{view}").is_visible() for view in VIEWS)
    assert page.locator("#_claims .rec").count() == 12
    assert not page.locator(".tools").is_visible()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("#_claims .rec").count() == 0


@pytest.mark.parametrize("view", VIEWS)
def test_nothing_is_wider_than_a_telephone(show: Any, example: Path, view: str) -> None:
    page = show(example, f"view={view}", PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE[0]


def test_the_timeline_fits_a_telephone_to_its_last_source(show: Any, example: Path) -> None:
    page = show(example, "view=sources", PHONE)
    edges = page.locator("#_timeline circle").evaluate_all("marks => marks.map(m => m.getBoundingClientRect().right)")
    assert len(edges) >= 3
    assert max(edges) <= PHONE[0]


def test_a_source_that_is_cited_again_is_named_once(show: Any, example: Path) -> None:
    page = show(example, "council-had-no-warning")
    where = page.locator(".rec ul.evl").first.inner_text()
    assert where.count("Council denies it was warned") == 1
    assert "Nobody told us the bridge was failing" in where


def test_on_a_telephone_a_strip_opens_the_claims_of_a_paragraph(show: Any, example: Path) -> None:
    page = show(example, "", PHONE)
    assert not page.locator(".note").first.is_visible()
    strip = page.locator(".strip").first
    assert strip.bounding_box()["height"] >= 40
    strip.click()
    assert page.locator(".note").first.is_visible()
    small = page.evaluate(
        "[...document.querySelectorAll('.tabs button, .strip, #_q, summary')]"
        ".filter(e => e.offsetParent && e.closest('footer') == null && e.getBoundingClientRect().height < 40).length"
    )
    assert small == 0
