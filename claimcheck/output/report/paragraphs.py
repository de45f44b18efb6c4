"""One claim of a report in Markdown: a line in a brief report, a paragraph with its evidence in a full one."""

import re
from collections.abc import Iterator, Sequence

from claimcheck.ledger.model import Citation, Claim, Evidence, Hop, Source
from claimcheck.ledger.relations import related
from claimcheck.output import wording
from claimcheck.output.markdown_text import anchor, jump, md
from claimcheck.output.report.summary import Summary
from claimcheck.text.patterns import compiled_later

SIDES = {"supports": "For", "refutes": "Against", "context": "Context", "": "Bears on it"}
DECIDING = ("supports", "refutes")
NAMED_CLAIM = compiled_later(
    r"(?<![\w!\\.-])[A-Za-z0-9]++(?>-[A-Za-z0-9]++)++(?![\w-])"
)  # an id that is no common word


def who(claim: Claim, summary: Summary) -> str:
    """Return "TTP, through Umair Jamal", or "nobody named"."""
    origin, *relays = [summary.ledger.label(hop.actor) for hop in claim.attribution] or ["nobody named"]
    return md(f"{origin}, through {' and '.join(relays)}" if relays else origin)


def number(claim_id: str, summary: Summary) -> str:
    """Return the number of a claim as a link to it with its marking; for one that is not in the report, its id."""
    position = summary.claim_numbers.get(claim_id)
    if not position:
        return md(claim_id)
    return jump(str(position), f"claim.{position}") + mark(summary.ledger.claims[claim_id], summary)


def mark(record: Claim | Source, summary: Summary) -> str:
    """Return " TLP:RED" of a marked record, "" of any other."""
    marking = summary.mark(record)
    return f" {md(marking)}" if marking else ""


def verdict(claim: Claim) -> str:
    """Return "Mostly false", or "Not assessed"."""
    return md((claim.verdict or "not assessed").replace("-", " ").capitalize())


def line(claim: Claim, summary: Summary) -> str:
    """Return the claim as one list item: verdict, text, who says it, a quote, our judgement, for and against."""
    first = claim.appears_in[0] if claim.appears_in else None
    quote = f": “{md(first.quote)}”" if first and first.quote else ""
    place = f" ({', '.join(filter(None, [_source(first, summary), md(first.at)]))})" if first else ""
    parts = [f"{_head(claim, summary)} — {who(claim, summary)}{quote}{place}.", *_judgement(claim, summary)]
    for stance in DECIDING:
        titles = dict.fromkeys(_title(part, summary) for part in claim.evidence if part.stance == stance)
        parts += [f"{SIDES[stance]}: {'; '.join(titles)}."] if titles else []
    return "- " + " ".join(parts)


def paragraph(claim: Claim, summary: Summary) -> str:
    """Return the claim with its chain, its quotes, our judgement, and below it evidence, relations and note."""
    chain = "; ".join(_step(hop, not position, summary) for position, hop in enumerate(claim.attribution))
    sentences = [
        _head(claim, summary),
        sentence(chain or "Said by nobody named"),
        *_made_in(claim, summary),
        *_judgement(claim, summary),
    ]
    return "\n".join([" ".join(sentences), *(f"- {point}" for point in _points(claim, summary))])


def again(claim: Claim, summary: Summary) -> str:
    """Return the claim as a pointer to where it stands in the report already."""
    return f"- {number(claim.id, summary)} **{verdict(claim)}.** {md(claim.text)}"


def sentence(text: str) -> str:
    """Return a text with a capital at its head and a full stop at its end."""
    return full_stop(f"{text[:1].upper()}{text[1:]}")


