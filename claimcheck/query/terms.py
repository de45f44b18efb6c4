"""One term of a query as a predicate: how the values of each field compare."""

import operator
from collections.abc import Callable
from functools import partial

from claimcheck.errors import NotFound, QueryError, did_you_mean
from claimcheck.ledger import scales
from claimcheck.ledger.dates import Date, parse_date
from claimcheck.ledger.fieldtypes import FieldType
from claimcheck.ledger.lookup import look_up
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.query.fields import (
    DATES,
    RANKS,
    REFERENCES,
    SYNONYMS,
    claims_with,
    is_word,
    names,
    type_of,
    values_of,
    words_of,
)
from claimcheck.query.predicates import Predicate, Term
from claimcheck.query.wildcards import wildcard

COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


def term_predicate(name: str, op: str, value: str, ledger: Ledger, notes: list[str]) -> Predicate:
    """Return the predicate of one term; raises QueryError for an unknown field, operator or word."""
    name = SYNONYMS.get(name.lower(), name.lower())
    value = SYNONYMS.get(value, value) if name == "has" else value
    if name not in names():
        raise QueryError(f"a claim has no field {name!r}.{did_you_mean(name, names())} Known: {', '.join(names())}")
    field_type = type_of(name)
    if name == "review":
        return _by_review(op, value, ledger)
    if name == "date" or (field_type and field_type.kind == "date"):
        return _by_date(name, op, value, ledger)
    if name == "likelihood":
        return _by_likelihood(op, value, ledger)
    if op in COMPARE:
        return _by_rank(name, op, value, ledger)
    if name in REFERENCES and "*" not in value:
        return _by_reference(name, value, ledger, notes)
    if name == "has":
        return _having(value, op, ledger)
    read = values_of(name)
    _known_word(name, field_type, value)
    wanted = wildcard(value, whole=op != ":" or is_word(name, field_type))
    return Term(name, lambda claim: any(wanted(text) for text in read(claim, ledger)), wanted)


def _known_word(name: str, field_type: FieldType | None, value: str) -> None:
    words = words_of(name, field_type)
    known = list(words.meanings) if words else names() if name == "has" else None
    if known and not any(wildcard(value, whole=True)(word) for word in known):
        raise QueryError(f"{value!r} is no {name}: {', '.join(known)}.{did_you_mean(value, known)}")


def _having(value: str, op: str, ledger: Ledger) -> Predicate:
    """Return the predicate of the fields that a claim has anything in."""
    _known_word("has", None, value)
    wanted = wildcard(value, whole=op != ":" or is_word("has", None))
    meant = [values_of(name) for name in names() if name != "has" and wanted(name)]
    return Term("has", lambda claim: any(any(read(claim, ledger)) for read in meant), wanted)


def _is(name: str, value: str, ledger: Ledger) -> Predicate:
    read = values_of(name)
    return Term(name, lambda claim: value in read(claim, ledger), lambda text: text == value, value)


def _by_reference(name: str, value: str, ledger: Ledger, notes: list[str]) -> Predicate:
    """Return the predicate of a field that holds ids; one that claims name though the ledger lacks it is found too."""
    try:
        record = look_up(ledger, value, REFERENCES[name]).record
    except NotFound:
        if not any(True for _ in claims_with(name, value, ledger)):
            raise
        return _is(name, value, ledger)
    if value != record.id:
        label = getattr(record, "name", "") or getattr(record, "title", "")
        notes.append(f"{name} {value!r} is {record.id}" + f" ({label})" * bool(label))
    return _is(name, record.id, ledger)


def _by_rank(name: str, op: str, value: str, ledger: Ledger) -> Predicate:
    ranks = RANKS.get(name)
    if ranks is None:
        raise QueryError(f"{name} has no order: use {name}:. In order are date, likelihood, {', '.join(RANKS)}")
    folded = {word.casefold(): rank for word, rank in ranks.items()}
    if value.casefold() not in folded:
        raise QueryError(f"{value!r} has no rank in {name}: {', '.join(ranks)}.{did_you_mean(value, ranks)}")
    read, compare, rank = values_of(name), COMPARE[op], folded[value.casefold()]

    def accepts(text: str) -> bool:
        return text in ranks and compare(ranks[text], rank)

    return Term(name, lambda claim: any(accepts(text) for text in read(claim, ledger)), accepts)


def _by_likelihood(op: str, value: str, ledger: Ledger) -> Predicate:
    scale = scales.load(ledger.scales.likelihood)
    wanted = scale.find(value)
    if wanted is None:
        known = [word for term in scale.terms for word in term.words]
        raise QueryError(f"{value!r} is not in the scale {ledger.scales.likelihood}: {', '.join(known)}, or 15%")
    low, high, point = wanted.low, wanted.high, wanted.low == wanted.high

    def accepts(text: str) -> bool:
        term = scale.find(text) if text else None
        if term is None:
            return False
        middle = term.middle
        if op in (":", "=", "!="):
            return term == wanted or low <= middle < high or (point and middle == low)
        if op in (">=", "<"):
            return (middle >= low) if op == ">=" else (middle < low)
        return (middle < high or middle == low) if op == "<=" else (middle >= high and middle != low)

    return Term("likelihood", lambda claim: accepts(claim.likelihood), accepts)


def _by_review(op: str, value: str, ledger: Ledger) -> Predicate:
    """The predicate of a day by which to look again, or, behind `:`, of who reviewed."""
    try:
        parse_date(value)
    except ValueError:
        if op in COMPARE:
            raise QueryError(f"review is compared with a date, by which to look again: {value!r} is none") from None
        wanted = wildcard(value, whole=op != ":")
        return lambda claim: claim.review is not None and wanted(claim.review.by)
    return _by_date("review", op, value, ledger)


def _by_date(name: str, op: str, value: str, ledger: Ledger) -> Predicate:
    try:
        wanted = parse_date(value)
    except ValueError as error:
        raise QueryError(str(error)) from None
    decide: dict[str, Callable[[Date], bool]] = {
        "<": lambda date: date.surely_before(wanted),
        "<=": lambda date: date.ends_with(wanted),
        ">": lambda date: wanted.surely_before(date),
        ">=": lambda date: date.starts_with(wanted),
    }
    accepts = decide.get(op, partial(Date.within, other=wanted))

    def holds(claim: Claim) -> bool:
        date = DATES[name](claim, ledger) if name in DATES else getattr(claim, name, None)
        return date is not None and accepts(date)

    return Term(name, holds, lambda text: accepts(parse_date(text)))
