"""The text of a claim, field by field, as it is searched: its own words and the names behind its ids."""

from collections.abc import Iterator, Sequence

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.text.words import stems
from claimcheck.value_class import value_class

WEIGHTS = {"text": 30, "names": 15, "quotes": 20, "tags": 20, "hedges": 10, "id": 10, "notes": 7}  # in tenths


def texts(claim: Claim, ledger: Ledger, *, names: bool = True) -> Iterator[tuple[str, str]]:
    """Yield (field, text) for everything in a claim that a search looks at; the fields are those of WEIGHTS.

    The names of its actors, which are looked up, can be left out.
    """
    yield "text", claim.text
    yield "id", claim.id.replace("-", " ")
    for quote in claim.quotes:
        yield "quotes", quote
    for actor in dict.fromkeys((*(hop.actor for hop in claim.attribution), *claim.about)) if names else ():
        known = ledger.actors.get(actor)
        yield "names", " · ".join(known.names) if known else actor
    for tag in claim.tags:
        yield "tags", tag
    for hop in claim.attribution:
        if hop.hedge:
            yield "hedges", hop.hedge
    for note in (claim.note, claim.criteria, *(citation.note for citation in (*claim.appears_in, *claim.evidence))):
        if note:
            yield "notes", note


def holds(haystack: Sequence[str], phrase: Sequence[str]) -> bool:
    """Return whether the stems of a phrase stand one behind the other among the stems of a text."""
    if not phrase:
        return False
    size = len(phrase)
    starts = (at for at, stem in enumerate(haystack) if stem == phrase[0])
    return any(list(haystack[at : at + size]) == list(phrase) for at in starts)


@value_class()
class Stems:
    """The stems of a claim: those of each text of each field, as (field, text, stems), and all of them together."""

    fields: Sequence[tuple[str, str, Sequence[str]]]
    every: frozenset[str]


@cached_per_ledger
def _read(ledger: Ledger) -> dict[str, Stems]:
    """The stems of the claims read so far, by id."""
    return {}


def read_stems(claim: Claim, ledger: Ledger) -> Stems:
    """Return the stems of everything in a claim that a search looks at; they are read once."""
    known = _read(ledger)
    if claim.id not in known:
        fields = [(name, text, stems(text)) for name, text in texts(claim, ledger)]
        known[claim.id] = Stems(fields, frozenset(stem for _, _, parsed in fields for stem in parsed))
    return known[claim.id]


def mentions(claim: Claim, ledger: Ledger, phrase: Sequence[str]) -> bool:
    """Return whether any field of the claim holds the phrase (a word is a phrase of one)."""
    read = read_stems(claim, ledger)
    if len(phrase) < 2 or not read.every.issuperset(phrase):
        return bool(phrase) and read.every.issuperset(phrase)
    return any(holds(parsed, phrase) for _, _, parsed in read.fields)
