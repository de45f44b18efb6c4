"""Reviews into records: a claim, who makes it, where it appears, the review as a source, the rating as evidence."""

from collections import defaultdict
from collections.abc import Mapping

from claimcheck.dataclass import dataclass
from claimcheck.exchange.contract import Plain, ReadOptions, Records
from claimcheck.exchange.foreign.addresses import Address, address_of, host_of, name_of
from claimcheck.exchange.foreign.dates import ledger_date
from claimcheck.exchange.foreign.new_records import NewRecords
from claimcheck.exchange.foreign.texts import identifier_of, is_a, mappings, shortened, text_of, texts
from claimcheck.exchange.formats.claimreview.appearances import appearances_of, placed
from claimcheck.exchange.formats.claimreview.dialects import Delivery, Node
from claimcheck.exchange.formats.claimreview.judging import Judgement, judgement_of
from claimcheck.exchange.formats.claimreview.people import Claimants, Reviewer, actors_of, claimants_of, reviewer_of
from claimcheck.ledger.lookup import plain_name

TEMPLATE = 3  # addresses of one site from which on the same text is that of a template
TEXTS = ("reviewBody", "description")


@dataclass(frozen=True, slots=True)
class Review:
    """A node of JSON-LD that is a review, one text of a claim in it, its address, and its place in the file."""

    node: Node
    text: str
    url: Address
    where: str


def records_of(delivery: Delivery, options: ReadOptions) -> Records:
    """Return the records of what a file delivers, with what is refused and what the user is told."""
    new = NewRecords()
    for where, reason in delivery.refused:
        new.refuse(where, reason)
    for what, where in delivery.remarks:
        new.remark(what, where)
    verdicts: dict[str, set[str]] = defaultdict(set)
    for review in _without_templates(_reviews(delivery, new), new):
        claim, judgement = _put(review, delivery, new)
        verdicts[str(claim["id"])].add(judgement.verdict)
    if options.adopt_verdicts:
        _adopt(verdicts, new)
    return new.finished()


def _reviews(delivery: Delivery, new: NewRecords) -> list[Review]:
    """Return a review for each claim that a node reviews; a node without one is refused."""
    reviews = []
    for where, node in delivery.reviews:
        claimed = texts(node.get("claimReviewed")) or [
            text for item in _items(node, delivery) if is_a(item, "Claim")
            for key in ("text", "name", "headline") for text in texts(item.get(key))
        ][:1]  # fmt: skip
        if not claimed:
            new.refuse(where, "it does not say what is reviewed (claimReviewed)")
        if len(claimed) > 1:
            new.remark("one review of several claims became one claim each", where)
        url = _address(node, delivery)
        reviews += [Review(node, text, url, where) for text in dict.fromkeys(claimed)]
    return reviews


def _without_templates(reviews: list[Review], new: NewRecords) -> list[Review]:
    """Return the reviews but for those that stand, word for word, at many addresses of one site: these are refused."""
    pages: dict[tuple[str, str], set[str]] = defaultdict(set)
    for review in reviews:
        page = review.url.url.partition("#")[0]
        pages[plain_name(review.text), host_of(page)].add(page)
    kept = []
    for review in reviews:
        site = host_of(review.url.url)
        number = len(pages[plain_name(review.text), site])
        if site and number >= TEMPLATE:
            reason = f"a template: the same text stands at {number} addresses of {site}: {review.text[:60]!r}"
            new.refuse(review.where, reason)
        else:
            kept.append(review)
    return kept


def _put(review: Review, delivery: Delivery, new: NewRecords) -> tuple[Plain, Judgement]:
    """Put the records of a review among the new ones; return its claim and how it judges."""
    node, where = review.node, review.where
    new.where = where
    items = _items(node, delivery)
    claimants = claimants_of(items, delivery, new, where)
    reviewer = reviewer_of(node, review.url.url, delivery, new, where)
    judgement = judgement_of(node, reviewer.name, new, where)
    claim = new.claim((plain_name(review.text) or review.text, claimants.actors[0]), {
        "text": review.text,
        "attribution": _attribution(items, claimants, delivery, new, where),
        "note": f"also claimed by {', '.join(claimants.names[1:])}" if claimants.names[1:] else "",
    }, next(filter(None, map(identifier_of, items)), ""))  # fmt: skip
    for source in appearances_of(items, review.text, review.url.url, claimants, delivery, new, where):
        new.add(claim, "appears_in", {"source": source})
    source = _source(review, reviewer, delivery, new)
    if not new.add(claim, "evidence", {"source": source, "stance": judgement.stance, "note": judgement.note}):
        new.remark("the same review stands there twice", where)
    return claim, judgement


