"""Edits of hand-kept files: what was asked for changes, and not a byte outside of the record.

The thorough profile: HYPOTHESIS_PROFILE=thorough python -m pytest tests/edit/test_editing.py
"""

from copy import deepcopy

import pytest
from choices import made_of_bytes
from hypothesis import given
from hypothesis import strategies as st
from yaml import CBaseLoader, load, safe_load

from claimcheck.edit.yaml import Edit, EditError, append, apply, formatted, put, remove
from claimcheck.edit.yaml.scalars import plain
from claimcheck.errors import LedgerError
from claimcheck.ledger.document import parse

WORDS = ["clinics", "open", "it's", "no", "2022", "12:30", "naïve", "الوزارة", "😀", "a:", "#4", '"so"', "x\ty", "[b]",
         "C:\\d", "{c}", "yes,", "-", "?", "&and", "*", "!", "%", "@x", "`", "null", "true", "=", "|", ">", "'q'",
         "é\u00a0z"]  # fmt: skip


def words(least, most):
    return lambda choices: " ".join(choices.pick(WORDS) for _ in range(least + choices.number(most - least + 1)))


def lines(choices):
    return "\n".join(words(1, 12)(choices) for _ in range(2 + choices.number(3)))


def id_(choices):
    return f"r{choices.large(1000)}"


def always(value):
    return lambda choices: value


def one_of(*kinds):
    return lambda choices: choices.pick(kinds)(choices)


def several(make, most):
    return lambda choices: choices.several(lambda: make(choices), most)


def record(needed, optional):
    def make(choices):
        chosen = choices.some([*optional])
        return {name: kind(choices) for name, kind in {**needed, **optional}.items() if name in (*needed, *chosen)}

    return make


def relations(choices):
    return {name: several(id_, 2)(choices) for name in choices.some(["contradicts", "supports"])}


SHORT, LONG = words(1, 12), words(25, 40)
ANY_TEXT = one_of(SHORT, LONG, lines, lambda choices: choices.text(12))
HOP = record({"actor": id_}, {"act": always("states"), "hedge": SHORT})
CITATION = record({"source": id_}, {"at": always("p2"), "quote": SHORT})
FIELDS = {
    "text": one_of(SHORT, LONG, lines), "kind": always("denial"),
    "attribution": several(one_of(id_, HOP), 3),
    "about": several(id_, 3), "appears_in": several(one_of(id_, CITATION), 3),
    "likelihood": always("very likely"), "relations": relations,
    "tags": several(SHORT, 3), "note": one_of(SHORT, LONG, lines),
}  # fmt: skip
RECORD = record({"id": id_}, FIELDS)
CHOICES = made_of_bytes(lambda choices: choices, 120)


