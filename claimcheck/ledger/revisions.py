"""The ledger as git has it, at any revision and under its former names: read through the git program, never a shell."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import field
from pathlib import Path

from claimcheck.dataclass import dataclass
from claimcheck.errors import LedgerError, NothingChecked, UsageError
from claimcheck.ledger import files
from claimcheck.ledger.contents import is_handed_over, shown
from claimcheck.ledger.document import parse
from claimcheck.ledger.reader import Reading, read

SECONDS = 60  # that one call of git may take
QUIET = ("--no-pager", "--no-optional-locks", "-c", "core.fsmonitor=false", "-c", "log.showSignature=false")
OF_ANOTHER = frozenset({  # what a hook or a rebase says of its own repository, which need not be the ledger's
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX",
    "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE",
})  # fmt: skip
Blobs = tuple[tuple[str, str], ...]  # (path, hash of its content), sorted


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit: its hash, those of its parents, who wrote it, when (ISO 8601), and its first line."""

    id: str
    parents: tuple[str, ...]
    author: str
    date: str
    subject: str


@dataclass(frozen=True, slots=True)
class Repository:
    """A git repository with a ledger in it.

    `root` is its folder; `folders` and `names` are the ledger's folders and files below it, with their former names.
    """

    root: Path
    folders: tuple[str, ...]
    names: tuple[str, ...]
    readings: dict[Blobs, Reading] = field(default_factory=dict)

    def resolve(self, revision: str) -> str:
        """Return the hash of a commit; raises UsageError for what is none."""
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        hash = _git(self.root, *asked, may_fail=True).strip() if revision and "\0" not in revision else b""
        if not hash:
            raise UsageError(f"git knows no revision {revision!r}: a branch, a tag, the start of a hash, HEAD~3")
        return hash.decode("ascii")

    def at(self, commit: str) -> Reading:
        """Return the ledger at a commit; an empty one where none of its files was there yet."""
        blobs = self._blobs(commit)
        if blobs not in self.readings:
            contents = ((path, _git(self.root, "cat-file", "blob", hash)) for path, hash in blobs)
            self.readings[blobs] = read(parse(f"{commit[:9]}:{path}", data) for path, data in contents)
        return self.readings[blobs]

    def commits(self) -> Iterator[Commit]:
        """Yield the commits that changed the ledger, the latest first."""
        if not _git(self.root, "rev-parse", "--verify", "--quiet", "HEAD", may_fail=True):
            return
        form = "--format=%H%x00%P%x00%an%x00%aI%x00%s"
        paths = [*self.names, *(folder or "." for folder in self.folders)]
        parts = _git(self.root, "log", "-z", "--encoding=UTF-8", form, "--", *paths).decode("utf-8", "replace")
        fields = parts.removesuffix("\0").split("\0") if parts else []
        for start in range(0, len(fields), 5):
            id, parents, author, date, subject = fields[start : start + 5]
            yield Commit(id, tuple(parents.split()), author, date, subject)

    def _blobs(self, commit: str) -> Blobs:
        """Return the files of the ledger at a commit: those of its folders, and each file by the name it had then."""
        found: dict[str, str] = {}
        for folder in self.folders:
            listed = self._tree(commit, f"{folder}/" if folder else "")
            found |= {path: hash for path, hash in listed.items() if _is_ledger_file(path)}
        found |= self._tree(commit, *self.names) if self.names else {}
        return tuple(sorted(found.items()))

    def _tree(self, commit: str, *paths: str) -> dict[str, str]:
        """Return the files at some paths, with the hash of each; "" is the root."""
        entries = _git(self.root, "ls-tree", "-z", "--full-tree", commit, "--", *filter(None, paths)).split(b"\0")
        parted = [entry.partition(b"\t") for entry in entries if b" blob " in entry.partition(b"\t")[0]]
        return {os.fsdecode(path): about.split()[2].decode("ascii") for about, _, path in parted}


