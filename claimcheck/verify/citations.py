"""What the marks of a draft cite: claims and sources of the ledger, or nothing that it holds."""

import re
from collections.abc import Mapping, Sequence

from claimcheck.errors import Ambiguous, NotFound, UsageError
from claimcheck.ledger import lookup
from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.text.patterns import compiled_later
from claimcheck.text.places import NUMBERED
from claimcheck.value_class import value_class
from claimcheck.verify.marks import Mark

PLACE = compiled_later(
    r"(?:,|;|\bat)?\s*\b((?:pages?|pp?\.|paragraphs?|paras?\.?|p|lines?)\s?\d{1,5})\b", re.IGNORECASE
)
SCHEME = compiled_later(r"^(?:[a-z]+:)?//(?:www\.)?", re.IGNORECASE)
CITING = ("claim", "source", "id", "link", "note", "title")


@value_class()
class Citation:
    """A claim or source of the ledger that a draft cites at draft[start:end], and the place in it ("p3")."""

    kind: str  # claim, source
    id: str
    at: str
    start: int
    end: int

    def __str__(self) -> str:
        return f"{self.id} {self.at}".strip()


@value_class()
class Unknown:
    """A citation of nothing that the ledger holds, and why it is none."""

    name: str
    why: str
    start: int
    end: int


def resolve(mark: Mark, notes: Mapping[str, Sequence[Mark]], ledger: Ledger) -> list[Citation | Unknown]:
    """Return what a mark cites; nothing where it is no citation: another address, a word in brackets."""
    if mark.kind == "note":
        return _note(mark, notes, ledger)
    if mark.kind == "link":
        id = _sources_by_address(ledger).get(_address(mark.name), "")
        return [Citation("source", id, "", mark.start, mark.end)] if id else []
    if mark.kind == "title":
        return [Citation("source", id, _place(mark.name), mark.start, mark.end) for id in _titled(mark.name, ledger)]
    return _named(mark, ledger) if mark.kind in CITING else []


def _note(mark: Mark, notes: Mapping[str, Sequence[Mark]], ledger: Ledger) -> list[Citation | Unknown]:
    """What the footnote of that name cites; a footnote of other words cites nothing."""
    named = notes.get("^" + mark.name.casefold())
    if named is None:
        return [Unknown(mark.name, f"there is no footnote [^{mark.name}]: ", mark.start, mark.end)] if notes else []
    inner = [Mark(other.kind, mark.start, mark.end, other.name, other.at) for other in named if other.kind != "note"]
    return [citation for other in inner for citation in resolve(other, {}, ledger)]


def _named(mark: Mark, ledger: Ledger) -> list[Citation | Unknown]:
    """The record that a mark names; a bare word in brackets is a citation only where it is an id, or nearly one."""
    kinds: lookup.Kinds = (Source,) if mark.kind == "source" else (Claim,) if mark.kind == "claim" else (Claim, Source)
    if mark.kind == "id" and not _like_an_id(mark.name, ledger):
        return []
    try:
        record = lookup.look_up(ledger, mark.name, *kinds).record
    except (NotFound, Ambiguous, UsageError) as error:
        return [Unknown(mark.name, str(error), mark.start, mark.end)]
    kind = "claim" if isinstance(record, Claim) else "source"
    return [Citation(kind, record.id, mark.at, mark.start, mark.end)]


def _like_an_id(name: str, ledger: Ledger) -> bool:
    if name in ledger.claims or name in ledger.sources:
        return True
    if name.count("-") < 2 or name.replace("-", "").isdigit():
        return False
    from claimcheck.errors import near

    return name.count("-") > 2 or bool(near(name, (*ledger.claims, *ledger.sources), 1))


@cached_per_ledger
def _sources_by_address(ledger: Ledger) -> Mapping[str, str]:
    """The ids of sources by their addresses, of the page and of its copy."""
    pairs = [(url, source.id) for source in ledger.sources.values() for url in (source.archived, source.url) if url]
    return {_address(url): id for url, id in pairs}


def _address(url: str) -> str:
    return SCHEME.sub("", url.partition("#")[0]).rstrip("/").casefold()


def _titled(text: str, ledger: Ledger) -> list[str]:
    """The sources whose title or id stands in the words of a footnote."""
    plain = f" {lookup.plain_name(text[:1000])} "
    return [
        source.id for source in ledger.sources.values()
        if any(name and f" {name} " in plain for name in map(lookup.plain_name, (source.title, source.id)))
    ]  # fmt: skip


def _place(text: str) -> str:
    """The last place that words name ("…, p3")."""
    places = [hit[1] for hit in PLACE.finditer(text) if NUMBERED.fullmatch(hit[1].casefold())]
    return places[-1] if places else ""
