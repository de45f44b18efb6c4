"""The JSON Schema: it takes what the reader takes, and refuses what the reader refuses."""

from typing import Any

import pytest
import yaml
from conftest import ROOT, SPECIMEN, reading_of
from jsonschema import Draft202012Validator

from claimcheck.ledger.json_schema import json_schema
from claimcheck.lint import runner
from claimcheck.lint.rule import Severity

GOOD = "claims:\n- {id: a, text: One., attribution: [b]%s}\n"


class Editor(yaml.SafeLoader):
    """YAML as an editor reads it: with numbers and booleans, dates as they are typed."""


Editor.yaml_implicit_resolvers = {
    first: [(tag, regex) for tag, regex in resolvers if not tag.endswith("timestamp")]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def errors(text: str) -> list[Any]:
    return list(Draft202012Validator(json_schema()).iter_errors(yaml.load(text, Editor)))


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.parametrize("path", [ROOT / "claims.yaml", SPECIMEN], ids=["claims.yaml", "specimen"])
def test_good_ledgers_pass(path: Any) -> None:
    assert errors(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "extra",
    [
        "", ", verdict: true", ", outcome: yes", ", due: 2024", ", due: 2024-05~", ", due: 2024-21", ", due: 2024/..",
        ", due: ../2024", ", due: 202X", ", due: '-0044'", ", due: Y17000",
        ", due: 2024-XX", ", due: 2024-05-11T14:00Z", ", due: 2024~/2025%", ", credibility: 2", ", note: 5",
        ", forecasts: [{by: x, p: 0.5}, {by: x, p: 15%}]", ", evidence: [x, {source: y, stance: refutes}]",
        ", relations: {contradicts: [x]}", ", tags: []", ", verdict: ", ", tlp: amber+strict",
    ],
)  # fmt: skip
def test_schema_and_reader_both_take(extra: str) -> None:
    assert errors(GOOD % extra) == []
    assert not reading_of(GOOD % extra).faults


def test_schema_and_reader_both_take_the_cells_of_a_house() -> None:
    first = "{likelihood: very likely, credibility: 2, verdict: true}"
    second = "{likelihood: 85%, credibility: 1, verdict: mixed}"
    head = f"verdicts: [{first}, {second}]\n"
    assert errors(head) == []
    assert not reading_of(head).faults


@pytest.mark.parametrize(
    "broken",
    [
        GOOD % ", verdikt: true", GOOD % ", verdict: maybe", GOOD % ", due: 2024-13-45x", GOOD % ", due: 2024-25",
        GOOD % ", due: /", GOOD % ", due: 2X24", GOOD % ", due: 24",
        GOOD % ", due: 2024-05-11T25:00Z", GOOD % ", tags: x",
        GOOD % ", relations: {contradict: [x]}", GOOD % ", relations: [x]", GOOD % ", forecasts: [{by: x}]",
        GOOD % ", forecasts: [{by: x, p: 1.5}]", GOOD % ", forecasts: [{by: x, p: much}]", GOOD % ", confidence: 0.5",
        GOOD % ", evidence: [{stance: refutes}]", GOOD % ", about: {a: b}", GOOD % ", credibility: 7",
        GOOD % ", appears_in: [{source: x, page: 3}]", GOOD % ", review: {when: now}", GOOD % ", note: [x]",
        "claims:\n- {text: One., attribution: [b]}\n", "claims:\n- {id: a, attribution: [b]}\n",
        "claims:\n- {id: a, text: One., attribution: []}\n", "claims:\n- {id: a, text: One.}\n",
        "claims:\n- {id: a b, text: One., attribution: [b]}\n",
        *(f"actors: [{{id: '{id}'}}]\n" for id in ("a/b", "-a", "a\u200eb", "a×b", "ａ，ｂ", "“a”")),
        "claims: {a: b}\n", "claims: text\n", "[]\n", "text\n",
        "verdicts: [likely]\n", "verdicts: [{likelihood: likely, credibility: 7, verdict: true}]\n", "verdicts: true\n",
        "acters: []\n", "format: 9\n", "scales: {likelihood: nope}\n", "sources: [{id: a, url: 'javascript:x'}]\n",
        "sources: [{id: a, sha256: abc}]\n", "sources: [{id: a, reliability: G}]\n", "actors: [{id: a, kind: robot}]\n",
    ],
)  # fmt: skip
def test_schema_and_reader_both_refuse(broken: str) -> None:
    assert errors(broken)
    assert any(each.severity is Severity.ERROR for each in runner.run(reading_of(broken)))


@pytest.mark.parametrize("id", ["łukasz", "путин", "मोदी", "محمد-علی", "東京_1", "a.b-c", "1e3"])
def test_ids_are_made_of_the_letters_of_any_script(id: str) -> None:
    text = f"actors: [{{id: '{id}', kind: state}}]\n"
    assert errors(text) == []
    assert not reading_of(text).faults


def test_every_field_is_described() -> None:
    for name, definition in json_schema()["$defs"].items():
        for field, schema in definition["properties"].items():
            described = str(schema)
            assert "description" in described or "markdownDescription" in described, f"{name}.{field}"