class Hand:
    """Writes a value as a person might, every choice drawn anew; keeps to what YAML allows."""

    def __init__(self, choices):
        self.choices = choices
        self.dash = self.pick(0, 0, 2)
        self.gap = self.pick(2, 2, 4)
        self.newline = self.pick("\n", "\n", "\r\n")

    def pick(self, *options):
        return self.choices.pick(options)

    def chance(self, one_in):
        return self.choices.number(one_in) == one_in - 1

    def comment(self):
        return self.pick("", "", "", "", "  # why", " # ünï: [x] {y} 'z'")

    def between(self, indent):
        remarks = f"{indent}# a remark: with, signs\n", "\n", f"\n{indent}# -- part\n", "# at the margin\n"
        return self.pick("", "", "", *remarks)

    def key(self, name):
        return self.pick(name, name, name, f'"{name}"', f"'{name}'")

    def line(self, text, flow):
        choices = [self.quoted(text)]
        if "\n" not in text and "\t" not in text:
            choices.append("'" + text.replace("'", "''") + "'")
        bare = all(
            word in ("clinics", "open", "no", "2022", "naïve", "الوزارة", "😀", "12:30") for word in text.split(" ")
        )
        plain = bare or text.replace("-", "").replace(" ", "").isalnum()
        if plain and text[:1].isalnum() and text.strip() == text and "\n" not in text:
            choices += [text] * 3
        return self.pick(*choices)

    @staticmethod
    def quoted(text):
        return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t") + '"'

    def flow(self, value):
        if isinstance(value, dict):
            inner = ", ".join(f"{self.key(k)}: {self.flow(v)}" for k, v in value.items())
            return "{" + inner + "}"
        if isinstance(value, list):
            end = self.pick("", "", ",") if value else ""
            return "[" + ", ".join(map(self.flow, value)) + end + "]"
        return self.line(value, True)

    def after_key(self, value, indent):
        """What follows the colon, with its line break."""
        if isinstance(value, str):
            return self.text(value, indent)
        if isinstance(value, list) and value and self.chance(6):
            return self.spread(value, indent + "  ")
        if not value or self.chance(2):
            return f" {self.flow(value)}{self.comment()}\n"
        if isinstance(value, dict):
            inner = indent + "  "
            return f"{self.comment()}\n" + self.mapping(value, inner, inner)
        return f"{self.comment()}\n" + self.items(value, indent + " " * self.dash)

    def spread(self, value, inner):
        """Brackets over several lines, with remarks in between."""
        items = [f"{inner}{self.flow(each)}" for each in value]
        lines = [f"{item},{self.comment()}\n{self.between(inner)}" for item in items[:-1]]
        last = items[-1] + self.pick("", ",", "  # why")
        return f" [{self.comment()}\n{''.join(lines)}{last}\n{inner}]{self.comment()}\n"

    def text(self, value, indent):
        inner = indent + "  "
        words = value.split(" ")
        if "\n" in value and not value.startswith((" ", "\n")) and self.chance(2):
            return " |-\n" + "".join(f"{inner}{line}\n" if line else "\n" for line in value.split("\n"))
        foldable = "\n" not in value and "  " not in value and value.strip() == value and len(words) > 1
        if foldable and self.chance(4):
            return f" >-\n{inner}{words[0]}\n{inner}{' '.join(words[1:])}\n"
        if foldable and self.chance(4) and value.replace(" ", "").isalpha():
            return f" {words[0]}\n{inner}{' '.join(words[1:])}{self.comment()}\n"
        return f" {self.line(value, False)}{self.comment()}\n"

    def items(self, values, indent):
        return "".join((self.between(indent) if n else "") + self.item(each, indent) for n, each in enumerate(values))

    def item(self, value, indent):
        lead = indent + "-" + " " * (self.gap - 1)
        if isinstance(value, dict) and value and self.chance(2):
            inner = indent + " " * self.gap
            if self.chance(6):
                return f"{lead.rstrip()} # so-so\n{self.mapping(value, inner, inner)}"
            return lead + self.mapping(value, "", inner)
        return f"{lead}{self.flow(value)}{self.comment()}\n"

    def mapping(self, value, first, indent):
        parts = []
        for n, (name, each) in enumerate(value.items()):
            lead = first if n == 0 else self.between(indent).replace("\n\n", "\n") + indent
            parts.append(f"{lead}{self.key(name)}:{self.after_key(each, indent)}")
        return "".join(parts)


def written(choices):
    """A text in some hand, its plain value, and where each record of `claims` begins and ends in lines of the text."""
    hand = Hand(choices)
    value = {"actors": several(RECORD, 2)(choices), "claims": several(RECORD, 4)(choices)}
    text = hand.pick("", "# a ledger\n\n", "---\n")
    text += f"actors:{hand.after_key(value['actors'], '')}{hand.pick('', chr(10))}"
    spans = []
    block = bool(value["claims"]) and not hand.chance(5)
    if block:
        text += "claims:\n"
        for each in value["claims"]:
            start = len(text)
            text += hand.item(each, " " * hand.dash)
            spans.append((start, len(text)))
            text += hand.between("")
    else:
        start = len(text)
        text += f"claims: {hand.flow(value['claims'])}\n"
        spans = [(start, len(text))] * len(value["claims"])
    text += hand.pick("", "# the end\n", "\n")
    if hand.chance(4):
        text = text.rstrip("\n")
    spans = [tuple(at + text.count("\n", 0, at) * (hand.newline == "\r\n") for at in span) for span in spans]
    return text.replace("\n", hand.newline), value, spans, block


LEDGERS = made_of_bytes(written, 900)


def meaning(text):
    found = parse("t", text.encode())
    assert not found.broken, found.faults
    return found.value


def assert_outside_kept(old, new, start, end):
    """Everything before `start` and from `end` on stands in the new text as it stood in the old."""
    assert new.startswith(old[:start])
    assert new.endswith(old[end:])
    assert len(new) >= start + len(old) - end


