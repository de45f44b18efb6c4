"""One link asked for: politely, to an address that was looked at first, and never for longer or more than was said."""

import asyncio
import socket
import ssl
import zlib
from typing import Any

import httpx

from claimcheck._version import __version__
from claimcheck.dataclass import dataclass
from claimcheck.sources.links.addresses import NOWHERE, choose_address, without_credentials
from claimcheck.sources.links.judging import REDIRECTS, Hop, Link, LinkState, judge

HEADERS = {"User-Agent": f"claimcheck/{__version__} (checks the links of a ledger)", "Accept": "*/*",
           "Accept-Encoding": "identity"}  # fmt: skip
HOPS = 10  # redirects that are followed
LOOKED_AT = 65_536  # bytes of a page, and of what it unpacks to


class AddressRefused(Exception):
    """An address that must not be asked, and why."""


@dataclass(frozen=True, slots=True)
class FetchPolicy:
    """`seconds` is for one link with all its hops, `patience` the longest Retry-After that is waited for (seconds)."""

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
        host = request.url.raw_host.decode("ascii")  # an international name as the network writes it
        port = request.url.port or (443 if request.url.scheme == "https" else 80)
        if not 0 < port < 65_536:
            raise OSError(f"there is no port {port}")
        places: list[Any] = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        address, why = choose_address(places, self.allow_private)
        if not address:
            raise AddressRefused(why)
        extensions = {**request.extensions, "sni_hostname": host}
        there = httpx.Request(request.method, request.url.copy_with(host=address), headers=request.headers,
                              stream=request.stream, extensions=extensions)  # fmt: skip
        return await self.inner.handle_async_request(there)

    async def aclose(self) -> None:
        await self.inner.aclose()


async def fetch(transport: httpx.AsyncBaseTransport, url: str, policy: FetchPolicy) -> Link:
    """Ask for a link and judge the answer. Never raises: what fails is a state, of the address as it was given."""
    try:
        async with asyncio.timeout(policy.seconds):
            return await _follow(transport, url, policy)
    except AddressRefused as error:
        return Link(url, LinkState.REFUSED, remark=str(error))
    except TimeoutError:
        return Link(url, LinkState.UNREACHABLE, remark=f"no whole answer within {policy.seconds:g} s")
    except Exception as error:  # whatever the libraries below stumble over is this link's end, not the run's
        return Link(url, LinkState.UNREACHABLE, remark=without_credentials(_reason(error)))


async def _follow(transport: httpx.AsyncBaseTransport, url: str, policy: FetchPolicy) -> Link:
    """Follow the redirects by hand, each to an address that is looked at again, with the cookies of this link alone."""
    client = httpx.AsyncClient(transport=transport, timeout=policy.seconds, trust_env=False)  # the transport stays open
    at = _web_address(url)
    hops, asked = [Hop(url, 0)], set[tuple[object, ...]]()
    while True:
        state = (str(at), *sorted((cookie.name, cookie.value or "") for cookie in client.cookies.jar))
        if state in asked:
            return Link(url, LinkState.UNREACHABLE, hops[-1].status, remark="its redirects run in a circle")
        asked.add(state)
        status, onward, body = await _ask(client, at, policy)
        hops[-1] = Hop(hops[-1].url, status)
        if status not in REDIRECTS or not onward:
            return judge(hops, body)
        at = at.join(onward)
        if at.scheme not in ("http", "https") or not at.host:
            remark = without_credentials(f"it leads to {str(at)[:80]!r}, which is no web address")
            return Link(url, LinkState.UNREACHABLE, status, remark=remark)
        if len(hops) > HOPS:
            return Link(url, LinkState.UNREACHABLE, status, remark=f"more than {HOPS} redirects")
        hops.append(Hop(str(at), 0))


def _web_address(url: str) -> httpx.URL:
    try:
        address = httpx.URL(url)
    except (httpx.InvalidURL, ValueError) as error:
        raise AddressRefused(without_credentials(f"it is no web address: {error}")) from None
    if address.scheme not in ("http", "https") or not address.host:
        raise AddressRefused("it is no web address")
    return address


async def _ask(client: httpx.AsyncClient, url: httpx.URL, policy: FetchPolicy) -> tuple[int, str, str]:
    """Status, location and the beginning of the page; a server that says when to come back is asked once more.

    GET alone: too many servers answer HEAD otherwise, late or not at all. No more of it is read than is looked at.
    """
    for again in (True, False):
        async with client.stream("GET", url, headers=HEADERS) as response:
            wait = _wait(response)
            if again and wait is not None and wait <= policy.patience:
                await asyncio.sleep(wait)
                continue
            page = "html" in response.headers.get("content-type", "") and response.is_success
            body = await _beginning(response) if page else ""
            return response.status_code, response.headers.get("location", ""), body
    raise AssertionError("the second answer is taken as it is")


def _wait(response: httpx.Response) -> float | None:
    """The seconds after which a busy server wants to be asked again; None when it does not say."""
    seconds = response.headers.get("retry-after", "")
    is_busy = response.status_code in (429, 503) and seconds.isascii() and seconds.isdecimal() and len(seconds) < 6
    return float(seconds) if is_busy else None


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
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"its certificate is not to be trusted: {cause.verify_message}"
        if isinstance(cause, socket.gaierror):
            return NOWHERE
        cause = cause.__cause__ or cause.__context__
    return " ".join(str(error).split())[:120] or type(error).__name__
