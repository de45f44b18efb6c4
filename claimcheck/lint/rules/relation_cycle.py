"""Relations that run in a circle."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.references import Record
from claimcheck.ledger.where import Fault, NodePath
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

STAFFED = {"id": "staffed", "text": "The clinics have staff."}
SHOWN = 6  # records of a circle that are looked at: a message names no more
Edges = Mapping[str, Sequence[str]]


@rule(
    severity=Severity.ERROR,
    why="What rests on itself rests on nothing, and what replaces itself leaves no record in force.",
    bad=example(STAFFED | {"relations": "{depends_on: [clinics-open]}"}, relations="{depends_on: [staffed]}"),
    good=example(STAFFED, relations="{depends_on: [staffed]}"),
)
def relation_cycle(ledger: Ledger) -> Iterator[Fault]:
    """A chain of supersedes, depends_on, derived_from or part_of comes back to where it began."""
    for name in ("supersedes", "depends_on"):
        edges = {claim.id: claim.relations.get(name, ()) for claim in ledger.claims.values()}
        yield from _faults(ledger.claims, edges, ("relations", name))
    origins = {source.id: source.derived_from for source in ledger.sources.values()}
    yield from _faults(ledger.sources, origins, ("derived_from",))
    yield from _faults(ledger.actors, {actor.id: actor.part_of for actor in ledger.actors.values()}, ("part_of",))


def _faults(records: Mapping[str, Record], edges: Edges, path: NodePath) -> Iterator[Fault]:
    for cycle in _cycles(edges):
        place = records[cycle[0]].where.below((*path, edges[cycle[0]].index(cycle[1])))
        shown = " → ".join((*cycle, cycle[0]) if len(cycle) < SHOWN else (*cycle[:4], "…", cycle[0]))
        yield Fault(place, f"`{path[-1]}` runs in a circle, {shown}: take one of them out")


def _cycles(edges: Edges) -> Iterator[Sequence[str]]:
    """Return the first records of circles of two or more: a depth-first walk that does not recurse, each edge once."""
    done, reported, place = set[str](), set[str](), dict[str, int]()
    for root in edges:
        path, pending = list[str](), [iter((root,))]
        while pending:
            id = next((id for id in pending[-1] if id in edges and id not in done), None)
            if id is None:
                pending.pop()
                done.update(path[-1:])
                del path[-1:]
            elif id not in place:
                place[id] = len(path)
                path.append(id)
                pending.append(iter(edges[id]))
            elif id != path[-1] and id not in reported:
                reported.add(id)
                yield path[place[id] : place[id] + SHOWN]
