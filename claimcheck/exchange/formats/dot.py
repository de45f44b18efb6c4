"""A graph of the claims and how they stand to each other, for Graphviz."""

from claimcheck.exchange import graph
from claimcheck.exchange.contract import WriteOptions, Written
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.text.escaping import one_line

WHAT = "The claims and their relations as a graph, for Graphviz."
SUFFIXES = (".dot", ".gv")
EXTRA = ""
LOSES = graph.loses(["id", "text", "verdict", "relations"])
HEAD = """digraph claims {
  graph [rankdir=LR, charset="UTF-8"]
  node [shape=box, style="rounded,filled", fontname="sans-serif", fontsize=11]
  edge [fontname="sans-serif", fontsize=9]"""


def write(ledger: Ledger, options: WriteOptions) -> Written:
    """Return a directed graph: a box a claim, coloured by its verdict, an arrow a relation."""
    nodes = [f"  {_quoted(claim.id)} [label={_quoted(graph.lines(claim))}, tooltip={_quoted(_told(claim))}, "
             f'fillcolor="{graph.colour(claim)}"]' for claim in ledger.claims.values()]  # fmt: skip
    edges = [f"  {_quoted(edge.start)} -> {_quoted(edge.end)} [label={_quoted(edge.relation)}{_style(edge)}]"
             for edge in graph.edges(ledger)]  # fmt: skip
    return Written("\n".join([HEAD, *nodes, *edges, "}\n"]), graph.notes(ledger))


def _told(claim: Claim) -> str:
    return f"{claim.id}: {claim.verdict}" if claim.verdict else claim.id


def _style(edge: graph.Edge) -> str:
    against = ", color=red, style=dashed" * (edge.relation in graph.AGAINST)
    return f"{', dir=none' * edge.mutual}{against}"


def _quoted(text: str | list[str]) -> str:
    """Return a text as a quoted string; a backslash, and an ampersand that begins an entity, mean themselves."""
    parts = [one_line(line) for line in ([text] if isinstance(text, str) else text)]
    escaped = [part.replace("\\", "\\\\").replace('"', '\\"').replace("&", "&amp;") for part in parts]
    return '"' + "\\n".join(escaped) + '"'
