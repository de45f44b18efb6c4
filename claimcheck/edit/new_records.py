"""New records: their ids, the file they go to, and what they come too close to."""

from collections.abc import Mapping, Sequence
from typing import Any

from claimcheck.edit.slugs import slug
from claimcheck.edit.transaction import Change
from claimcheck.edit.yaml import Edit
from claimcheck.errors import UsageError
from claimcheck.ledger.fieldtypes import first_field, shapes
from claimcheck.ledger.model import REGISTERS
from claimcheck.ledger.reader import Reading

KINDS = {"claim": "claims", "actor": "actors", "source": "sources"}
TITLES = {"claims": "text", "actors": "name", "sources": "title"}  # what a record of the register is known by


def register_of(kind: str) -> str:
    """The register of a kind of record ("claim" or "claims"); raises UsageError for another word."""
    register = KINDS.get(kind, kind)
    if register not in REGISTERS:
        raise UsageError(f"{kind!r} is none of {', '.join(KINDS)}")
    return register


def added(reading: Reading, register: str, records: Sequence[Mapping[str, Any]], into: str = "") -> Change:
    """The change that adds records, each with an id of its own. Raises UsageError for an id that is taken."""
    taken = {id for name in REGISTERS for id in getattr(reading.ledger, name)}
    new: list[dict[str, Any]] = []
    for record in records:
        id = record.get("id")
        if id is not None and (id in getattr(reading.ledger, register) or id in [each["id"] for each in new]):
            raise UsageError(f"there is {_article(register)} {id!r} already: claimcheck set changes it")
        id = id or slug(_known_by(record, register), taken, register[:-1])
        taken.add(id)
        new.append({"id": id, **{key: _shortest(key, value, register) for key, value in record.items() if key != "id"}})
    file = home(reading, register, into)
    told = ", ".join(each["id"] for each in new[:3]) + (f" and {len(new) - 3} more" if len(new) > 3 else "")
    return Change([(file, Edit("extend", (register,), new))], f"added {_counted(len(new), register)} {told} to {file}")


def home(reading: Reading, register: str, into: str = "") -> str:
    """The file that new records of a register go to: the named one, else the last that holds some, else the first."""
    if into:
        if into not in reading.documents:
            raise UsageError(f"{into} is no file of this ledger: {', '.join(reading.documents)}")
        return into
    holding = [
        name for name, each in reading.documents.items() if isinstance(each.value, dict) and each.value.get(register)
    ]
    return holding[-1] if holding else next(iter(reading.documents))


def _known_by(record: Mapping[str, Any], register: str) -> str:
    text = record.get(TITLES[register])
    if not isinstance(text, str) or not text.strip():
        raise UsageError(f"{_article(register)} wants {_a(TITLES[register])}, or an id")
    date = record.get("date")
    return f"{text} {date[:4]}" if register == "sources" and isinstance(date, str) and len(text) < 30 else text


def _shortest(key: str, value: Any, register: str) -> Any:
    """A list of citations or hops with those that name nothing but their source or actor as bare strings."""
    shape = shapes(REGISTERS[register]).get(key)
    if not shape or not shape.item or not shape.item.record or not isinstance(value, list):
        return value
    first = first_field(shape.item.record)
    bare = all(isinstance(each, str) or (isinstance(each, dict) and list(each) == [first]) for each in value)
    return [each[first] if isinstance(each, dict) else each for each in value] if bare else value


def _counted(number: int, register: str) -> str:
    return f"{number} {register}:" if number > 1 else register[:-1]


def _article(register: str) -> str:
    return f"{'an' if register == 'actors' else 'a'} {register[:-1]}"


def _a(name: str) -> str:
    return f"a {name}"
