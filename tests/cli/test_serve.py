"""`serve`: who may read the page, and that it follows the ledger."""

import http.client
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Run

from claimcheck.cli.workflows import serve
from claimcheck.errors import LedgerError, UsageError
from claimcheck.ledger import files, watching
from claimcheck.ledger.reader import Reading

LEDGER = "claims: [{id: a, text: A.}]\n"


def words(reading: Reading) -> tuple[str, str]:
    """A page that is only the claims, and its version."""
    texts = [claim.text for claim in reading.ledger.claims.values()]
    return " ".join(texts), str(len(texts))


class Served:
    """A page on a port of its own."""

    def __init__(self, path: Path) -> None:
        self.page = serve.Page(lambda: files.load([path]), words)
        self.server = serve.open_server(self.page, 0)
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()

    def ask(self, path: str = "/", method: str = "GET", host: str | None = None) -> tuple[int, str]:
        connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port, timeout=10)
        connection.putrequest(method, path, skip_host=True)
        connection.putheader("Host", f"localhost:{self.server.server_port}" if host is None else host)
        connection.endheaders()
        answer = connection.getresponse()
        body = answer.read().decode()
        connection.close()
        return answer.status, body


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    (tmp_path / "claims.yaml").write_text(LEDGER, encoding="utf-8")
    made = Served(tmp_path / "claims.yaml")
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_a_page_at_a_level_leaves_out_what_is_marked_above(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[str] = []
    monkeypatch.setattr(serve, "serve", lambda page, *_args, **_options: pages.append(page.html))
    ledger = tmp_path / "claims.yaml"
    ledger.write_text("claims: [{id: a, text: All know.}, {id: b, text: Few do., tlp: red}]\n", encoding="utf-8")
    assert [run("serve", *level, ledger=ledger).code for level in ([], ["--tlp", "green"])] == [0, 0]
    assert ["Few do." in page for page in pages] == [True, False]
    assert all("All know." in page for page in pages)


def test_there_is_one_page_and_its_version(served: Served) -> None:
    assert served.ask() == (200, "A.")
    assert served.ask("/version") == (200, "1")
    assert served.ask("/../claims.yaml")[0] == 404
    assert served.ask(method="HEAD") == (200, "")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
def test_nothing_is_written(served: Served, method: str) -> None:
    assert served.ask(method=method)[0] == 501


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", ""])
def test_a_name_that_is_not_its_own_is_refused(served: Served, host: str) -> None:
    assert served.ask(host=host)[0] == 421


def test_the_server_listens_to_this_machine_alone(served: Served) -> None:
    assert served.server.server_address[0] == "127.0.0.1"


def test_a_port_in_use_is_told(served: Served) -> None:
    with pytest.raises(UsageError, match="Another one: --port 0"):
        serve.open_server(served.page, served.server.server_port)


def test_the_page_follows_the_ledger_and_stays_while_it_is_broken(served: Served, tmp_path: Path) -> None:
    (tmp_path / "claims.yaml").write_text(LEDGER.replace("A.}", "B.}, {id: b, text: C.}"), encoding="utf-8")
    assert served.page.refresh()
    assert served.ask() == (200, "B. C.")
    assert not served.page.refresh()
    (tmp_path / "claims.yaml").unlink()
    assert not served.page.refresh()
    assert served.ask("/version") == (200, "2")


def test_changes_are_noticed_also_of_files_that_come_and_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("1", encoding="utf-8")
    steps = iter([lambda: None, lambda: one.write_text("22", encoding="utf-8"),
                  lambda: other.write_text("3", encoding="utf-8"), other.unlink])  # fmt: skip
    monkeypatch.setattr(watching, "_wait", lambda *_: next(steps)())
    stop = threading.Event()
    noticed = []
    for changed in watching.changes(lambda: [one, other], stop):
        noticed.append([path.name for path in changed])
        if len(noticed) == 3:
            stop.set()
    assert noticed == [["one"], ["other"], ["other"]]


@pytest.mark.parametrize("installed", [True, False])
def test_a_change_wakes_the_watcher_with_and_without_watchfiles(
    tmp_path: Path, installed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if installed:
        pytest.importorskip("watchfiles")
    else:
        monkeypatch.setattr(watching, "find_spec", lambda name: None)
    file = tmp_path / "claims.yaml"
    file.write_text("1", encoding="utf-8")
    stop = threading.Event()
    watcher = watching.changes(lambda: [file], stop, pause=0.05)
    threading.Timer(0.1, lambda: file.write_text("2222", encoding="utf-8")).start()
    assert next(watcher) == [file]
    stop.set()


def test_the_command_says_where_it_is_and_ends(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(server: object) -> None:
        raise KeyboardInterrupt

    opened: list[str] = []
    monkeypatch.setattr("socketserver.BaseServer.serve_forever", interrupted)
    monkeypatch.setattr("webbrowser.open", opened.append)
    ran = run("serve", "--open")
    assert ran.code == 0
    assert ran.err.startswith("http://127.0.0.1:")
    assert "Ctrl+C" in ran.err
    assert opened
    assert opened[0] in ran.err
    assert run("serve", ledger="nowhere.yaml").code == LedgerError.exit_code
