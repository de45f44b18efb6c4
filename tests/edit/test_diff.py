"""The unified diff of a change: what a text was and what it is can be told from it, however much changes."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.edit.diff import unified

LINES = st.lists(st.sampled_from(["- id: a\n", "- id: b\n", "  text: A.\n", "\n"]), max_size=12)


def test_a_diff_shows_what_changes_and_two_lines_around() -> None:
    before = "".join(f"line {number}\n" for number in range(1, 10))
    assert unified("claims.yaml", before, before.replace("line 5\n", "line 5, changed\nand one more\n")) == [
        "--- claims.yaml", "+++ claims.yaml",
        "@@ -3,5 +3,6 @@", " line 3", " line 4", "-line 5", "+line 5, changed", "+and one more", " line 6", " line 7",
    ]  # fmt: skip


def test_changes_far_apart_stand_in_pieces_of_their_own_and_hidden_characters_are_shown() -> None:
    before = "".join(f"line {number}\n" for number in range(1, 20))
    after = before.replace("line 1\n", "line 1 \u202e\n", 1).replace("line 19\n", "")
    assert unified("c", before, after)[2:] == [
        "@@ -1,3 +1,3 @@", "-line 1", "+line 1 \\u202e", " line 2", " line 3",
        "@@ -17,3 +17,2 @@", " line 17", " line 18", "-line 19",
    ]  # fmt: skip


@given(LINES, LINES)
def test_a_diff_says_what_the_text_was_and_what_it_is(before: list[str], after: list[str]) -> None:
    diff = unified("c", "".join(before), "".join(after))
    assert bool(diff) == (before != after)
    was, now, at = before[:0], after[:0], 0
    for line in diff[2:]:
        if line.startswith("@@"):
            start, _, count = line.split()[1][1:].partition(",")
            first = int(start) - (count != "0")
            was, now, at = was + before[at:first], now + before[at:first], first
            continue
        was += [f"{line[1:]}\n"] * (line[0] in " -")
        now += [f"{line[1:]}\n"] * (line[0] in " +")
        at += line[0] in " -"
    assert (was + before[at:], now + before[at:]) == (before, after)


def test_many_changes_among_many_lines_that_are_alike_are_told() -> None:
    lines = [f"  attribution: [actor-{number % 50}]\n" for number in range(40_000)]
    renamed = [line.replace("actor-7]", "actor-x]") for line in lines]
    diff = unified("c", "".join(lines), "".join(renamed))
    assert sum(line == "+  attribution: [actor-x]" for line in diff) == 800
