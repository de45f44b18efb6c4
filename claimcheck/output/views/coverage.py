"""The coverage of a source as an answer: its text with what is covered marked, or its sentences with their claims."""

from collections.abc import Iterator

from claimcheck.output.blocks import Answer, Block, Column, Line, Marked, Table
from claimcheck.sources.quotes.coverage import Coverage, overlapping


def shown(coverage: Coverage, *, text: bool) -> Answer:
    """A sentence about it, the text (or a table of its sentences), what no claim covers, and what drafts that."""
    blocks: list[Block] = [Line(Marked(summed_up(coverage), "strong"))]
    blocks += _marked(coverage) if text else [_sentences(coverage)]
    tables = (_uncovered(coverage), _details(coverage), _lost(coverage), _absent(coverage))
    blocks += [table for table in tables if table.rows]
    if _uncovered(coverage).rows:
        blocks.append(Line(Marked(f"claimcheck draft {coverage.source.id}", "id")))
    records = [
        {"at": sentence.place, "span": list(sentence.span), "sentence": sentence.text, "claims": list(sentence.claims),
         "uncovered_numbers": list(sentence.numbers), "uncovered_quotes": list(sentence.quoted),
         "boilerplate": sentence.boilerplate}
        for sentence in coverage.sentences
    ]  # fmt: skip
    head = {"source": coverage.source.id, "covered": coverage.covered, "asked": len(coverage.asked),
            "share": round(coverage.share, 4), "unanchored_claims": [claim.id for claim in coverage.lost],
            "absent_boilerplate": list(coverage.absent)}  # fmt: skip
    return Answer("coverage", "sentences", records, blocks, head)


def summed_up(coverage: Coverage) -> str:
    """ "50 of 53 sentences of diplomat-ttp-us have a claim (94 %); 3 more are boilerplate"."""
    asked = len(coverage.asked)
    count = f"{coverage.covered} of {asked} sentence{'s' * (asked != 1)} of {coverage.source.id}"
    left_out = len(coverage.sentences) - asked
    remark = f"; {left_out} more {'is' if left_out == 1 else 'are'} boilerplate" if left_out else ""
    return f"{count} {'has' if asked == 1 else 'have'} a claim ({coverage.share:.0%}){remark}"


def _marked(coverage: Coverage) -> Iterator[Block]:
    """Each paragraph with the passages that quotes hold marked in it."""
    for start, end in coverage.text.places.paragraphs:
        hits = overlapping(coverage.passages, start, end)
        within = tuple((max(a, start) - start, min(b, end) - start) for a, b in hits)
        if end > start:
            yield Line(Marked(coverage.text.raw[start:end], "", within))


def _sentences(coverage: Coverage) -> Table:
    columns = [Column("at"), Column("claims", "id", wide=4), Column("sentence", wide=4)]
    rows = [
        (sentence.place, ", ".join(sentence.claims) or "(boilerplate)" * sentence.boilerplate, sentence.text)
        for sentence in coverage.sentences
    ]
    return Table(columns, rows, whole=True)


def _uncovered(coverage: Coverage) -> Table:
    rows = [(sentence.place, sentence.text) for sentence in coverage.asked if not sentence.claims]
    return Table([Column("at"), Column("sentence", wide=6)], rows, "Sentences without a claim", whole=True)


def _details(coverage: Coverage) -> Table:
    """Numbers and quoted words in sentences that have claims, but none that holds these."""
    rows = [
        (sentence.place, ", ".join((*sentence.numbers, *sentence.quoted)), sentence.text)
        for sentence in coverage.sentences
        if sentence.claims and (sentence.numbers or sentence.quoted)
    ]
    columns = [Column("at"), Column("not held", wide=4), Column("sentence", wide=4)]
    return Table(columns, rows, "Numbers and quoted words in no claim", whole=True)


def _lost(coverage: Coverage) -> Table:
    rows = [(claim.id, " / ".join(claim.quotes)) for claim in coverage.lost]
    columns = [Column("claim", "id", wide=4), Column("quote", wide=6)]
    return Table(columns, rows, "Claims whose quote was not found", whole=True)


def _absent(coverage: Coverage) -> Table:
    rows = [(entry,) for entry in coverage.absent]
    return Table([Column("boilerplate", wide=6)], rows, "Boilerplate that does not stand in the text", whole=True)
