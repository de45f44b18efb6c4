"""A judge may say yes to what is near, and no more: a local server answers rightly, wrongly, or not at all."""

import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from conftest import Run

from claimcheck.errors import UsageError
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.example import ledger, texts
from claimcheck.verify.judging import judge_at, with_opinions
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verification, verify_draft

NEAR = "Patients had shorter waiting times at the clinics in February."
WRONG = "Waiting times in the clinics rose by 10 percent in February."


def verified(draft: str) -> Verification:
    return verify_draft(read_draft(draft.encode(), "draft.md"), read_evidence(ledger(), given=texts()))


class Server(HTTPServer):
    """Answers each question with the same words, and keeps the questions."""

    answer: bytes = b""
    asked: list[dict[str, Any]]

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


@pytest.fixture
def server() -> Iterator[Server]:
    class Handler(BaseHTTPRequestHandler):
        server: Server

        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            self.server.asked.append({"path": self.path, **json.loads(self.rfile.read(length))})
            self.send_response(200)
            self.send_header("Content-Length", str(len(self.server.answer)))
            self.end_headers()
            self.wfile.write(self.server.answer)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    with Server(("127.0.0.1", 0), Handler) as running:
        running.asked = []
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield running
        running.shutdown()


def says(words: str) -> bytes:
    return json.dumps({"choices": [{"message": {"content": words}}]}).encode()


@pytest.mark.parametrize(
    ("words", "opinion"),
    [("yes", "supported"), ("No.", "doubtful"), ("<think>no, or is it? no</think> Yes", "supported"), ("Perhaps", "")],
)
def test_what_a_judge_says_stands_beside_the_state(words: str, opinion: str, server: Server) -> None:
    server.answer = says(words)
    judged, why = with_opinions(verified(NEAR), judge_at("tiny", server.url))
    assert why == ""
    assert [sentence.state for sentence in judged.sentences] == [State.NEAR]
    assert judged.sentences[0].opinion == ((opinion, "tiny") if opinion else ("", ""))
    question = server.asked[0]
    assert (question["path"], question["model"], question["temperature"]) == ("/v1/chat/completions", "tiny", 0)
    assert NEAR in question["messages"][1]["content"]


def test_a_judge_takes_no_finding_away(server: Server) -> None:
    server.answer = says("yes")
    judged, _ = with_opinions(verified(WRONG), judge_at("tiny", server.url))
    assert "direction-differs" in [found.rule for _, found in judged.findings()]
    assert server.asked == []  # nobody asks it about what is wrong


@pytest.mark.parametrize("answer", [b"no json", b"[]", b'{"choices": []}', b""])
def test_what_is_no_answer_is_none(answer: bytes, server: Server) -> None:
    server.answer = answer
    judged, _ = with_opinions(verified(NEAR), judge_at("tiny", server.url))
    assert judged.sentences[0].opinion == ("", "")


def test_a_judge_that_is_not_there_is_told_and_changes_nothing(server: Server) -> None:
    url = server.url
    server.server_close()
    judged, why = with_opinions(verified(f"{NEAR} {NEAR}"), judge_at("tiny", url))
    assert why
    assert judged.states[State.NEAR] == 2


@pytest.mark.parametrize("url", ["ftp://example.org", "file:///etc/passwd", "http://", "nowhere"])
def test_only_an_address_of_the_web_is_asked(url: str) -> None:
    with pytest.raises(UsageError, match="--base-url"):
        judge_at("tiny", url)


def test_a_cross_encoder_is_asked_by_the_same_protocol(monkeypatch: pytest.MonkeyPatch) -> None:
    class Model:
        config = SimpleNamespace(id2label={0: "contradiction", 1: "ENTAILMENT", 2: "neutral"})

        def __init__(self, name: str, local_files_only: bool) -> None:
            assert local_files_only

        def predict(self, pairs: list[tuple[str, str]]) -> list[list[float]]:
            return [[0.1, 0.8, 0.1] for _ in pairs]

    library = ModuleType("sentence_transformers")
    library.CrossEncoder = Model  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "sentence_transformers", library)
    judged, _ = with_opinions(verified(NEAR), judge_at("cross-encoder:some/model"))
    assert judged.sentences[0].opinion == ("supported", "some/model")


def test_a_cross_encoder_that_is_not_installed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(UsageError, match="pip install sentence-transformers"):
        judge_at("cross-encoder:some/model")


def test_the_summary_counts_opinions_apart(run: Run, server: Server, tmp_path: Any) -> None:
    from importlib import resources

    ledger_file = str(resources.files("claimcheck.cli.workflows") / "example" / "claims.yaml")
    draft = tmp_path / "draft.md"
    draft.write_text("Repairs of the bridge would swallow four million crowns, a fortune for them.", encoding="utf-8")
    server.answer = says("yes")
    ran = run("verify", str(draft), "--judge", "tiny", "--base-url", server.url, ledger=ledger_file)
    assert "1 near; of those near, 1 supported, says tiny" in ran.out
    assert "supported, says tiny" in ran.out
    assert ran.code == 0
