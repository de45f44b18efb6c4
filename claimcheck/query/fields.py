"""What a query can ask of a claim: each field, what it holds, and where it stands."""

from collections.abc import Callable, Iterable, Iterator

from claimcheck.ledger import tlp
from claimcheck.ledger.dates import Date
from claimcheck.ledger.fieldtypes import FieldType, Words, field_types
from claimcheck.ledger.model import Actor, Citation, Claim, Evidence, Forecast, Hop, Ledger, Source
from claimcheck.ledger.vocabulary import RELATION, RELIABILITY

Values = Callable[[Claim, Ledger], Iterable[str]]
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
REFERENCES: dict[str, type[Actor] | type[Source] | type[Claim]] = {  # fields whose values are ids, and of what
    **dict.fromkeys(ACTORS, Actor), **dict.fromkeys(RELATION.meanings, Claim), "source": Source, "id": Claim,
}  # fmt: skip
WITHIN = {Hop: "attribution", Citation: "appears_in", Evidence: "evidence", Forecast: "forecasts"}


def names() -> list[str]:
    """Return every field that a query may name, sorted."""
    own = {*field_types(Claim)} - {"attribution", "relations", "ignore"}
    inner = {name for record in WITHIN for name in field_types(record) if record is not Forecast}
    return sorted({*ACTORS, *DERIVED, *RELATION.meanings, *own, *inner, *SYNONYMS})


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
    from claimcheck.query.index.terms import DATES_APART, is_indexed

    return is_indexed(name) and name not in DATES_APART


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


def claims_with(name: str, value: str, ledger: Ledger) -> Iterator[Claim]:
    """Yield the claims whose field has this very value, in the order of the ledger."""
    from claimcheck.ledger.index.records import IndexedRecords

    if isinstance(ledger.claims, IndexedRecords) and in_index(name):
        return ledger.claims.holding([name], value)
    read = values_of(name)
    return (claim for claim in ledger.claims.values() if value in read(claim, ledger))
