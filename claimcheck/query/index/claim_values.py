"""What claims hold in the fields of an index, read off their plain values as formats write them: no record is made.

The words are those that a query reads off the record (query/fields.py); tests/query/index holds the two to each other.
"""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from claimcheck.ledger import tlp
from claimcheck.ledger.dates import Date
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.vocabulary import RELATION
from claimcheck.query.fields import WITHIN
from claimcheck.query.index.terms import indexed_fields

Pairs = list[tuple[str, str]]  # of a field and a value
WORKED_OUT = {
    "actor", "speaker", "relay", "subject", "author", "publisher", "source", "tag", "reliability", "date", "tlp",
    *RELATION.meanings,
}  # fmt: skip
OWN = [name for name in field_types(Claim) if name in indexed_fields() and name not in WORKED_OUT]
WITHIN_PARTS = {
    part: [name for name in field_types(kind) if name in indexed_fields() and name not in {*WORKED_OUT, *OWN}]
    for kind, part in WITHIN.items()
}


def own_values(claim: Mapping[str, Any]) -> Pairs:
    """Return the fields of a claim with their values, some of them maybe twice, but for what follows from sources."""
    citations, evidence = claim.get("appears_in", ()), claim.get("evidence", ())
    pairs = [(name, claim[name]) for name in OWN if name in claim]
    for number, hop in enumerate(claim.get("attribution", ())):
        pairs += ("actor", hop["actor"]), ("relay" if number else "speaker", hop["actor"])
    for actor in claim.get("about", ()):
        pairs += ("actor", actor), ("subject", actor)
    pairs += [("source", citation["source"]) for citation in (*citations, *evidence)]
    pairs += [("tag", tag) for tag in claim.get("tags", ())]
    for name, ids in claim.get("relations", {}).items():
        pairs += [(name, id) for id in ids]
    for part, names in WITHIN_PARTS.items():
        if names and part in claim:
            pairs += [(name, inner[name]) for inner in claim[part] for name in names if name in inner]
    return pairs


def bearing(claim: Mapping[str, Any]) -> tuple[str, str, list[tuple[str, bool]]]:
    """Return what bears on a claim's date and marking: its own ones, and its sources, and which are quoted."""
    dates = [hop.get("date", "") for hop in claim.get("attribution", ())]
    citations = [
        (citation["source"], "quote" in citation or "prefix" in citation or "suffix" in citation)
        for citation in claim.get("appears_in", ())
    ]
    return dates[0] if dates else "", claim.get("tlp", ""), citations


class Cited(NamedTuple):
    """What follows for a claim from a source that it appears in."""

    pairs: Pairs
    date: Date | None
    marking: str


class ClaimValues:
    """Reads off claims what they hold, in a ledger whose sources may still become known."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.sources: dict[str, Cited] = {}  # those that were met

    def of(self, claim: Mapping[str, Any]) -> Pairs:
        """Return the fields of a claim with their values, some of them maybe twice."""
        return own_values(claim) + self.by_sources(*bearing(claim))

    def by_sources(self, own_date: str, own_marking: str, citations: Iterable[tuple[str, bool]]) -> Pairs:
        """Return what follows from the sources that a claim appears in and what bears on it (`bearing`)."""
        pairs: Pairs = []
        dates, markings = [], [own_marking or self.ledger.tlp]
        for source, is_quoted in citations:
            if cited := self.cited(source):
                pairs += cited.pairs
                if cited.date:
                    dates.append(cited.date)
                if cited.marking and is_quoted:
                    markings.append(cited.marking)
        date = own_date or (str(min(dates, key=lambda date: date.order)) if dates else "")
        return [*pairs, ("date", date), ("tlp", max(markings, key=tlp.rank) if len(markings) > 1 else markings[0])]

    def cited(self, id: str) -> Cited | None:
        """Return what follows from a source, None for one that is not known."""
        if id not in self.sources:
            source = self.ledger.sources.get(id)
            if source is None:
                return None
            pairs = [*(("author", actor) for actor in source.author), ("publisher", source.publisher)]
            pairs.append(("reliability", source.reliability))
            self.sources[id] = Cited(pairs, source.date, tlp.marking(source, self.ledger))
        return self.sources[id]
