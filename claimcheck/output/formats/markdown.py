"""CommonMark with GitHub's tables, whatever characters the text holds."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.ledger.relations import related
from claimcheck.output import wording
from claimcheck.output.blocks import Answer, Block, Cell, Facts, Marked, Table
from claimcheck.output.summary import Summary
from claimcheck.text.escaping import one_line

SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~&$#^=])")
LEADING = re.compile(r"^([-+]|\d+(?=[.)]))")
LINKED = re.compile(r"(?<=\w)(:)(?=//)|(?<=www)(\.)|(?<=\S)(@)(?=\S)")


def write_answer(answer: Answer) -> str:
    """Tables as tables, records as lists."""
    return "\n\n".join(_block(block) for block in answer.blocks)


def write_report(summary: Summary) -> str:
    """A report for people: what is claimed, by whom, how sure we are, and what it does not establish."""
    parts = [
        f"# {md(summary.title)}",
        _lead(summary),
        _counts(summary.counts),
        *_section("Contradictions", _pairs(summary)),
        *_section("Open predictions", _predictions(summary)),
        "## Claims",
        *(_group(name, claims, summary.ledger) for name, claims in summary.groups.items()),
        *_section("Sources", _sources(summary.sources, summary.ledger)),
        *_section("Sourcing", "\n".join(f"- {md(sentence)}" for sentence in summary.sourcing)),
        *_section(
            "What this report does not establish", "\n".join(f"- {md(sentence)}" for sentence in summary.limitations)
        ),
    ]
    return "\n\n".join(parts)


def md(text: str) -> str:
    """A text in one line that Markdown shows as it is: nothing in it is markup, a link or the start of a block."""
    escaped = SPECIAL.sub(r"\\\1", one_line(text))
    unlinked = LINKED.sub(lambda match: "\\" + match[0], escaped)
    return LEADING.sub(lambda match: f"{match[0]}\\" if match[0].isdigit() else f"\\{match[0]}", unlinked)


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[bool] = ()) -> str:
    """A GitHub table; heads and cells are escaped here, `right` says which columns hold numbers."""
    sides = ["---:" if side else "---" for side in right or [False] * len(heads)]
    lines = [[md(head) for head in heads], sides, *([md(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _block(block: Block) -> str:
    if isinstance(block, Table):
        columns = block.columns
        heading = [f"### {md(block.title)}", ""] if block.title else []
        rows = ([str(cell) for cell in row] for row in block.rows)
        return "\n".join([*heading, table([c.name for c in columns], rows, [c.right for c in columns])])
    if isinstance(block, Facts):
        return "\n".join([f"### {md(block.title)}", "", *(_fact(label, value) for label, value in block.rows)])
    return md(str(block.text))


def _fact(label: str, value: Cell | Sequence[Cell]) -> str:
    if isinstance(value, str | Marked):
        return f"- **{md(label)}:** {md(str(value))}"
    return "\n".join([f"- **{md(label)}:**", *(f"  - {md(str(part))}" for part in value)])


def _section(title: str, body: str) -> list[str]:
    return [f"## {title}", body] if body else []


def _lead(summary: Summary) -> str:
    speakers = {claim.speaker for claim in summary.claims if claim.speaker}
    asked = f" Selected by: {md(summary.query)}." if summary.query else ""
    plural = {1: "1 claim"}.get(len(summary.claims), f"{len(summary.claims)} claims")
    return (
        f"{plural} by {len(speakers)} speakers, from {len(summary.sources)} sources, "
        f"as of {summary.ledger.today.isoformat()}. Ledger: {md(', '.join(summary.files))}.{asked}"
    )


def _counts(counts: Mapping[str, Mapping[str, int]]) -> str:
    total = sum(counts["kind"].values())
    parts = []
    for name, sizes in counts.items():
        rows = [(word, str(size), f"{size / total:.0%}") for word, size in sizes.items()]
        parts.append(table([name.capitalize(), "Claims", "Share"], rows, [False, True, True]))
    return "\n\n".join(["## Summary", *parts])


def _pairs(summary: Summary) -> str:
    sides = [[f"{_said(claim, summary.ledger)} — {_rating(claim, summary.ledger)}" for claim in pair]
             for pair in summary.contradictions]  # fmt: skip
    return table(["One says", "The other says"], sides) if sides else ""


def _said(claim: Claim, ledger: Ledger) -> str:
    return f"{claim.text} ({ledger.chain(claim)})"


def _rating(claim: Claim, ledger: Ledger) -> str:
    """Likelihood, confidence and verdict, each a sentence: ICD 203 forbids the first two in one."""
    rated = {"Likelihood": wording.likelihood(claim, ledger), "Confidence": claim.confidence, "Verdict": claim.verdict}
    return " ".join(f"{name}: {value}." for name, value in rated.items() if value) or "Not assessed."


def _predictions(summary: Summary) -> str:
    ledger = summary.ledger
    rows = [
        (claim.text, ledger.chain(claim), claim.likelihood, str(claim.due or ""), claim.criteria,
         "; ".join(wording.forecast(forecast, ledger) for forecast in claim.forecasts))
        for claim in summary.predictions
    ]  # fmt: skip
    return table(["Prediction", "By", "Likelihood", "Due", "Settled by", "Forecasts"], rows) if rows else ""


def _group(name: str, claims: Sequence[Claim], ledger: Ledger) -> str:
    return "\n\n".join([f"### {md(name or '(none)')} ({len(claims)})", *(_claim(claim, ledger) for claim in claims)])


def _claim(claim: Claim, ledger: Ledger) -> str:
    """A claim as a list item: the text, then the chain, the judgement, the citations and the relations."""
    facts: list[tuple[str, str]] = [
        ("Said", " → ".join(wording.hop(each, ledger) for each in claim.attribution)),
        ("Judged", _rating(claim, ledger)),
        *(("Appears in", wording.citation(each, ledger)) for each in claim.appears_in),
        *(("Evidence", wording.citation(each, ledger)) for each in claim.evidence),
        *((name.replace("_", " ").capitalize(), _other(other, ledger)) for name, other in related(claim, ledger)),
        ("Outcome", claim.outcome),
        ("Note", claim.note),
    ]
    lines = [f"  - {label}: {md(text)}" for label, text in facts if text]
    return "\n".join([f"- **{md(claim.text)}** (`{claim.id}`{f', {claim.kind}' if claim.kind else ''})", *lines])


def _other(claim: str, ledger: Ledger) -> str:
    return f"{claim}: {ledger.claims[claim].text}" if claim in ledger.claims else claim


def _sources(sources: Sequence[Source], ledger: Ledger) -> str:
    rows: list[Any] = []
    for source in sources:
        author = ", ".join(map(ledger.label, source.author))
        publisher = ledger.label(source.publisher) if source.publisher else ""
        rows.append((source.id, source.title, author, publisher, str(source.date or ""),
                     wording.reliability(source.reliability) or "not judged", source.url))  # fmt: skip
    return table(["Id", "Title", "Author", "Publisher", "Date", "Reliability", "Address"], rows) if rows else ""
