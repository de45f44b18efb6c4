"""What a query can ask of a claim: each field, what it holds, and how its values compare."""

import operator
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from claimcheck.errors import NotFound, QueryError, did_you_mean
from claimcheck.ledger import scales, tlp
from claimcheck.ledger.dates import Date, parse_date
from claimcheck.ledger.fieldtypes import FieldType, Words, field_types
from claimcheck.ledger.index.records import IndexedRecords
from claimcheck.ledger.lookup import Kind, look_up
from claimcheck.ledger.model import Actor, Citation, Claim, Evidence, Forecast, Hop, Ledger, Source
from claimcheck.ledger.vocabulary import RELATION, RELIABILITY
from claimcheck.query.predicates import Predicate, Term
from claimcheck.query.wildcards import wildcard

Values = Callable[[Claim, Ledger], Iterable[str]]
COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
RANKS = {  # of the words that can be compared; those that mean "unknown" have no rank
    "confidence": {"low": 1, "moderate": 2, "high": 3},
    "verdict": {"false": 1, "mostly-false": 2, "mixed": 3, "mostly-true": 4, "true": 5},
    "credibility": {grade: int(grade) for grade in "12345"},
    "reliability": {grade: place for place, grade in enumerate("ABCDE")},
    "tlp": {level: tlp.rank(level) for level in tlp.LEVELS},
    "origins": {str(count): count for count in range(100)},
}
ACTORS: dict[str, Values] = {
    "actor": lambda claim, ledger: [*(hop.actor for hop in claim.attribution), *claim.about],
    "speaker": lambda claim, ledger: [claim.speaker],
    "relay": lambda claim, ledger: claim.relays,
    "subject": lambda claim, ledger: claim.about,
    "author": lambda claim, ledger: [a for s in _sources(claim, ledger) for a in ledger.sources[s].author],
    "publisher": lambda claim, ledger: [ledger.sources[s].publisher for s in _sources(claim, ledger)],
}
DERIVED: dict[str, Values] = {
    "source": lambda claim, ledger: [citation.source for citation in (*claim.appears_in, *claim.evidence)],
    "tag": lambda claim, ledger: claim.tags,
    "reliability": lambda claim, ledger: [ledger.sources[s].reliability for s in _sources(claim, ledger)],
    "has": lambda claim, ledger: [name for name in names() if name != "has" and any(values_of(name)(claim, ledger))],
    "file": lambda claim, ledger: [claim.where.file],
    "quote": lambda claim, ledger: claim.quotes,
    "origins": lambda claim, ledger: _origins(claim, ledger),
    "tlp": lambda claim, ledger: [tlp.marking(claim, ledger)],
}
DATES: dict[str, Callable[[Claim, Ledger], Date | None]] = {  # where a day is not simply a field of the claim
    "date": lambda claim, ledger: ledger.date_of(claim),
    "review": lambda claim, ledger: claim.review.review_by if claim.review else None,
}
SYNONYMS = {"about": "subject", "tags": "tag", "says": "speaker", "by": "speaker", "appears_in": "source"}
REFERENCES: dict[str, Kind] = {  # fields whose values are ids, and of what
    **dict.fromkeys(ACTORS, Actor), **dict.fromkeys(RELATION.meanings, Claim), "source": Source, "id": Claim,
}  # fmt: skip
WITHIN = {Hop: "attribution", Citation: "appears_in", Evidence: "evidence", Forecast: "forecasts"}


def names() -> list[str]:
    """Return every field that a query may name, sorted."""
    own = {*field_types(Claim)} - {"attribution", "relations", "ignore"}
    inner = {name for record in WITHIN for name in field_types(record) if record is not Forecast}
    return sorted({*ACTORS, *DERIVED, *RELATION.meanings, *own, *inner, *SYNONYMS})


def test(name: str, op: str, value: str, ledger: Ledger, notes: list[str]) -> Predicate:
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
    read = values_of(name)
    _known_word(name, field_type, value)
    wanted = wildcard(value, whole=op != ":" or is_word(name, field_type))
    return Term(name, lambda claim: any(wanted(text) for text in read(claim, ledger)), wanted)


def values_of(name: str) -> Values:
    """Return what a field of this name holds, wherever in the claim it stands."""
    if values := ACTORS.get(name) or DERIVED.get(name):
        return values
    if name in RELATION.meanings:
        return lambda claim, ledger: claim.relations.get(name, ())
    if name in field_types(Claim):
        return lambda claim, ledger: [str(getattr(claim, name) or "")]
    if name in SYNONYMS:
        return values_of(SYNONYMS[name])
    holders = [field for record, field in WITHIN.items() if name in field_types(record)]
    return lambda claim, ledger: [
        str(getattr(part, name, "") or "") for field in holders for part in getattr(claim, field)
    ]


def in_index(name: str) -> bool:
    """Return whether an index holds the very values of a field."""
    from claimcheck.query.index.terms import DATES_APART, indexed_fields

    return name in indexed_fields() and name not in DATES_APART


def words_of(name: str, field_type: FieldType | None) -> Words | None:
    """Return the vocabulary of a field; None when it has none."""
    return RELIABILITY if name == "reliability" else field_type.words if field_type else None


def _origins(claim: Claim, ledger: Ledger) -> list[str]:
    """Return how many independent origins a claim has; nothing for none, so that has:origins means at least one."""
    from claimcheck.sources.provenance.origins import independent, origins  # 2 ms, and seldom asked for

    count = independent(origins(claim, ledger))
    return [str(count)] if count else []


def _sources(claim: Claim, ledger: Ledger) -> list[str]:
    return [citation.source for citation in claim.appears_in if citation.source in ledger.sources]


def type_of(name: str) -> FieldType | None:
    """Return what may stand in a field of claims or of their parts, None for one that is worked out."""
    return next((field_types(record)[name] for record in (Claim, *WITHIN) if name in field_types(record)), None)


def is_word(name: str, field_type: FieldType | None) -> bool:
    """Return whether a field holds words or ids, which a term means whole, and no free text."""
    derived = name in DERIVED and name != "quote"
    return derived or name in RELATION.meanings or bool(field_type and field_type.kind != "text")


def _known_word(name: str, field_type: FieldType | None, value: str) -> None:
    words = words_of(name, field_type)
    known = list(words.meanings) if words else names() if name == "has" else None
    if known and not any(wildcard(value, whole=True)(word) for word in known):
        raise QueryError(f"{value!r} is no {name}: {', '.join(known)}.{did_you_mean(value, known)}")


def claims_with(name: str, value: str, ledger: Ledger) -> Iterator[Claim]:
    """Yield the claims whose field has this very value, in the order of the ledger."""
    if isinstance(ledger.claims, IndexedRecords) and in_index(name):
        return ledger.claims.holding([name], value)
    read = values_of(name)
    return (claim for claim in ledger.claims.values() if value in read(claim, ledger))


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
