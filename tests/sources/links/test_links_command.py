"""`claimcheck links`: the answer, its summary and exit code, the cache, `--fix` and `--wayback`."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("httpx", reason="the links extra is not installed")

from conftest import reading_of
from sources.links.link_server import look_up_nothing_outside, serve

from claimcheck.cli.app import main
from claimcheck.output.views.links import wayback
from claimcheck.sources.links import cache
from claimcheck.sources.links.addresses import refused
from claimcheck.sources.links.request import linked, look


@pytest.fixture(autouse=True)
def no_names(monkeypatch: pytest.MonkeyPatch) -> None:
    look_up_nothing_outside(monkeypatch)


@pytest.fixture
def server() -> Iterator[str]:
    yield from serve()


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
