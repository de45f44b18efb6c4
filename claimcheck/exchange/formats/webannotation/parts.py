"""The parts of an annotation: what its bodies say, what its targets are, where in them and in which state."""

import base64
import binascii
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from claimcheck.exchange.contract import Plain
from claimcheck.exchange.foreign.addresses import address_of
from claimcheck.exchange.foreign.dates import ledger_date
from claimcheck.exchange.foreign.json_values import Number
from claimcheck.exchange.foreign.texts import is_a, literal, mappings, shortened, text_of, texts
from claimcheck.text.patterns import compiled_later
from claimcheck.text.timecodes import clock

Node = Mapping[str, Any]
SETS = ("Choice", "Composite", "List", "Independents")
LONGEST_PLACE = 100  # characters of a fragment that names a place
PAGE = compiled_later(r"page=([0-9]{1,6})")
TIME = compiled_later(r"t=(?:npt:)?([0-9]{1,6}(?:\.[0-9]{1,6})?)?(?:,([0-9]{1,6}(?:\.[0-9]{1,6})?))?")
HASHED = compiled_later(r"ni:///sha-256;([A-Za-z0-9_-]{43})=?")


@dataclass(slots=True)
class Words:
    """What the bodies say: texts by purpose, the address of the body that describes, addresses of bodies elsewhere."""

    by_purpose: dict[str, list[str]] = field(default_factory=dict)
    described: str = ""
    elsewhere: list[str] = field(default_factory=list)

    def first(self, *purposes: str) -> str:
        """Return the first text of these purposes, by their order."""
        return next((text for purpose in purposes for text in self.by_purpose.get(purpose, ())), "")


@dataclass(slots=True)
class Place:
    """A target: the address of its source, what else is known of the source, and the place in it as a citation."""

    iri: str
    source: Plain = field(default_factory=dict)
    identifier: str = ""
    citation: Plain = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def words_of(annotation: Node) -> Words:
    """Return what the bodies of an annotation say; a body without a purpose has that of the annotation's motivation."""
    words = Words()
    motivation = text_of(annotation.get("motivation"))
    if text := text_of(annotation.get("bodyValue")):
        words.by_purpose.setdefault(motivation, []).append(text)
    for body in _single(annotation.get("body")):
        if isinstance(body, Mapping) and (value := _value(body)):
            purpose = text_of(body.get("purpose")) or motivation
            words.by_purpose.setdefault(purpose, []).append(value)
            words.described = words.described or (text_of(body.get("id")) if purpose == "describing" else "")
        elif iri := _iri(body):
            words.elsewhere.append(iri)
    return words


def places_of(annotation: Node) -> list[Place]:
    """Return the targets of an annotation. Raises ValueError, with the reason, where they are none."""
    if "target" not in annotation:
        raise ValueError("it has no target")
    targets = list(_single(annotation["target"]))
    if not targets:
        raise ValueError("its target is empty")
    return [_place(target) for target in targets]


def _single(value: Any) -> Iterator[str | Node]:
    """Yield the bodies or targets of a value: one, a list, or a set of them. Raises ValueError for what is neither."""
    if isinstance(value, list):
        for item in value:
            yield from _single(item)
    elif isinstance(value, Mapping):
        if is_a(value, *SETS) and isinstance(value.get("items"), list):
            yield from _single(value["items"])
        else:
            yield value
    elif isinstance(value, str) and not isinstance(value, Number):
        yield value
    elif value is not None:
        raise ValueError(f"{str(value)[:40]!r} is neither the address of a body or target nor a node")


def _value(body: Node) -> str:
    """Return the text of a body, to the letter where it says that it is plain."""
    value = body.get("value")
    return literal(value).strip() if body.get("format") == "text/plain" and isinstance(value, str) else text_of(value)


def _iri(node: str | Node) -> str:
    """Return the address of a body, target or source: itself, its source's, or its own."""
    if isinstance(node, str):
        return text_of(node)
    source = node.get("source")
    inner = text_of(source.get("id") or source.get("@id")) if isinstance(source, Mapping) else text_of(source)
    return inner or text_of(node.get("id") or node.get("@id"))