def full_stop(text: str) -> str:
    """Return a text that ends with a full stop, or as it is when it ends a sentence already."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _head(claim: Claim, summary: Summary) -> str:
    position = summary.claim_numbers[claim.id]
    marking = f"{mark(claim, summary)}." if summary.mark(claim) else ""
    return f"{anchor(f'claim.{position}')}**{position}. {verdict(claim)}.{marking}** {md(claim.text)}"


def _step(hop: Hop, first: bool, summary: Summary) -> str:
    """Return "TTP denies it", or "said by TTP" and "passed on by Umair Jamal" of steps without an act."""
    words = md(wording.hop(hop, summary.ledger))
    return words if hop.act else f"{'said' if first else 'passed on'} by {words}"


def _judgement(claim: Claim, summary: Summary) -> Iterator[str]:
    """Likelihood and confidence, each a sentence: ICD 203 forbids both in one."""
    if claim.likelihood:
        yield f"Likelihood: {md(wording.likelihood(claim, summary.ledger))}."
    if claim.confidence:
        yield f"Confidence: {md(claim.confidence)}."
    if summary.full and claim.credibility:
        yield f"Credibility: {md(wording.credibility(claim))}."


def _made_in(claim: Claim, summary: Summary) -> Iterator[str]:
    """Where the claim is made, one sentence for each source."""
    by_source: dict[str, list[Citation]] = {}
    for citation in claim.appears_in:
        by_source.setdefault(citation.source, []).append(citation)
    for citations in by_source.values():
        places = [place for citation in citations if (place := _words(citation))]
        yield sentence(", ".join([f"In {_source(citations[0], summary)}", *(["; ".join(places)] if places else [])]))


def _points(claim: Claim, summary: Summary) -> Iterator[str]:
    for evidence in sorted(claim.evidence, key=_side):
        words = _words(evidence)
        yield f"{SIDES.get(evidence.stance, SIDES[''])}: {_title(evidence, summary)}{f', {words}' if words else ''}"
    for relation, other in related(claim, summary.ledger):
        text = summary.ledger.claims[other].text if other in summary.ledger.claims else ""
        yield f"{md(relation.replace('_', ' ').capitalize())} {number(other, summary)}{f': {md(text)}' if text else ''}"
    if claim.note:
        yield f"Note: {_with_links(claim.note, summary)}"
    yield f"Recorded as {md(claim.id)}{f' ({md(claim.kind)})' if claim.kind else ''}"


def _with_links(note: str, summary: Summary) -> str:
    """Return a note in which the ids of other claims of the report lead to them."""

    def jump_to(match: re.Match[str]) -> str:
        position = summary.claim_numbers.get(match[0])
        return jump(match[0], f"claim.{position}") if position else match[0]

    return NAMED_CLAIM.sub(jump_to, md(note))


def _side(evidence: Evidence) -> int:
    return list(SIDES).index(evidence.stance) if evidence.stance in SIDES else len(SIDES)


def _words(citation: Citation) -> str:
    """Return "p2: “no affiliation with al-Qaida” (a note)", or what of it is there."""
    quote = f"“{md(citation.quote)}”" if citation.quote else ""
    cited = ": ".join(part for part in (md(citation.at), quote) if part)
    note = f"({md(citation.note.strip().rstrip('.'))})" if citation.note.strip() else ""
    return " ".join(part for part in (cited, note) if part)


def _source(citation: Citation, summary: Summary) -> str:
    """Return "source 1" as a link to the list of sources; the id of one that the ledger does not know."""
    position = summary.source_numbers.get(citation.source)
    return jump(f"source {position}", f"source.{position}") if position else md(citation.source)


def _title(citation: Citation, summary: Summary) -> str:
    """Return the title of a source as a link to the list of sources; its id for one without a title."""
    source, position = summary.ledger.sources.get(citation.source), summary.source_numbers.get(citation.source)
    title = (source.title if source else "") or citation.source
    return jump(title, f"source.{position}") if position else md(title)


def claims_in_groups(summary: Summary) -> str:
    """Return all groups of claims, each claim whole where it stands first and as a pointer after that.

    Where there are several groups, a list of them comes first.
    """
    written: set[str] = set()
    contents, blocks = [], []
    for position, (name, claims) in enumerate(summary.groups.items(), 1):
        heading, place = name or "Without one", f"group.{position}"
        contents.append(f"- {jump(heading, place)} ({len(claims)})")
        block = _group(claims, summary, written)
        blocks.append(
            f"### {anchor(place)}{md(heading)} ({len(claims)})\n\n{block}" if len(summary.groups) > 1 else block
        )
        written |= {claim.id for claim in claims}
    return "\n\n".join(["\n".join(contents), *blocks] if len(blocks) > 1 else blocks)


def _group(claims: Sequence[Claim], summary: Summary, written: set[str]) -> str:
    whole = paragraph if summary.full else line
    items = [again(claim, summary) if claim.id in written else whole(claim, summary) for claim in claims]
    return ("\n\n" if summary.full else "\n").join(items)
