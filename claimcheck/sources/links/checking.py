"""Many links at once, few of them on one host."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence

from claimcheck.sources.links.addresses import host_of
from claimcheck.sources.links.fetching import FetchPolicy, GuardedTransport, fetch
from claimcheck.sources.links.judging import Link

AT_ONCE = 16  # links that are asked for at the same time
PER_HOST = 2  # of them on one host


def check(
    urls: Sequence[str], policy: FetchPolicy, on_progress: Callable[[Link], None] = lambda link: None
) -> dict[str, Link]:
    """Return the state of each address, under the address as given, each asked for once.

    `on_progress` gets each link as it comes in. Never raises for an address, whatever it is.
    """
    return asyncio.run(_check_all(list(dict.fromkeys(urls)), policy, on_progress))


async def _check_all(urls: Sequence[str], policy: FetchPolicy, on_progress: Callable[[Link], None]) -> dict[str, Link]:
    everywhere = asyncio.Semaphore(AT_ONCE)
    hosts: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(PER_HOST))
    transport = GuardedTransport(policy.allow_private)

    async def check_one(url: str) -> Link:
        async with hosts[host_of(url)], everywhere:
            link = await fetch(transport, url, policy)
        on_progress(link)
        return link

    try:
        links = await asyncio.gather(*(check_one(url) for url in urls))
    finally:
        await transport.aclose()
    return dict(zip(urls, links, strict=True))
