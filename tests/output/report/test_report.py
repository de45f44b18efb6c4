"""The report as an editor reads it: what is false first, links that lead somewhere, whatever the texts hold as text."""

import re
from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from conftest import SPECIMEN, Run, reading_of
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from random_ledgers import LEDGERS

import claimcheck
from claimcheck.ledger.document import Document
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.reader import read
from claimcheck.output.columns import GROUPS

BRIDGE = Path(claimcheck.__file__).parent / "cli" / "workflows" / "example" / "claims.yaml"
MARKDOWN = MarkdownIt("gfm-like", {"linkify": False})
HOSTILE = [
    "<script>alert(1)</script>", "# Heading", "| a | b |", "[click](http://evil)", "![x](y)", "</a>", "1. one",
    "*b* _i_ `c`", "a\n\n## b", "- item", "> said", "http://evil.example", "&lt;", "\u202egpj.exe", "\\",
]  # fmt: skip


def tokens(text: str) -> list[Token]:
    """Every block and inline token of a rendered text."""
    return [inner for token in MARKDOWN.parse(text) for inner in (token, *(token.children or []))]


def structure(text: str) -> list[str]:
    """What is markup in a text, in order; runs of plain text count for nothing."""
    return [f"{token.type} {token.content if token.type == 'html_inline' else token.attrGet('href') or ''}".strip()
            for token in tokens(text) if token.type not in ("text", "text_special", "inline")]  # fmt: skip


@pytest.fixture(scope="module")
def example() -> Ledger:
    """The ledger of `init --example`."""
    return claimcheck.load(BRIDGE).ledger


@pytest.mark.parametrize("detail", ["brief", "full"])
@pytest.mark.parametrize("group_by", ["", "actor", "source", "kind", "tag", "confidence"])
def test_every_jump_leads_to_one_place_and_every_heading_is_in_the_contents(
    example: Ledger, detail: str, group_by: str
) -> None:
    text = claimcheck.report(example, detail=detail, group_by=group_by)
    places = Counter(re.findall(r'<a name="([^"]+)"></a>', text))
    jumps = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert set(places.values()) == {1}
    assert jumps <= places.keys()
    assert {place for place in places if place.startswith(("part.", "group."))} <= jumps


@given(LEDGERS, st.sampled_from(["", *GROUPS]))
@settings(max_examples=60)
def test_any_ledger_that_can_be_read_has_a_report_whose_jumps_lead_somewhere(contents: Any, group_by: str) -> None:
    ledger = read([Document("claims.yaml", "", contents)]).ledger
    text = claimcheck.report(ledger, detail="full", group_by=group_by)
    places = Counter(re.findall(r'<a name="([^"]+)"></a>', text))
    assert set(places.values()) <= {1}
    assert {str(token.attrGet("href"))[1:] for token in tokens(text) if is_jump(token)} <= places.keys()


def is_jump(token: Token) -> bool:
    """Whether a token opens a link within the document."""
    return token.type == "link_open" and str(token.attrGet("href")).startswith("#")


def test_the_first_screen_says_what_is_false_and_unproven_and_who_says_it(example: Ledger) -> None:
    first = "\n".join(claimcheck.report(example).splitlines()[:20])
    assert "**False or mostly false: 2**" in first
    assert "- **False:** Weir Bridge will be open again by 1 September. — Osric Bell, through Ruta Hallam ([9]" in first
    assert "- **Unproven:** Takings of the shops on Weir Street fell by 40 percent in May. — Ida Penhallow" in first


def test_a_brief_report_has_a_line_for_each_claim_and_names_the_evidence_by_title(example: Ledger) -> None:
    lines = [line for line in claimcheck.report(example).splitlines() if line.startswith('- <a name="claim.')]
    assert len(lines) == len(example.claims)
    assert "Against: [Inspection of Weir Bridge, Quillhaven: summary](#source.4)" in lines[0]


def test_a_full_report_has_quotes_evidence_relations_and_notes(run: Run, golden: Any) -> None:
    golden("report-full.md", run("report", "--detail", "full", "--title", "Clinics").out)


def test_claims_stand_in_the_order_of_the_text() -> None:
    ledger = reading_of("""\
actors: [{id: ann, name: Ann}]
sources: [{id: first, title: First}, {id: second, title: Second}]
claims:
- {id: e, text: E., attribution: [ann]}
- {id: d, text: D., attribution: [ann], appears_in: [{source: second, at: headline}]}
- {id: c, text: C., attribution: [ann], appears_in: [{source: first, at: p10}]}
- {id: b, text: B., attribution: [ann], appears_in: [{source: first, at: p9}, {source: first, at: p2}]}
- {id: a, text: A., attribution: [ann], appears_in: [{source: first, at: standfirst}]}
""").ledger
    assert re.findall(r"\*\*\d+\. Not assessed\.\*\* (\w)\.", claimcheck.report(ledger)) == list("ABCDE")


