"""Annotations into records: the words as claims, the targets as sources and places in them."""

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from claimcheck.errors import UsageError
from claimcheck.exchange.contract import Plain, ReadOptions, Records
from claimcheck.exchange.foreign.addresses import address_of, name_of
from claimcheck.exchange.foreign.dates import ledger_date
from claimcheck.exchange.foreign.json_values import NotJson, json_values
from claimcheck.exchange.foreign.new_records import NewRecords
from claimcheck.exchange.foreign.texts import is_a, text_of, texts
from claimcheck.exchange.formats.webannotation.parts import Node, Place, Words, places_of, words_of
from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.vocabulary import STANCE
from claimcheck.text.extraction.encoding import decode

COMMENTS = ("commenting", "", "replying", "assessing", "questioning", "highlighting", "bookmarking", "linking",
            "identifying", "editing", "moderating")  # fmt: skip
EVIDENCE = "evidence"  # classifies a citation that bears on a claim, where it has no stance


def records_of(content: bytes, options: ReadOptions) -> Records:
    """Return the records of annotations. Raises UsageError for a file that is no JSON, or has no annotation in it."""
    name = options.file_name or "the input"
    new = NewRecords()
    try:
        values = list(json_values(decode(content, name)))
    except NotJson as error:
        raise UsageError(f"{name}:{error.line}:{error.column}: {error}") from None
    annotations = list(_annotations(values))
    if not annotations and not any(_is_empty(value) for value in values):
        raise UsageError(f"{name}: there is no annotation in it")
    for where, node in annotations:
        _put(node, where, new)
    return new.finished()


def _annotations(values: list[Any]) -> Iterator[tuple[str, Any]]:
    for number, value in enumerate(values, 1):
        yield from _within(value, "$" if len(values) == 1 else f"value {number}: $")


def _within(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield the annotations of a value, and what stands among them and is none, with its place."""
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from _within(item, f"{path}[{index}]")
    elif isinstance(value, Mapping) and not is_a(value, "Annotation"):
        inner = [key for key in ("first", "items", "@graph") if isinstance(value.get(key), Mapping | list)]
        for key in inner:
            yield from _within(value[key], f"{path}.{key}")
        if text_of(value.get("next")):
            yield f"{path}.next", value["next"]
        if not inner and path != "$" and not is_a(value, "AnnotationPage", "AnnotationCollection"):
            yield path, value
    elif isinstance(value, Mapping) or path != "$":
        yield path, value


def _is_empty(value: Any) -> bool:
    """Return whether a value is a list or a collection for annotations in which none stands."""
    return value == [] or (isinstance(value, Mapping) and is_a(value, "AnnotationPage", "AnnotationCollection"))


def _put(node: Any, where: str, new: NewRecords) -> None:
    """Put the records of an annotation among the new ones, or refuse it."""
    if where.endswith(".next"):
        new.remark("the collection goes on: what is on its next page is not here", text_of(node))
        return
    try:
        if not isinstance(node, Mapping) or not is_a(node, "Annotation"):
            raise ValueError("it is no annotation")
        if "id" in node and not isinstance(node["id"], str):
            raise ValueError("its id must be one address")
        words, places = words_of(node), places_of(node)
    except ValueError as error:
        new.refuse(where, str(error))
        return
    new.where = where
    for place in places:
        _put_place(node, words, place, where, new)


def _put_place(node: Node, words: Words, place: Place, where: str, new: NewRecords) -> None:
    source = _source(place, where, new)
    text = words.first("describing") or place.citation.get("quote", "") or words.first(*COMMENTS)
    if not text:
        elsewhere = f"{where}: {words.elsewhere[0]}" if words.elsewhere else where
        new.remark("an annotation without words: only its source is taken", elsewhere)
        return
    claim = _claim(node, words, place, text, where, new)
    field, citation = _citation(words, place, text, source)
    if not new.add(claim, field, citation):
        new.remark("the same annotation stands there twice", where)


def _source(place: Place, where: str, new: NewRecords) -> str:
    url = address_of(place.iri).url
    for remark in place.remarks:
        new.remark(remark, where)
    if not url and not place.iri.startswith("#"):
        new.remark("a target is known by no address of the web", f"{where}: {place.iri[:80]!r}")
    known_by = str(place.source.get("title") or name_of(url) or place.iri)
    return new.source(
        (place.identifier or url or place.iri,), known_by, {"url": url, **place.source}, unquote(place.identifier)
    )


def _claim(node: Node, words: Words, place: Place, text: str, where: str, new: NewRecords) -> Plain:
    """Return the claim. Its origin is the annotator where the words are his, and unnamed where only they are known."""
    identifier = unquote(words.described.partition("#")[2])
    creators = [] if identifier or "quote" in place.citation else texts(node.get("creator"))
    hop: Plain = {"actor": new.actor(creators[0]) if creators else new.unnamed()}
    if creators and (date := ledger_date(text_of(node.get("created")))):
        hop["date"] = date
    if not creators:
        new.remark("who makes the claim is not said: an unnamed claimant stands for whoever it is", where)
    fields: Plain = {"text": text, "attribution": [hop]}
    claim = new.claim((words.described or plain_name(text) or text, hop["actor"]), fields, identifier)
    tags = [*words.by_purpose.get("tagging", ()), *(word for word in words.by_purpose.get("classifying", ())
            if word not in STANCE.meanings and word != EVIDENCE)]  # fmt: skip
    for tag in tags:
        if tag not in claim.setdefault("tags", []):
            claim["tags"].append(tag)
    return claim


def _citation(words: Words, place: Place, text: str, source: str) -> tuple[str, Plain]:
    """Return the field that a citation belongs to, and the citation."""
    classes = words.by_purpose.get("classifying", ())
    stance = next((word for word in classes if word in STANCE.meanings), "")
    comments = [comment for purpose in COMMENTS for comment in words.by_purpose.get(purpose, ()) if comment != text]
    remarks = [*comments, place.citation.get("note", ""), *(f"see {iri}" for iri in words.elsewhere)]
    note = "; ".join(dict.fromkeys(filter(None, remarks)))
    citation = {"source": source, **place.citation, "note": note, "stance": stance}
    field = EVIDENCE if stance or EVIDENCE in classes else "appears_in"
    return field, {key: value for key, value in citation.items() if value}
