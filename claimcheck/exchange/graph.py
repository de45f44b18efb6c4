"""The graph of a ledger's claims: one edge for each relation, both ways of a mutual one together."""

from collections.abc import Collection, Iterator, Mapping
from textwrap import wrap

from claimcheck.dataclass import dataclass
from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.vocabulary import MUTUAL
from claimcheck.text.escaping import one_line

COLOURS = {  # of verdicts: light enough for black letters
    "true": "#b7e4c7", "mostly-true": "#d8f3dc", "mixed": "#fff3b0", "mostly-false": "#ffd6ba", "false": "#f7b0a8",
}  # fmt: skip
OTHER_COLOUR = "#eeeeee"
AGAINST = frozenset({"contradicts"})  # relations that are drawn as opposition
WIDTH = 36  # characters of a line of a label


@dataclass(frozen=True, slots=True)
class Edge:
    """A relation between two claims, by their ids; a mutual one has no direction."""

    start: str
    end: str
    relation: str
    mutual: bool


def edges(ledger: Ledger) -> Iterator[Edge]:
    """Yield the relations between the claims of a ledger; those to claims that it does not hold are left out."""
    drawn: set[Edge] = set()
    for claim in ledger.claims.values():
        for relation, others in claim.relations.items():
            for other in others:
                edge = Edge(claim.id, other, relation, relation in MUTUAL)
                mirrored = Edge(other, claim.id, relation, True)
                if other in ledger.claims and edge not in drawn and mirrored not in drawn:
                    drawn.add(edge)
                    yield edge


def outside(ledger: Ledger) -> int:
    """Return how many relations lead to claims that the ledger does not hold."""
    return sum(other not in ledger.claims for claim in ledger.claims.values()
               for others in claim.relations.values() for other in others)  # fmt: skip


def notes(ledger: Ledger) -> tuple[str, ...]:
    """Return what is to be told of a graph."""
    missing = outside(ledger)
    return (f"relations to claims that are not in the graph: {missing}, left out",) if missing else ()


def lines(claim: Claim) -> list[str]:
    """Return the text of a claim in lines that are short enough for a node."""
    return wrap(one_line(claim.text), WIDTH, break_long_words=False, break_on_hyphens=False) or [claim.id]


def colour(claim: Claim) -> str:
    """Return the colour of a claim's node, by its verdict."""
    return COLOURS.get(claim.verdict, OTHER_COLOUR)


def loses(shown: Collection[str]) -> Mapping[str, str]:
    """Return what a graph that shows these fields of claims does not hold."""
    hidden = [name for name in field_types(Claim) if name not in shown]
    return {**{f"claim.{name}": "not shown in the graph" for name in hidden},
            **dict.fromkeys(("source", "actor", "head"), "a graph of claims has no place for it")}  # fmt: skip
