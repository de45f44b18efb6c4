"""JSON is written as the standard library does, and never with a character that could fool a terminal."""

import json
from typing import Any

import pytest
from choices import any_json, made_of_bytes
from hypothesis import given

from claimcheck.text import json_text
from claimcheck.text.json_text import dump

VALUES = made_of_bytes(lambda choices: any_json(choices, ["a", 'b"', "é\\"], lambda: choices.text(3)), 80)


@given(VALUES)
def test_it_says_what_the_value_is(value: Any) -> None:
    assert json.dumps(json.loads(dump(value))) == json.dumps(value)


@given(VALUES)
def test_it_is_written_alike_without_the_encoder_in_c(value: Any) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_text.encoder, "c_make_encoder", None)
        assert json_text._encoding()(value) == json_text._encoded(value)


def test_what_is_hidden_is_escaped() -> None:
    assert dump({"a": ["\u202e", 1.5, None, True]}) == '{"a": ["\\u202e", 1.5, null, true]}'


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(TypeError):
        dump({"a": {1}})
