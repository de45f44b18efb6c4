"""What falls when a source, an actor or a claim is taken back."""

from collections.abc import Iterable, Mapping

from claimcheck.dataclass import dataclass
from claimcheck.ledger.model import Actor, Claim, Ledger, Source
from claimcheck.output.blocks import Answer, Block, Column, Line, Marked, Table
from claimcheck.sources.provenance.origins import AttributionPath, ancestors, independent, origins, refuting, supporting

NAMES = {
    "retracted": "retracted",
    "falls": "without any origin left",
    "depends": "depending on those",
    "weakened": "weakened",
}
STYLES = {"retracted": "muted", "falls": "error", "depends": "error", "weakened": "warning"}


@dataclass(frozen=True, slots=True)
class Loss:
    """What becomes of a claim: retracted, falls (no origin is left), depends (on one that falls) or weakened."""

    claim: Claim
    what: str
    before: int
    after: int
    why: str


def losses(taken: Source | Actor | Claim, ledger: Ledger) -> list[Loss]:
    """The claims that lose something, the gravest first."""
    by_claim = {claim.id: loss for claim in ledger.claims.values() if (loss := _loss(claim, taken, ledger))}
    by_claim |= _depending(by_claim, ledger)
    return sorted(by_claim.values(), key=lambda loss: [*STYLES].index(loss.what))


def answer(taken: Source | Actor | Claim, ledger: Ledger) -> Answer:
    """The losses as a table, with a sentence before it."""
    lost_claims = losses(taken, ledger)
    number = {what: sum(loss.what == what for loss in lost_claims) for what in STYLES}
    counted = ", ".join(f"{count} {name}" for what, name in NAMES.items() if (count := number[what]))
    kind = type(taken).__name__.lower()
    blocks: list[Block] = [
        Line(Marked(f"Without the {kind} {taken.id}: {counted or 'no claim loses an origin'}.", "strong"))
    ]
    if lost_claims:
        columns = [Column("claim", "id", wide=4), Column("what"), Column("origins", right=True), Column("why", wide=6)]
        rows = [
            (loss.claim.id, Marked(loss.what, STYLES[loss.what]), f"{loss.before} → {loss.after}", loss.why)
            for loss in lost_claims
        ]
        blocks.append(Table(columns, rows, whole=True))
    records = [
        {"claim": loss.claim.id, "what": loss.what, "before": loss.before, "after": loss.after, "why": loss.why}
        for loss in lost_claims
    ]  # fmt: skip
    return Answer("what-if retract", "losses", records, blocks, {"retracted": taken.id, "record": kind})


def _loss(claim: Claim, taken: Source | Actor | Claim, ledger: Ledger) -> Loss | None:
    """What a claim loses by itself; None for nothing."""
    paths = supporting(claim, ledger)
    before = independent(origins(claim, ledger, paths))
    if claim is taken:
        return Loss(claim, "retracted", before, 0, "it is the claim that is taken back")
    left = [path for path in paths if not _gone(path, taken, ledger)]
    after = independent(origins(claim, ledger, left))
    lost = dict.fromkeys(path.source for path in paths if path not in left)
    if (paths and not left) or (before and not after):
        rest = "nothing else bears it out" if not left else "nobody else with a name bears it out"
        return Loss(claim, "falls", before, 0, f"{rest} than {', '.join(lost)}")
    against = [path.source for path in refuting(claim, ledger) if _gone(path, taken, ledger)]
    if lost or against:
        reasons = [f"without {', '.join(lost)}"] * bool(lost) + [f"without {', '.join(against)} against it"] * bool(
            against
        )
        return Loss(claim, "weakened", before, after, "; ".join(reasons))
    return None


def _gone(path: AttributionPath, taken: Source | Actor | Claim, ledger: Ledger) -> bool:
    """True where a strand goes with what is taken back: it is it, goes back to it, or is said or published by it."""
    if isinstance(taken, Claim):
        return path.claim == taken.id
    if isinstance(taken, Source):
        return _rests_on(path.source, {taken.id}, ledger)
    claim = ledger.claims.get(path.claim)
    speaks = taken.id in [hop.actor for hop in claim.attribution] if claim and path.speaker else False
    houses = {source.id for source in ledger.sources.values() if taken.id in (*source.author, source.publisher)}
    return speaks or _rests_on(path.source, houses, ledger)


def _rests_on(source: str, gone: set[str], ledger: Ledger) -> bool:
    """True where all that a source goes back to is gone: no way leads past it to a source that derives from none."""
    if not gone & ancestors(source, ledger).keys():
        return False
    open = [id for id in (source,) if id not in gone]
    for id in open:
        parents = ledger.sources[id].derived_from if id in ledger.sources else ()
        if not parents:
            return False
        open += [parent for parent in parents if parent not in gone and parent not in open]
    return True


def _depending(losses_so_far: Mapping[str, Loss], ledger: Ledger) -> dict[str, Loss]:
    """The claims that depend, at whatever remove, on one that is retracted or falls."""
    fallen = [id for id, loss in losses_so_far.items() if loss.what in ("retracted", "falls")]
    new: dict[str, Loss] = {}
    for id in fallen:
        for claim in _needing(id, ledger.claims.values()):
            known = losses_so_far.get(claim.id)
            if claim.id not in new and not (known and known.what in ("retracted", "falls")):
                count = independent(origins(claim, ledger))
                new[claim.id] = Loss(claim, "depends", count, known.after if known else count, f"depends on {id}")
                fallen.append(claim.id)
    return new


def _needing(id: str, claims: Iterable[Claim]) -> list[Claim]:
    return [claim for claim in claims if id in claim.relations.get("depends_on", ())]