def _items(node: Node, delivery: Delivery) -> list[Node]:
    return mappings(delivery.resolved(node.get("itemReviewed")))


def _attribution(
    items: list[Node], claimants: Claimants, delivery: Delivery, new: NewRecords, where: str
) -> list[Plain]:
    """Return the origin, with the date of the claim, and who passed it on where the appearance names another."""
    given = next((date for item in items if (date := text_of(item.get("datePublished")))), "")
    hop: Plain = {"actor": claimants.actors[0], "date": _date(given, new, where)}
    relays = [
        actor
        for item in items
        for key in ("firstAppearance", "appearance")
        for work in mappings(delivery.resolved(item.get(key)))[:1]
        for actor in actors_of(work.get("author"), new)[:1]
    ]
    others = [actor for actor in dict.fromkeys(relays) if actor not in claimants.actors]
    return [{key: value for key, value in hop.items() if value}, *({"actor": a, "act": "reports"} for a in others[:1])]


def _source(review: Review, reviewer: Reviewer, delivery: Delivery, new: NewRecords) -> str:
    """Return the id of the review as a source."""
    node, where = review.node, review.where
    if review.url.changed:
        new.remark(f"the address of a review was mended: {review.url.changed}", where)
    if not review.url.url:
        given = f": {review.url.given[:80]!r}" if review.url.given else ""
        new.remark("a review has no address" + " that can be used" * bool(given), f"{where}{given}")
    article = delivery.articles[0] if len(delivery.reviews) == 1 and delivery.articles else {}
    title = next((t for n in (node, article) for key in ("headline", "name") if (t := text_of(n.get(key)))), "")
    date = _date(text_of(node.get("datePublished")) or text_of(node.get("dateCreated")), new, where)
    fields: Plain = {
        "title": title,
        "kind": "fact-check",
        "author": list(reviewer.authors),
        "publisher": reviewer.publisher,
        "date": date,
        **(placed(review.url.url) if review.url.url else {}),
        "note": " ".join(dict.fromkeys(shortened(text) for key in TEXTS if (text := text_of(node.get(key))))),
    }
    key = (review.url.url,) if review.url.url else ("review", reviewer.name, title or review.text, date)
    return new.source(key, title or name_of(review.url.url) or f"{reviewer.name} {review.text}", fields)


def _address(node: Node, delivery: Delivery) -> Address:
    """Return the address of a review: its own, or that of the page it is the main part of.

    A relative one is read against the page, where it or an article on it says where that is, else the publisher's site.
    """
    page = [*texts(node.get("mainEntityOfPage")), *_pages(delivery)]
    sites = [text for key in ("publisher", "author") for person in mappings(node.get(key))
             for text in texts(person.get("url"))]  # fmt: skip
    base = next((url for text in (*page, *sites) if (url := address_of(text).url)), "")
    addresses = [address_of(text, base) for text in (*texts(node.get("url")), *page, *texts(node.get("@id")))]
    return next((address for address in addresses if address.url), next(iter(addresses), Address("", "")))


def _pages(delivery: Delivery) -> list[str]:
    """Return the addresses that the article around reviews has; none in a feed, which has many."""
    article = delivery.articles[0] if len(delivery.articles) == 1 else {}
    return [*texts(article.get("url")), *texts(article.get("mainEntityOfPage"))]


def _date(given: str, new: NewRecords, where: str) -> str:
    date = ledger_date(given)
    if given and not date:
        new.remark("a date is not understood, and left out", f"{where}: {given[:40]!r}")
    return date


def _adopt(verdicts: Mapping[str, set[str]], new: NewRecords) -> None:
    """Make the ratings of others our verdicts, where all who rate a claim agree."""
    for claim in new.records.claims:
        given = verdicts[str(claim["id"])] - {""}
        if len(given) == 1:
            claim["verdict"] = next(iter(given))
        elif len(given) > 1:
            new.remark("ratings that do not agree: no verdict was adopted", f"claim {claim['id']}")
