"""Links against a server on this machine that behaves as servers do, well and badly."""

import gzip
import html
import json
import re
import socket
import ssl
import struct
import subprocess
import threading
import time
import urllib.parse
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("httpx", reason="the links extra is not installed")

from conftest import reading_of

from claimcheck.cli.app import main
from claimcheck.output.views.links import wayback
from claimcheck.sources.links import cache
from claimcheck.sources.links.addresses import refused
from claimcheck.sources.links.checking import check
from claimcheck.sources.links.fetching import FetchPolicy
from claimcheck.sources.links.judging import Hop, Link, judge, says_not_found
from claimcheck.sources.links.request import linked, look

PAGE = b"<html><head><title>Pumps</title></head><body>The pumps are new.</body></html>"
LOST = b"<html><head><title>Page not found</title></head><body>Sorry.</body></html>"


class Handler(BaseHTTPRequestHandler):
    """One path for each way to answer; `asked` counts the requests."""

    protocol_version = "HTTP/1.1"
    asked: Counter[str]

    def do_GET(self) -> None:
        self.answer()

    def log_message(self, *args: object) -> None:
        """Nothing is logged."""

    def answer(self) -> None:
        name = re.split(r"[/%?;#\\]", self.path.strip("/"))[0].replace("-", "_") or "front"
        self.asked[f"{self.command} {name}"] += 1
        getattr(self, f"on_{name}")()

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content-Type": "text/html", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
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
        self.send(200, PAGE) if self.asked["GET busy"] > 1 else self.send(429, Retry_After="1")

    def on_very_busy(self) -> None:
        self.send(429, Retry_After="3600")

    def on_cookie(self) -> None:
        """Set a cookie and send back to the same address, as papers with a consent page do."""
        if "seen=1" in self.headers.get("Cookie", ""):
            self.send(200, PAGE)
        else:
            self.send(302, Location=self.path, Set_Cookie="seen=1; Path=/")

    def on_no_cookie(self) -> None:
        self.send(400 if self.headers.get("Cookie") else 200, PAGE)

    def on_new_cookie(self) -> None:
        self.send(302, Location=self.path, Set_Cookie=f"n={self.asked['GET new_cookie']}; Path=/")

    def on_reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def on_title(self) -> None:
        title = urllib.parse.unquote(self.path.removeprefix("/title/"))
        self.send(200, f"<html><head><title>{title}</title></head></html>".encode())

    def on_x(self) -> None:
        self.on_ok()

    def on_a(self) -> None:
        self.on_ok()

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
            for _ in range(10_000):
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


