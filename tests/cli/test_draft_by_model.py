"""A model may point and adds no words: asked once, held to the text, and lived without when it does not answer."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from claimcheck.draft import kept

TEXT = "Dam leaks\n\nBelow\n\nAnn Lee said the dam leaks. It was built in 1950.\n"
LEDGER = "sources:\n- {id: dam, title: Dam leaks, snapshot: dam.txt}\nclaims: []\n"
RIGHT = {"sentence": 3, "words": "the dam leaks", "speaker": "Ann Lee", "voice": "said", "act": "states",
         "kind": "assertion", "suggested_text": "The dam is leaking."}  # fmt: skip


class Model(HTTPServer):
    """A server on this machine that answers what a test says."""

    reply: bytes = b""
    status = 200

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.asked: list[Any] = []


class Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        assert isinstance(self.server, Model)
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append((self.path, json.loads(body)))
        self.send_response(self.server.status)
        self.end_headers()
        self.wfile.write(self.server.reply)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def model() -> Iterator[Model]:
    server = Model()
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield server
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def ask(model: Model, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    (tmp_path / "dam.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))

    def draft(*statements: Any) -> Any:
        content = json.dumps({"statements": list(statements)})
        model.reply = model.reply or json.dumps({"choices": [{"message": {"content": content}}]}).encode()
        return run(
            "draft", "dam", "--model", "small", "--base-url", f"http://127.0.0.1:{model.server_port}/v1", ledger=None
        )

    return draft


def test_what_a_model_points_at_is_drafted_in_the_texts_own_words(ask: Any, model: Model) -> None:
    assert ask(RIGHT).code == 0
    (draft,) = kept.read(Path("drafts.yaml")).drafts
    assert draft.claim["text"] == "The dam leaks."
    assert draft.suggested == "The dam is leaking."
    assert draft.unsure == ("attribution", "kind")
    ((path, body),) = model.asked
    assert path == "/v1/chat/completions"
    assert body["response_format"]["type"] == "json_schema"
    assert "3: Ann Lee said the dam leaks." in body["messages"][0]["content"]


def test_words_that_do_not_stand_in_the_text_are_dropped_and_counted(ask: Any) -> None:
    wrong = [{**RIGHT, "words": "the dam is leaking"}, {**RIGHT, "sentence": 99}, {**RIGHT, "sentence": "3"}, {}, 7]
    ran = ask(
        RIGHT, *wrong, {**RIGHT, "words": "It was built in 1950", "sentence": 4, "speaker": "Nobody Else", "act": "x"}
    )
    assert "4 statements of small left out: no such words stand in the text" in ran.err
    _first, second = kept.read(Path("drafts.yaml")).drafts
    assert second.claim["attribution"] == [{"actor": "an unnamed voice", "act": "states"}]


@pytest.mark.parametrize("reply", [b"", b"no json", b"[]", b'{"choices": []}',
                                   b'{"choices": [{"message": {"content": "{}"}}]}',
                                   b'{"choices": [{"message": {"content": "{\\"statements\\": 3}"}}]}'])  # fmt: skip
def test_an_answer_in_another_form_drafts_nothing(ask: Any, model: Model, reply: bytes) -> None:
    model.reply = reply or b" "
    ran = ask()
    assert ran.code == 3
    assert "nothing was drafted" in ran.err
    assert not Path("drafts.yaml").exists()


def test_a_server_that_fails_or_is_not_there_is_told(ask: Any, model: Model, run: Run) -> None:
    model.status = 500
    assert (ask().code, Path("drafts.yaml").exists()) == (3, False)
    ran = run("draft", "dam", "--model", "small", "--base-url", "http://127.0.0.1:9/v1", ledger=None)
    assert (ran.code, "no answer" in ran.err) == (3, True)
    ran = run("draft", "dam", "--model", "small", "--base-url", "file:///etc/passwd", ledger=None)
    assert (ran.code, "is no address" in ran.err) == (2, True)
