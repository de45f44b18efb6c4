"""One link asked for: politely, to an address that was looked at first, and never for longer or more than was said."""

import asyncio
import socket
import ssl
import zlib
from dataclasses import dataclass
from typing import Any

import httpx

from claimcheck._version import __version__
from claimcheck.sources.links.addresses import NOWHERE, choose_address
from claimcheck.sources.links.judging import REDIRECTS, Link, LinkState, Redirect, judge

HEADERS = {"User-Agent": f"claimcheck/{__version__} (checks the links of a ledger)", "Accept": "*/*",
           "Accept-Encoding": "identity"}  # fmt: skip
HOPS = 10  # redirects that are followed
HEAD_UNFIT = (400, 403, 404, 405, 406, 410, 500, 501, 503)  # answers to HEAD that a GET may change
LOOKED_AT = 65_536  # bytes of a page, and of what it unpacks to


class AddressRefused(Exception):
    """An address that must not be asked, and why."""


@dataclass(frozen=True, slots=True)
class FetchPolicy:
    """`seconds` is for one link with all its hops, `patience` the longest Retry-After that is waited for."""

    seconds: float = 20.0
    patience: float = 10.0
    allow_private: bool = False


class GuardedTransport(httpx.AsyncBaseTransport):
    """Looks up each name itself, refuses private addresses, and connects to the very address it looked at.

    The certificate is still held to the name.
    """

    def __init__(self, allow_private: bool) -> None:
        self.allow_private = allow_private
        self.inner = httpx.AsyncHTTPTransport(retries=0)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        host, port = request.url.host, request.url.port or (443 if request.url.scheme == "https" else 80)
        if not 0 < port < 65_536:
            raise OSError(f"there is no port {port}")
        found: list[Any] = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        address, why = choose_address(found, self.allow_private)
        if not address:
            raise AddressRefused(why)
        extensions = {**request.extensions, "sni_hostname": host}
        there = httpx.Request(request.method, request.url.copy_with(host=address), headers=request.headers,
                              stream=request.stream, extensions=extensions)  # fmt: skip
        return await self.inner.handle_async_request(there)

    async def aclose(self) -> None:
        await self.inner.aclose()


async def fetch(client: httpx.AsyncClient, url: str, policy: FetchPolicy) -> Link:
    """Ask for a link and judge the answer. Never raises: what fails is a state."""
    try:
        async with asyncio.timeout(policy.seconds):
            return await _followed(client, url, policy)
    except AddressRefused as error:
        return Link(url, LinkState.REFUSED, remark=str(error))
    except TimeoutError:
        return Link(url, LinkState.UNREACHABLE, remark=f"no whole answer within {policy.seconds:g} s")
    except Exception as error:  # whatever the libraries below stumble over is this link's end, not the run's
        return Link(url, LinkState.UNREACHABLE, remark=_reason(error))


async def _followed(client: httpx.AsyncClient, url: str, policy: FetchPolicy) -> Link:
    """Follow the redirects by hand, each to an address that is looked at again."""
    hops, at, method = list[Redirect](), httpx.URL(url), "HEAD"
    while True:
        status, onward, body = await _asked(client, method, at, policy)
        if method == "HEAD" and (status in HEAD_UNFIT or 200 <= status < 300):
            method = "GET"
            continue
        hops.append(Redirect(str(at), status))
        if status not in REDIRECTS or not onward:
            return judge(hops, body)
        at = at.join(onward)
        if at.scheme not in ("http", "https") or not at.host:
            return Link(
                url, LinkState.UNREACHABLE, status, remark=f"it leads to {str(at)[:80]!r}, which is no web address"
            )
        if str(at) in [hop.url for hop in hops]:
            return Link(url, LinkState.UNREACHABLE, status, remark="its redirects run in a circle")
        if len(hops) > HOPS:
            return Link(url, LinkState.UNREACHABLE, status, remark=f"more than {HOPS} redirects")


async def _asked(client: httpx.AsyncClient, method: str, url: httpx.URL, policy: FetchPolicy) -> tuple[int, str, str]:
    """Status, location and the beginning of the page; a server that says when to come back is asked once more."""
    for again in (True, False):
        async with client.stream(method, url, headers=HEADERS) as response:
            wait = _wait(response)
            if again and wait is not None and wait <= policy.patience:
                await asyncio.sleep(wait)
                continue
            page = "html" in response.headers.get("content-type", "") and method == "GET" and response.is_success
            body = await _beginning(response) if page else ""
            return response.status_code, response.headers.get("location", ""), body
    raise AssertionError("the second answer is taken as it is")


def _wait(response: httpx.Response) -> float | None:
    """The seconds after which a busy server wants to be asked again; None when it does not say."""
    told = response.headers.get("retry-after", "")
    return float(told) if response.status_code in (429, 503) and told.isdecimal() and len(told) < 6 else None


async def _beginning(response: httpx.Response) -> str:
    """The first bytes of a page, unpacked no further than as many again."""
    data = b""
    async for part in response.aiter_raw(8192):
        data += part
        if len(data) >= LOOKED_AT:
            break
    coding = response.headers.get("content-encoding", "identity").strip().lower()
    if coding in ("gzip", "x-gzip", "deflate"):
        try:
            data = zlib.decompressobj(47).decompress(data, LOOKED_AT)
        except zlib.error:
            return ""
    elif coding not in ("identity", ""):
        return ""
    return data[:LOOKED_AT].decode("utf-8", "replace")


def _reason(error: Exception) -> str:
    """Why nothing came back, in words."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, ssl.SSLCertVerificationError):
            return f"its certificate is not to be trusted: {seen.verify_message}"
        if isinstance(seen, socket.gaierror):
            return NOWHERE
        seen = seen.__cause__ or seen.__context__
    return " ".join(str(error).split())[:120] or type(error).__name__
