"""The links of sources with what became of them, and where else to find what is gone."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from urllib.parse import quote

from claimcheck.errors import NothingChecked
from claimcheck.ledger.model import Source
from claimcheck.output.blocks import Answer, Column, Marked, Table
from claimcheck.sources.links.addresses import host_of, without_credentials
from claimcheck.sources.links.judging import Link, LinkState
from claimcheck.text.patterns import compiled_later

STYLES = {
    LinkState.ALIVE: "good", LinkState.MOVED: "fair", LinkState.GONE: "error", LinkState.BLOCKED: "note",
    LinkState.SOFT: "warning", LinkState.UNREACHABLE: "error", LinkState.REFUSED: "error",
}  # fmt: skip
WRONG = (LinkState.GONE, LinkState.SOFT, LinkState.UNREACHABLE, LinkState.REFUSED)
WAYBACK = "https://web.archive.org"
ARCHIVES = compiled_later(
    r"web\.archive\.org|(?:www\.)?(?:archive\.(?:today|is|ph|li|vn|fo|md)|perma\.cc|webcitation\.org|"
    r"ghostarchive\.org|megalodon\.jp|webarchive\.nationalarchives\.gov\.uk|arquivo\.pt)"
)
INNER = compiled_later(r"https?://[^/?#]*/.*?(https?://.+)", re.DOTALL)  # an address within the path of another


def listed(sources: Sequence[Source], links: Mapping[str, Link]) -> Answer:
    """Each source with its link's state; for one that is gone the archived copy, when the ledger has one."""
    rows = [
        (source.id, Marked(str(link.state), STYLES[link.state]), without_credentials(source.url),
         without_credentials(_instead(source, link)))
        for source in sources if (link := links[source.url])
    ]  # fmt: skip
    columns = [
        Column("source", "id", wide=4),
        Column("state"),
        Column("address", "id", wide=4),
        Column("remark", wide=4),
    ]
    records = [
        {"source": source.id, "url": without_credentials(source.url), "state": str(link.state), "status": link.status,
         "target": without_credentials(link.target), "remark": link.remark,
         "archived": without_credentials(source.archived)}
        for source in sources if (link := links[source.url])
    ]  # fmt: skip
    return Answer("links", "links", records, [Table(columns, rows, whole=True)])


def summary(links: Collection[Link], without_address: int = 0) -> str:
    """Return a sentence: "3 links: 1 alive, 1 gone, 1 never looked at; 2 sources have no address"."""
    counts = Counter("never looked at" if link.state is LinkState.REFUSED else str(link.state) for link in links)
    order = [*map(str, LinkState), "never looked at"]
    states = ", ".join(f"{counts[state]} {state}" for state in order if counts[state])
    rest = f"; {without_address} source{'s have' if without_address > 1 else ' has'} no address"
    return f"{len(links)} link{'s' * (len(links) != 1)}: {states}{rest * bool(without_address)}"


def exit_code(links: Collection[Link]) -> int:
    """Return 1 where a reader who follows a link would not find the page, 2 where no link was looked at, else 0."""
    if all(link.state is LinkState.REFUSED for link in links):
        return NothingChecked.exit_code
    return int(any(link.state in WRONG for link in links))


def wayback(sources: Iterable[Source]) -> Answer:
    """For each source where the Internet Archive keeps a page, and where it shows its copies; nothing is asked.

    For an address that is an archive's already, it is the page behind it; where that cannot be told, nothing.
    """
    rows = []
    for source in sources:
        page = _page_behind(without_credentials(source.url))
        address = quote(page, safe=":/?&=%#@!$'()*+,;~")
        rows.append((source.id, *((f"{WAYBACK}/save/{address}", f"{WAYBACK}/web/*/{address}") if page else ("", ""))))
    columns = [Column("source", "id", wide=4), Column("keep it", "id", wide=4), Column("its copies", "id", wide=4)]
    records = [dict(zip(("source", "save", "copies"), row, strict=True)) for row in rows]
    return Answer("links", "links", records, [Table(columns, rows, whole=True)])


def _page_behind(url: str) -> str:
    """The address that an archive's address shows; the address itself for any other; empty where it cannot be told."""
    while ARCHIVES.fullmatch(host_of(url).removesuffix(":443").removesuffix(":80")):
        inner = INNER.match(url)
        url = inner[1] if inner else ""
    return url


def _instead(source: Source, link: Link) -> str:
    if link.state is LinkState.MOVED:
        return f"{link.remark}: {link.target}"
    if link.state in (*WRONG, LinkState.BLOCKED) and source.archived:
        return f"{link.remark}; use {source.archived}"
    return link.remark
