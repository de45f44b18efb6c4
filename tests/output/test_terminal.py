"""Lines for a terminal: colours that are readable, columns counted, texts cut and broken, trees drawn."""

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.output import cells, console, cut, judgements, terminal
from claimcheck.output.blocks import Answer, Column, Marked, Table
from claimcheck.output.formats import text
from claimcheck.output.terminal import COLOURS, STYLES, Terminal
from claimcheck.output.tree import Node, drawn
from claimcheck.text.escaping import HIDDEN

WORDS = st.text("ab中 -é\u0301👩\u200d", max_size=40)


def luminance(number: int) -> float:
    """Return the relative luminance (WCAG 2) of a colour of the table of 256: a cube of six levels, then greys."""
    levels = (0, 95, 135, 175, 215, 255)
    cube = number - 16
    rgb = (
        (8 + 10 * (number - 232),) * 3
        if number >= 232
        else (levels[cube // 36], levels[cube // 6 % 6], levels[cube % 6])
    )
    red, green, blue = (
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (part / 255 for part in rgb)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", COLOURS)
def test_every_colour_is_readable_on_white_and_on_black(name: str) -> None:
    assert COLOURS[name] >= 16  # below, a theme says what they are
    assert 1.05 / (luminance(COLOURS[name]) + 0.05) >= 4.5
    assert (luminance(COLOURS[name]) + 0.05) / 0.05 >= 4.5


def test_no_two_judgements_differ_by_colour_alone() -> None:
    for signs in judgements.SIGNS.values():
        assert len({*signs.values()}) == len(signs)
    assert {*judgements.STYLES.values()} <= {*STYLES}


def test_every_sign_has_a_form_in_ascii() -> None:
    signs = {char for signs in judgements.SIGNS.values() for sign in signs.values() for char in sign}
    for char in {*signs, *judgements.LEVELS, *"…→·├└│“”"}:
        assert terminal.ASCII[char].isascii()
    words = [terminal.ASCII[sign] for sign in judgements.SIGNS["verdict"].values()]
    assert len({*words}) == len(words)


@pytest.mark.parametrize(("name", "value", "colours", "bold"), [
    ("TERM", "xterm", True, True), ("NO_COLOR", "1", False, True), ("NO_COLOR", "", True, True),
    ("TERM", "dumb", False, False), ("TERM", "pipe", False, False), ("FORCE_COLOR", "pipe", True, True),
])  # fmt: skip
def test_colour_follows_the_environment(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, colours: bool, bold: bool
) -> None:
    for other in ("NO_COLOR", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(other, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: value != "pipe")
    painted = terminal.detect().paint([Marked("a", "error"), Marked("b", "", ((0, 1),))])
    assert ("38;5;" in painted) is colours
    assert ("\x1b[1" in painted and "\x1b[7m" in painted) is bold


@pytest.mark.parametrize(("named", "width"), [("100", 100), ("0", 80), ("-5", 80), ("wide", 80), ("", 80), ("3", 20)])
def test_the_width_is_that_of_columns_or_80(monkeypatch: pytest.MonkeyPatch, named: str, width: int) -> None:
    monkeypatch.setenv("COLUMNS", named)
    assert terminal.detect().width == width


@given(WORDS, st.integers(1, 30))
def test_a_text_is_cut_to_the_columns_there_are(sample: str, columns: int) -> None:
    shown = Marked(Terminal().shown(sample))
    assert cells.width(cut.cut(shown, columns, "…").text) <= max(columns, 2)
    assert cut.cut(shown, cells.width(shown.text), "…") is shown


@given(WORDS, st.integers(4, 30))
def test_broken_lines_hold_every_word_in_order(sample: str, columns: int) -> None:
    lines = [sample[start:end] for start, end in cells.lines(sample, columns, breaking=True)]
    assert "".join("".join(lines).split()) == "".join(sample.split())
    assert all(cells.width(line) <= columns for line in lines)


def test_a_long_word_stays_whole_unless_it_is_written_without_blanks() -> None:
    assert [*cells.lines("an-id-that-is-long is", 8)] == [(0, 18), (19, 21)]
    assert [*cells.lines("中文中文中文", 4)] == [(0, 2), (2, 4), (4, 6)]


def test_the_first_hit_of_a_text_that_is_cut_is_in_view() -> None:
    sample = Marked("The council had no warning of cracks in the bridge before it was shut.", "", ((40, 50), (44, 50)))
    shown = cut.cut(sample, 30, "…")
    assert shown.text == "…of cracks in the bridge befo…"
    assert [shown.text[start:end] for start, end in shown.hits] == ["the bridge", "bridge"]
    assert cut.cut(Marked(sample.text, "", ((0, 3),)), 12, "…") == Marked("The council…", "", ((0, 3),))


IDS = st.text("abc-", min_size=1, max_size=50)
ROWS = st.lists(
    st.tuples(IDS, st.text("ab 中\x1b\u202e", max_size=90), st.sampled_from(["", "false", "true"])), max_size=5
)


@given(ROWS, st.integers(20, 150), st.sampled_from(["", "wide", "wrap"]), st.booleans())
def test_any_table_at_any_width_shows_every_id_whole(
    rows: list[tuple[str, str, str]], width: int, layout: str, whole: bool
) -> None:
    columns = [Column("id", "id", wide=4), Column("claim", wide=6), Column("verdict", drop=1)]
    at_hand = Terminal(width, colour=False, attributes=False, layout=layout)
    answer = Answer("list", "claims", [], [Table(columns, rows, whole=whole)])
    lines = [at_hand.paint(line) for line in text.write_answer(answer).lines(at_hand)]
    assert not HIDDEN.search("".join(lines))
    words = [word for line in lines for word in line.split()]
    assert all(id in words for id, _, _ in rows)
    if layout != "wide":
        longest = max([0, *(len(id) for id, _, _ in rows)])
        assert all(cells.width(line) <= max(width, longest) for line in lines)
    shown = "verdict" in lines[0].split() or any(
        f"verdict {word}" in line for line in lines for word in ("false", "true")
    )
    assert shown or not any(word for _, _, word in rows) or "without verdict: --wide" in lines[-1]


def test_a_page_is_as_long_as_its_texts_not_longer(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[int] = []
    monkeypatch.setattr(cells, "width", lambda text, width=cells.width: looked_at.append(len(text)) or width(text))
    totals = []
    for size in (1000, 4000):
        looked_at.clear()
        table = Table([Column("claim", wide=6)], [("中 " * size,), ("a",)])
        at_hand = Terminal(80)
        assert [*text.write_answer(Answer("x", "x", [], [table])).lines(at_hand)]
        totals.append(sum(looked_at))
    assert totals[1] <= 4.5 * totals[0]


def test_a_tree_ends_each_branch_with_a_corner() -> None:
    root, other = Node("a"), Node(Marked("z", "muted"))
    child = root.add("b")
    child.add("c")
    root.add("d")
    assert [*map(str, drawn([root, other]))] == ["├ a", "│ ├ b", "│ │ └ c", "│ └ d", "└ z"]


def test_a_tree_may_be_deep() -> None:
    node = root = Node("0")
    for depth in range(1, 2000):
        node = node.add(str(depth))
    assert [*drawn([root])][-1] == "  " * 1999 + "└ 1999"


def test_a_message_on_a_terminal_is_broken_between_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "24")
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    console.notice("nearest: us-military, the-news-international\n  kept")
    assert capsys.readouterr().err == "nearest: us-military,\nthe-news-international\n  kept\n"
    monkeypatch.setattr(sys.stderr, "isatty", lambda: False)
    console.notice("nearest: us-military, the-news-international")
    assert capsys.readouterr().err == "nearest: us-military, the-news-international\n"
