"""A claim traced to its origins, and the most confidence that they bear, as answers."""

from collections.abc import Sequence

from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.settings import Ceilings
from claimcheck.output.blocks import Answer, Block, Cell, Column, Facts, Marked, Table
from claimcheck.output.tree import Node, drawn
from claimcheck.sources.provenance.ceiling import LEVELS, Ceiling, ceiling, depth_of, exceeded
from claimcheck.sources.provenance.interest import interest
from claimcheck.sources.provenance.origins import AttributionPath, Origin, independent, origins, supporting, unnamed
from claimcheck.sources.snapshots.snapshot import read_snapshot
from claimcheck.text.wording import counted


def traced(claim: Claim, ledger: Ledger) -> Answer:
    """Return the tree from the claim back to where each path begins, then the origins with what joins each."""
    paths = supporting(claim, ledger)
    support = origins(claim, ledger, paths)
    lines = list(drawn([_branch(path, ledger) for path in paths]))
    end = Marked("the trail ends here: no source of the ledger makes or supports the claim", "warning")
    weighed = interest(claim, ledger)
    described = f"{weighed.interest}; {weighed.why}" if weighed.why else str(weighed.interest)
    facts = Facts(claim.id, [("claim", Marked(claim.text, "strong")), ("goes back to", lines or [end]),
                             ("interest", f"{ledger.label(claim.speaker) or 'nobody'}: {described}")])  # fmt: skip
    blocks: list[Block] = [facts, *([_origins(support, ledger)] if support else [])]
    return Answer("trace", "origins", [_record(origin) for origin in support], blocks, {
        "claim": claim.id, "independent": independent(support), "paths": [_path_record(path, ledger) for path in paths],
        "interest": str(weighed.interest),
    })  # fmt: skip


def explained(claim: Claim, ledger: Ledger) -> Answer:
    """Return the most confidence that the sourcing of a claim bears, row by row."""
    bound = ceiling(claim, ledger)
    helps = field_types(Ceilings)
    rows = [
        (Marked("yes", "warning") if row.holds else Marked("no", "muted"), row.name, helps[row.name].help, row.why,
         row.level if row.holds else "")
        for row in bound.rows
    ]  # fmt: skip
    columns = [
        Column("applies"),
        Column("row", "id"),
        Column("what", wide=6, drop=1),
        Column("here", wide=4),
        Column("bears"),
    ]
    facts = Facts(claim.id, [
        ("claim", claim.text),
        ("rests on", bound.basis),
        ("origins", [_named(origin, ledger) for origin in bound.origins] or "none"),
        ("bears", bound.level),
        ("confidence", _compared(claim, bound)),
    ])  # fmt: skip
    records = [{"row": row.name, "applies": row.holds, "bears": row.level, "because": row.why} for row in bound.rows]
    head = {
        "claim": claim.id,
        "ceiling": bound.level,
        "confidence": claim.confidence,
        "exceeded": exceeded(claim, bound),
    }
    return Answer("explain-confidence", "rows", records, [facts, Table(columns, rows, whole=True)], head)


def _compared(claim: Claim, bound: Ceiling) -> Cell:
    if claim.confidence not in LEVELS:
        return "not assessed"
    if exceeded(claim, bound):
        return Marked(f"{claim.confidence}: more than the sourcing bears", "warning")
    return Marked(f"{claim.confidence}: within what the sourcing bears", "good")


def _branch(path: AttributionPath, ledger: Ledger) -> Node:
    """Return the citation with the sources it derives from, and the hops back to the speaker, each one deeper."""
    source = ledger.sources[path.source]
    what = "evidence" if path.evidence else "appears in"
    root = Node(f"{what} {source.id}{_house(source.id, ledger)}{_grade(source.reliability)}")
    _add_parents(root, path.source, ledger)
    claim, node = ledger.claims.get(path.claim), root
    for hop in reversed(claim.attribution if claim and path.speaker else ()):
        act = f" {hop.act} it" if hop.act else ""
        hedge = f", hedged “{hop.hedge}”" if hop.hedge else ""
        node = node.add(f"{ledger.label(hop.actor)}{act}{hedge}")
    doubts = [doubt for doubt in (_cold(path, ledger), _unseen(path, ledger)) if doubt]
    depth = depth_of(path, ledger)
    near = "its own word, as far as recorded" if path.evidence else "first hand"
    away = f"{counted(depth, 'step')} from the origin" if depth else near
    node.add(Marked("; ".join([away, *doubts]), "warning" if doubts else "muted"))
    return root


def _add_parents(root: Node, source: str, ledger: Ledger) -> None:
    """Hang the sources that a source derives from on its node, and theirs on them, what comes again once only."""
    waiting = [(root, source)]
    shown = {source}
    while waiting:
        node, source = waiting.pop()
        for parent in ledger.sources[source].derived_from if source in ledger.sources else ():
            again = " (again)" if parent in shown else ""
            child = node.add(f"derived from {parent}{_house(parent, ledger)}{again}")
            if not again:
                shown.add(parent)
                waiting.append((child, parent))


def _cold(path: AttributionPath, ledger: Ledger) -> str:
    if unnamed(path.speaker, ledger):
        return f"the trail goes cold: {ledger.label(path.speaker)} has no name"
    return ""


def _unseen(path: AttributionPath, ledger: Ledger) -> str:
    source = ledger.sources[path.source]
    return "" if read_snapshot(source).text is not None else "no snapshot to look it up in"


def _house(source: str, ledger: Ledger) -> str:
    record = ledger.sources.get(source)
    names = [ledger.label(actor) for actor in (*record.author, record.publisher) if actor] if record else []
    return f" ({', '.join(names)})" if names else ""


def _grade(reliability: str) -> str:
    return f" [{reliability}]" if reliability else ""


def _origins(support: Sequence[Origin], ledger: Ledger) -> Table:
    rows = [
        (Marked("1" if origin.named else "0", "good" if origin.named else "warning"), _named(origin, ledger),
         ", ".join(origin.sources), "; ".join(origin.reasons))
        for origin in support
    ]  # fmt: skip
    columns = [Column("counts", right=True), Column("origin", wide=4), Column("sources", "id", wide=4),
               Column("one, because", wide=4, drop=1)]  # fmt: skip
    count = independent(support)
    return Table(columns, rows, counted(count, "independent origin"), whole=True)


def _named(origin: Origin, ledger: Ledger) -> str:
    """Return who an origin is: its speakers, else who made its first source."""
    first = origin.sources[0]
    names = ", ".join(map(ledger.label, origin.speakers)) or _house(first, ledger)[2:-1] or first
    return names if origin.named else f"{names} (unnamed)"


def _record(origin: Origin) -> dict[str, object]:
    return {"sources": origin.sources, "speakers": origin.speakers, "named": origin.named, "why": origin.reasons}


def _path_record(path: AttributionPath, ledger: Ledger) -> dict[str, object]:
    return {"source": path.source, "speaker": path.speaker, "claim": path.claim, "evidence": path.evidence,
            "depth": depth_of(path, ledger), "snapshot": not _unseen(path, ledger)}  # fmt: skip
