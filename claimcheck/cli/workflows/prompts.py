"""A record asked for field by field: Tab completes, Enter takes what is offered or leaves the field out."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.edit import assignments
from claimcheck.edit.new_records import TITLES
from claimcheck.errors import UsageError, did_you_mean
from claimcheck.ledger import scales
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.fieldtypes import FieldType, field_types, first_field
from claimcheck.ledger.lookup import id_of
from claimcheck.ledger.model import COLLECTIONS, Ledger
from claimcheck.output.console import notice
from claimcheck.text.escaping import one_line

ASKED = {
    "claims": (
        "text",
        "attribution",
        "about",
        "appears_in",
        "kind",
        "likelihood",
        "confidence",
        "verdict",
        "tags",
        "note",
    ),
    "actors": ("name", "aliases", "kind", "note"),
    "sources": ("title", "kind", "author", "publisher", "date", "url", "reliability", "note"),
}
FINER = {"appears_in": ("at", "quote"), "attribution": ("act", "hedge")}


def record(collection: str, ledger: Ledger) -> dict[str, Any]:
    """Ask for the fields of a new record that matter most; raises UsageError at the end of input."""
    cls, fields = COLLECTIONS[collection], dict[str, Any]()
    known, defaults = field_types(cls), _like_the_last(collection, ledger)
    for name in ASKED[collection]:
        field_type = known[name]
        offers = _offers(name, field_type, ledger)
        value = _value(name, field_type, offers, defaults.get(name, ""), ledger, required=name == TITLES[collection])
        if not value:
            continue
        if name in FINER:
            fields[name] = [_part(word.strip(), name, field_type, ledger) for word in value.split(",") if word.strip()]
        else:
            fields = assignments.applied([assignments.assignment(f"{name}={value}", cls, ledger)], fields)
    return fields


def _part(named: str, name: str, field_type: FieldType, ledger: Ledger) -> dict[str, str]:
    """A hop or a citation: its actor or source, and what is asked about it."""
    assert field_type.item is not None
    assert field_type.item.record is not None
    inner = field_types(field_type.item.record)
    fields = {first_field(field_type.item.record): id_of(ledger, named, COLLECTIONS[_to(field_type)])}
    for finer in FINER[name]:
        value = _value(f"{named}: {finer}", inner[finer], _offers(finer, inner[finer], ledger), "", ledger)
        fields.update({finer: value} if value else {})
    return fields


def _value(
    name: str, field_type: FieldType, offers: Mapping[str, str], default: str, ledger: Ledger, required: bool = False
) -> str:
    """One answer that will do; "" leaves the field out, as does "-" where something is offered."""
    while True:
        answer = _answer(name, field_type, list(offers), default)
        if not answer and required:
            notice(f"  {name} is what the record is: it cannot be left out")
        elif problem := _problem(answer, field_type, offers, ledger):
            notice(f"  {problem}")
        else:
            return answer


def _problem(answer: str, field_type: FieldType, offers: Mapping[str, str], ledger: Ledger) -> str:
    """Why an answer will not do; "" when it will."""
    if not answer:
        return ""
    if field_type.kind == "date":
        try:
            parse_date(answer)
        except ValueError as error:
            return str(error)
    if field_type.pattern and field_type.pattern.name == "likelihood" and not _scale(ledger).find(answer):
        return f"{answer!r} is neither a percentage nor one of {', '.join(offers)}.{did_you_mean(answer, offers)}"
    if field_type.kind == "word" and answer not in offers:
        return f"{answer!r} is none of {', '.join(offers)}.{did_you_mean(answer, offers)}"
    if _to(field_type):
        parts = [part.strip() for part in answer.split(",")] if field_type.kind == "list" else [answer]
        try:
            unknown = [part for part in parts if id_of(ledger, part, COLLECTIONS[_to(field_type)]) not in offers]
        except UsageError as error:
            return str(error)
        if unknown:
            missing = f"the ledger has no {_to(field_type)[:-1]} {unknown[0]!r}: add it first."
            return missing + did_you_mean(unknown[0], offers)
    return ""


def _answer(name: str, field_type: FieldType, words: Sequence[str], default: str) -> str:
    """Ask once."""
    known = f" ({', '.join(words)})" if field_type.words else ""
    offer = f" [{default}]" if default else ""
    sys.stderr.write(one_line(f"{name}{known}: {field_type.help}") + "\n")
    _complete(words)
    try:
        answer = input(f"  {name}{offer}> ").strip()
    except EOFError:
        raise UsageError("the input ended before the record was whole: nothing was added") from None
    return "" if answer == "-" else answer or default


def _complete(words: Sequence[str]) -> None:
    """Let Tab complete these words, where the system has readline."""
    try:
        import readline
    except ImportError:
        return

    def complete(start: str, number: int) -> str | None:
        found = [word for word in words if word.casefold().startswith(start.casefold())]
        return found[number] if number < len(found) else None

    readline.set_completer(complete)
    readline.set_completer_delims(", ")
    readline.parse_and_bind("tab: complete")


def _to(field_type: FieldType) -> str:
    """The register that a field refers to."""
    one = field_type.item or field_type
    return one.to or (field_types(one.record)[first_field(one.record)].to if one.record else "")


def _offers(name: str, field_type: FieldType, ledger: Ledger) -> dict[str, str]:
    """What can be answered, with what it means."""
    if field_type.words:
        return dict(field_type.words.meanings)
    if _to(field_type):
        return dict.fromkeys(getattr(ledger, _to(field_type)), "")
    if name == "tags":
        return {tag: "" for claim in ledger.claims.values() for tag in claim.tags}
    if name == "likelihood":
        return {word: "" for term in _scale(ledger).terms for word in term.words}
    return {}


def _scale(ledger: Ledger) -> scales.Scale:
    """The scale that a likelihood of this ledger is in."""
    return scales.load(ledger.scales.likelihood)


def _like_the_last(collection: str, ledger: Ledger) -> dict[str, str]:
    """What the next record most likely has in common with the last one."""
    if collection != "claims" or not ledger.claims:
        return {}
    last = list(ledger.claims.values())[-1]
    speakers = ", ".join(hop.actor for hop in last.attribution)
    return {"attribution": speakers, "appears_in": last.appears_in[-1].source if last.appears_in else "",
            "kind": last.kind or "assertion"}  # fmt: skip
