"""Many links at once, few of them on one host."""

import asyncio
from collections import defaultdict
from collections.abc import Callable, Sequence
from urllib.parse import urlsplit

import httpx

from claimcheck.sources.links.fetching import FetchPolicy, GuardedTransport, fetch
from claimcheck.sources.links.judging import Link

AT_ONCE = 16  # links that are asked for at the same time
A_HOST = 2  # of them on one host


def check(
    urls: Sequence[str], policy: FetchPolicy, told: Callable[[Link], None] = lambda link: None
) -> dict[str, Link]:
    """The state of each address, each asked for once; `told` hears of each as it comes in."""
    return asyncio.run(_all(list(dict.fromkeys(urls)), policy, told))


async def _all(urls: Sequence[str], policy: FetchPolicy, told: Callable[[Link], None]) -> dict[str, Link]:
    everywhere = asyncio.Semaphore(AT_ONCE)
    hosts: dict[str, asyncio.Semaphore] = defaultdict(lambda: asyncio.Semaphore(A_HOST))
    async with httpx.AsyncClient(transport=GuardedTransport(policy.allow_private), timeout=policy.seconds) as client:

        async def one(url: str) -> Link:
            async with hosts[_host(url)], everywhere:
                link = await fetch(client, url, policy)
            told(link)
            return link

        found = await asyncio.gather(*(one(url) for url in urls))
    return {link.url: link for link in found}


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc.casefold()
    except ValueError:  # brackets that hold no address
        return ""
