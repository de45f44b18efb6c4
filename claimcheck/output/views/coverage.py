"""The coverage of a source as an answer: its text with what is covered marked, or its sentences with their claims."""

from claimcheck.output.blocks import Answer, Block, Column, Line, Marked, Table
from claimcheck.sources.quotes.coverage import Coverage


def shown(found: Coverage, *, text: bool) -> Answer:
    """A sentence about it, then the text (or a table of its sentences), then what no claim covers."""
    blocks: list[Block] = [Line(Marked(summed_up(found), "strong"))]
    blocks += _marked(found) if text else [_sentences(found)]
    blocks += [table for table in (_uncovered(found), _details(found), _lost(found)) if table.rows]
    records = [
        {"at": each.place, "span": list(each.span), "sentence": each.text, "claims": list(each.claims),
         "uncovered_numbers": list(each.numbers), "uncovered_quotes": list(each.quoted)}
        for each in found.sentences
    ]  # fmt: skip
    head = {"source": found.source.id, "covered": found.covered, "share": round(found.share, 4),
            "unanchored_claims": [claim.id for claim in found.lost]}  # fmt: skip
    return Answer("coverage", "sentences", records, blocks, head)


def summed_up(found: Coverage) -> str:
    """ "50 of 53 sentences of diplomat-ttp-us have a claim (94 %)"."""
    total = len(found.sentences)
    return f"{found.covered} of {total} sentences of {found.source.id} have a claim ({found.share:.0%})"


def _marked(found: Coverage) -> list[Block]:
    """Each paragraph with the passages that quotes hold marked in it."""
    blocks: list[Block] = []
    for start, end in found.text.places.paragraphs:
        hits = tuple((max(a, start) - start, min(b, end) - start) for a, b in found.passages if a < end and b > start)
        if end > start:
            blocks.append(Line(Marked(found.text.raw[start:end], "", hits)))
    return blocks


def _sentences(found: Coverage) -> Table:
    columns = [Column("at"), Column("claims", "id", wide=2), Column("sentence", wide=4)]
    return Table(columns, [(each.place, ", ".join(each.claims), each.text) for each in found.sentences])


def _uncovered(found: Coverage) -> Table:
    rows = [(each.place, each.text) for each in found.sentences if not each.claims]
    return Table([Column("at"), Column("sentence", wide=1)], rows, "Sentences without a claim")


def _details(found: Coverage) -> Table:
    """Numbers and quoted words in sentences that have claims, but none that holds these."""
    rows = [
        (each.place, ", ".join((*each.numbers, *each.quoted)), each.text)
        for each in found.sentences if each.claims and (each.numbers or each.quoted)
    ]  # fmt: skip
    return Table(
        [Column("at"), Column("not held", wide=2), Column("sentence", wide=4)],
        rows,
        "Numbers and quoted words in no claim",
    )


def _lost(found: Coverage) -> Table:
    rows = [(claim.id, " / ".join(claim.quotes)) for claim in found.lost]
    return Table([Column("claim", "id", wide=2), Column("quote", wide=3)], rows, "Claims whose quote was not found")
