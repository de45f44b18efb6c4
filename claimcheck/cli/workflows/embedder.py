"""Which embedder a command uses: the one asked for, or else that of the ledger's head, or none."""

from collections.abc import Callable
from typing import TypeVar

from claimcheck.errors import UsageError
from claimcheck.ledger.model import Ledger
from claimcheck.output.console import notice

Made = TypeVar("Made")


def with_embedder(make: Callable[[str], Made], ledger: Ledger, asked: str | None, without: str) -> Made:
    """Return what `make` makes, given the name of an embedder, "" for none.

    Where the head of the ledger names one that cannot be had, that is said, with what is done `without` it. Raises
    UsageError for one asked for that cannot be had.
    """
    if asked is not None or not ledger.embedder:
        return make(asked or "")
    try:
        return make(ledger.embedder)
    except UsageError as error:
        notice(f"{error}; {without}")
        return make("")
