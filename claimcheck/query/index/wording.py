"""The words of an index, which are added to it when a search first asks for them."""

import sqlite3

from claimcheck.errors import Damaged
from claimcheck.ledger.collector import uncollected
from claimcheck.ledger.index import writing
from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.index.storage import Store
from claimcheck.ledger.model import Actor, Claim, Ledger

ANOTHER = "another index has taken its place"


def has_words(store: Store) -> bool:
    """Return whether an index holds the words of the texts, after they were added where they can be.

    Raises Damaged.
    """
    if store.about("words") is not None:
        return True
    try:
        identity = store.about("identity")
        writing.write(store.path, lambda copy: add_words(copy, identity), over=True)
    except (OSError, sqlite3.Error, OverflowError, UnicodeError):
        return False
    store.reopen()
    if store.about("identity") != identity:
        raise Damaged(ANOTHER)
    return store.about("words") is not None


def add_words(store: Store, identity: str) -> None:
    """Write the words of all claims. Raises Damaged where the index is not the one that is meant."""
    from claimcheck.query.index.postings import Words

    if store.about("identity") != identity:
        raise Damaged(ANOTHER)
    ledger = Ledger(actors=IndexedRecords[Actor](store, "actors", {}))
    claims, words = IndexedRecords[Claim](store, "claims", {}), Words()
    claims.most_kept = 0
    with uncollected():
        for number, claim in claims.every_numbered():
            words.add(number, claim, ledger)
    store.put("posting", words.rows())
    store.tell("words", sum(words.sizes.values()))