def test_a_claim_in_several_groups_is_written_once_and_pointed_to_after_that(example: Ledger) -> None:
    text = claimcheck.report(example, group_by="tag")
    assert text.count("**2. True.** Dunmere Engineering warned") == 1
    assert "- [2](#claim.2) **True.** Dunmere Engineering warned" in text


def test_each_contradiction_stands_once(example: Ledger) -> None:
    text = claimcheck.report(example)
    section = text.partition("Contradictions\n\n")[2].partition("##")[0]
    assert len(section.strip().splitlines()) == 3  # head, rule and the one pair


def test_predictions_say_how_they_are_settled_and_how_they_came_out(example: Ledger) -> None:
    text = claimcheck.report(example)
    assert "**Did not come true.** Weir Bridge will be open again by 1 September." in text
    assert "Settled by: Vehicles may cross the bridge on 1 September 2024." in text
    assert "Open predictions" not in text
    still_open = claimcheck.report(claimcheck.load(SPECIMEN).ledger)
    assert "Due: 2024-12-31. Likelihood: 70%. Settled by: The budget law for 2025 as passed." in still_open


def test_only_web_addresses_become_links() -> None:
    ledger = claimcheck.load(SPECIMEN).ledger
    first, *others = ledger.sources.values()
    for address in ("javascript:alert(1)", "data:text/html,x", "ftp://x", "//evil", "http:", ""):
        changed = replace(ledger, sources={first.id: replace(first, url=address, archived=address)} | {
            source.id: source for source in others})  # fmt: skip
        links = [
            str(token.attrGet("href")) for token in tokens(claimcheck.report(changed)) if token.type == "link_open"
        ]
        assert all(link.startswith("#") for link in links)


@given(st.text("()<>[]|\\\"'`&;*_ \n\u202eéx/?#%:@=copyamp", max_size=30))
def test_any_address_is_one_link_to_where_it_says(tail: str) -> None:
    from urllib.parse import unquote

    from claimcheck.output.markdown_text import link

    text = MarkdownIt("commonmark").parse(link("title", "https://example.org/" + tail))
    (opened,) = [token for token in text[1].children or [] if token.type == "link_open"]
    assert unquote(str(opened.attrGet("href"))) == unquote("https://example.org/" + tail)


def with_text(ledger: Ledger, text: str) -> Ledger:
    """The ledger with a text in every field that takes free words."""
    claims = {
        id: replace(
            claim, text=text, note=text, criteria=text,
            appears_in=tuple(replace(citation, quote=text, at=text, note=text) for citation in claim.appears_in),
            evidence=tuple(replace(citation, quote=text, at=text, note=text) for citation in claim.evidence),
            attribution=tuple(replace(hop, hedge=text, medium=text) for hop in claim.attribution),
        )
        for id, claim in ledger.claims.items()
    }  # fmt: skip
    return replace(
        ledger,
        claims=claims,
        actors={id: replace(actor, name=text, aliases=()) for id, actor in ledger.actors.items()},
        sources={id: replace(source, title=text, note=text) for id, source in ledger.sources.items()},
    )


@cache
def plain_structure(detail: str) -> list[str]:
    """What is markup in the report on the specimen when every text of it is one plain word."""
    ledger = with_text(claimcheck.load(SPECIMEN).ledger, "word")
    return structure(claimcheck.report(ledger, title="word", detail=detail))


@pytest.mark.parametrize("detail", ["brief", "full"])
@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_ledger_changes_the_structure_of_its_report(text: str, detail: str) -> None:
    ledger = claimcheck.load(SPECIMEN).ledger
    hostile = claimcheck.report(with_text(ledger, text), title=text, detail=detail)
    assert structure(hostile) == plain_structure(detail)
    assert "\u202e" not in hostile


@given(st.text("#|*_`[]()<>!&\\-+=~ \n\t1.:@/ahtpw", min_size=1, max_size=25).filter(lambda text: text.strip()))
def test_any_text_leaves_the_structure_of_a_report(text: str) -> None:
    ledger = claimcheck.load(SPECIMEN).ledger
    report = claimcheck.report(with_text(ledger, text), title=text, detail="full")
    assert structure(report) == plain_structure("full")