def repository(named: Sequence[Path | str] = ()) -> Repository:
    """Return the repository that holds the ledger.

    Raises NothingChecked, saying why, when there is no git, no repository, or no file; UsageError for several
    repositories.
    """
    places = files.places(named)
    if any(is_handed_over(place) for place in places):
        raise NothingChecked("a ledger that comes through a pipe has no history: name a file")
    roots = {_root(place) for place in places}
    if len(roots) > 1:
        raise UsageError("the files of the ledger lie in several repositories: name one of them with --ledger")
    root = roots.pop()
    folders = [_inside(root, place) for place in places if place.is_dir()]
    now = [_inside(root, file) for file in files.find(named)]
    names = dict.fromkeys(name for file in now for name in _former_names(root, file))
    return Repository(root, tuple(folders), tuple(names))


def _root(place: Path) -> Path:
    folder = place if place.is_dir() else place.parent
    answer = _git(folder, "rev-parse", "--show-toplevel", may_fail=True)
    if not answer:
        raise NothingChecked(f"no git repository holds {shown(place)}: how it moved is read from git (git init begins)")
    return Path(os.fsdecode(answer.rstrip(b"\r\n"))).resolve()


def _inside(root: Path, path: Path) -> str:
    """Return a path below the root as git writes it; "" for the root itself."""
    whole = path.resolve() if path.is_dir() else path.parent.resolve() / path.name
    return "" if whole == root else whole.relative_to(root).as_posix()


def _former_names(root: Path, name: str) -> list[str]:
    """Return the names that a file has had, this one first."""
    if not _git(root, "rev-parse", "--verify", "--quiet", "HEAD", may_fail=True):
        return [name]
    staged = _renames(_git(root, "diff", "--cached", "-M", "--diff-filter=R", "--name-status", "-z", "HEAD"))
    start = next((old for old, new in staged if new == name), name)
    log = _git(root, "log", "--follow", "-M", "--diff-filter=R", "--name-status", "-z", "--format=", "--", start)
    return list(dict.fromkeys([name, start, *(old for old, _ in _renames(log))]))


def _renames(output: bytes) -> list[tuple[str, str]]:
    """Return the pairs (old name, new name) of an output of --name-status -z that holds renames alone."""
    parts = [part.lstrip(b"\n") for part in output.split(b"\0")]
    parts = [part for part in parts if part]
    return [(os.fsdecode(old), os.fsdecode(new)) for old, new in zip(parts[1::3], parts[2::3], strict=False)]


def _is_ledger_file(path: str) -> bool:
    name = path.rpartition("/")[2]
    return name.endswith(files.ENDINGS) and not name.startswith(".")


def _git(folder: Path, *arguments: str, may_fail: bool = False) -> bytes:
    """Return what git answers; b"" where it says no and may. Raises NothingChecked without git, LedgerError else."""
    kept = {name: value for name, value in os.environ.items() if name not in OF_ANOTHER}
    environment = {**kept, "LC_ALL": "C", "GIT_LITERAL_PATHSPECS": "1", "GIT_TERMINAL_PROMPT": "0"}
    try:
        ran = subprocess.run(["git", *QUIET, *arguments], cwd=folder, env=environment, capture_output=True,
                             stdin=subprocess.DEVNULL, timeout=SECONDS, check=False)  # fmt: skip
    except FileNotFoundError:
        raise NothingChecked("git is not installed, or not on the PATH: how a ledger moved is read from git") from None
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise LedgerError(f"git {arguments[0]} gave no answer: {error}") from None
    if ran.returncode and not may_fail:
        reason = ran.stderr.decode("utf-8", "replace").strip().splitlines()
        raise LedgerError(f"git {arguments[0]}: {reason[-1] if reason else f'ended with {ran.returncode}'}")
    if ran.returncode and b"dubious ownership" in ran.stderr:
        raise NothingChecked(
            "the repository belongs to somebody else, and git refuses it: see git config safe.directory"
        )
    return b"" if ran.returncode else ran.stdout