@given(LEDGERS)
def test_the_hand_writes_what_was_meant(made):
    text, value, _, _ = made
    assert meaning(text) == value


@given(LEDGERS, CHOICES)
def test_a_field_is_put_and_nothing_else_changes(made, choices):
    text, value, spans, _ = made
    if not spans:
        return
    at = choices.number(len(spans))
    name = choices.pick([*FIELDS])
    new = (ANY_TEXT if name in ("text", "note") else FIELDS[name])(choices)
    changed = put(text, ("claims", at, name), new)
    value["claims"][at][name] = new
    assert meaning(changed) == value
    assert_outside_kept(text, changed, *spans[at])


@given(LEDGERS, CHOICES)
def test_a_field_or_an_item_is_removed_and_nothing_else_changes(made, choices):
    text, value, spans, _ = made
    if not spans:
        return
    at = choices.number(len(spans))
    record = value["claims"][at]
    paths = [(name,) for name in record] + [
        (n, i) for n, v in record.items() if isinstance(v, list) for i in range(len(v))
    ]
    path = choices.pick(paths)
    changed = remove(text, ("claims", at, *path))
    holder = record
    for step in path[:-1]:
        holder = holder[step]
    del holder[path[-1]]
    assert meaning(changed) == value
    assert_outside_kept(text, changed, *spans[at])


@given(LEDGERS, CHOICES)
def test_an_item_is_appended_and_nothing_else_changes(made, choices):
    text, value, spans, _ = made
    if not spans:
        return
    at = choices.number(len(spans))
    name = choices.pick(["attribution", "about", "appears_in", "tags"])
    new = {"attribution": HOP, "about": id_, "appears_in": CITATION, "tags": SHORT}[name](choices)
    changed = append(text, ("claims", at, name), new)
    value["claims"][at].setdefault(name, []).append(new)
    assert meaning(changed) == value
    assert_outside_kept(text, changed, *spans[at])


@given(LEDGERS, CHOICES)
def test_a_nested_field_is_put_and_nothing_else_changes(made, choices):
    text, value, spans, _ = made
    places = [
        (at, name, index)
        for at, record in enumerate(value["claims"])
        for name in ("attribution", "appears_in")
        for index, each in enumerate(record.get(name, ()))
        if isinstance(each, dict)
    ]
    if not places:
        return
    at, name, index = choices.pick(places)
    key, new = choices.pick(["act", "at", "quote", "note"]), ANY_TEXT(choices)
    changed = put(text, ("claims", at, name, index, key), new)
    value["claims"][at][name][index][key] = new
    assert meaning(changed) == value
    assert_outside_kept(text, changed, *spans[at])


@given(LEDGERS, st.sampled_from(["sources", "scales", "format"]), CHOICES)
def test_a_register_that_is_not_there_is_made(made, name, choices):
    text, value, _, _ = made
    new = {"sources": [RECORD(choices)], "scales": {"likelihood": "phia"}, "format": "1"}[name]
    changed = put(text, (name,), new)
    value[name] = new
    assert meaning(changed) == value
    assert [line for line in changed.splitlines() if "#" in line and line in text] == [
        line for line in text.splitlines() if "#" in line
    ]


@given(LEDGERS, CHOICES)
def test_a_record_is_appended_and_every_old_byte_stays(made, choices):
    text, value, spans, block = made
    record = RECORD(choices)
    changed = append(text, ("claims",), record)
    value["claims"].append(record)
    assert meaning(changed) == value
    if block:
        assert_outside_kept(text, changed, spans[-1][1] - 2, spans[-1][1])


@given(LEDGERS, CHOICES)
def test_a_record_is_removed_and_the_others_stay(made, choices):
    text, value, spans, block = made
    if not spans:
        return
    at = choices.number(len(spans))
    changed = remove(text, ("claims", at))
    del value["claims"][at]
    assert meaning(changed) == value
    if block and len(spans) > 1:
        start, end = spans[at]
        after = text[end:]
        blank = len(after) - len(after.lstrip("\r\n"))
        assert changed.startswith(text[:start].rstrip("\r\n"))
        assert changed.endswith(after[blank:])


