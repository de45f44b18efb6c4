"""The links of sources with what became of them, and where else to find what is gone."""

from collections.abc import Iterable, Mapping, Sequence
from urllib.parse import quote

from claimcheck.ledger.model import Source
from claimcheck.output.blocks import Answer, Column, Marked, Table
from claimcheck.sources.links.judging import Link, LinkState

STYLES = {
    LinkState.ALIVE: "good", LinkState.MOVED: "fair", LinkState.GONE: "error", LinkState.BLOCKED: "note",
    LinkState.SOFT: "warning", LinkState.UNREACHABLE: "error", LinkState.REFUSED: "error",
}  # fmt: skip
WRONG = (LinkState.GONE, LinkState.SOFT, LinkState.UNREACHABLE, LinkState.REFUSED)
WAYBACK = "https://web.archive.org"


def listed(sources: Sequence[Source], links: Mapping[str, Link]) -> Answer:
    """Each source with its link's state; for one that is gone the archived copy, when the ledger has one."""
    rows = [
        (source.id, Marked(str(link.state), STYLES[link.state]), source.url, _instead(source, link))
        for source in sources if (link := links[source.url])
    ]  # fmt: skip
    columns = [Column("source", "id", wide=2), Column("state"), Column("address", wide=4), Column("remark", wide=3)]
    records = [
        {"source": source.id, "url": source.url, "state": str(link.state), "status": link.status, "target": link.target,
         "remark": link.remark, "archived": source.archived}
        for source in sources if (link := links[source.url])
    ]  # fmt: skip
    return Answer("links", "links", records, [Table(columns, rows)])


def wayback(sources: Iterable[Source]) -> Answer:
    """For each source where the Internet Archive keeps a page, and where it shows its copies; nothing is asked."""
    pairs = [
        (source.id, f"{WAYBACK}/save/{_escaped(source.url)}", f"{WAYBACK}/web/*/{_escaped(source.url)}")
        for source in sources
    ]
    columns = [Column("source", "id", wide=1), Column("keep it", wide=4), Column("its copies", wide=4)]
    return Answer("links", "links", [dict(zip(("source", "save", "copies"), each, strict=True)) for each in pairs],
                  [Table(columns, pairs)])  # fmt: skip


def wrong(links: Iterable[Link]) -> bool:
    """True where a reader who follows a link would not find the page."""
    return any(link.state in WRONG for link in links)


def _instead(source: Source, link: Link) -> str:
    if link.state is LinkState.MOVED:
        return f"{link.remark}: {link.target}"
    if link.state in (*WRONG, LinkState.BLOCKED) and source.archived:
        return f"{link.remark}; use {source.archived}"
    return link.remark


def _escaped(url: str) -> str:
    return quote(url, safe=":/?&=%#@!$'()*+,;~")
