"""Sourcing that runs in a circle, and voices without a name that come back with one.

Looked at are claims that say the same (`repeats`). A source rests on another when it is derived from it, or when a
claim in it is attributed to the other's author or publisher. Every step is taken once for a claim and those that repeat
it, however many they are.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.provenance.graph import Graph, components, reached_from, shortest_path
from claimcheck.sources.provenance.origins import ancestors, makers, repeats, unnamed
from claimcheck.value_class import value_class

ACTOR = "actor "  # before the id of an actor, as a node beside the sources


@value_class()
class Circle:
    """Sources each of which rests on the next and the last on the first, and a claim by which one does."""

    claim: Claim
    sources: Sequence[str]


@value_class()
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
        claims = [claim, *repeats(claim, ledger)]
        credited = credits(claims, ledger)
        cited = {citation.source for citation in claim.appears_in}
        for circle in _circles(credited, _with_ancestors(credited, ledger)) if any(credited.values()) else ():
            if cited.intersection(circle) and frozenset(circle) not in reported:
                reported.add(frozenset(circle))
                yield Circle(claim, circle)


def laundered(ledger: Ledger) -> Iterator[Laundered]:
    """Return each claim with a named speaker whose source took it from one where nobody is named."""
    for claim in ledger.claims.values():
        if not claim.speaker or unnamed(claim.speaker, ledger):
            continue
        others = repeats(claim, ledger)
        nameless = [other for other in others if unnamed(other.speaker, ledger)]
        if nameless and (case := _unnamed_below(claim, nameless, others, ledger)):
            yield case


def credits(claims: Sequence[Claim], ledger: Ledger) -> Graph:
    """Return for each source of some claims that say the same the actors that they credit there, and for each of those
    the sources that it made.

    A claim credits whom its attribution names before it comes to the author or publisher of its own source. Actors are
    nodes of their own, so that the edges are as many as the names.
    """
    cited = {citation.source for claim in claims for citation in claim.appears_in if citation.source in ledger.sources}
    made_by = defaultdict[str, set[str]](set)
    for source in cited:
        for actor in makers(source, ledger):
            made_by[actor].add(source)
    graph: dict[str, set[str]] = {source: set() for source in sorted(cited)}
    for claim in claims:
        for citation in claim.appears_in:
            if citation.source in cited:
                named = _named_before(makers(citation.source, ledger), claim) & made_by.keys()
                graph[citation.source].update(ACTOR + actor for actor in named)
                graph.update((ACTOR + actor, made_by[actor]) for actor in named)
    return graph


def _named_before(own: set[str], claim: Claim) -> set[str]:
    """Return the actors of the attribution up to the first of a source's own."""
    actors = [hop.actor for hop in claim.attribution]
    return set(actors[: next((at for at, actor in enumerate(actors) if actor in own), len(actors))])


def _with_ancestors(credited: Graph, ledger: Ledger) -> Graph:
    """Return the graph with what each source is derived from."""
    nodes = {node for source in credited for node in ancestors(source, ledger)}
    graph = {node: {*credited.get(node, ())} for node in sorted(nodes)}
    for node in graph.keys() & ledger.sources.keys():
        graph[node].update(parent for parent in ledger.sources[node].derived_from if parent in nodes and parent != node)
    return graph


def _circles(credited: Graph, graph: Graph) -> Iterator[list[str]]:
    """Return the sources of one circle with an attribution for each component of the graph that has one."""
    component, closed = components(graph), set[int]()
    for source, others in credited.items():
        for other in sorted(others):
            number = component[source]
            if component[other] == number and number not in closed:
                closed.add(number)
                path = [source, *shortest_path(graph, other, source)[:-1]]
                yield [node for node in path if not node.startswith(ACTOR)]


def _unnamed_below(
    claim: Claim, nameless: Sequence[Claim], others: Sequence[Claim], ledger: Ledger
) -> Laundered | None:
    """Return the first of the nameless claims with a source that a source of this claim rests on."""
    graph = _with_ancestors(credits([claim, *others], ledger), ledger)
    reached = reached_from(graph, (citation.source for citation in claim.appears_in))
    for before in nameless:
        for source in sorted({citation.source for citation in before.appears_in} & reached.keys()):
            return Laundered(claim, before, reached[source], source)
    return None