@pytest.fixture(autouse=True)
def no_name_server(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names lead nowhere here: only addresses of this machine are found."""
    look_up = socket.getaddrinfo

    def local(host: str, *args: Any, **options: Any) -> Any:
        if host.rpartition(".")[2].isdecimal() or host in ("localhost", "::1"):
            return look_up(host, *args, **options)
        raise socket.gaierror(socket.EAI_NONAME, "no names in this test")

    monkeypatch.setattr(socket, "getaddrinfo", local)


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
        ("cookie", "alive", ""),
        ("new-cookie", "unreachable", "more than 10 redirects"),
        ("reset", "unreachable", ""),
        ("moved#sec2", "moved", "for good"),
        ("soft", "soft-404", "Page not found"),
        ("home/far/down", "soft-404", "front page"),
        ("bomb", "soft-404", "Page not found"),
        ("endless", "alive", ""),
    ],
)
def test_states(server: str, path: str, state: str, remark: str) -> None:
    link = asked(f"{server}/{path}")
    assert (str(link.state), remark in link.remark) == (state, True), link


@pytest.mark.parametrize("fragment", ["", "#sec2", "#:~:text=new%20pumps"])
def test_a_chain_that_is_for_good_leads_to_its_end_and_keeps_the_fragment(server: str, fragment: str) -> None:
    assert asked(f"{server}/moved{fragment}").target == f"{server}/ok{fragment}"


def test_the_fragment_of_the_new_address_comes_first() -> None:
    hops = [Hop("http://a.example/x#old", 301), Hop("http://a.example/new#there", 200)]
    assert judge(hops).target == "http://a.example/new#there"


@pytest.mark.parametrize("path", ["x/طالبان", "a b", "x/../x", "x/./y", "x?q=ü&r=%zz", "x%41",
                                  "x#frag", "x?", "x//y", "x/%2e%2e/y", "x\\y", "x;v=1"])  # fmt: skip
def test_an_address_has_its_state_however_it_is_written(server: str, path: str) -> None:
    for url in (f"{server}/{path}", f"{server.replace('http', 'HTTP')}/{path}"):
        link = asked(url)
        assert (link.url, str(link.state)) == (url, "alive"), link


HOSTILE_ADDRESSES = [
    "http://[::1", "http://[bad", "http://[::1]:bad/", "http://", "http:///path", "//nobody.invalid/x", "nonsense", "",
    "mailto:a@example.org", "ftp://nobody.invalid/", "javascript:alert(1)", "http://a\x00b.invalid/",
    "http://a b.invalid/",
    "http://xn--/", "http://münchen.invalid:443/", "http://user:hunter2@nobody.invalid/", "http://nobody.invalid:0/",
    "https://nobody.invalid:99999/", "http://%/", "http://\ud83d.invalid/", "http://" + "ü" * 300 + ".invalid/",
    "http://127.1:1/", "http://0x7f000001:1/", "\u2066http://nobody.invalid/",
]  # fmt: skip


def test_every_address_has_a_state_and_none_ends_the_run(server: str) -> None:
    urls = [*HOSTILE_ADDRESSES, f"{server}/ok"]
    links = check(urls, FetchPolicy(seconds=5, allow_private=True))
    assert [*links] == urls
    assert {str(links[url].state) for url in HOSTILE_ADDRESSES} == {"unreachable", "refused"}
    assert str(links[urls[-1]].state) == "alive"
    assert "hunter2" not in repr([link.remark for link in links.values()])


@given(st.text(max_size=40) | st.text(max_size=30).map("http://127.0.0.1:1/{}".format))
def test_any_text_has_a_state(url: str) -> None:
    async def nobody(self: object, request: object) -> None:
        raise OSError("no network in this test")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("claimcheck.sources.links.fetching.GuardedTransport.handle_async_request", nobody)
        assert check([url], FetchPolicy())[url].url == url


def test_each_link_has_its_own_cookies(server: str) -> None:
    urls = [f"{server}/cookie", f"{server}/no-cookie"]
    for _ in range(2):
        links = check(urls, FetchPolicy(allow_private=True))
        assert [str(links[url].state) for url in urls] == ["alive", "alive"]


@pytest.mark.parametrize("title", [
    "Page not found", "404", "404 Not Found", "Error 404", "404 - Page not found", "Page Not Found | Example News",
    "Sorry, page not found – The Example Gazette", "404: page not found", "This page does not exist",
    "Article removed - Example News", "The page you requested could not be found.", "Oops! Page not found",
    "Page not found &#8211; Example News", "The requested document cannot be found", "Not found",
])  # fmt: skip
def test_titles_that_say_nothing_else(title: str, server: str) -> None:
    assert str(asked(f"{server}/title/{urllib.parse.quote(title)}").state) == "soft-404"
    assert says_not_found(html.unescape(title))


@pytest.mark.parametrize("title", [
    "Survivors not found after landslide", "Body not found: police say the search goes on", "The page that was deleted",
    "Error 404: how a ministry lost its archive", "Evidence removed from the court, lawyers say", "Sorry.", "Removed",
    "Page not found: the day a newspaper vanished", "Weapons of mass destruction not found - Example News",
    "404 | Four hundred and four families wait for word from the mine", "Story of a missing page", "Pumps", "...",
])  # fmt: skip
def test_titles_of_stories(title: str, server: str) -> None:
    assert str(asked(f"{server}/title/{urllib.parse.quote(title)}").state) == "alive"


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


def test_what_was_never_looked_at_counts_as_such(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    ledger = tmp_path / "claims.yaml"
    ledger.write_text(LEDGER.format(server))
    assert run("links", "--ledger", str(ledger)) == 2  # nothing was checked
    assert "2 links: 2 never looked at; 1 source has no address" in capsys.readouterr().err
    assert run("links", "--ledger", str(ledger), "--allow-private", "one") == 0
    assert "1 link: 1 alive\n" in capsys.readouterr().err
    ledger.write_text(LEDGER.format(server).replace(f"{server}/lost", "http://[::1"))
    assert run("links", "--ledger", str(ledger), "--allow-private") == 1
    captured = capsys.readouterr()
    assert "2 links: 1 alive, 1 never looked at" in captured.err
    assert "it is no web address" in captured.out


def test_credentials_in_an_address_are_not_printed(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    ledger = tmp_path / "claims.yaml"
    secret = server.replace("//", "//ann:hunter2@")
    paths = ("ok", "moved", "found", "home/far", "to-file")
    sources = "".join(f'- {{id: {path[:4]}, title: T, url: "{secret}/{path}"}}\n' for path in paths)
    ledger.write_text(f'sources:\n{sources}- {{id: bad, title: T, url: "http://ann:hunter2@[::1"}}\n')
    for options in ((), ("--format", "json"), ("--format", "csv"), ("--wayback",)):
        run("links", "--ledger", str(ledger), "--allow-private", *options)
    captured = capsys.readouterr()
    assert "hunter2" not in captured.out + captured.err
    assert f"{server}/moved" in captured.out


def test_what_came_in_before_an_interruption_is_kept(
    server: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    ledger = reading_of(LEDGER.format(server)).ledger

    def stop(done: int, total: int) -> None:
        if done == total:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        look(linked(ledger, ["one"]), stop, days=1, seconds=5, allow_private=True)
    assert [*cache.read(cache.cache_file(), time.time(), 1)] == [f"{server}/ok"]


@pytest.mark.parametrize("option", ["--timeout", "--max-age"])
@pytest.mark.parametrize("value", ["nan", "inf"])
def test_times_are_numbers(option: str, value: str, fixable: tuple[Path, str]) -> None:
    assert run("links", "--ledger", str(fixable[0]), option, value) == 2


@pytest.mark.parametrize(("url", "page"), [
    ("https://web.archive.org/web/20200101000000/https://x.example/a?b=1", "https://x.example/a?b=1"),
    ("http://web.archive.org/web/2020*/http://x.example/", "http://x.example/"),
    ("https://web.archive.org/web/2020id_/https://web.archive.org/web/2019/https://x.example/a", "https://x.example/a"),
    ("https://archive.ph/20200101/https://x.example/a", "https://x.example/a"),
    ("https://WEB.archive.org:443/web/2020/https://x.example/a", "https://x.example/a"),
    ("https://archive.is/AbC12", ""), ("https://perma.cc/AB12-CD34", ""), ("https://web.archive.org/", ""),
    ("https://x.example/web/https://y.example/", "https://x.example/web/https://y.example/"),
    ("https://notarchive.ph/2020/https://x.example/a", "https://notarchive.ph/2020/https://x.example/a"),
])  # fmt: skip
def test_the_archive_of_an_archive_is_not_proposed(url: str, page: str) -> None:
    source = reading_of(f'sources: [{{id: one, title: One, url: "{url}"}}]').ledger.sources["one"]
    (record,) = wayback([source]).records
    save, copies = (f"https://web.archive.org/{kind}/{page}" for kind in ("save", "web/*"))
    assert record == {"source": "one", "save": save * bool(page), "copies": copies * bool(page)}


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
