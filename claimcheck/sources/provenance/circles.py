"""Sourcing that runs in a circle, and voices without a name that come back with one.

Looked at are claims that say the same (`repeats`). A source rests on another when it is derived from it, or when a
claim in it is attributed to the other's author or publisher. Every step is taken once for a claim and those that repeat
it, however many they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import takewhile

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.provenance.origins import ancestors, makers, repeats, unnamed

Graph = Mapping[str, set[str]]  # for each source the sources that it rests on


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
    """Return circles of sources, each once, and one for sources that are in several.

    At least one step is an attribution: circles of `derived_from` alone are another rule's.
    """
    reported = set[frozenset[str]]()
    for claim in ledger.claims.values():
        graph = source_graph([claim, *repeats(claim, ledger)], ledger)
        searched = set[str]()
        for citation in claim.appears_in:
            if citation.source in searched:
                continue
            circle = _way_back(citation.source, graph)
            searched |= {citation.source, *circle}
            if _has_attribution(circle, ledger) and frozenset(circle) not in reported:
                reported.add(frozenset(circle))
                yield Circle(claim, circle)


def laundered(ledger: Ledger) -> Iterator[Laundered]:
    """Return each claim with a named speaker whose source took it from one where nobody is named."""
    for claim in ledger.claims.values():
        if not claim.speaker or unnamed(claim.speaker, ledger):
            continue
        others = repeats(claim, ledger)
        nameless = [other for other in others if unnamed(other.speaker, ledger)]
        if nameless and (case := _unnamed_below(claim, nameless, source_graph([claim, *others], ledger))):
            yield case


def source_graph(claims: Sequence[Claim], ledger: Ledger) -> Graph:
    """Return for each source of some claims that say the same the sources that it rests on."""
    cited = {citation.source for claim in claims for citation in claim.appears_in if citation.source in ledger.sources}
    made_by = defaultdict[str, set[str]](set)
    for source in cited:
        for actor in makers(source, ledger):
            made_by[actor].add(source)
    graph: dict[str, set[str]] = {source: {*ancestors(source, ledger)} - {source} for source in cited}
    for claim in claims:
        for citation in claim.appears_in:
            if citation.source in cited:
                graph[citation.source] |= _credited(claim, citation.source, made_by, ledger)
    return graph


def _credited(claim: Claim, source: str, made_by: Graph, ledger: Ledger) -> set[str]:
    """Return the other sources whose author or publisher the claim names before it comes to this one's own."""
    own = makers(source, ledger)
    named = {hop.actor for hop in takewhile(lambda hop: hop.actor not in own, claim.attribution)}
    return {other for actor in named for other in made_by.get(actor, ())} - {source}


def _way_back(start: str, graph: Graph) -> list[str]:
    """Return the shortest way from a source over what it rests on back to it; empty where there is none."""
    came_from = dict[str, str]()
    pending = [start]
    for source in pending:
        for below in sorted(graph.get(source, ())):
            if below == start:
                return _path_to(source, start, came_from)
            if below not in came_from:
                came_from[below] = source
                pending.append(below)
    return []


def _path_to(source: str, start: str, came_from: Mapping[str, str]) -> list[str]:
    path = [source]
    while path[-1] != start:
        path.append(came_from[path[-1]])
    return path[::-1]


def _has_attribution(circle: Sequence[str], ledger: Ledger) -> bool:
    """Return whether two sources or more are in a circle, and one rests on the next other than by `derived_from`."""
    steps = zip(circle, [*circle[1:], *circle[:1]], strict=True)
    return len(circle) > 1 and any(other not in ledger.sources[source].derived_from for source, other in steps)


def _unnamed_below(claim: Claim, nameless: Sequence[Claim], graph: Graph) -> Laundered | None:
    """Return the first of the nameless claims with a source that a source of this claim rests on."""
    reached = {citation.source: _reached(citation.source, graph) for citation in claim.appears_in}
    for before in nameless:
        sources = {citation.source for citation in before.appears_in}
        for source, below in reached.items():
            for rests_on in sorted(sources & below - {source}):
                return Laundered(claim, before, source, rests_on)
    return None


def _reached(start: str, graph: Graph) -> set[str]:
    """Return all that a source rests on, at whatever remove."""
    reached, pending = set[str](), [start]
    for source in pending:
        new = graph.get(source, set()) - reached
        reached |= new
        pending += sorted(new)
    return reached
