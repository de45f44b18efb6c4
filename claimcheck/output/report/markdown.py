"""A report in Markdown: what an editor wants first comes first, the counts come last."""

from collections.abc import Iterator, Sequence

from claimcheck.ledger.model import Claim, Source
from claimcheck.output import wording
from claimcheck.output.markdown_text import anchor, jump, link, markdown_table, md
from claimcheck.output.report.paragraphs import claims_in_groups, full_stop, mark, number, verdict, who
from claimcheck.output.report.summary import Summary

FIRST = 6  # claims of each standing that are told in full on the first screen; the others follow by number
OUTCOMES = {"yes": "Came true.", "no": "Did not come true.", "void": "Can no longer be settled."}
Part = tuple[str, str, str]  # anchor, heading, body


def document(summary: Summary) -> str:
    """Return the whole report."""
    parts = [part for part in _parts(summary) if part[2]]
    return "\n\n".join([
        f"# {md(summary.title)}",
        *([f"**{md(summary.marking)}** is the highest marking here."] if summary.marking else []),
        _lead(summary),
        *([_contents(parts, summary)] if parts else []),
        *_in_short(summary),
        *(block for name, heading, body in parts for block in (f"## {anchor(f'part.{name}')}{heading}", body)),
    ])  # fmt: skip


def _parts(summary: Summary) -> list[Part]:
    return [
        ("contradictions", "Contradictions", _contradictions(summary)),
        ("open", "Open predictions", _predictions(summary.open_predictions, summary)),
        ("settled", "Settled predictions", _predictions(summary.settled_predictions, summary)),
        ("claims", "Claims", claims_in_groups(summary)),
        ("sources", "Sources", _sources(summary)),
        ("sourcing", "How the claims are sourced", _bullets(md(sentence) for sentence in summary.sourcing)),
        ("limits", "What this report does not establish", _bullets(md(sentence) for sentence in summary.limitations)),
        ("counts", "Counts", _counts(summary)),
    ]


def _lead(summary: Summary) -> str:
    speakers = len({claim.speaker for claim in summary.claims if claim.speaker})
    sizes = (
        _count(len(summary.claims), "claim"),
        _count(speakers, "speaker"),
        _count(len(summary.source_numbers), "source"),
    )
    sentences = ["{} by {}, from {}.".format(*sizes)]
    if summary.left_out:
        sentences.append(md(summary.left_out))
    if summary.files:
        sentences.append(f"Ledger: {md(', '.join(summary.files))}.")
    if summary.query:
        sentences.append(f"Selected by: {md(summary.query)}.")
    if summary.stamp:
        sentences.append(f"As of {md(summary.stamp)}.")
    return " ".join(sentences)


def _in_short(summary: Summary) -> Iterator[str]:
    """What is false, contested or unproven, in words."""
    for heading, claims in summary.standing.items():
        if claims:
            first, others = claims[:FIRST], claims[FIRST:]
            items = [
                f"- **{verdict(claim)}:** {md(claim.text)} — {who(claim, summary)} ({number(claim.id, summary)})"
                for claim in first
            ]
            if others:
                items.append(f"- and {len(others)} more: {', '.join(number(claim.id, summary) for claim in others)}")
            yield f"**{heading}: {len(claims)}**\n\n" + "\n".join(items)
    if summary.claims and not any(summary.standing.values()):
        yield "No claim is rated false, contested or unproven."


def _contents(parts: Sequence[Part], summary: Summary) -> str:
    """The parts in one line, each with how many entries it has."""
    sizes = {
        "contradictions": len(summary.contradictions),
        "open": len(summary.open_predictions),
        "settled": len(summary.settled_predictions),
        "claims": len(summary.claims),
        "sources": len(summary.source_numbers),
    }
    jumps = (
        jump(heading, f"part.{name}") + (f" ({sizes[name]})" if name in sizes else "") for name, heading, _ in parts
    )
    return f"**Contents:** {' · '.join(jumps)}"


def _contradictions(summary: Summary) -> str:
    rows = [[_side(claim, summary) for claim in pair] for pair in summary.contradictions]
    return markdown_table(["One says", "The other says"], rows) if rows else ""


def _side(claim: Claim, summary: Summary) -> str:
    return f"{md(claim.text)} — {who(claim, summary)} ({number(claim.id, summary)}). **{verdict(claim)}.**"


def _predictions(claims: Sequence[Claim], summary: Summary) -> str:
    return _bullets(_prediction(claim, summary) for claim in claims)


def _prediction(claim: Claim, summary: Summary) -> str:
    outcome = OUTCOMES.get(claim.outcome, claim.outcome)
    forecasts = "; ".join(wording.forecast(forecast, summary.ledger) for forecast in claim.forecasts)
    facts = {
        "Due": str(claim.due or ""),
        "Likelihood": "" if claim.outcome else wording.likelihood(claim, summary.ledger),
        "Settled by": claim.criteria or ("" if claim.outcome else "nothing named"),
        "Forecasts": forecasts,
    }
    return " ".join([
        *([f"**{md(outcome)}**"] if outcome else []),
        f"{md(claim.text)} — {who(claim, summary)} ({number(claim.id, summary)}).",
        *(f"{name}: {full_stop(md(text))}" for name, text in facts.items() if text),
    ])  # fmt: skip


def _sources(summary: Summary) -> str:
    return "\n".join(
        f"{position}. {anchor(f'source.{position}')}{_source(summary.ledger.sources[id], summary)}"
        for id, position in summary.source_numbers.items()
    )


def _source(source: Source, summary: Summary) -> str:
    """Title and archive as links, who made it, when, how reliable it is; in a full report the note on it."""
    ledger = summary.ledger
    makers = dict.fromkeys((*source.author, *([source.publisher] if source.publisher else [])))
    names = [ledger.actors[maker].name or maker if maker in ledger.actors else maker for maker in makers]
    archived = f" ({link('archived', source.archived)})" if source.archived else ""
    facts = [
        f"{link(source.title or source.id, source.url)}{mark(source, summary)}{archived}",
        *map(md, names),
        md(str(source.date or "undated")),
    ]
    grade = md(wording.reliability(source.reliability) or "not judged")
    return f"{', '.join(facts)}. Reliability: {grade}.{f' {md(source.note)}' if summary.full and source.note else ''}"


def _counts(summary: Summary) -> str:
    lines = (
        f"**{field.capitalize()}:** {', '.join(f'{md(word)} {size}' for word, size in sizes.items())}"
        for field, sizes in summary.counts.items()
        if sizes
    )
    return _bullets(lines)


def _bullets(items: Iterator[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def _count(size: int, what: str) -> str:
    return f"{size} {what}{'s' * (size != 1)}"
