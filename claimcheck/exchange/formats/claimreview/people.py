"""Who speaks in a review: the claimant, and who rates."""

from collections.abc import Mapping
from typing import Any

from claimcheck.dataclass import dataclass
from claimcheck.exchange.foreign.addresses import address_of, host_of, path_of
from claimcheck.exchange.foreign.new_records import NewRecords
from claimcheck.exchange.foreign.texts import identifier_of, is_a, mappings, plain, text_of, texts
from claimcheck.exchange.formats.claimreview.dialects import Delivery, Node

ORGANIZATIONS = ("Organization", "NewsMediaOrganization", "NGO", "Corporation", "GovernmentOrganization")
OFFICES = ("jobTitle", "title", "disambiguatingDescription")
LEXICONS = ("wikipedia.org", "wikidata.org", "britannica.com")
PAGES = """
about author authors bio biography c channel company in member members pages people person profile profiles user users
wiki
"""
ABOUT = frozenset(PAGES.split())  # parts of the paths of pages about somebody
POST = 2  # parts of a path from which on an address is that of a post, not of somebody's page


@dataclass(frozen=True, slots=True)
class Claimants:
    """Who makes a claim: ids of actors, the first the origin; and addresses of theirs that are those of a post."""

    actors: tuple[str, ...]
    names: tuple[str, ...]
    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who rates: the name that a rating is told by, ids of the authors and of the publisher."""

    name: str
    authors: tuple[str, ...]
    publisher: str


def claimants_of(items: list[Node], delivery: Delivery, new: NewRecords, where: str) -> Claimants:
    """Return who makes a claim; an actor of kind unnamed where the review names nobody."""
    people = [person for item in items for person in _people(delivery.resolved(item.get("author")))]
    actors, names, posts = [], [], []
    for person in people:
        name, *more = texts(person.get("name")) or [""]
        addresses = _addresses(person, new, where)
        posts += [url for url in addresses if is_post(url)]
        if name:
            own = [url for url in addresses if not is_post(url)]
            names.append(name)
            about = _about(person, name, [*more, *own])
            actors.append(new.actor(name, identifier_of(person), note=about))
    if not actors:
        new.remark("no claimant is named: an unnamed one stands for whoever it is", where)
        actors.append(new.unnamed())
    return Claimants(tuple(dict.fromkeys(actors)), tuple(dict.fromkeys(names)), tuple(dict.fromkeys(posts)))


def reviewer_of(review: Node, url: str, delivery: Delivery, new: NewRecords, where: str) -> Reviewer:
    """Return who rates: an organization that is the author, else the publisher, else a person, else the site."""
    authors = [author for author in _people(delivery.resolved(review.get("author"))) if text_of(author.get("name"))]
    publishers = _people(delivery.resolved(review.get("publisher")))
    publisher = next((node for node in publishers if text_of(node.get("name"))), None)
    organizations = [author for author in authors if is_a(author, *ORGANIZATIONS) or "@type" not in author]
    named = next(iter([*organizations, *([publisher] if publisher else []), *authors]), None)
    if named is None:
        site = next(filter(None, (_site(node) for node in [*publishers, *mappings(review.get("author"))])), "")
        name = site or host_of(url)
        new.remark("who rates is not named: the site stands for it", where)
        return Reviewer(name, (), new.actor(name) if name else "")
    publisher = publisher or next(iter(organizations), None)
    ids = [new.actor(text_of(author["name"]), kind=_kind(author)) for author in authors]
    published = new.actor(text_of(publisher["name"]), kind=_kind(publisher)) if publisher else ""
    return Reviewer(text_of(named["name"]), tuple(id for id in dict.fromkeys(ids) if id != published), published)


def actors_of(value: Any, new: NewRecords) -> list[str]:
    """Return the ids of the persons and organizations that are named in a value."""
    named = [(name, person) for person in _people(value) if (name := text_of(person.get("name")))]
    return [new.actor(name, identifier_of(person)) for name, person in named]


def is_post(url: str) -> bool:
    """Return whether an address is that of something said, not of whoever says it: no home page, profile or lexicon."""
    path = path_of(url)
    return not host_of(url).endswith(LEXICONS) and ABOUT.isdisjoint(path) and (len(path) >= POST or "?" in url)


def _people(value: Any) -> list[Node]:
    """Return persons and organizations as nodes; a bare text is the name of one."""
    items = value if isinstance(value, list) else [value]
    return [item if isinstance(item, Mapping) else {"name": item} for item in items if isinstance(item, Mapping | str)]


def _addresses(person: Node, new: NewRecords, where: str) -> list[str]:
    """Return the addresses of a claimant; what is none is told."""
    urls = []
    for given in (*texts(person.get("sameAs")), *texts(person.get("url"))):
        if url := address_of(given).url:
            urls.append(url)
        else:
            new.remark("an address of a claimant is none, and left out", f"{where}: {given[:80]!r}")
    return urls


def _about(person: Node, name: str, more: list[str]) -> str:
    """Return what else is said of a claimant: an office, an address."""
    said = [*more, *(text for key in OFFICES for text in texts(person.get(key)))]
    return "; ".join(text for text in dict.fromkeys(said) if plain(text) != name)


def _kind(node: Node) -> str:
    return "media" if is_a(node, "NewsMediaOrganization") else ""


def _site(node: Node) -> str:
    return next((host for given in texts(node.get("url")) if (host := host_of(address_of(given).url))), "")
