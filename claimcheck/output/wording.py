"""Parts of a record put into words: a hop, a citation, a judgement."""

from claimcheck.ledger import scales
from claimcheck.ledger.model import Citation, Claim, Evidence, Forecast, Hop, Ledger
from claimcheck.ledger.vocabulary import CREDIBILITY, RELIABILITY


def hop(each: Hop, ledger: Ledger) -> str:
    """ "TTP denies it (press statement, 2022-02)", with the hedge in its words."""
    aside = ", ".join(part for part in (each.medium, str(each.date or "")) if part)
    said = f"{ledger.label(each.actor)} {each.act} it" if each.act else ledger.label(each.actor)
    hedge = f", hedged “{each.hedge}”" if each.hedge else ""
    return said + (f" ({aside})" if aside else "") + hedge


def citation(each: Citation, ledger: Ledger) -> str:
    """ "diplomat-ttp-us p2: “no affiliation with al-Qaida”"."""
    stance = f"{each.stance}: " if isinstance(each, Evidence) and each.stance else ""
    quote = f" “{each.quote}”" if each.quote else ""
    note = f" {each.note}" if each.note else ""
    place = " ".join(part for part in (each.source, each.at) if part)
    return stance + place + (":" if quote or note else "") + quote + note


def likelihood(claim: Claim, ledger: Ledger) -> str:
    """The word with its band: "very unlikely (5–20 %)"."""
    term = scales.load(ledger.scales.likelihood).find(claim.likelihood) if claim.likelihood else None
    return f"{claim.likelihood} ({term.low:g}–{term.high:g} %)" if term and term.low != term.high else claim.likelihood


def credibility(claim: Claim) -> str:
    """The grade with its meaning: "5 (improbable)"."""
    grade = claim.credibility
    return f"{grade} ({CREDIBILITY.meanings[grade]})" if grade else ""


def reliability(grade: str) -> str:
    """The grade with its meaning: "B (usually reliable)"."""
    return f"{grade} ({RELIABILITY.meanings[grade]})" if grade else ""


def forecast(each: Forecast, ledger: Ledger) -> str:
    """ "Umair Jamal 70 % (2022): a remark"."""
    when = f" ({each.date})" if each.date else ""
    return f"{ledger.label(each.by)} {each.p * 100:g} %{when}" + (f": {each.note}" if each.note else "")
