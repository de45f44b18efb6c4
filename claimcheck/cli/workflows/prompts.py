"""A record asked for field by field: Tab completes, Enter takes what is offered or leaves the field out."""

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.edit import assignments
from claimcheck.edit.new_records import TITLES
from claimcheck.errors import ClaimcheckError, UsageError, did_you_mean
from claimcheck.ledger import scales
from claimcheck.ledger.actor_names import find_actor
from claimcheck.ledger.dates import parse_date
from claimcheck.ledger.fieldtypes import Shape, first_field, shapes
from claimcheck.ledger.model import REGISTERS, Ledger
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


def record(register: str, ledger: Ledger) -> dict[str, Any]:
    """Ask for the fields of a new record that matter most; raises UsageError at the end of input."""
    cls, made = REGISTERS[register], dict[str, Any]()
    known, likely = shapes(cls), _likely(register, ledger)
    for name in ASKED[register]:
        shape = known[name]
        offers = _offers(name, shape, ledger)
        value = _value(name, shape, offers, likely.get(name, ""), ledger, owed=name == TITLES[register])
        if not value:
            continue
        if name in FINER:
            made[name] = [_part(each.strip(), name, shape, ledger) for each in value.split(",") if each.strip()]
        else:
            made = assignments.applied([assignments.assignment(f"{name}={value}", cls, ledger)], made)
    return made


def _part(named: str, name: str, shape: Shape, ledger: Ledger) -> dict[str, str]:
    """A hop or a citation: its actor or source, and what is asked about it."""
    assert shape.item is not None
    assert shape.item.record is not None
    inner = shapes(shape.item.record)
    given = {first_field(shape.item.record): _id(named, ledger) if name == "attribution" else named}
    for finer in FINER[name]:
        value = _value(f"{named}: {finer}", inner[finer], _offers(finer, inner[finer], ledger), "", ledger)
        given.update({finer: value} if value else {})
    return given


def _value(name: str, shape: Shape, offers: Mapping[str, str], likely: str, ledger: Ledger, owed: bool = False) -> str:
    """One answer that will do; "" leaves the field out, as does "-" where something is offered."""
    while True:
        answer = _answer(name, shape, list(offers), likely)
        if not answer and owed:
            notice(f"  {name} is what the record is: it cannot be left out")
        elif problem := _problem(answer, shape, offers, ledger):
            notice(f"  {problem}")
        else:
            return answer


def _problem(answer: str, shape: Shape, offers: Mapping[str, str], ledger: Ledger) -> str:
    """Why an answer will not do; "" when it will."""
    if not answer:
        return ""
    if shape.kind == "date":
        try:
            parse_date(answer)
        except ValueError as error:
            return str(error)
    if shape.pattern and shape.pattern.name == "likelihood" and not _scale(ledger).find(answer):
        return f"{answer!r} is neither a percentage nor one of {', '.join(offers)}.{did_you_mean(answer, offers)}"
    if shape.kind == "word" and answer not in offers:
        return f"{answer!r} is none of {', '.join(offers)}.{did_you_mean(answer, offers)}"
    if _to(shape):
        parts = [each.strip() for each in answer.split(",")] if shape.kind == "list" else [answer]
        unknown = [each for each in parts if _id(each, ledger) not in offers]
        if unknown:
            return (
                f"the ledger has no {_to(shape)[:-1]} {unknown[0]!r}: add it first.{did_you_mean(unknown[0], offers)}"
            )
    return ""


def _answer(name: str, shape: Shape, words: Sequence[str], likely: str) -> str:
    """Ask once."""
    known = f" ({', '.join(words)})" if shape.words else ""
    offer = f" [{likely}]" if likely else ""
    sys.stderr.write(one_line(f"{name}{known}: {shape.help}") + "\n")
    _complete(words)
    try:
        answer = input(f"  {name}{offer}> ").strip()
    except EOFError:
        raise UsageError("the input ended before the record was whole: nothing was added") from None
    return "" if answer == "-" else answer or likely


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


def _to(shape: Shape) -> str:
    """The register that a field refers to."""
    one = shape.item or shape
    return one.to or (shapes(one.record)[first_field(one.record)].to if one.record else "")


def _id(name: str, ledger: Ledger) -> str:
    """The id of an actor that goes by exactly this name, else the name."""
    try:
        found = find_actor(ledger, name)
    except ClaimcheckError:
        return name
    return found.actor.id if found.exactly else name


def _offers(name: str, shape: Shape, ledger: Ledger) -> dict[str, str]:
    """What can be answered, with what it means."""
    if shape.words:
        return dict(shape.words.meanings)
    if _to(shape):
        return dict.fromkeys(getattr(ledger, _to(shape)), "")
    if name == "tags":
        return {tag: "" for claim in ledger.claims.values() for tag in claim.tags}
    if name == "likelihood":
        return {word: "" for term in _scale(ledger).terms for word in term.words}
    return {}


def _scale(ledger: Ledger) -> scales.Scale:
    """The scale that a likelihood of this ledger is in."""
    return scales.load(ledger.scales.likelihood)


def _likely(register: str, ledger: Ledger) -> dict[str, str]:
    """What the next record most likely has in common with the last one."""
    if register != "claims" or not ledger.claims:
        return {}
    last = list(ledger.claims.values())[-1]
    speakers = ", ".join(hop.actor for hop in last.attribution)
    return {"attribution": speakers, "appears_in": last.appears_in[-1].source if last.appears_in else "",
            "kind": last.kind or "assertion"}  # fmt: skip
