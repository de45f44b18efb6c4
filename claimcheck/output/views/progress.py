"""The counts of a ledger then and now."""

from collections import Counter
from collections.abc import Mapping, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output.blocks import Answer, Column, Line, Marked, Table
from claimcheck.query.fields import values_of

FIELDS = ("kind", "confidence", "likelihood", "verdict", "outcome")
NONE = "(none)"


def progress(
    then: tuple[Sequence[Claim], Ledger], now: tuple[Sequence[Claim], Ledger], since: str, head: Mapping[str, object]
) -> Answer:
    """Count claims by their judgements in two versions of a ledger; readers see the counts that differ."""
    rows, records = [], []
    for field, word, before, after in _counts(then, now):
        records.append({"field": field, "word": word, "then": before, "now": after, "change": after - before})
        if before != after:
            rows.append((field, word, str(before), str(after), f"{after - before:+d}"))
    columns = [Column("field"), Column("word"), Column("then", right=True), Column("now", right=True),
               Column("change", right=True)]  # fmt: skip
    line = Line(Marked(f"{len(then[0])} claims at {since}, {len(now[0])} now", "strong"))
    return Answer("stats", "counts", records, [line, *([Table(columns, rows)] if rows else [])],
                  {**head, "since": since})  # fmt: skip


def _counts(
    then: tuple[Sequence[Claim], Ledger], now: tuple[Sequence[Claim], Ledger]
) -> list[tuple[str, str, int, int]]:
    """(field, word, how often then, how often now), the sizes of the registers first."""
    (_, old), (_, new) = then, now
    counts = [("all", "claims", len(then[0]), len(now[0])), ("all", "actors", len(old.actors), len(new.actors)),
              ("all", "sources", len(old.sources), len(new.sources))]  # fmt: skip
    for field in FIELDS:
        before, after = (_words(field, claims, ledger) for claims, ledger in (then, now))
        counts += [(field, word, before[word], after[word]) for word in dict.fromkeys([*after, *before])]
    return counts


def _words(field: str, claims: Sequence[Claim], ledger: Ledger) -> Counter[str]:
    read = values_of(field)
    return Counter(next(iter(read(claim, ledger)), "") or NONE for claim in claims)
