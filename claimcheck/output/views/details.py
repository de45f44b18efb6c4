"""One record in full, laid out for a reader."""

from collections.abc import Sequence
from typing import Any

from claimcheck.ledger.document import line_and_column, line_starts
from claimcheck.ledger.model import Actor, Claim, Ledger, Source
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.relations import related
from claimcheck.ledger.serialize import excerpt, to_dict
from claimcheck.ledger.where import Where
from claimcheck.output import wording
from claimcheck.output.blocks import Answer, Cell, Facts, Marked
from claimcheck.output.columns import graded

Record = Actor | Source | Claim
Rows = list[tuple[str, Cell | Sequence[Cell]]]


def details(records: Sequence[Record], reading: Reading) -> Answer:
    """The records one below the other, each with the place where it stands."""
    ledger = reading.ledger
    layouts: dict[type, Any] = {Claim: _claim, Source: _source, Actor: _actor}
    blocks, data = [], []
    for record in records:
        place = _place(record.where, reading)
        rows = [*layouts[type(record)](record, ledger), ("stands in", place)]
        blocks.append(Facts(record.id, [(label, value) for label, value in rows if value and str(value)]))
        extra: dict[str, Any] = {"where": place}
        if isinstance(record, Claim):
            extra |= {"related": [{"relation": name, "claim": other} for name, other in related(record, ledger)]}
        data.append({"record": type(record).__name__.lower(), **to_dict(record), **extra})
    claims = [record.id for record in records if isinstance(record, Claim)]
    part = (lambda: excerpt(ledger, claims)) if len(claims) == len(records) else None
    return Answer("show", "records", data, blocks, {}, part)


def _claim(claim: Claim, ledger: Ledger) -> Rows:
    steps = [f"{n}. {wording.hop(each, ledger)}" for n, each in enumerate(claim.attribution, 1)]
    review = claim.review
    return [
        ("claim", Marked(claim.text, "strong")),
        ("kind", claim.kind),
        ("said by", steps),
        ("about", ", ".join(ledger.label(each) for each in claim.about)),
        ("made", str(ledger.date_of(claim) or "")),
        ("appears in", [wording.citation(each, ledger) for each in claim.appears_in]),
        ("evidence", [wording.citation(each, ledger) for each in claim.evidence]),
        ("likelihood", wording.likelihood(claim, ledger)),
        ("confidence", graded(claim.confidence)),
        ("credibility", wording.credibility(claim)),
        ("verdict", graded(claim.verdict)),
        ("relations", [_relation(name, other, ledger) for name, other in related(claim, ledger)]),
        ("due", str(claim.due or "")),
        ("criteria", claim.criteria),
        ("forecasts", [wording.forecast(each, ledger) for each in claim.forecasts]),
        ("outcome", claim.outcome),
        ("tags", ", ".join(claim.tags)),
        ("tlp", claim.tlp),
        ("review", ", ".join(f"{k} {v}" for k, v in to_dict(review).items()) if review else ""),
        ("note", claim.note),
        ("silenced", [f"{each.rule}: {each.because}" for each in claim.ignore]),
    ]


def _relation(name: str, other: str, ledger: Ledger) -> str:
    text = f": {ledger.claims[other].text}" if other in ledger.claims else " (not in the ledger)"
    return f"{name.replace('_', ' ')} {other}{text}"


def _source(source: Source, ledger: Ledger) -> Rows:
    made = [c for c in ledger.claims.values() if any(each.source == source.id for each in c.appears_in)]
    bears = [c for c in ledger.claims.values() if any(each.source == source.id for each in c.evidence)]
    return [
        ("title", Marked(source.title, "strong")),
        ("kind", source.kind),
        ("author", ", ".join(map(ledger.label, source.author))),
        ("publisher", ledger.label(source.publisher) if source.publisher else ""),
        ("date", str(source.date or "")),
        ("url", source.url),
        ("archived", source.archived),
        ("reliability", wording.reliability(source.reliability)),
        ("snapshot", source.snapshot),
        ("sha256", source.sha256),
        ("retrieved", str(source.retrieved or "")),
        ("extracted", source.extracted),
        ("derived from", ", ".join(source.derived_from)),
        ("tags", ", ".join(source.tags)),
        ("tlp", source.tlp),
        ("claims", f"{len(made)} appear in it, it is evidence for or against {len(bears)}"),
        ("note", source.note),
    ]


def _actor(actor: Actor, ledger: Ledger) -> Rows:
    claims = ledger.claims.values()
    counts = (
        f"says {sum(c.speaker == actor.id for c in claims)}, passes on {sum(actor.id in c.relays for c in claims)}, "
        f"is spoken of in {sum(actor.id in c.about for c in claims)}"
    )
    return [
        ("name", Marked(actor.name, "strong")),
        ("aliases", ", ".join(actor.aliases)),
        ("kind", actor.kind),
        ("part of", ", ".join(map(ledger.label, actor.part_of))),
        ("adversary of", ", ".join(map(ledger.label, actor.adversary_of))),
        ("claims", counts),
        ("note", actor.note),
    ]


def _place(where: Where, reading: Reading) -> str:
    document = reading.documents[where.file]
    offset = document.locate([where.path])[where.path]
    return f"{where.file}:{line_and_column(line_starts(document.text), offset)[0]}"
