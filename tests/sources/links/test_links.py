"""Links against a server on this machine that behaves as servers do, well and badly."""

import gzip
import json
import ssl
import subprocess
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

pytest.importorskip("httpx", reason="the links extra is not installed")

from claimcheck.cli.app import main
from claimcheck.sources.links.addresses import refused
from claimcheck.sources.links.checking import check
from claimcheck.sources.links.fetching import FetchPolicy
from claimcheck.sources.links.judging import Link

PAGE = b"<html><head><title>Pumps</title></head><body>The pumps are new.</body></html>"
LOST = b"<html><head><title>Page not found</title></head><body>Sorry.</body></html>"


class Handler(BaseHTTPRequestHandler):
    """One path for each way to answer; `asked` counts the requests."""

    protocol_version = "HTTP/1.1"
    asked: Counter[str]

    def do_HEAD(self) -> None:
        self.answer()

    def do_GET(self) -> None:
        self.answer()

    def log_message(self, *args: object) -> None:
        """Nothing is logged."""

    def answer(self) -> None:
        name = self.path.strip("/").partition("/")[0].replace("-", "_") or "front"
        self.asked[f"{self.command} {name}"] += 1
        getattr(self, f"on_{name}")()

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content-Type": "text/html", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def on_ok(self) -> None:
        self.send(200, PAGE)

    def on_front(self) -> None:
        self.send(200, PAGE)

    def on_moved(self) -> None:
        self.send(301, Location="/moved-again")

    def on_moved_again(self) -> None:
        self.send(308, Location="/ok")

    def on_found(self) -> None:
        self.send(302, Location="/ok")

    def on_mixed(self) -> None:
        self.send(301, Location="/found")

    def on_to_soft(self) -> None:
        self.send(301, Location="/soft")

    def on_to_forbidden(self) -> None:
        self.send(308, Location="/forbidden")

    def on_home(self) -> None:
        self.send(302, Location="/")

    def on_loop(self) -> None:
        self.send(301, Location="/loop-back")

    def on_loop_back(self) -> None:
        self.send(301, Location="/loop")

    def on_endless_way(self) -> None:
        self.send(302, Location=f"/endless-way/{self.path.count('x') * 'x'}x")

    def on_to_file(self) -> None:
        self.send(302, Location="file:///etc/passwd")

    def on_to_private(self) -> None:
        self.send(302, Location="http://169.254.169.254/latest/meta-data/")

    def on_lost(self) -> None:
        self.send(404)

    def on_gone(self) -> None:
        self.send(410)

    def on_broken(self) -> None:
        self.send(500)

    def on_forbidden(self) -> None:
        self.send(403)

    def on_busy(self) -> None:
        self.send(200, PAGE) if self.asked["HEAD busy"] + self.asked["GET busy"] > 1 else self.send(
            429, Retry_After="1"
        )

    def on_very_busy(self) -> None:
        self.send(429, Retry_After="3600")

    def on_no_head(self) -> None:
        self.send(405 if self.command == "HEAD" else 200, PAGE)

    def on_soft(self) -> None:
        self.send(200, LOST)

    def on_drip(self) -> None:
        self.begin()
        self.drip(b" ", 0.2)

    def on_endless(self) -> None:
        self.begin()
        self.drip(b"<p>more</p>" * 1000, 0.0)

    def on_bomb(self) -> None:
        self.send(200, gzip.compress(LOST + b"\0" * 50_000_000), Content_Encoding="gzip")

    def begin(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Connection", "close")
        self.end_headers()

    def drip(self, part: bytes, pause: float) -> None:
        try:
            for _ in range(10_000 if self.command == "GET" else 0):
                self.wfile.write(part)
                self.wfile.flush()
                time.sleep(pause)
        except OSError:
            self.close_connection = True


def started(context: ssl.SSLContext | None = None) -> Iterator[str]:
    handler = type("Counted", (Handler,), {"asked": Counter()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.handle_error = lambda *args: None  # type: ignore[method-assign]  # clients that hang up are the point here
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture
def server() -> Iterator[str]:
    yield from started()


def asked(url: str, seconds: float = 5.0, private: bool = True) -> Link:
    return check([url], FetchPolicy(seconds=seconds, patience=2, allow_private=private))[url]


@pytest.mark.parametrize(
    ("path", "state", "remark"),
    [
        ("ok", "alive", ""),
        ("found", "alive", "by way of"),
        ("moved", "moved", "for good"),
        ("loop", "unreachable", "circle"),
        ("endless-way", "unreachable", "more than 10 redirects"),
        ("to-file", "unreachable", "no web address"),
        ("lost", "gone", "404"),
        ("gone", "gone", "410"),
        ("broken", "unreachable", "500"),
        ("forbidden", "blocked", "403"),
        ("busy", "alive", ""),
        ("very-busy", "blocked", "429"),
        ("no-head", "alive", ""),
        ("soft", "soft-404", "Page not found"),
        ("home/far/down", "soft-404", "front page"),
        ("bomb", "soft-404", "Page not found"),
        ("endless", "alive", ""),
    ],
)
def test_states(server: str, path: str, state: str, remark: str) -> None:
    link = asked(f"{server}/{path}")
    assert (str(link.state), remark in link.remark) == (state, True), link


def test_a_chain_that_is_for_good_leads_to_its_end(server: str) -> None:
    assert asked(f"{server}/moved").target == f"{server}/ok"


def test_a_server_that_drips_is_left_in_time(server: str) -> None:
    start = time.monotonic()
    link = asked(f"{server}/drip", seconds=0.6)
    assert time.monotonic() - start < 3
    assert (str(link.state), "0.6 s" in link.remark) == ("unreachable", True)


def test_a_private_address_is_not_asked_also_behind_a_redirect(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert str(asked(f"{server}/ok", private=False).state) == "refused"
    monkeypatch.setattr("claimcheck.sources.links.addresses.refused", lambda a: "" if a == "127.0.0.1" else refused(a))
    link = asked(f"{server}/to-private", private=False)
    assert (str(link.state), "169.254.169.254" in link.remark) == ("refused", True)


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "10.0.0.1", "169.254.169.254", "192.168.1.1", "100.64.0.1", "224.0.0.1", "0.0.0.0", "255.255.255.255",
     "::1", "::", "fe80::1%eth0", "fc00::1", "fec0::1", "ff02::1", "::ffff:127.0.0.1", "64:ff9b::7f00:1",
     "2002:7f00:1::", "::127.0.0.1", "nonsense"],
)  # fmt: skip
def test_addresses_nobody_outside_has(address: str) -> None:
    assert refused(address)


@pytest.mark.parametrize("address", ["93.184.216.34", "2606:2800:220:1:248:1893:25c8:1946", "64:ff9b::5db8:d822"])
def test_public_addresses(address: str) -> None:
    assert not refused(address)


def test_a_certificate_of_ones_own_is_not_trusted(tmp_path: Path) -> None:
    key, cert = tmp_path / "key.pem", tmp_path / "cert.pem"
    made = subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "2",
         "-keyout", str(key), "-out", str(cert)], capture_output=True, check=False,
    )  # fmt: skip
    if made.returncode:
        pytest.skip("openssl is not there to make a certificate")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    for server in started(context):
        link = asked(f"{server}/ok")
        assert (str(link.state), "certificate" in link.remark) == ("unreachable", True)


