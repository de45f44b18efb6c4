"""A graph of the claims and how they stand to each other in GraphML, for Gephi, yEd, Cytoscape and networkx."""

from xml.sax.saxutils import escape, quoteattr

from claimcheck.exchange import graph
from claimcheck.exchange.contract import WriteOptions, Written
from claimcheck.ledger.fieldtypes import FieldType, field_types
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.text.escaping import visible_lines

WHAT = "The claims and their relations as a graph with the claims' fields, in GraphML for Gephi, yEd and networkx."
SUFFIXES = (".graphml",)
EXTRA = ""
HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">"""
SPEAKER = "speaker"  # the name of who makes the claim, for a label


def _single(kind: FieldType) -> bool:
    return not kind.item and not kind.record


FIELDS = tuple(name for name, kind in field_types(Claim).items() if _single(kind) and name != "id")
LOSES = graph.loses(["id", *FIELDS, "relations"])


def write(ledger: Ledger, options: WriteOptions) -> Written:
    """Return a graph: a node a claim with its single values and the name of its speaker, an edge a relation."""
    keys = [f'  <key id="{name}" for="node" attr.name="{name}" attr.type="string"/>' for name in (*FIELDS, SPEAKER)]
    keys.append('  <key id="relation" for="edge" attr.name="relation" attr.type="string"/>')
    nodes = [_node(claim, ledger) for claim in ledger.claims.values()]
    edges = [_edge(edge, number) for number, edge in enumerate(graph.edges(ledger), 1)]
    lines = [
        HEAD,
        *keys,
        '  <graph id="claims" edgedefault="directed">',
        *nodes,
        *edges,
        "  </graph>",
        "</graphml>",
        "",
    ]
    return Written("\n".join(lines), graph.notes(ledger))


def _node(claim: Claim, ledger: Ledger) -> str:
    values = {name: str(value) for name in FIELDS if (value := getattr(claim, name))}
    if claim.speaker:
        values[SPEAKER] = ledger.label(claim.speaker)
    data = "".join(f'<data key="{name}">{escape(_legal(value))}</data>' for name, value in values.items())
    return f"    <node id={quoteattr(_legal(claim.id))}>{data}</node>"


def _edge(edge: graph.Edge, number: int) -> str:
    directed = ' directed="false"' * edge.mutual
    ends = f"source={quoteattr(_legal(edge.start))} target={quoteattr(_legal(edge.end))}"
    return f'    <edge id="e{number}" {ends}{directed}><data key="relation">{edge.relation}</data></edge>'


def _legal(text: str) -> str:
    """Return a text with the characters that XML cannot hold as their escapes."""
    return visible_lines(text).replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
