"""README.md and docs/ say what is so: what they run answers what they show (see pages.py), links lead somewhere."""

import io
import re
from pathlib import Path

import pytest
from conftest import ROOT, Run, command_modules
from pages import BLOCK, DOCS, PAGES, README, PageRun

from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.vocabulary import VERDICT
from claimcheck.verify.selecting import every_rule

DAY = "1795867200"  # 2026-11-28, so that reports and reviews say the same every day
SHOWN_TO_FAIL = {"confidense=low", "town archive:accuses"}  # words of commands whose wrong usage a page shows
INLINE = re.compile(r"`claimcheck ((?:snapshot |what-if )?[a-z-]+)([^`]*)`")


@pytest.fixture
def page_run(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> PageRun:
    """A page at its beginning: in a folder with the example, on a fixed day, with nobody at the keyboard."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", DAY)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO()))
    example = tmp_path / "example"
    run("init", str(example), "--example", ledger=None)
    monkeypatch.chdir(example)

    def command(words: list[str]) -> str:
        ran = run(*words, ledger=None)
        assert ran.code in (0, 1) or SHOWN_TO_FAIL & {*words}, f"{words}: {ran.err}"
        return ran.out + ran.err

    return PageRun(command, tmp_path)


@pytest.mark.parametrize("page", PAGES)
def test_the_blocks_of_a_page_answer_what_it_shows(
    page_run: PageRun, request: pytest.FixtureRequest, page: str
) -> None:
    path = PAGES[page]
    now = page_run.page(path.read_text(encoding="utf-8"))
    if request.config.getoption("--update"):
        path.write_text(now, encoding="utf-8")
    assert now == path.read_text(encoding="utf-8"), "pytest --update writes the answers of the pages anew"


def test_only_setting_up_stands_in_blocks_that_do_not_run() -> None:
    for page, path in PAGES.items():
        for block in BLOCK.finditer(path.read_text(encoding="utf-8")):
            if block["kind"] not in ("console", "python"):
                assert not re.search(r"^\$? ?claimcheck ", block["body"], re.MULTILINE), f"{page}: {block['body']}"


@pytest.mark.parametrize("page", PAGES)
def test_commands_named_in_a_sentence_exist_with_their_options(run: Run, page: str) -> None:
    for name, rest in INLINE.findall(PAGES[page].read_text(encoding="utf-8")):
        words = name.split() if name in command_modules() else name.split()[:1]
        shown = run(*words, "--help", ledger=None)
        assert shown.code == 0, f"{page}: claimcheck {name}"
        for option in re.findall(r"--[a-z-]+", rest):
            assert option in shown.out, f"{page}: claimcheck {name} {option}"


def test_the_queries_of_the_page_on_queries_find_claims_of_the_example(page_run: PageRun) -> None:
    cells = re.findall(r"^\| (`.*?`) \|", (DOCS / "query.md").read_text(encoding="utf-8"), re.MULTILINE)
    queries = [query for cell in cells for query in re.findall(r"`(.*?)`", cell)]
    assert len(queries) > 10
    for query in queries:
        assert re.search(r"^[1-9]\d*$", page_run.command(["list", "--count", query]), re.MULTILINE), query


@pytest.mark.parametrize("page", ["quotes", "sourcing"])
def test_the_rules_named_on_a_page_exist(page: str) -> None:
    named = re.findall(r"`([a-z]+(?:-[a-z]+)+)`", (DOCS / f"{page}.md").read_text(encoding="utf-8"))
    assert named
    assert {*named} <= every_rule().keys() | VERDICT.meanings.keys()


def test_the_dates_of_the_page_on_the_ledger_are_read() -> None:
    section = (DOCS / "ledger.md").read_text(encoding="utf-8").partition("| Date | is |")[2].partition("##")[0]
    dates = re.findall(r"`(.*?)`", section)
    assert len(dates) > 10
    assert [str(parse_date(written)) for written in dates] == dates


def test_every_link_leads_to_a_file_and_a_heading() -> None:
    for page, path in PAGES.items():
        text = BLOCK.sub("", path.read_text(encoding="utf-8"))  # what a block shows is no link of the page
        for target, anchor in re.findall(r"\]\((?!https?:)([^)#]*)#?([^)]*)\)", text):
            linked = path.parent / target if target else path
            assert linked.exists(), f"{page}: {target}"
            assert not anchor or anchor in _anchors(linked), f"{page}: {target}#{anchor}"


def _anchors(path: Path) -> set[str]:
    """The anchors of a page's headings, as GitHub makes them."""
    headings = re.findall(r"^#+ (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_the_readme_is_short_and_links_every_page() -> None:
    text = README.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 200
    for path in DOCS.glob("*.md"):
        assert f"](docs/{path.name})" in text, path.name


def test_the_picture_of_the_terminal_shows_the_example(page_run: PageRun) -> None:
    picture = (DOCS / "pictures" / "list.svg").read_text(encoding="utf-8")
    ids = [line.split()[0] for line in page_run.command(["list", "--columns", "id"]).splitlines()[1:]]
    assert [id for id in ids if f">{id}" not in picture] == [], "python docs/pictures/make.py makes it anew"
    assert "http" not in picture.replace("http://www.w3.org/2000/svg", "")


def test_ci_runs_the_two_commands_of_the_readme() -> None:
    blocks = [block["body"] for block in BLOCK.finditer(README.read_text(encoding="utf-8")) if block["kind"] == "sh"]
    install, tests = blocks
    assert install in (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    assert tests.strip().replace(".venv", "$venv") in (ROOT / ".ci" / "run").read_text(encoding="utf-8")
