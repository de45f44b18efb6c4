"""The statistics of a ledger, as tables with bars."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.relations import contradictions
from claimcheck.output.blocks import Answer, Block, Column, Line, Marked, Table
from claimcheck.output.judgements import judged
from claimcheck.output.report.summary import counts

BAR = 24  # characters of the longest bar
MOST = 8  # of the speakers, subjects and tags


def stats(claims: Sequence[Claim], ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Return totals, then one table of counts for each field of judgement, the speakers, the subjects and the tags."""
    counts_by_field: dict[str, Mapping[str, int]] = {
        **counts(claims, ledger),
        "speaker": _most(ledger.label(claim.speaker) for claim in claims if claim.speaker),
        "subject": _most(ledger.label(actor) for claim in claims for actor in claim.about),
        "tag": _most(tag for claim in claims for tag in claim.tags),
    }
    totals = {
        "claims": len(claims),
        "actors": len(ledger.actors),
        "sources": len(ledger.sources),
        "relayed": sum(len(claim.attribution) > 1 for claim in claims),
        "hedged": sum(any(hop.hedge for hop in claim.attribution) for claim in claims),
        "with evidence": sum(bool(claim.evidence) for claim in claims),
        "contradictions": len(list(contradictions(claims, ledger))),
    }
    line = ", ".join(f"{size} {name}" for name, size in totals.items())
    blocks: list[Block] = [
        Line(Marked(line, "strong")),
        *(_bars(name, counts_of_words, ledger) for name, counts_of_words in counts_by_field.items() if counts_of_words),
    ]
    records = [{"totals": totals, **{name: dict(counts_of_words) for name, counts_of_words in counts_by_field.items()}}]
    return Answer("stats", "stats", records, blocks, head)


def _most(names: Iterable[str]) -> dict[str, int]:
    number = Counter(names)
    shown = dict(number.most_common(MOST))
    rest = sum(number.values()) - sum(shown.values())
    return shown | ({f"{len(number) - MOST} more": rest} if rest else {})


def _bars(name: str, sizes: Mapping[str, int], ledger: Ledger) -> Table:
    longest, total = max(sizes.values()), sum(sizes.values())
    rows = [
        (
            judged(name, word, ledger),
            str(size),
            f"{size / total:.0%}",
            Marked("█" * max(1, round(BAR * size / longest)), "bar"),
        )
        for word, size in sizes.items()
    ]
    return Table([Column(name), Column("claims", right=True), Column("share", right=True), Column("", "bar")], rows)
