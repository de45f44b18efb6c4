"""What the page shows, as plain data: the claims with what they are tied to, nothing laid out."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claimcheck.ledger import scales
from claimcheck.ledger.dates import Date
from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.ledger.relations import related
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.vocabulary import CREDIBILITY, RELIABILITY
from claimcheck.ledger.where import Fault
from claimcheck.lint.rule import Rule
from claimcheck.lint.runner import RecordPlace, faults_by_record
from claimcheck.output.page import headings, texts
from claimcheck.output.report.summary import Summary
from claimcheck.text.escaping import visible

UNSHOWN = ("ignore", "snapshot", "sha256")  # fields of a record that are about its keeping
YEAR = 365.2425 * 86400  # seconds


def page_data(summary: Summary) -> dict[str, Any]:
    """Return what the page of a report holds, ready for JSON, with hidden characters written out.

    Only the claims of the report are in it: a relation to any other is counted, and its words are not there.
    """
    claims, ledger = summary.claims, summary.ledger
    places = {claim.id: place for place, claim in enumerate(claims)}
    scale = scales.load(ledger.scales.likelihood)
    sources, faults = _sources(claims, ledger), faults_by_record(ledger, summary.reader_faults)
    pairs = [(places[a.id], places[b.id]) for a, b in summary.contradictions if {a.id, b.id} <= places.keys()]
    data: dict[str, Any] = _visible({
        **headings.headings(claims, ledger, len(pairs), len(sources), summary.asked_title),
        "query": summary.query,
        "stamp": summary.stamp,
        "marking": summary.marking,
        "left_out": summary.left_out,
        "scale": {"name": ledger.scales.likelihood, "terms": [[t.words[0], t.low, t.high] for t in scale.terms]},
        "credibility": dict(CREDIBILITY.meanings),
        "reliability": dict(RELIABILITY.meanings),
        "actors": _actors(claims, sources, ledger),
        "sources": {source.id: _source(source, summary) for source in sources},
        "rules": {rule.name: str(rule.severity) for found in faults.values() for rule, _ in found},
        "claims": _claims(summary, scale, places, faults),
        "disputes": _disputes(pairs),
        "texts": texts.texts(claims, sources, ledger),
        "limitations": summary.limitations,
    })  # fmt: skip
    return data


def _claims(
    summary: Summary,
    scale: scales.Scale,
    places: Mapping[str, int],
    faults: Mapping[RecordPlace, Sequence[tuple[Rule, Fault]]],
) -> list[dict[str, Any]]:
    records = []
    ledger = summary.ledger
    for claim in summary.claims:
        ties = related(claim, ledger)
        record = {name: value for name, value in to_dict(claim).items() if name not in UNSHOWN}
        record["relations"] = [[name, places[other]] for name, other in ties if other in places]
        record["tlp"] = summary.mark(claim)
        record["elsewhere"] = sum(other not in places for _, other in ties)
        record["band"], record["term"] = _band(claim, scale)
        record["own"] = headings.is_own_voice(claim, ledger)
        record["last_days"] = _last_days(claim)
        record["findings"] = [[rule.name, fault.message]
                              for rule, fault in faults.get((claim.where.file, claim.where.path), ())]  # fmt: skip
        records.append({name: value for name, value in record.items() if value or (name == "term" and value == 0)})
    return records


def _last_days(claim: Claim) -> list[str]:
    """Return the days after which the claim's due date and its review are past; "" for what does not wait."""
    dates = (None if claim.outcome else claim.due, claim.review.review_by if claim.review else None)
    return [date.last.isoformat() if date else "" for date in dates] if any(dates) else []


def _band(claim: Claim, scale: scales.Scale) -> tuple[list[float] | None, int | None]:
    """Return the band of the claim's likelihood in per cent, and which term of the scale it falls under."""
    found = scale.find(claim.likelihood) if claim.likelihood else None
    if found is None:
        return None, None
    term = scale.term(found.low) if found.low == found.high else found
    return [found.low, found.high], scale.terms.index(term) if term else None


def _sources(claims: Sequence[Claim], ledger: Ledger) -> list[Source]:
    """Return the sources that the claims appear in or that bear on them, those of most claims first."""
    number: dict[str, int] = defaultdict(int)
    for claim in claims:
        for source in {citation.source for citation in claim.appears_in}:
            number[source] += 100
        for source in {citation.source for citation in claim.evidence}:
            number[source] += 1
    known = [source for source in ledger.sources.values() if source.id in number]
    return sorted(known, key=lambda source: -number[source.id])


def _source(source: Source, summary: Summary) -> dict[str, Any]:
    record = {name: value for name, value in to_dict(source).items() if name not in UNSHOWN}
    record |= {"tlp": mark} if (mark := summary.mark(source)) else {}
    return record | ({"years": _years(source.date)} if source.date else {})


def _years(date: Date) -> list[float]:
    """Return when a date begins and ends, as years with fractions; an open end is the same year."""
    ends = [date.start / YEAR + 1, date.end / YEAR + 1]
    known = [round(end, 3) for end in ends if abs(end) < 1e6]
    return [min(known), max(known)] if known else []


def _actors(claims: Sequence[Claim], sources: Iterable[Source], ledger: Ledger) -> dict[str, dict[str, Any]]:
    """Return the actors that are named, by id: each with a label for narrow places."""
    named = dict.fromkeys(hop.actor for claim in claims for hop in claim.attribution)
    named |= dict.fromkeys(actor for claim in claims for actor in claim.about)
    named |= dict.fromkeys(forecast.by for claim in claims for forecast in claim.forecasts)
    named |= dict.fromkeys(actor for source in sources for actor in (*source.author, source.publisher) if actor)
    for actor in list(named):
        if actor in ledger.actors:
            named |= dict.fromkeys((*ledger.actors[actor].part_of, *ledger.actors[actor].adversary_of))
    records = {}
    for actor in named:
        record = to_dict(ledger.actors[actor]) if actor in ledger.actors else {"id": actor}
        label = ledger.label(actor)
        records[actor] = {name: value for name, value in record.items() if name not in UNSHOWN} | {"label": label}
    return records


def _disputes(pairs: Sequence[tuple[int, int]]) -> list[list[Any]]:
    """Return the contradictions round the claims that have most: [claim, [those it contradicts]], each pair once."""
    opponents: dict[int, dict[int, None]] = defaultdict(dict)
    for one, other in pairs:
        opponents[one][other] = None
        opponents[other][one] = None
    groups = []
    for hub in sorted(opponents, key=lambda claim: (-len(opponents[claim]), claim)):
        others = sorted(opponents[hub])
        for other in others:
            del opponents[other][hub]
        if others:
            groups.append([hub, others])
        opponents[hub] = {}
    return groups


def _visible(value: Any) -> Any:
    """Return plain data with the hidden characters of every text written out."""
    if isinstance(value, str):
        return visible(value)
    if isinstance(value, dict):
        return {visible(str(key)): _visible(part) for key, part in value.items()}
    return [_visible(part) for part in value] if isinstance(value, list | tuple) else value
