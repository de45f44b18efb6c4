"""Where a claim stands: the work that is reviewed, the appearances of a claim, or the post that its author links to."""

from collections.abc import Iterator

from claimcheck.exchange.contract import Plain
from claimcheck.exchange.foreign.addresses import Address, address_of, is_archive, name_of, original_of
from claimcheck.exchange.foreign.dates import ledger_date
from claimcheck.exchange.foreign.new_records import NewRecords
from claimcheck.exchange.foreign.texts import identifier_of, is_a, mappings, text_of, texts
from claimcheck.exchange.formats.claimreview.dialects import Delivery, Node
from claimcheck.exchange.formats.claimreview.people import Claimants, actors_of

PLACES = ("firstAppearance", "appearance")


def appearances_of(
    items: list[Node], text: str, review_url: str, claimants: Claimants, delivery: Delivery, new: NewRecords,
    where: str,
) -> list[str]:  # fmt: skip
    """Return the ids of the sources in which a claim appears, the first appearance first."""
    ids = []
    for work in _works(items, delivery, claimants):
        addresses = [_told(address_of(given, review_url), new, where) for given in texts(work.get("url"))]
        urls = [url for url in addresses if url and not _same(url, review_url)]
        names = (name for key in ("headline", "name") for name in texts(work.get(key)))
        title = next((name for name in names if name != text), "")
        if urls or title:
            ids.append(_source(work, urls, title, new, where))
    return list(dict.fromkeys(ids))


def placed(url: str) -> Plain:
    """Return the fields of a source for its address: a permanent copy is archived, too."""
    if not is_archive(url):
        return {"url": url}
    return {"url": original_of(url) or url, "archived": url}


def _works(items: list[Node], delivery: Delivery, claimants: Claimants) -> Iterator[Node]:
    """Yield the works that a claim appears in, as nodes with url, name, datePublished, author and publisher."""
    without = True
    for item in items:
        for key in PLACES:
            values = delivery.resolved(item.get(key))
            for value in values if isinstance(values, list) else [values]:
                work = {"url": value} if isinstance(value, str) else next(iter(mappings(value)), {})
                url = work.get("url") or work.get("@id") or work.get("contentUrl")
                without = without and not text_of(url)
                yield {**work, "url": url}
        itself = {key: item.get(key) for key in ("url", "headline", "name", "publisher")}
        itself["url"] = itself["url"] or item.get("mainEntityOfPage")
        if not is_a(item, "Claim"):
            itself["datePublished"] = item.get("datePublished")
            itself["by"] = list(claimants.actors[:1]) if claimants.names else []
        without = without and not text_of(itself["url"])
        yield itself
    if without:
        yield from ({"url": url} for url in claimants.posts)


def _source(work: Node, urls: list[str], title: str, new: NewRecords, where: str) -> str:
    date = ledger_date(text_of(work.get("datePublished")))
    fields: Plain = {
        "title": title,
        "author": actors_of(work.get("author"), new) or work.get("by", []),
        "publisher": next(iter(actors_of(work.get("publisher"), new)), ""),
        "date": date,
        **(placed(urls[0]) if urls else {}),
    }
    if urls[1:]:
        fields["note"] = "also at " + ", ".join(urls[1:])
    wanted = identifier_of(work)
    key = (wanted,) if wanted else (urls[0],) if urls else ("without address", title, date)
    return new.source(key, title or name_of(urls[0]), fields, wanted)


def _told(address: Address, new: NewRecords, where: str) -> str:
    if address.changed:
        new.remark(f"an address of a claim was mended: {address.changed}", where)
    if not address.url:
        new.remark("an address of a claim is none, and left out", f"{where}: {address.given[:80]!r}")
    return address.url


def _same(one: str, other: str) -> bool:
    return one.rstrip("/") == other.rstrip("/")
