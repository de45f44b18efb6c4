"""Relations that run in a circle."""

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.ledger.document import Fault, NodePath
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.references import Record
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule

STAFFED = {"id": "staffed", "text": "The clinics have staff."}
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
        edges = {each.id: each.relations.get(name, ()) for each in ledger.claims.values()}
        yield from _told(ledger.claims, edges, ("relations", name))
    origins = {each.id: each.derived_from for each in ledger.sources.values()}
    yield from _told(ledger.sources, origins, ("derived_from",))
    yield from _told(ledger.actors, {each.id: each.part_of for each in ledger.actors.values()}, ("part_of",))


def _told(records: Mapping[str, Record], edges: Edges, path: NodePath) -> Iterator[Fault]:
    for cycle in _cycles(edges):
        place = records[cycle[0]].where.below((*path, edges[cycle[0]].index(cycle[1])))
        shown = " → ".join((*cycle, cycle[0]) if len(cycle) < 6 else (*cycle[:4], "…", cycle[0]))
        yield Fault(place, f"`{path[-1]}` runs in a circle, {shown}: take one of them out")


def _cycles(edges: Edges) -> Iterator[Sequence[str]]:
    """The circles met on a walk in depth that does not recurse, one for each record they begin at, selves left out."""
    done, told, place = set[str](), set[str](), dict[str, int]()
    for root in edges:
        way, open = list[str](), [iter((root,))]
        while open:
            id = next((id for id in open[-1] if id in edges and id not in done), None)
            if id is None:
                open.pop()
                done.update(way[-1:])
                del way[-1:]
            elif id not in place:
                place[id] = len(way)
                way.append(id)
                open.append(iter(edges[id]))
            elif id != way[-1] and id not in told:
                told.add(id)
                yield way[place[id] :]
