"""The links of some sources: from the cache where it is young enough, else from the network."""

import time
from collections.abc import Callable, Sequence

from claimcheck.errors import NothingChecked, UsageError
from claimcheck.ledger.lookup import find
from claimcheck.ledger.model import Ledger, Source
from claimcheck.sources.links import cache
from claimcheck.sources.links.addresses import NOWHERE, host_of
from claimcheck.sources.links.judging import Link


def linked(ledger: Ledger, wanted: Sequence[str]) -> list[Source]:
    """Return the wanted sources (all when none is named) that have an address; raises NothingChecked when none has.

    Raises as lookup does for a source that the ledger does not hold.
    """
    sources = [find(ledger, id, Source) for id in wanted] or ledger.sources.values()
    chosen = list({source.id: source for source in sources}.values())
    if not any(source.url for source in chosen):
        raise NothingChecked(f"none of {len(chosen)} sources has a url, so no link was checked")
    return [source for source in chosen if source.url]


def look(
    sources: Sequence[Source], on_progress: Callable[[int, int], None], *, days: float, seconds: float,
    allow_private: bool,
) -> dict[str, Link]:  # fmt: skip
    """Return the state of each source's address, under the address; `on_progress` gets how many of how many are in.

    `days` is how old a cached answer may be, `seconds` the time for one link. What has come in is cached even when
    the run is interrupted. Raises UsageError when the extra is not installed, NothingChecked when this machine is
    offline.
    """
    try:
        from claimcheck.sources.links.checking import check
        from claimcheck.sources.links.fetching import FetchPolicy
    except ImportError:
        raise UsageError("links needs an extra: pip install 'claimcheck-ledger[links]'") from None
    now, file = time.time(), cache.cache_file()
    known = cache.read(file, now, days)
    wanted = list(dict.fromkeys(source.url for source in sources if source.url not in known))
    done = list[Link]()

    def count(link: Link) -> None:
        done.append(link)
        on_progress(len(done), len(wanted))

    try:
        links = check(wanted, FetchPolicy(seconds=seconds, allow_private=allow_private), count) if wanted else {}
    finally:
        cache.write(file, done, now)
    hosts = {host_of(url) for url in links}
    if len(hosts) > 1 and all(link.remark == NOWHERE for link in links.values()):
        raise NothingChecked(f"none of {len(hosts)} names could be looked up: this machine seems to be offline")
    return known | links