@given(LEDGERS, CHOICES)
def test_several_edits_at_once_say_the_same_as_one_by_one(made, choices):
    text, value, spans, _ = made
    edits = []
    for at in range(len(spans)):
        for name in choices.some(["kind", "note", "tags"]):
            new = FIELDS[name](choices)
            edits.append(Edit("put", ("claims", at, name), new))
            value["claims"][at][name] = new
    assert meaning(apply(text, edits)) == value


@given(LEDGERS)
def test_formatting_keeps_the_meaning_and_every_comment_and_is_idempotent(made):
    text, value, _, _ = made
    once = formatted(parse("t", text.encode()))
    assert once.value == value
    assert formatted(once).text == once.text
    for comment in ("# why", "# a remark", "# -- part", "# at the margin", "# the end", "# ünï"):
        assert once.text.count(comment) == text.count(comment)
    assert ("\r\n" in once.text) == ("\r\n" in text)


CASES = {  # text, edit, and the text that is to come of it
    "a key keeps its comment": (
        "claims:\n- id: a\n  kind: denial  # so it is\n", Edit("put", ("claims", 0, "kind"), "threat"),
        "claims:\n- id: a\n  kind: threat  # so it is\n"),
    "an empty list becomes a block": (
        "claims: []  # none yet\n", Edit("append", ("claims",), {"id": "a"}), "claims:  # none yet\n- id: a\n"),
    "an empty key gets its list": ("claims:\nactors: []\n", Edit("append", ("claims",), {"id": "a"}),
                                   "claims:\n- id: a\nactors: []\n"),
    "no final newline stays none": ("claims:\n- id: a\n  kind: denial", Edit("put", ("claims", 0, "note"), "x"),
                                    "claims:\n- id: a\n  kind: denial\n  note: x"),
    "a tab in a quoted text stays": ('claims:\n- id: a\n  text: "a\tb"\n', Edit("put", ("claims", 0, "kind"), "threat"),
                                     'claims:\n- id: a\n  text: "a\tb"\n  kind: threat\n'),
    "CRLF is written as CRLF": ("claims:\r\n- id: a\r\n", Edit("put", ("claims", 0, "kind"), "threat"),
                                "claims:\r\n- id: a\r\n  kind: threat\r\n"),
    "JSON stays JSON": ('{"claims": [{"id": "a"}]}\n', Edit("put", ("claims", 0, "kind"), "threat"),
                        '{"claims": [{"id": "a", "kind": "threat"}]}\n'),
    "a register goes to its place": ("claims:\n- id: a\n", Edit("append", ("actors",), {"id": "m"}),
                                     "actors:\n- id: m\n\nclaims:\n- id: a\n"),
    "the quotes of a value stay": ("claims:\n- id: 'a'\n  note: 'x'\n", Edit("put", ("claims", 0, "note"), "so"),
                                   "claims:\n- id: 'a'\n  note: 'so'\n"),
    "a trailing comma is met": ("claims:\n- {id: a, tags: [x, ]}\n", Edit("append", ("claims", 0, "tags"), "z"),
                                "claims:\n- {id: a, tags: [x, z, ]}\n"),
    "the dash keeps its distance": (
        "claims:\n  -   id: a\n      kind: denial\n", Edit("append", ("claims",), {"id": "b", "kind": "threat"}),
                                    "claims:\n  -   id: a\n      kind: denial\n  -   id: b\n      kind: threat\n"),
    "the first key goes": ("claims:\n- id: a\n  kind: denial\n", Edit("remove", ("claims", 0, "id")),
                           "claims:\n- kind: denial\n"),
    "the last item leaves brackets": ("claims:\n- id: a\n  tags:\n  - x\n", Edit("remove", ("claims", 0, "tags", 0)),
                                      "claims:\n- id: a\n  tags: []\n"),
    "blank lines are not doubled": ("claims:\n- id: a\n\n- id: b\n\n- id: c\n", Edit("remove", ("claims", 1)),
                                    "claims:\n- id: a\n\n- id: c\n"),
    "a kept literal keeps its blank lines": (
        "claims:\n- id: a\n  note: |+\n    x\n\n- id: b\n", Edit("put", ("claims", 0, "kind"), "threat"),
                                             "claims:\n- id: a\n  kind: threat\n  note: |+\n    x\n\n- id: b\n"),
}  # fmt: skip


TYPED = [
    "010",
    "1e3",
    "true",
    "no",
    "12:30",
    "~",
    "=",
    "null",
    "0x1F",
    "1_000",
    ".5",
    "-0044",
    "2024-03-01",
    "y",
    "+.inf",
]


