"""What a terminal shows of the main commands at five widths: golden screens of the example, and what holds for any."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Run

from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import read

WIDTHS = (40, 60, 80, 100, 140)
SCREENS = {
    "list": ["list"],
    "show": ["show", "heavy-lorry-crossed-bridge"],
    "search": ["search", "bridge"],
    "actors": ["actors"],
    "check": ["check"],
    "match": ["match", "Dunmere had warned the council of cracks, four weeks before", "--least", "0"],
    "trace": ["trace", "heavy-lorry-crossed-bridge"],
}
BROKEN = "claims:\n- {id: a, text: One%, attribution: [b], verdict: 100%}\n"
CODES = re.compile(r"\x1b\[[0-9;]*m")
Screen = Callable[..., str]


@pytest.fixture
def screen(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Screen:
    """Run a command on the example as a terminal of a width shows it, without the codes for its colours."""
    run("init", str(tmp_path), "--example", ledger=None)
    (tmp_path / "broken.yaml").write_text(BROKEN, encoding="utf-8")
    monkeypatch.chdir(tmp_path)

    def shown(width: int, *args: str, ledger: str | None = None) -> str:
        return CODES.sub("", run(*args, ledger=ledger, wide=width).out)

    return shown


@pytest.mark.parametrize("name", SCREENS)
def test_screens(name: str, screen: Screen, golden: Callable[[str, str], None]) -> None:
    ledger = "broken.yaml" if name == "check" else None
    parts = [f"{width:-^{width}}\n{screen(width, *SCREENS[name], ledger=ledger)}" for width in WIDTHS]
    golden(f"screens/{name}.txt", "".join(parts))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["list", "search", "actors", "match"])
def test_every_id_stands_whole_and_no_line_is_longer_than_the_screen(name: str, width: int, screen: Screen) -> None:
    ledger = read([parse("claims.yaml", Path("claims.yaml").read_bytes())]).ledger
    shown = screen(width, *SCREENS[name])
    assert max(map(len, shown.splitlines())) <= width
    if name in ("list", "actors"):
        lines = shown.splitlines()
        for id in getattr(ledger, "claims" if name == "list" else "actors"):
            assert any(re.match(rf"{id}( |$)", line) for line in lines), id


@pytest.mark.parametrize("width", [70, 80, 100, 140])
def test_from_70_columns_a_claim_has_one_line(width: int, screen: Screen) -> None:
    shown = screen(width, "list").splitlines()
    assert len(shown[: shown.index("")]) == 1 + 12
    assert len(screen(69, "list").splitlines()) > 2 * 12


def test_what_does_not_fit_is_named_below_and_wide_shows_it(screen: Screen) -> None:
    assert "likelihood" in screen(140, "list").splitlines()[0]
    narrow = screen(80, "list").splitlines()
    assert "likelihood" not in narrow[0]
    assert "likelihood: --wide" in " ".join(narrow[narrow.index("") :])
    wide = screen(80, "list", "--wide").splitlines()
    assert wide[0].split() == ["id", "claim", "attribution", "likelihood", "confidence", "verdict"]
    assert wide[1].startswith("council-had-no-warning ")
    assert "had no warning of cracks in Weir Bridge before it was shut." in wide[1]


def test_wrap_shows_whole_texts_in_several_lines(screen: Screen) -> None:
    shown = screen(80, "list", "--wrap")
    assert "…" not in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert screen(80, "list", "--wide", "--wrap") == ""  # one of the two


def test_the_footer_counts_and_says_how_to_see_more(screen: Screen, run: Run) -> None:
    assert screen(140, "list").splitlines()[-1].startswith("12 claims")
    assert "2 of 12 claims\n" in screen(140, "list", "--tag", "lorry", "--columns", "id")
    assert "3 of 12 claims · --limit 0 shows all" in screen(140, "list", "--limit", "3")
    assert "1 of 6 claims · --limit 0 shows all" in screen(140, "search", "bridge", "--limit", "1")


def test_a_pipe_is_told_of_the_limit_on_standard_error_and_has_no_footer(run: Run) -> None:
    piped = run("list", "--limit", "2")
    assert piped.err == "2 of 4 claims: --limit 0 shows all\n"
    assert len(piped.out.splitlines()) == 3


def test_a_judgement_has_a_sign_and_a_word_on_a_terminal_and_the_word_alone_in_a_pipe(screen: Screen, run: Run) -> None:
    assert not re.search("[○●◌■□▅]", run("list", ledger="claims.yaml").out)
    shown = screen(140, "list")
    for text in ("○ false", "● true", "◌ unproven", "■■■ high", "■□□ low", "▅ roughly even chance"):
        assert text in shown


def test_a_terminal_without_these_characters_gets_others(screen: Screen, monkeypatch: pytest.MonkeyPatch) -> None:
    from claimcheck.output import terminal

    monkeypatch.setattr(terminal, "_encoding", lambda: "ascii")
    shown = screen(140, "list")
    assert shown.isascii()
    assert "[--] false" in shown
    assert "### high" in shown
    assert "Osric Bell -> Ruta Hallam" in screen(140, "list", "--wide")
