"""What can go wrong, as one tree; the exit code stands on the class.

    ClaimcheckError
    ├── NotFound          1   asked for, not there
    ├── Refused           1   a change that would do harm, or that somebody did not want
    ├── UsageError        2   a wrong option or argument
    │   ├── Ambiguous         a name or the start of an id that several records have
    │   ├── QueryError        a query that cannot be read
    │   └── NothingChecked    there was nothing to answer about: never reported as a pass
    └── LedgerError       3   the ledger cannot be read or written

Faults inside a ledger are not exceptions but findings (see rules.py).
"""

TYPE_CHECKING = False  # what type checkers take for true; `typing` itself takes as long as an empty Python
if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_ANSWERED = 32  # what is misspelt in one record is in thousands
_ANSWERED: dict[tuple[str, tuple[str, ...], int], list[str]] = {}
CLOSED_PIPE = 141  # exit code where the reader of a pipe has gone: 128 + SIGPIPE, as a shell reports it


class ClaimcheckError(Exception):
    """The root: `str(error)` is one line for a person, `exit_code` is for the shell."""

    exit_code = 1


class NotFound(ClaimcheckError):
    """A claim, actor or source that was asked for is not in the ledger."""


class Refused(ClaimcheckError):
    """A change that would bring faults into the ledger or break references, or to which somebody said no."""


class UsageError(ClaimcheckError):
    """The command line asks for something that does not exist."""

    exit_code = 2


class Ambiguous(UsageError):
    """What was asked for may be several claims, actors or sources: none is taken silently."""


class QueryError(UsageError):
    """A query that does not follow the grammar, or names an unknown field or word."""


class NothingChecked(UsageError):
    """No claim, no source, no snapshot: a check over nothing must not look like a pass."""


class LedgerError(ClaimcheckError):
    """The files of the ledger cannot be found, read or written."""

    exit_code = 3


class Damaged(Exception):
    """An index does not say what was written into it. No error for a person: the ledger itself is read instead."""


def near(word: str, known: "Iterable[str]", limit: int = 3) -> list[str]:
    """The known words that `word` may have meant, best first."""
    asked = (word, (*known,), limit)
    if asked not in _ANSWERED:
        import difflib  # 3 ms, and only needed once something is wrong

        if len(_ANSWERED) >= MOST_ANSWERED:
            _ANSWERED.clear()
        folded = {name.casefold(): name for name in asked[1]}
        hits = difflib.get_close_matches(word[:200].casefold(), folded, limit, 0.6)
        _ANSWERED[asked] = [folded[hit] for hit in hits]
    return _ANSWERED[asked].copy()


def did_you_mean(word: str, known: "Iterable[str]") -> str:
    """A sentence to put behind an error: " Did you mean 'x'?", or nothing when nothing is near."""
    nearest = near(word, known)
    return f" Did you mean {' or '.join(repr(name) for name in nearest)}?" if nearest else ""