@pytest.mark.parametrize("text", TYPED)
def test_fmt_keeps_the_quotes_of_what_other_yaml_readers_take_for_another_type(text):
    ledger = f'actors:\n- id: "{text}"\n  name: "{text}"\n  part_of: ["{text}"]\n  "{text}": a\n' \
             f'sources:\n- id: s\n  date: "{text}"\n'  # fmt: skip
    once = formatted(parse("t", ledger.encode())).text
    assert once == ledger
    assert safe_load(once)["actors"][0] == {"id": text, "name": text, "part_of": [text], text: "a"}


@pytest.mark.parametrize("text", TYPED)
def test_new_values_get_quotes_where_another_type_would_be_read(text):
    record = {"id": text, "text": text, "attribution": [text], "tags": [text], "note": text}
    assert safe_load(append("claims: []\n", ("claims",), record))["claims"] == [record]


def test_words_years_and_days_are_written_as_everybody_writes_them():
    record = {"id": "a", "date": "2024", "retrieved": "2024-03-01", "tags": ["2024"]}
    written = "sources:\n- id: a\n  date: 2024\n  retrieved: 2024-03-01\n"
    assert append("sources: []\n", ("sources",), record) == written + '  tags: ["2024"]\n'


@given(st.text("0123456789.-+:eExXobnulyestrafi_~=T Z", min_size=1, max_size=12))
def test_a_text_without_quotes_is_a_text_to_every_reader(text):
    assert safe_load(append("claims: []\n", ("claims",), {"id": "a", "note": text}))["claims"][0]["note"] == text


SIGNS = [*["a", "1 ", ": ", " #"] * 4, *".,;/()’“–—+=%$!?&*-:#[]{}'\"", " - ", ", "]


@given(made_of_bytes(lambda choices: "a" + "".join(choices.several(lambda: choices.pick(SIGNS), 4)), 5))
def test_a_text_that_is_told_to_be_plain_is_read_as_itself(text):
    if plain(text, False):
        assert load(f"k:\n- k: {text} # z\n  z: z\n", Loader=CBaseLoader) == {"k": [{"k": text, "z": "z"}]}
    if plain(text, True):
        assert load(f"{{k: [{text}, z]}}", Loader=CBaseLoader) == {"k": [text, "z"]}


@pytest.mark.parametrize("case", CASES)
def test_edits_look_as_a_careful_person_would_make_them(case):
    text, edit, wanted = CASES[case]
    assert apply(text, [edit]) == wanted


@pytest.mark.parametrize("text", [
    "claims:\n- &x {id: a}\n", "claims: [{id: a}]\n---\nb: 1\n", "claims:\n- id: a\n  id: b\n", "claims: [\n",
    "<<: {a: b}\n",
])  # fmt: skip
def test_what_cannot_be_edited_safely_is_refused_with_the_place(text):
    with pytest.raises(LedgerError, match=r"^f\.yaml:\d+:\d+: .*: mend this by hand first$"):
        apply(text, [Edit("put", ("claims", 0, "kind"), "x")], "f.yaml")


@pytest.mark.parametrize(("text", "edit"), [
    ("claims:\n- ? id\n  : a\n  ? kind\n  : denial\n", Edit("remove", ("claims", 0, "kind"))),
    ("claims:\n- ? id\n  : a\n", Edit("put", ("claims", 0, "tags"), ["x"])),
    ("claims:\n- ? id\n", Edit("put", ("claims", 0, "id"), ["x"])),
    ("claims:\n- a\u2028- b\n", Edit("remove", ("claims", 1))),
])  # fmt: skip
def test_a_style_that_is_not_known_is_refused(text, edit):
    with pytest.raises(EditError, match="edit it by hand"):
        apply(text, [edit])


@pytest.mark.parametrize("path", [("claims", 7), ("claims", 0, "note"), ("claims", 0, "id", "x"), ("nothing",)])
def test_a_path_that_leads_nowhere_is_refused(path):
    with pytest.raises(EditError, match="is not there"):
        remove("claims:\n- id: a\n", path)


def test_plain_values_are_not_shared_with_the_edit():
    record = {"id": "a", "tags": ["x"]}
    kept = deepcopy(record)
    append("claims: []\n", ("claims",), record)
    assert record == kept
