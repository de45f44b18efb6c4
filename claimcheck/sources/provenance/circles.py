"""Sourcing that runs in a circle, and voices without a name that come back with one.

Looked at are claims that say the same (`repeats`). A source rests on another when it is derived from it, or when a
claim in it is attributed to the other's author or publisher.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.provenance.origins import ancestors, repeats, unnamed


@dataclass(frozen=True, slots=True)
class Circle:
    """Sources each of which rests on the next and the last on the first, and a claim by which one does."""

    claim: Claim
    sources: Sequence[str]


@dataclass(frozen=True, slots=True)
class Laundered:
    """A claim that names the speaker whom another, on which its source rests, does not name."""

    claim: Claim
    before: Claim
    source: str
    rests_on: str


def circles(ledger: Ledger) -> Iterator[Circle]:
    """Each circle once, where at least one step is an attribution: those of derived_from alone are another rule's."""
    told = set[frozenset[str]]()
    for claim in ledger.claims.values():
        matter = [claim, *repeats(claim, ledger)]
        edges = rests(matter, ledger)
        for cited in claim.appears_in:
            way = _back(cited.source, edges)
            credited = len(way) > 1 and any(
                not _derived(a, b, ledger) for a, b in zip(way, [*way[1:], way[0]], strict=True)
            )
            if credited and frozenset(way) not in told:
                told.add(frozenset(way))
                yield Circle(claim, way)


def laundered(ledger: Ledger) -> Iterator[Laundered]:
    """Each claim with a named speaker whose source took it from one where nobody is named."""
    for claim in ledger.claims.values():
        if not claim.speaker or unnamed(claim.speaker, ledger):
            continue
        others = repeats(claim, ledger)
        edges = rests([claim, *others], ledger)
        found = next(_unnamed_below(claim, [o for o in others if unnamed(o.speaker, ledger)], edges), None)
        if found:
            yield found


def rests(matter: Sequence[Claim], ledger: Ledger) -> Mapping[str, set[str]]:
    """For each source of some claims that say the same, the sources that it rests on."""
    cited = {each.source for claim in matter for each in claim.appears_in if each.source in ledger.sources}
    edges: dict[str, set[str]] = {id: {*ancestors(id, ledger)} - {id} for id in cited}
    for claim in matter:
        for each in claim.appears_in:
            if each.source in cited:
                edges[each.source] |= _credited(claim, each.source, cited, ledger)
    return edges


def _credited(claim: Claim, source: str, cited: set[str], ledger: Ledger) -> set[str]:
    """The other sources whose author or publisher the claim names before it comes to this one's own house."""
    own = _house(source, ledger)
    named = {hop.actor for hop in takewhile(lambda hop: hop.actor not in own, claim.attribution)}
    return {other for other in cited if other != source and named & _house(other, ledger)}


def _house(source: str, ledger: Ledger) -> set[str]:
    known = ledger.sources[source]
    return {each for each in (*known.author, known.publisher) if each}


def _back(start: str, edges: Mapping[str, set[str]]) -> list[str]:
    """The shortest way from a source over what it rests on back to it; nothing where there is none."""
    ways = [[start]]
    seen = set[str]()
    for way in ways:
        for following in sorted(edges.get(way[-1], ())):
            if following == start:
                return way
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    return []


def _derived(source: str, other: str, ledger: Ledger) -> bool:
    return other in ledger.sources[source].derived_from


def _unnamed_below(claim: Claim, nameless: Sequence[Claim], edges: Mapping[str, set[str]]) -> Iterator[Laundered]:
    for before in nameless:
        below = {each.source for each in before.appears_in}
        for each in claim.appears_in:
            for source in sorted(_reached(each.source, edges) & below - {each.source}):
                yield Laundered(claim, before, each.source, source)


def _reached(start: str, edges: Mapping[str, set[str]]) -> set[str]:
    """All that a source rests on, at whatever remove."""
    seen, open = set[str](), [start]
    for each in open:
        new = edges.get(each, set()) - seen
        seen |= new
        open += sorted(new)
    return seen
