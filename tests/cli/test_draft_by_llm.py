"""A model of the package `llm` points as one behind an address does; without the package, one line says so."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import Ran, Run

from claimcheck.draft import kept

TEXT = "Dam leaks\n\nBelow\n\nAnn Lee said the dam leaks. It was built in 1950.\n"
LEDGER = "sources:\n- {id: dam, title: Dam leaks, snapshot: dam.txt}\nclaims: []\n"
RIGHT = {"sentence": 3, "words": "the dam leaks", "speaker": "Ann Lee", "voice": "said", "act": "states",
         "kind": "assertion", "suggested_text": "The dam is leaking."}  # fmt: skip
Asking = Callable[..., Ran]


@pytest.fixture
def ask(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asking:
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return lambda name="llm:pointing", *more: run("draft", "dam", "--model", name, *more, ledger=None)


class Plugin:
    """A plugin of llm with two models, one of which takes a schema: they answer what a test says."""

    reply: Any = ""

    def __init__(self, llm: Any) -> None:
        self.asked = asked = list[Any]()
        plugin = self

        class Pointing(llm.Model):  # type: ignore[misc]  # llm is optional: its classes are untyped here
            model_id, supports_schema = "pointing", True

            def execute(self, prompt: Any, **_: Any) -> Iterator[str]:
                asked.append(prompt)
                if isinstance(plugin.reply, Exception):
                    raise plugin.reply
                yield plugin.reply

        class Plain(Pointing):
            model_id, supports_schema = "plain", False

        @llm.hookimpl  # type: ignore[untyped-decorator]
        def register_models(register: Callable[[Any], None]) -> None:
            register(Pointing())
            register(Plain())

        self.register_models = register_models

    def says(self, *statements: Any) -> str:
        self.reply = json.dumps({"statements": statements})
        return self.reply


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Plugin]:
    llm = pytest.importorskip("llm", reason="the extra llm is not installed")
    monkeypatch.setenv("LLM_USER_PATH", str(tmp_path / "llm"))
    plugin = Plugin(llm)
    llm.pm.register(plugin, name="of-a-test")
    yield plugin
    llm.pm.unregister(name="of-a-test")


def test_a_model_of_llm_points_and_adds_no_words(ask: Asking, plugin: Plugin) -> None:
    plugin.says(RIGHT, {**RIGHT, "words": "the dam is leaking"})
    ran = ask()
    assert (ran.code, "1 statement of llm:pointing left out" in ran.err) == (0, True)
    (draft,) = kept.read(Path("drafts.yaml")).drafts
    assert (draft.claim["text"], draft.suggested) == ("The dam leaks.", "The dam is leaking.")
    (prompt,) = plugin.asked
    assert "3: Ann Lee said the dam leaks." in prompt.prompt
    assert prompt.schema["required"] == ["statements"]


def test_one_that_takes_no_schema_reads_it_in_the_prompt_and_may_answer_in_a_fence(ask: Asking, plugin: Plugin) -> None:
    plugin.reply = f"Here you are:\n```json\n{plugin.says(RIGHT)}\n```\n"
    assert ask("llm:plain").code == 0
    (prompt,) = plugin.asked
    assert (prompt.schema, '"required": ["statements"]' in prompt.prompt) == (None, True)
    assert len(kept.read(Path("drafts.yaml")).drafts) == 1


UNUSABLE = ("", "no json", "[]", "{}", '{"statements": 3}', "{" * 9999 + "}", OSError("no key\x1b[31m"))


@pytest.mark.parametrize("reply", UNUSABLE)
def test_what_cannot_be_used_drafts_nothing(ask: Asking, plugin: Plugin, reply: Any) -> None:
    plugin.reply = reply
    ran = ask()
    assert (ran.code, "nothing was drafted" in ran.err, "\x1b" in ran.err) == (3, True, False)
    assert not Path("drafts.yaml").exists()


def test_an_unknown_model_is_told_with_the_nearest(ask: Asking, plugin: Plugin) -> None:
    ran = ask("llm:poynting")
    assert ran.code == 2
    assert "llm knows no model 'poynting' (`llm models` lists them). Did you mean 'pointing'" in ran.err
    ran = ask("llm:pointing", "--base-url", "http://127.0.0.1:9/v1")
    assert (ran.code, "--base-url goes with" in ran.err) == (2, True)


def test_without_the_package_one_line_says_how_to_get_it(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "llm", None)
    ran = ask()
    assert ran.code == 2
    assert ran.err.strip() == "claimcheck: --model llm:NAME needs an extra: pip install 'claimcheck-ledger[llm]'"
