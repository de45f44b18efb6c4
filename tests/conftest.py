"""What the tests share: the command line in this process, a small ledger, and golden files."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

# What is imported from here on is compiled once, not by each worker and each command that a test starts.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False
# As many threads as cores in each worker would wait for each other most of the time: numpy, the model of the embedder.
os.environ["OMP_NUM_THREADS"] = os.environ["OPENBLAS_NUM_THREADS"] = "1"
# With it jsonschema builds 38 grammars of IRIs at its import, three seconds a process; no schema here speaks of IRIs.
sys.modules["rfc3987_syntax"] = None  # type: ignore[assignment]

gc.disable()  # left to itself, it takes a twelfth of the time

from _pytest.runner import runtestprotocol
from hypothesis import HealthCheck, settings

from claimcheck import registry
from claimcheck.cli import app, command_groups, commands
from claimcheck.cli.app import main
from claimcheck.ledger.document import parse
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.reader import Reading, read

# the same examples on every machine, however slow; `thorough` looks at others each time
SLOW = [HealthCheck.too_slow]
settings.register_profile("steady", max_examples=40, deadline=None, suppress_health_check=SLOW, derandomize=True)
settings.register_profile("thorough", max_examples=1500, deadline=None, suppress_health_check=SLOW)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))
ROOT = Path(__file__).parent.parent
SPECIMEN = Path(__file__).parent / "specimen.yaml"
MUCH_GARBAGE = 1_000_000  # objects made since the last collection
ARTICLE = Path(os.environ.get("CLAIMCHECK_ARTICLE", "no-article"))  # what claims.yaml quotes (CONTRIBUTING.md)


@pytest.fixture(autouse=True, scope="session")
def _a_cache_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or clears what this user has in the cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.getbasetemp() / "cache"))
        yield


@pytest.fixture(autouse=True, scope="session")
def _a_program_made_once() -> Iterator[None]:
    """The command line is put together once, not by each of the thousands of commands that are run here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(app, "_program", cache(app._program))
        patch.setattr(command_groups, "_command", cache(command_groups._command))
        yield


@dataclass(frozen=True)
class Ran:
    """What a command answered."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command line on the specimen ledger (or the one that `ledger` names), as if piped."""
    for name in ("FORCE_COLOR", "NO_COLOR", "COLUMNS", "CLAIMCHECK_LEDGER", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(ROOT)

    def command(*args: str, ledger: Path | str | None = SPECIMEN, wide: int = 0) -> Ran:
        if wide:
            monkeypatch.setenv("FORCE_COLOR", "1")
            monkeypatch.setenv("COLUMNS", str(wide))
        named = [*args] if ledger is None else [args[0], "--ledger", str(ledger), *args[1:]]
        with pytest.raises(SystemExit) as ended:
            main(named)
        captured = capsys.readouterr()
        return Ran(int(ended.value.code or 0), captured.out, captured.err)

    return command


def command_modules() -> dict[str, ModuleType]:
    """Every command with its module: "list", "snapshot add"."""
    found = {}
    for name, module in registry.members(commands).items():
        inner = registry.members(module) if hasattr(module, "__path__") else {}
        found |= {f"{name} {each}": member for each, member in inner.items()} or {name: module}
    return found


def reading_of(text: str, name: str = "claims.yaml") -> Reading:
    """Read a ledger from a string."""
    return read([parse(name, text.encode("utf-8", "surrogateescape"))])


def git(folder: Path, *arguments: str) -> str:
    """Run git in a folder as somebody, whatever the settings of this machine."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}  # of a hook or a rebase
    environment = {**kept, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    named = ["-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "init.defaultBranch=main"]
    ran = subprocess.run(["git", *named, *arguments], cwd=folder, env=environment, capture_output=True, check=True)
    return ran.stdout.decode()


def commit_all(folder: Path, message: str = "a step") -> None:
    """Commit whatever stands in a folder, in a repository that is made where none is."""
    if not (folder / ".git").exists():
        git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "--allow-empty", "-m", message)


@pytest.fixture
def specimen() -> Ledger:
    """The specimen ledger: every field of the format is used in it at least once."""
    return reading_of(SPECIMEN.read_text(encoding="utf-8")).ledger


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the golden files anew from what the code says now")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object | None:
    """Give each worker tests that stand side by side, which share what they import and work out once.

    Who is done takes over half of what another has left. Another way than `load` was asked for and is followed.
    """
    if config.getvalue("dist") != "load":
        return None
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log)


def pytest_collection_finish() -> None:
    """Keep the collector of garbage from walking all tests again and again: they stay to the end."""
    gc.freeze()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Tell once of a test that passed: its start, setup and end told too cost the workers and their reader more."""
    if gc.get_count()[0] > MUCH_GARBAGE:
        gc.collect()
    asked = item.config.option
    if asked.verbose >= 0 or asked.maxfail or asked.durations is not None or getattr(asked, "xmlpath", None):
        return None  # pytest's own way, which tells all
    for report in runtestprotocol(item, log=False, nextitem=nextitem):
        if report.when == "call" or not report.passed:
            item.ihook.pytest_runtest_logreport(report=report)
    return True


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with the file of that name in tests/golden/."""

    def compare(name: str, text: str) -> None:
        path = Path(__file__).parent / "golden" / name
        if request.config.getoption("--update"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8"), f"{name} differs: pytest --update writes it anew"

    return compare
