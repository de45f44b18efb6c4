"""A graph of the claims and how they stand to each other, for Mermaid in Markdown pages."""

from claimcheck.exchange import graph
from claimcheck.exchange.contract import WriteOptions, Written
from claimcheck.ledger.model import Ledger
from claimcheck.text.escaping import one_line
from claimcheck.text.patterns import compiled_later

WHAT = "The claims and their relations as a graph, for Mermaid in a Markdown page."
SUFFIXES = (".mmd", ".mermaid")
EXTRA = ""
LOSES = graph.loses(["text", "verdict", "relations"])
MOST_EDGES, MOST_CHARACTERS = 500, 50_000  # that Mermaid draws unless it is told to draw more
LIST = compiled_later(r"(\d*)([.)+-])")  # at its start, a text would be taken for a list
UNSAFE = compiled_later(r"(?![\w .,:;!?'()/+=-])[\x00-\x7f]|://")  # :// would become a link


def write(ledger: Ledger, options: WriteOptions) -> Written:
    """Return a flow chart: a box a claim, coloured by its verdict, an arrow a relation."""
    numbers = {id: f"c{number}" for number, id in enumerate(ledger.claims, 1)}  # an id may be a word of the language
    nodes = [f'  {numbers[claim.id]}["{_escaped(claim.text or claim.id)}"]:::{_class(claim.verdict)}'
             for claim in ledger.claims.values()]  # fmt: skip
    edges = [*graph.edges(ledger)]
    arrows = [f"  {numbers[edge.start]} {_arrow(edge)}|{edge.relation}| {numbers[edge.end]}" for edge in edges]
    verdicts = dict.fromkeys(claim.verdict for claim in ledger.claims.values())
    styles = [f"  classDef {_class(verdict)} fill:{graph.COLOURS.get(verdict, graph.OTHER_COLOUR)},color:#000"
              for verdict in sorted(verdicts)]  # fmt: skip
    text = "\n".join(["flowchart LR", *nodes, *arrows, *dict.fromkeys(styles), ""])
    notes = [*graph.notes(ledger)]
    if len(edges) > MOST_EDGES or len(text) > MOST_CHARACTERS:
        more = "unless maxEdges and maxTextSize say otherwise: a query makes the graph smaller"
        notes.append(f"Mermaid draws no more than {MOST_EDGES} edges and {MOST_CHARACTERS:,} characters {more}")
    return Written(text, tuple(notes))


def _arrow(edge: graph.Edge) -> str:
    if edge.relation in graph.AGAINST:
        return "-.-"
    return "---" if edge.mutual else "-->"


def _class(verdict: str) -> str:
    return f"is-{verdict}" if verdict in graph.COLOURS else "is-open"


def _escaped(text: str) -> str:
    """Return a text whose signs mean nothing to Mermaid, Markdown or HTML: each as the number of its character."""
    line = UNSAFE.sub(lambda hit: "".join(f"#{ord(sign)};" for sign in hit[0]), one_line(text))
    return LIST.sub(lambda hit: f"{hit[1]}#{ord(hit[2])};", line, count=1) if LIST.match(line) else line
