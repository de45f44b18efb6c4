"""Parts of a record put into words: a hop, a citation, a judgement, any field of the model."""

from collections.abc import Callable, Mapping
from typing import Any

from claimcheck.ledger import scales
from claimcheck.ledger.fieldtypes import FieldType
from claimcheck.ledger.model import Citation, Claim, Evidence, Forecast, Hop, Ledger, Silence
from claimcheck.ledger.serialize import to_dict
from claimcheck.ledger.vocabulary import CREDIBILITY, RELIABILITY


def field(value: Any, field_type: FieldType, ledger: Ledger) -> str | list[str]:
    """Put the value of any field into words by its type: a line, or a line for each record of a list."""
    if value is None or value in ("", (), {}):
        return ""
    if field_type.kind == "list" and field_type.item:
        if field_type.item.record:
            return [record(part, ledger) for part in value]
        return ", ".join(str(field(part, field_type.item, ledger)) for part in value)
    if field_type.kind == "map":
        return [f"{name.replace('_', ' ')} {', '.join(parts)}" for name, parts in value.items()]
    if field_type.kind == "ref" and field_type.to == "actors":
        return ledger.label(value)
    return record(value, ledger) if field_type.record else str(value)


def field_line(value: Any, field_type: FieldType, ledger: Ledger) -> str:
    """Put the value of any field into words, in one line."""
    words = field(value, field_type, ledger)
    return words if isinstance(words, str) else "; ".join(words)


def record(part: Any, ledger: Ledger) -> str:
    """Put a record within a record into one line: as RECORDS says, else "by desk, date 2024-04-01"."""
    words = RECORDS.get(type(part))
    return words(part, ledger) if words else ", ".join(f"{name} {value}" for name, value in to_dict(part).items())


def hop(hop: Hop, ledger: Ledger) -> str:
    """Return "TTP denies it (press statement, 2022-02)", with the hedge in its words."""
    aside = ", ".join(part for part in (hop.medium, str(hop.date or "")) if part)
    saying = f"{ledger.label(hop.actor)} {hop.act} it" if hop.act else ledger.label(hop.actor)
    hedge = f", hedged “{hop.hedge}”" if hop.hedge else ""
    return saying + (f" ({aside})" if aside else "") + hedge


def citation(citation: Citation, ledger: Ledger) -> str:
    """Return "diplomat-ttp-us p2: “no affiliation with al-Qaida”", a stance before it."""
    stance = f"{citation.stance}: " if isinstance(citation, Evidence) and citation.stance else ""
    quote = f" “{citation.quote}”" if citation.quote else ""
    note = f" {citation.note}" if citation.note else ""
    place = " ".join(part for part in (citation.source, citation.at) if part)
    return stance + place + (":" if quote or note else "") + quote + note


def likelihood(claim: Claim, ledger: Ledger) -> str:
    """Return the word with its band: "very unlikely (5–20 %)"."""
    term = scales.load(ledger.scales.likelihood).find(claim.likelihood) if claim.likelihood else None
    return f"{claim.likelihood} ({term.low:g}–{term.high:g} %)" if term and term.low != term.high else claim.likelihood


def credibility(claim: Claim) -> str:
    """Return the grade with its meaning: "5 (improbable)"."""
    grade = claim.credibility
    return f"{grade} ({CREDIBILITY.meanings[grade]})" if grade else ""


def reliability(grade: str) -> str:
    """Return the grade with its meaning: "B (usually reliable)"."""
    return f"{grade} ({RELIABILITY.meanings[grade]})" if grade else ""


def forecast(forecast: Forecast, ledger: Ledger) -> str:
    """Return "Umair Jamal 70 % (2022): a remark"."""
    when = f" ({forecast.date})" if forecast.date else ""
    note = f": {forecast.note}" if forecast.note else ""
    return f"{ledger.label(forecast.by)} {forecast.p * 100:g} %{when}{note}"


RECORDS: Mapping[type, Callable[[Any, Ledger], str]] = {
    Hop: hop, Citation: citation, Evidence: citation, Forecast: forecast,
    Silence: lambda silence, ledger: f"{silence.rule}: {silence.because}",
}  # fmt: skip
