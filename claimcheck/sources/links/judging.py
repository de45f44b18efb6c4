"""What an answer of a server means for a link. Pure: no network here."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

PERMANENT = (301, 308)
REDIRECTS = (301, 302, 303, 307, 308)
BLOCKED = (401, 402, 403, 407, 429, 451)
NOT_FOUND = re.compile(
    r"(?:page|article|site|content|document|story)\s+(?:was |is |has been |could )?(?:not (?:be )?found|"
    r"removed|deleted|no longer (?:available|exists?)|does(?:n[’']t| not) exist)|\bnot found\b|\berror 404\b|^\s*404\b|"
    r"\b404 (?:error|page)\b",
    re.IGNORECASE,
)
HEADING = re.compile(r"<(title|h1)\b[^>]{0,500}>([^<]{0,500})", re.IGNORECASE)


class LinkState(StrEnum):
    """What became of a link."""

    ALIVE = "alive"
    MOVED = "moved"
    GONE = "gone"
    BLOCKED = "blocked"
    SOFT = "soft-404"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Redirect:
    """One answer on the way: the address asked and the status given."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Link:
    """A link as it was found: `target` is where it has moved for good, `remark` why it is in its state."""

    url: str
    state: LinkState
    status: int = 0
    target: str = ""
    remark: str = ""


def judge(hops: Sequence[Redirect], body: str = "") -> Link:
    """The state of a link by the answers from the first to the last, and the beginning of the last page."""
    first, last = hops[0], hops[-1]
    if last.status in (404, 410):
        return Link(first.url, LinkState.GONE, last.status, remark=f"the server says {last.status}")
    if last.status in BLOCKED:
        return Link(
            first.url, LinkState.BLOCKED, last.status, remark=f"the server says {last.status}: a person may be let in"
        )
    if not 200 <= last.status < 300:
        return Link(first.url, LinkState.UNREACHABLE, last.status, remark=f"the server says {last.status}")
    if told := _missing(body):
        return Link(first.url, LinkState.SOFT, last.status, remark=f"the page says {told!r}")
    if len(hops) > 1 and _front(last.url) and not _front(first.url):
        return Link(first.url, LinkState.SOFT, last.status, remark=f"it leads to the front page {last.url}")
    target = _moved(hops)
    if target:
        return Link(first.url, LinkState.MOVED, last.status, target=target, remark="moved for good")
    remark = f"by way of {last.url}" if len(hops) > 1 else ""
    return Link(first.url, LinkState.ALIVE, last.status, remark=remark)


def _moved(hops: Sequence[Redirect]) -> str:
    """Where the redirects that are for good lead, up to the first that is not; empty where there is none."""
    permanent = 0
    while permanent < len(hops) - 1 and hops[permanent].status in PERMANENT:
        permanent += 1
    return hops[permanent].url if permanent else ""


def _missing(body: str) -> str:
    """What a page says in its title or heading, when that is that there is no such page."""
    headings = (" ".join(text.split()) for _, text in HEADING.findall(body))
    return next((text[:80] for text in headings if NOT_FOUND.search(text)), "")


def _front(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path in ("", "/") and not parts.query
