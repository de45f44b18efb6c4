"""A claim traced to its origins, and the most confidence that they bear, as answers."""

from collections.abc import Iterator, Sequence

from claimcheck.ledger.fieldtypes import field_types
from claimcheck.ledger.model import Ceilings, Claim, Ledger
from claimcheck.output.blocks import Answer, Block, Cell, Column, Facts, Marked, Table
from claimcheck.sources.provenance.ceiling import LEVELS, Ceiling, ceiling, depth_of, exceeded
from claimcheck.sources.provenance.interest import interest
from claimcheck.sources.provenance.origins import AttributionPath, Origin, independent, origins, supporting, unnamed
from claimcheck.sources.snapshots.snapshot import read_snapshot

BRANCH, STEM = "├ ", "│ "  # one blank each: a pipe's output keeps no more


def traced(claim: Claim, ledger: Ledger) -> Answer:
    """The tree from the claim back to where each strand begins, then the origins with what holds each together."""
    paths = supporting(claim, ledger)
    found = origins(claim, ledger, paths)
    lines = [line for path in paths for line in _branch(path, ledger)]
    end = Marked("the trail ends here: no source of the ledger makes or supports the claim", "warning")
    weighed = interest(claim, ledger)
    told = f"{weighed.interest}; {weighed.why}" if weighed.why else str(weighed.interest)
    facts = Facts(claim.id, [("claim", Marked(claim.text, "strong")), ("goes back to", lines or [end]),
                             ("interest", f"{ledger.label(claim.speaker) or 'nobody'}: {told}")])  # fmt: skip
    blocks: list[Block] = [facts, *([_origins(found, ledger)] if found else [])]
    return Answer("trace", "origins", [_record(each) for each in found], blocks, {
        "claim": claim.id, "independent": independent(found), "strands": [_strand(each, ledger) for each in paths],
        "interest": str(weighed.interest),
    })  # fmt: skip


def explained(claim: Claim, ledger: Ledger) -> Answer:
    """The ceiling of a claim, row by row."""
    found = ceiling(claim, ledger)
    helps = field_types(Ceilings)
    rows = [
        (Marked("yes", "warning") if row.holds else Marked("no", "muted"), row.name, helps[row.name].help, row.why,
         row.level if row.holds else "")
        for row in found.rows
    ]  # fmt: skip
    columns = [Column("applies"), Column("row", "id"), Column("what", wide=3), Column("here", wide=3), Column("bears")]
    side = "what speaks against it, for we hold it to be false or unlikely" if found.against else "what speaks for it"
    facts = Facts(claim.id, [
        ("claim", claim.text),
        ("rests on", side),
        ("origins", [_named(each, ledger) for each in found.origins] or "none"),
        ("bears", found.level),
        ("confidence", _against(claim, found)),
    ])  # fmt: skip
    records = [{"row": row.name, "applies": row.holds, "bears": row.level, "because": row.why} for row in found.rows]
    head = {
        "claim": claim.id,
        "ceiling": found.level,
        "confidence": claim.confidence,
        "exceeded": exceeded(claim, found),
    }
    return Answer("explain-confidence", "rows", records, [facts, Table(columns, rows)], head)


def _against(claim: Claim, found: Ceiling) -> Cell:
    if claim.confidence not in LEVELS:
        return "not assessed"
    if exceeded(claim, found):
        return Marked(f"{claim.confidence}: more than the sourcing bears", "warning")
    return Marked(f"{claim.confidence}: within what the sourcing bears", "good")


def _branch(path: AttributionPath, ledger: Ledger) -> Iterator[Cell]:
    """The citation, then the sources it derives from, then the hops back to the speaker, each one deeper."""
    source = ledger.sources[path.source]
    what = "evidence" if path.evidence else "appears in"
    yield f"{BRANCH}{what} {source.id}{_house(source.id, ledger)}{_grade(source.reliability)}"
    yield from _parents(path.source, 1, {path.source}, ledger)
    claim, deep = ledger.claims.get(path.claim), 1
    for hop in reversed(claim.attribution if claim and path.speaker else ()):
        act = f" {hop.act} it" if hop.act else ""
        hedge = f", hedged “{hop.hedge}”" if hop.hedge else ""
        yield f"{STEM * deep}{BRANCH}{ledger.label(hop.actor)}{act}{hedge}"
        deep += 1
    cold = [each for each in (_cold(path, ledger), _unseen(path, ledger)) if each]
    depth = depth_of(path, ledger)
    near = "its own word, as far as recorded" if path.evidence else "first hand"
    away = f"{depth} step{'s' * (depth != 1)} from the origin" if depth else near
    yield Marked(f"{STEM * deep}{BRANCH}{'; '.join([away, *cold])}", "warning" if cold else "muted")


def _parents(source: str, deep: int, seen: set[str], ledger: Ledger) -> Iterator[Cell]:
    for parent in ledger.sources[source].derived_from if source in ledger.sources else ():
        again = " (again: a circle)" if parent in seen else ""
        yield f"{STEM * deep}{BRANCH}derived from {parent}{_house(parent, ledger)}{again}"
        if not again:
            yield from _parents(parent, deep + 1, seen | {parent}, ledger)


def _cold(path: AttributionPath, ledger: Ledger) -> str:
    if unnamed(path.speaker, ledger):
        return f"the trail goes cold: {ledger.label(path.speaker)} has no name"
    return ""


def _unseen(path: AttributionPath, ledger: Ledger) -> str:
    source = ledger.sources[path.source]
    return "" if read_snapshot(source).text is not None else "no snapshot to look it up in"


def _house(source: str, ledger: Ledger) -> str:
    known = ledger.sources.get(source)
    names = [ledger.label(each) for each in (*known.author, known.publisher) if each] if known else []
    return f" ({', '.join(names)})" if names else ""


def _grade(reliability: str) -> str:
    return f" [{reliability}]" if reliability else ""


def _origins(found: Sequence[Origin], ledger: Ledger) -> Table:
    rows = [
        (Marked("1" if each.named else "0", "good" if each.named else "warning"), _named(each, ledger),
         ", ".join(each.sources), "; ".join(each.reasons))
        for each in found
    ]  # fmt: skip
    columns = [Column("counts", right=True), Column("origin", wide=2), Column("sources", "id", wide=2),
               Column("one, because", wide=3)]  # fmt: skip
    count = independent(found)
    return Table(columns, rows, f"{count} independent origin{'s' * (count != 1)}")


def _named(origin: Origin, ledger: Ledger) -> str:
    """Who an origin is: its speakers, else who stands behind its first source."""
    first = origin.sources[0]
    names = ", ".join(map(ledger.label, origin.speakers)) or _house(first, ledger)[2:-1] or first
    return names if origin.named else f"{names} (unnamed)"


def _record(origin: Origin) -> dict[str, object]:
    return {"sources": origin.sources, "speakers": origin.speakers, "named": origin.named, "why": origin.reasons}


def _strand(path: AttributionPath, ledger: Ledger) -> dict[str, object]:
    return {"source": path.source, "speaker": path.speaker, "claim": path.claim, "evidence": path.evidence,
            "depth": depth_of(path, ledger), "snapshot": not _unseen(path, ledger)}  # fmt: skip