def test_a_report_is_the_same_on_every_day_and_from_every_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = run("report", "--today", "2024-01-01").out
    assert run("report", "--today", "2031-01-01", ledger=SPECIMEN.resolve()).out == first
    monkeypatch.chdir(SPECIMEN.parent)
    assert run("report", ledger=SPECIMEN.name).out == first


def test_a_stamp_adds_the_day_the_version_and_what_is_overdue(run: Run) -> None:
    stamped = run("report", "--stamp", "--today", "2031-01-01").out
    assert f"As of 2031-01-01, claimcheck {claimcheck.__version__}." in stamped
    assert "1 of 4 claims is past the day on which it was to be looked at again." in stamped


def test_ids_of_claims_in_a_note_lead_to_them_and_nothing_else_does() -> None:
    ledger = claimcheck.load(SPECIMEN).ledger
    note = "See clinics-shut. Not xclinics-shut, clinics-shut-too, !clinics-shut, _clinics-shut_, no-such-claim."
    changed = replace(ledger.claims["budget-cut"], note=note)
    text = claimcheck.report(replace(ledger, claims={**ledger.claims, "budget-cut": changed}), detail="full")
    (line,) = [line for line in text.splitlines() if line.startswith("- Note: See")]
    assert "See [clinics-shut](#claim.3). Not xclinics-shut" in line
    assert structure(line).count("link_open #claim.3") == 1
    assert "image" not in structure(line)


def test_formats_that_write_no_report_are_named_as_such_and_not_offered(run: Run) -> None:
    from typer import Context

    from claimcheck.cli import completion

    for wrong, message in {
        "csv": "csv is not a format for reports.",
        "markdwn": "there is no format 'markdwn'. Did you mean 'markdown'?",
    }.items():
        refused = run("report", "--format", wrong)
        assert refused.code == 2
        assert refused.err.rstrip().endswith(f"{message} Known: html, markdown")
    context: Context = None  # type: ignore[assignment]  # words of a vocabulary need none
    assert [name for name, _ in completion.report_formats(context, "")] == ["html", "markdown"]
    assert [name for name, _ in completion.details(context, "f")] == ["full"]


@pytest.mark.parametrize(("option", "message"), [
    (["--detail", "ful"], "there is no detail 'ful'. Did you mean 'full'? Known: brief, full"),
    (["--group-by", "colour"], "claims cannot be grouped by 'colour'."),
])  # fmt: skip
def test_unknown_words_are_refused_with_those_that_are_known(run: Run, option: list[str], message: str) -> None:
    refused = run("report", *option)
    assert refused.code == 2
    assert message in refused.err


def test_a_report_on_no_claims_is_a_report_still() -> None:
    ledger = claimcheck.load(SPECIMEN).ledger
    assert claimcheck.report(ledger, []).startswith("# Claims\n\n0 claims by 0 speakers, from 0 sources.")


@pytest.mark.parametrize(("claim", "contested"), [
    ("verdict: mixed", True),
    ("verdict: unproven", False),
    ("verdict: unproven, evidence: [{source: s, stance: supports}, {source: s, stance: refutes}]", True),
    ("verdict: true, evidence: [{source: s, stance: supports}, {source: s, stance: refutes}]", False),
    ("verdict: true, relations: {contradicts: [unproven]}", True),
    ("verdict: true, relations: {contradicts: [false]}", False),
])  # fmt: skip
def test_what_is_contested(claim: str, contested: bool) -> None:
    from claimcheck.output.report.standing import is_contested

    ledger = reading_of(f"""\
sources: [{{id: s, title: S}}]
claims:
- {{id: c, text: C., {claim}}}
- {{id: unproven, text: U., verdict: unproven}}
- {{id: "false", text: F., verdict: false}}
""").ledger
    assert is_contested(ledger.claims["c"], ledger) is contested


def test_a_long_list_of_unproven_claims_starts_with_accusations() -> None:
    from claimcheck.output.report.standing import standing

    def claim(id: str, kind: str) -> Claim:
        return Claim(id=id, text=id, kind=kind, verdict="unproven")

    claims = [claim("a", "assertion"), claim("b", "accusation"), claim("c", "prediction"), claim("d", "threat")]
    ordered = standing(claims, Ledger(claims={claim.id: claim for claim in claims}, today=date(2024, 1, 1)))
    assert [claim.id for claim in ordered["Unproven and uncontested"]] == ["b", "d", "a", "c"]