def _place(target: str | Node) -> Place:
    iri = _iri(target)
    if not iri:
        raise ValueError("its target has no address")
    place = Place(iri)
    if isinstance(target, Mapping):
        place.identifier = text_of(target.get("schema:identifier")) or (iri[1:] if iri.startswith("#") else "")
        named = target.get("schema:name")
        place.source["title"] = literal(named).strip() if isinstance(named, str) else ""
        _select(target.get("selector"), place)
        for state in _refined(target.get("state")):
            _put_state(state, place)
    return place


def _refined(value: Any) -> Iterator[Node]:
    """Yield selectors or states with those that refine them, from the outermost inwards."""
    for node in mappings(value):
        yield node
        yield from _refined(node.get("refinedBy"))


def _select(value: Any, place: Place) -> None:
    """Put where in a source a target is into its citation; what a ledger has no field for becomes a remark in it."""
    others = [f"selector: {given}" for given in (value if isinstance(value, list) else [value])
              if isinstance(given, str)]  # fmt: skip
    position = ""
    for selector in _refined(value):
        if is_a(selector, "TextQuoteSelector"):
            for name, key in (("quote", "exact"), ("prefix", "prefix"), ("suffix", "suffix")):
                if isinstance(words := selector.get(key), str) and words.strip():
                    place.citation.setdefault(name, literal(words))
        elif is_a(selector, "TextPositionSelector"):
            position = position or "characters " + _span(selector)
        elif is_a(selector, "FragmentSelector") and (named := _named(text_of(selector.get("value")))):
            place.citation.setdefault("at", named)
        else:
            others.append(_described(selector))
    if position and "quote" not in place.citation:
        place.citation.setdefault("at", position)
    if others:
        place.citation["note"] = shortened("; ".join(dict.fromkeys(others)))


def _named(fragment: str) -> str:
    """Return the name of a place that a fragment is: page=10 is page 10, t=30,60 are times; "" for a long one."""
    if page := PAGE.fullmatch(fragment):
        return f"page {page[1]}"
    if fragment and (time := TIME.fullmatch(fragment)) and (time[1] or time[2]):
        times = [clock(float(part)) for part in (time[1] or "0", time[2]) if part]
        return "-".join(times)
    return fragment if len(fragment) <= LONGEST_PLACE else ""


def _described(selector: Node) -> str:
    """Return a selector that a ledger has no field for, in words."""
    kind = text_of(selector.get("type") or selector.get("@type")) or "selector"
    both = [*mappings(selector.get("startSelector")), *mappings(selector.get("endSelector"))]
    ends = [text_of(end.get("value")) for end in both]
    said = " to ".join(filter(None, ends)) or text_of(selector.get("value")) or _span(selector)
    return f"{kind}: {said or text_of(selector.get('id'))}"


def _span(selector: Node) -> str:
    return "-".join(text for key in ("start", "end") if (text := text_of(selector.get(key))))


def _put_state(state: Node, place: Place) -> None:
    """Put what a state says of a source into its fields: when it was read, and which copies there are."""
    for copy in texts(state.get("cached")):
        if (hashed := HASHED.fullmatch(copy)) and (sha256 := _hex(hashed[1])):
            place.source.setdefault("sha256", sha256)
        elif url := address_of(copy).url:
            place.source.setdefault("archived", url)
        else:
            place.remarks.append(f"a copy has no address: {copy[:80]!r}")
    date = text_of(state.get("sourceDate")) or text_of(state.get("sourceDateStart"))
    if retrieved := ledger_date(date):
        place.source.setdefault("retrieved", retrieved)
    elif date:
        place.remarks.append(f"a date is not understood: {date[:40]!r}")
    if is_a(state, "HttpRequestState") and (asked := text_of(state.get("value"))):
        place.remarks.append(f"how it was asked for is not kept: {asked[:80]!r}")


def _hex(digest: str) -> str:
    try:
        return base64.urlsafe_b64decode(f"{digest}=").hex()
    except binascii.Error:
        return ""
