"""The links of some sources: from the cache where it is young enough, else from the network."""

import time
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

from claimcheck.errors import NothingChecked, UsageError
from claimcheck.ledger.lookup import find
from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.links import cache
from claimcheck.sources.links.addresses import NOWHERE
from claimcheck.sources.links.judging import Link


def linked(ledger: Ledger, wanted: Sequence[str]) -> list[Source]:
    """The wanted sources (all when none is named) that have an address; raises NothingChecked when none has.

    Raises as lookup does for a source that the ledger does not hold.
    """
    sources = [find(ledger, id, Source) for id in wanted] or ledger.sources.values()
    chosen = list({source.id: source for source in sources}.values())
    if not any(source.url for source in chosen):
        raise NothingChecked(f"none of {len(chosen)} sources has a url, so no link was checked")
    return [source for source in chosen if source.url]


def look(
    sources: Sequence[Source], told: Callable[[int, int], None], *, days: float, seconds: float, allow_private: bool
) -> dict[str, Link]:
    """The state of each source's address; `told` hears how many of how many have come in.

    Raises UsageError when the extra is not installed, NothingChecked when this machine is offline.
    """
    try:
        from claimcheck.sources.links.checking import check
        from claimcheck.sources.links.fetching import FetchPolicy
    except ImportError:
        raise UsageError("links needs an extra: pip install 'claimcheck-ledger[links]'") from None
    now, file = time.time(), cache.place()
    known = cache.read(file, now, days)
    wanted = list(dict.fromkeys(source.url for source in sources if source.url not in known))
    done = list[Link]()

    def counted(link: Link) -> None:
        done.append(link)
        told(len(done), len(wanted))

    found = check(wanted, FetchPolicy(seconds=seconds, allow_private=allow_private), counted) if wanted else {}
    hosts = {urlsplit(url).hostname for url in found}
    if len(hosts) > 1 and all(link.remark == NOWHERE for link in found.values()):
        raise NothingChecked(f"none of {len(hosts)} names could be looked up: this machine seems to be offline")
    cache.write(file, found.values(), now)
    return known | found
