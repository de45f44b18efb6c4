"""What the answers of a server mean for a link. Pure: no network here."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from claimcheck.sources.links.addresses import without_credentials
from claimcheck.text.patterns import compiled_later

PERMANENT = (301, 308)
REDIRECTS = (301, 302, 303, 307, 308)
BLOCKED = (401, 402, 403, 407, 429, 451)
HEADING = compiled_later(r"<(title|h1)\b[^>]{0,500}>([^<]{0,500})", re.IGNORECASE)
SEPARATOR = compiled_later(r"\s[-–—|:·•»/]{1,3}\s|\||»")  # between the title of a page and the name of its site
SITE_WORDS = 6  # the longest name of a site, in words
SORRY = r"(?:(?:sorry|oops|whoops|uh[- ]oh|we[’']re sorry|we are sorry)[,.!:… –—-]{1,5})?"
CODE = r"(?:(?:http )?(?:error|status) )?404(?: error)?"
WHAT = (
    r"(?:(?:the|this|that|your) )?(?:requested )?(?:page|article|site|content|document|story|file|link|resource|url)"
    r"(?: requested| you requested)?"
)
MISSING = (
    r"(?:(?:was |is |has been |could |can )?(?:not|n[’']t) (?:be )?found|cannot be found|(?:couldn|can)[’']t be found|"
    r"(?:was |is |has been )?(?:removed|deleted)|(?:is )?no longer (?:available|exists?|here)|"
    r"does(?:n[’']t| not) exist|(?:is )?(?:not available|unavailable))"
)
NOT_FOUND = compiled_later(
    rf"{SORRY}(?:{CODE}(?:[,.!:–— -]{{0,5}}(?:not found|{WHAT} {MISSING}))?|not found|{WHAT} {MISSING})[.!… ]{{0,5}}",
    re.IGNORECASE,
)


class LinkState(StrEnum):
    """What became of a link; `refused` is the state of an address that was never asked."""

    ALIVE = "alive"
    MOVED = "moved"
    GONE = "gone"
    BLOCKED = "blocked"
    SOFT = "soft-404"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Hop:
    """One answer on the way: the address asked and the HTTP status given."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it was found: `target` is where it has moved for good, `remark` why it is in its state.

    `url` is the address as the ledger has it. The remark is without credentials.
    """

    url: str
    state: LinkState
    status: int = 0
    target: str = ""
    remark: str = ""


def judge(hops: Sequence[Hop], body: str = "") -> Link:
    """Return the state of a link by the answers from the first to the last, and the beginning of the last page.

    The target of a link that has moved keeps the fragment of the address, as in a browser.
    """
    first, last = hops[0], hops[-1]
    state, target, remark = LinkState.ALIVE, "", ""
    if last.status in (404, 410):
        state, remark = LinkState.GONE, f"the server says {last.status}"
    elif last.status in BLOCKED:
        state, remark = LinkState.BLOCKED, f"the server says {last.status}: a person may be let in"
    elif not 200 <= last.status < 300:
        state, remark = LinkState.UNREACHABLE, f"the server says {last.status}"
    elif heading := _missing(body):
        state, remark = LinkState.SOFT, f"the page says {heading!r}"
    elif len(hops) > 1 and _is_front_page(last.url) and not _is_front_page(first.url):
        state, remark = LinkState.SOFT, f"it leads to the front page {last.url}"
    elif target := _moved(hops):
        state, target, remark = LinkState.MOVED, _with_fragment(target, first.url), "moved for good"
    elif last.url != first.url:
        remark = f"by way of {last.url}"
    return Link(first.url, state, last.status, target, without_credentials(remark))


def says_not_found(heading: str) -> bool:
    """Return whether a title or heading says that there is no such page, and nothing else but the name of a site."""
    parts = [part.strip() for part in SEPARATOR.split(heading) if part and part.strip()]
    missing = [part for part in parts if NOT_FOUND.fullmatch(part)]
    return bool(missing) and all(len(part.split()) <= SITE_WORDS for part in parts if part not in missing)


def _moved(hops: Sequence[Hop]) -> str:
    """Where the redirects that are for good lead, up to the first that is not; empty where there is none."""
    permanent = 0
    while permanent < len(hops) - 1 and hops[permanent].status in PERMANENT:
        permanent += 1
    return hops[permanent].url if permanent else ""


def _with_fragment(target: str, url: str) -> str:
    _, mark, fragment = url.partition("#")
    return target if "#" in target else target + mark + fragment


def _missing(body: str) -> str:
    """What a page says in its title or heading, when that is that there is no such page."""
    headings = (" ".join(html.unescape(text).split()) for _, text in HEADING.findall(body))
    return next((heading[:80] for heading in headings if says_not_found(heading)), "")


def _is_front_page(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:  # brackets that hold no address
        return False
    return parts.path in ("", "/") and not parts.query
