"""What log, diff and stats ask git: which record, which two versions of the ledger."""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import ClaimcheckError, NotFound, NothingChecked, UsageError
from claimcheck.ledger.compare import RecordChange, compare
from claimcheck.ledger.lookup import find_record
from claimcheck.ledger.model import COLLECTIONS, Claim, Ledger
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.record_history import record_history
from claimcheck.ledger.revisions import Commit, Repository, repository
from claimcheck.query.grammar import compile_query
from claimcheck.text.patterns import compiled_later

Selected = tuple[list[Claim], Ledger]
TERM = compiled_later(r'[:=<>#"()]|^-')  # what a query has and the name of a revision has not


@dataclass(frozen=True, slots=True)
class RecordChanges:
    """A record by its id, and the commits that changed it."""

    id: str
    entries: Iterator[tuple[Commit, RecordChange]]


def record_changes(ledger: Ledger, paths: Sequence[Path], text: str) -> RecordChanges:
    """Return how the record moved that a text means, also one that was removed, by its whole id.

    Raises what `find_record` raises, and NothingChecked where there is no history.
    """
    history = repository(paths)
    try:
        record = find_record(ledger, text)
        kinds, id = [type(record).__name__.lower()], record.id
    except NotFound:
        kind, _, id = text.rpartition(":")
        kinds = [kind] if kind else [name[:-1] for name in COLLECTIONS]
        known = [name for name in kinds if f"{name}s" in COLLECTIONS and _was_there(history, name, id)]
        if not known:
            raise
        kinds = known
    return RecordChanges(id, record_history(history, ledger, kinds[0], id))


def _was_there(history: Repository, kind: str, id: str) -> bool:
    return any(id in getattr(history.at(commit.id).ledger, f"{kind}s") for commit in history.commits())


def versions(now: Reading, paths: Sequence[Path], words: Sequence[str]) -> tuple[Reading, Reading, list[str]]:
    """Return the two versions that `[REV|REV..REV] [QUERY]` compares, and the words of the query.

    Without a second revision the files as they are are compared, without any, with HEAD.
    Raises UsageError for a first word that is neither a revision nor a term.
    """
    history = repository(paths)
    first = words[0].strip() if words else ""
    old, dots, new = first.partition("..")
    try:
        before = history.at(history.resolve(old or "HEAD"))
        return before, history.at(history.resolve(new or "HEAD")) if dots else now, list(words[1:])
    except UsageError as error:
        if first and not TERM.search(first):
            raise UsageError(f"{error}; a query stands behind one: claimcheck diff HEAD {first}") from None
    try:
        return history.at(history.resolve("HEAD")), now, list(words)
    except UsageError:
        raise NothingChecked("nothing of this ledger is committed yet: git add and git commit begin") from None


def selected_since(now: Ledger, paths: Sequence[Path], revision: str, query: str) -> tuple[Selected, Selected]:
    """Return the claims that a query selects at a revision and now, each with its ledger.

    Raises UsageError for an unknown revision, and as `changes` does.
    """
    history = repository(paths)
    then = history.at(history.resolve(revision)).ledger
    tests = _tests(query, then, now)
    claims = [[claim for of, test in tests if of is ledger for claim in ledger.claims.values() if test(claim)]
              for ledger in (then, now)]  # fmt: skip
    return (claims[0], then), (claims[1], now)


def changes(before: Ledger, after: Ledger, query: str) -> list[RecordChange]:
    """Return the records that differ; with a query, the claims that it selects in either version.

    Raises QueryError, or NotFound where neither version knows an actor.
    """
    every = compare(before, after)
    if not query:
        return every
    tests = _tests(query, before, after)
    return [change for change in every if change.kind == "claim" and any(
        test(ledger.claims[change.id]) for ledger, test in tests if change.id in ledger.claims)]  # fmt: skip


def _tests(query: str, before: Ledger, after: Ledger) -> list[tuple[Ledger, Callable[[Claim], bool]]]:
    tests: list[tuple[Ledger, Callable[[Claim], bool]]] = []
    with contextlib.suppress(NotFound):
        tests.append((before, compile_query(query, before).accepts))
    try:
        tests.append((after, compile_query(query, after).accepts))
    except ClaimcheckError:
        if not tests:
            raise
    return tests
