"""Links against a server on this machine: every address has a state, whatever it is and whatever answers."""

import html
import ssl
import subprocess
import time
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("httpx", reason="the links extra is not installed")

from sources.links.link_server import look_up_nothing_outside, serve

from claimcheck.sources.links.addresses import refused
from claimcheck.sources.links.checking import check
from claimcheck.sources.links.fetching import FetchPolicy
from claimcheck.sources.links.judging import Hop, Link, judge, says_not_found


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    look_up_nothing_outside(monkeypatch)


@pytest.fixture
def server() -> Iterator[str]:
    yield from serve()


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
    for server in serve(context):
        link = asked(f"{server}/ok")
        assert (str(link.state), "certificate" in link.remark) == ("unreachable", True)


@pytest.mark.parametrize("url", [
    "http://[bad", "http://127.0.0.1:1/", "http://", "http://exa mple.invalid/", "http://a..b/", "http://xn--/",
    "https://127.0.0.1:99999/", "http://" + "a" * 300 + ".invalid/",
])  # fmt: skip
def test_never_raises(url: str) -> None:
    assert str(asked(url).state) in ("unreachable", "refused")


def test_two_at_most_on_one_host(server: str) -> None:
    """The links of one host wait for each other, and each address is asked for once."""
    links = check([f"{server}/ok", f"{server}/ok", f"{server}/found"], FetchPolicy(allow_private=True))
    assert len(links) == 2
