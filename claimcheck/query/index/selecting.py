"""Which claims of an indexed ledger a query accepts: by what the index holds, and by reading the rest that may."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from claimcheck.ledger.index.parts import Numbers
from claimcheck.ledger.index.records import IndexedRecords, IndexedSelection
from claimcheck.ledger.model import Claim
from claimcheck.query import fields
from claimcheck.query.index.terms import ALL, DATES_APART, FIELD_BITS, WORDS, is_indexed
from claimcheck.query.predicates import All, AnyOf, Mention, Not, Predicate, Term

Chosen = tuple[set[int] | Numbers, bool]  # the claims that may be meant, by number; whether just these are


class Selector:
    """What an index knows of the claims that a predicate accepts."""

    def __init__(self, claims: IndexedRecords[Claim]) -> None:
        self.claims, self.store = claims, claims.store

    @cached_property
    def everything(self) -> Numbers:
        """The numbers of all claims, in the order of the ledger."""
        return self.store.postings(ALL, "")

    def select(self, predicate: Predicate) -> "IndexedSelection":
        """Return the claims that a predicate accepts, in the order of the ledger."""
        if isinstance(predicate, All) and not predicate.parts:
            return IndexedSelection(self.claims, self.everything)
        numbers, exact = self.choose(predicate)
        ordered = sorted(numbers) if isinstance(numbers, set) else numbers
        if not exact:
            ordered = [number for number in ordered if predicate(self.claims.numbered(number))]
        return IndexedSelection(self.claims, ordered)

    def choose(self, predicate: Predicate) -> Chosen:
        """Return a set that holds every claim which the predicate accepts."""
        match predicate:
            case All():
                return self.all([self.choose(part) for part in predicate.parts])
            case AnyOf():
                chosen = [self.choose(part) for part in predicate.parts]
                if len(chosen) == 1:
                    return chosen[0]
                return set().union(*(numbers for numbers, _ in chosen)), all(exact for _, exact in chosen)
            case Not():
                numbers, exact = self.choose(predicate.part)
                return (set(self.everything).difference(numbers), True) if exact else (self.everything, False)
            case Term():
                return self.term(predicate)
            case Mention() if self.has_words():
                words = [
                    ({entry >> FIELD_BITS for entry in self.store.postings(WORDS, stem)}, True)
                    for stem in set(predicate.phrase)
                ]
                numbers, _ = self.all(words)
                return numbers, len(predicate.phrase) == 1 or not numbers
        return self.everything, False

    def has_words(self) -> bool:
        """Return whether the index holds the words of the texts."""
        from claimcheck.query.index.wording import has_words

        return has_words(self.store)

    def all(self, chosen: Sequence[Chosen]) -> Chosen:
        """Return what is in all of some sets; of none, everything."""
        if not chosen:
            return self.everything, True
        if len(chosen) == 1:
            return chosen[0]
        ordered = sorted((numbers for numbers, _ in chosen), key=len)
        return set(ordered[0]).intersection(*ordered[1:]), all(exact for _, exact in chosen)

    def term(self, term: Term) -> Chosen:
        """Return the claims of a term: those with a value that it accepts."""
        if term.field == "id":
            ids = [term.value] if term.value is not None else filter(term.accepts, self.claims)
            return {number for id in ids if (number := self.number(id)) is not None}, True
        if term.field == "has":
            return self.having(term)
        if not is_indexed(term.field):
            return self.everything, False
        values = [term.value] if term.value is not None else filter(term.accepts, self.store.values(term.field))
        return self.with_values(term.field, values), True

    def having(self, term: Term) -> Chosen:
        """Return the claims that have any value in a field that the term accepts the name of."""
        names = [fields.SYNONYMS.get(name, name) for name in fields.names() if name != "has" and term.accepts(name)]
        if any(not is_indexed(name) or name in DATES_APART for name in names):
            return self.everything, False
        return set().union(*(self.with_values(name, self.store.values(name)) for name in names)), True

    def with_values(self, field: str, values: Iterator[str] | Sequence[str]) -> set[int] | Numbers:
        """Return the claims with any of some values in an indexed field."""
        lists = [self.store.postings(field, value) for value in values]
        return lists[0] if len(lists) == 1 else set().union(*lists)

    def number(self, id: str) -> int | None:
        """Return the number of a claim; None for an unknown id."""
        row = self.claims.row(id)
        return row[0] if row else None