@pytest.mark.parametrize("url", [
    "http://[bad", "http://127.0.0.1:1/", "http://", "http://exa mple.invalid/", "http://a..b/", "http://xn--/",
    "https://127.0.0.1:99999/", "http://" + "a" * 300 + ".invalid/",
])  # fmt: skip
def test_never_raises(url: str) -> None:
    assert str(asked(url).state) in ("unreachable", "refused")


LEDGER = """\
actors: [{{id: a, name: A}}]
sources:
- {{id: one, title: One, url: "{0}/ok"}}
- {{id: two, title: Two, url: "{0}/lost", archived: "https://example.org/kept"}}
- {{id: three, title: Three}}
claims: [{{id: c, text: Text., attribution: [a], appears_in: [one, two, three]}}]
"""


def run(*args: str) -> int:
    with pytest.raises(SystemExit) as end:
        main(args)
    return int(end.value.code or 0)


def test_the_command_its_cache_and_the_archived_copy(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    ledger = tmp_path / "claims.yaml"
    ledger.write_text(LEDGER.format(server))
    args = ["links", "--ledger", str(ledger), "--allow-private", "--format", "json"]
    assert run(*args) == 1
    states = {each["source"]: each["state"] for each in json.loads(capsys.readouterr().out)["links"]}
    assert states == {"one": "alive", "two": "gone"}
    for broken in ("{", '{"x": 1}', "[" * 100_000):
        (tmp_path / "cache" / "claimcheck" / "links.json").write_text(broken)
        assert run(*args) == 1
    ledger.write_text(LEDGER.format(server))
    monkeypatch.setattr("claimcheck.sources.links.checking.check", lambda *args: pytest.fail("it was asked again"))
    capsys.readouterr()
    assert run(*args[:-2]) == 1
    assert "use https://example.org/kept" in capsys.readouterr().out


FIXABLE = """\
# The desk's own remark.
actors: [{{id: a, name: A}}]
sources:
- {{id: moved, title: M, url: "{0}/moved#p3"}}   # in brackets
- id: again
  title: Again
  url: "{0}/moved-again"
- {{id: mixed, title: X, url: "{0}/mixed"}}
- {{id: found, title: F, url: "{0}/found"}}
- {{id: soft, title: S, url: "{0}/to-soft"}}
- {{id: guarded, title: G, url: "{0}/to-forbidden"}}
- {{id: ok, title: O, url: "{0}/ok"}}
claims: [{{id: c, text: Text., attribution: [a], appears_in: [moved, again, mixed, found, soft, guarded, ok]}}]
"""


@pytest.fixture
def fixable(server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str]:
    """A ledger on a server that is taken for a public one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("claimcheck.sources.links.addresses.refused", lambda a: "" if a == "127.0.0.1" else refused(a))
    ledger = tmp_path / "claims.yaml"
    ledger.write_text(FIXABLE.format(server))
    return ledger, server


def test_fix_writes_where_a_source_has_moved_for_good(
    fixable: tuple[Path, str], capsys: pytest.CaptureFixture[str]
) -> None:
    ledger, server = fixable
    before = ledger.read_text()
    assert run("links", "--ledger", str(ledger), "--fix", "--dry-run") == 1  # one is a page that says "not found"
    captured = capsys.readouterr()
    assert f'+  url: "{server}/ok"' in captured.out
    assert "dry run, nothing written" in captured.err
    assert ledger.read_text() == before
    assert run("links", "--ledger", str(ledger), "--fix", "again", "found", "ok") == 0
    assert capsys.readouterr().out == "followed the permanent redirect of again\n"
    assert ledger.read_text() == before.replace(f"{server}/moved-again", f"{server}/ok")
    assert run("links", "--ledger", str(ledger), "--fix") == 1
    assert f"redirect of moved; left as it was: mixed (by way of {server}/ok)\n" in capsys.readouterr().out
    fixed = before.replace(f"{server}/moved-again", f"{server}/ok").replace(f"{server}/moved#p3", f"{server}/ok#p3")
    assert ledger.read_text() == fixed
    assert run("undo", "--ledger", str(ledger)) == 0
    assert ledger.read_text() == before.replace(f"{server}/moved-again", f"{server}/ok")


def test_fix_never_writes_a_private_target(
    fixable: tuple[Path, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger, _ = fixable
    before = ledger.read_text()
    monkeypatch.setattr("claimcheck.sources.links.addresses.refused", refused)
    assert run("links", "--ledger", str(ledger), "--fix", "--allow-private") == 1
    assert "no permanent redirect to follow; left as it was: moved (127.0.0.1 is no pub" in capsys.readouterr().out
    assert ledger.read_text() == before


@pytest.mark.parametrize("args", [["--dry-run"], ["--force"], ["--fix", "--wayback"], ["--wayback", "--dry-run"]])
def test_what_makes_no_sense_asks_nobody(args: list[str], fixable: tuple[Path, str]) -> None:
    assert run("links", "--ledger", str(fixable[0]), *args) == 2


def test_nothing_to_check_is_no_pass(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "claims.yaml").write_text("sources: [{id: one, title: One}]\n")
    assert run("links", "--ledger", str(tmp_path / "claims.yaml")) == 2
    assert "no link was checked" in capsys.readouterr().err


def test_wayback_asks_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "claims.yaml").write_text('sources: [{id: one, title: One, url: "https://example.org/a?b=c"}]\n')
    main_code = 0
    try:
        main(["links", "--wayback", "--ledger", str(tmp_path / "claims.yaml")])
    except SystemExit as end:
        main_code = int(end.code or 0)
    assert main_code == 0
    assert "https://web.archive.org/save/https://example.org/a?b=c" in capsys.readouterr().out


def test_two_at_most_on_one_host(server: str) -> None:
    """The links of one host wait for each other, and each address is asked for once."""
    links = check([f"{server}/ok", f"{server}/ok", f"{server}/found"], FetchPolicy(allow_private=True))
    assert len(links) == 2
