"""What is no YAML is explained by what mends it; a conflict is found within texts too."""

import pytest
from conftest import reading_of
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.ledger.document import parse
from claimcheck.ledger.yaml_errors import conflict_marker

HEAD = "claims:\n- id: a\n"
REMEDIES = [
    ("  note: He said: never\n", "A text with a colon stands in quotes: note: 'He said: never'"),
    ("  note: It's so: he said: never\n", "note: 'It''s so: he said: never'"),
    ("  evidence:\n  - {source: x, note: He said: never}\n", "note: 'He said: never'"),
    ("  text: one line\n    another: line\n", "over several lines and holds a colon stands in quotes"),
    ("  text: @ministry said so\n", "A text that begins with @ stands in quotes: text: '@ministry said so'"),
    ("  text: [sic] he said\n", "A text that begins with [ stands in quotes: text: '[sic] he said'"),
    ("  note: - a point\n", "A text that begins with - stands in quotes: note: '- a point'"),
    ('  text: "So" he said\n', 'put all of it in quotes, and write \\" for a " within "…"'),
    ("  text: 'don't'\n", "put all of it in quotes, and write '' for a ' within '…'"),
    ("  text: 'open\n", "The quote that opens here is not closed"),
    ("  text:open\n  note: x\n", "Behind a key stand a colon and a blank"),
]


@pytest.mark.parametrize(("text", "remedy"), REMEDIES)
def test_the_message_says_what_mends_it(text: str, remedy: str) -> None:
    (fault,) = parse("a.yaml", (HEAD + text).encode()).faults
    assert fault.rule == "yaml-syntax"
    assert remedy in fault.message


@pytest.mark.parametrize("text", [text for text, remedy in REMEDIES if ": '" in remedy and "\n  - " not in text])
def test_what_the_remedy_writes_is_yaml_and_says_what_was_meant(text: str) -> None:
    (fault,) = parse("a.yaml", (HEAD + text).encode()).faults
    written = fault.message.partition("quotes: ")[2]
    key, _, value = text.strip().partition(": ")
    assert reading_of(f"claims:\n- {written}\n").documents["claims.yaml"].value == {"claims": [{key: value}]}


CONFLICT = "<<<<<<< ours\nopen\n=======\nclosed\n>>>>>>> theirs\n"
CONFLICTS = {
    "in a block of text": "  text: |\n" + "".join(f"    {line}\n" for line in CONFLICT.splitlines()),
    "in quotes": '  text: "\n' + CONFLICT.replace("\n", "\n\n") + '"\n',
    "with the common ancestor": "  text: |\n    a\n    ||||||| base\n    b\n",
    "half settled": "  text: |\n    a\n    =======\n    b\n    >>>>>>> theirs\n",
    "between records": CONFLICT,
}


@pytest.mark.parametrize("text", CONFLICTS.values(), ids=CONFLICTS)
def test_a_merge_conflict_is_found_wherever_it_stands(text: str) -> None:
    document = parse("a.yaml", (HEAD + text).encode())
    assert [fault.rule for fault in document.faults] == ["merge-conflict"]


@pytest.mark.parametrize("text", ["Heading\n=======\ntext", ">>>>>>> mail", "a <<<<<<< b", "<<<<<<<<", "=======\n"])
def test_what_only_looks_like_a_conflict_is_none(text: str) -> None:
    indented = "".join(f"    {line}\n" for line in text.splitlines())
    assert parse("a.yaml", f"{HEAD}  text: |\n{indented}".encode()).faults == []


@given(st.text(alphabet="ab:'\"[]{}#&*!|>@%`-,?= \n\t<\\", max_size=60))
def test_any_text_gets_an_answer(text: str) -> None:
    document = parse("a.yaml", (HEAD + "  text: " + text).encode())
    assert document.faults or not document.broken
    assert all(fault.message for fault in document.faults)


def test_the_first_marker_is_the_place() -> None:
    assert conflict_marker("a\n  <<<<<<< ours\n") == 4
    assert conflict_marker("a\n=======\nb\n>>>>>>> theirs\n") == 2
    assert conflict_marker("a") is None
