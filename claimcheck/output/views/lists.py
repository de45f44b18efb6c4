"""Answers that are lists: claims, and the registers of actors, sources and tags with their counts."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from claimcheck.ledger.index.records import IndexedSelection
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.ledger.serialize import excerpt, to_dict
from claimcheck.output.blocks import Answer, Block, Column, Count, Line, Table
from claimcheck.output.columns import claim_table, grouped

NONE = "(none)"


def claims(
    command: str, selected: Sequence[Claim], ledger: Ledger, head: Mapping[str, object], columns: str = "",
    by: str = "", count: Count | None = None,
) -> Answer:  # fmt: skip
    """Return the claims in one table, or a table for each group; `count` says how many they are of how many."""
    blocks: list[Block]
    if by:
        groups = grouped(selected, ledger, by).items()
        blocks = [claim_table(members, ledger, columns, f"{name or NONE} ({len(members)})") for name, members in groups]
    else:
        blocks = [claim_table(selected, ledger, columns)]
    indexed = selected if isinstance(selected, IndexedSelection) else None
    return Answer(
        command,
        "claims",
        indexed.plain() if indexed is not None else map(to_dict, selected),
        blocks,
        head,
        lambda: excerpt(ledger, [claim.id for claim in selected]),
        count,
        indexed.lines if indexed is not None else None,
    )


def counted(claims_counted: Sequence[Claim], ledger: Ledger, by: str = "") -> Answer:
    """Return how many, in all or in each group."""
    if not by:
        return Answer("list", "counts", [{"claims": len(claims_counted)}], [Line(str(len(claims_counted)))])
    groups = {name: len(members) for name, members in grouped(claims_counted, ledger, by).items()}
    rows = [(name or NONE, str(size)) for name, size in groups.items()]
    table = Table([Column(by), Column("claims", right=True)], rows)
    return Answer("list", "counts", [{by: name, "claims": size} for name, size in groups.items()], [table])


def actors(ledger: Ledger) -> Answer:
    """Return every actor: how many claims it makes, passes on and is the subject of, and whom it speaks about most."""
    says, relays, subject = Counter[str](), Counter[str](), Counter[str]()
    about: dict[str, Counter[str]] = {}
    for claim in ledger.claims.values():
        says.update([claim.speaker] if claim.speaker else ())
        relays.update(list(dict.fromkeys(claim.relays)))
        subject.update(list(dict.fromkeys(claim.about)))
        others = (id for id in dict.fromkeys(claim.about) if id != claim.speaker)
        about.setdefault(claim.speaker, Counter()).update(others)
    records, rows = [], []
    for actor in sorted(ledger.actors.values(), key=lambda actor: (-says[actor.id], -subject[actor.id], actor.id)):
        whom = [(ledger.label(other), n) for other, n in about.get(actor.id, Counter()).most_common()]
        counts = {"says": says[actor.id], "relays": relays[actor.id], "subject": subject[actor.id]}
        records.append({**to_dict(actor), **counts, "speaks_about": dict(whom)})
        most = ", ".join(f"{name} {n}" for name, n in whom[:4])
        rows.append((actor.id, actor.name, actor.kind, *map(str, counts.values()), most))
    columns = [Column("id", "id", wide=4), Column("name", wide=6), Column("kind", drop=1, bare=True),
               Column("says", right=True), Column("relays", right=True), Column("subject", right=True),
               Column("speaks about", wide=4, drop=2)]  # fmt: skip
    return Answer("actors", "actors", records, [Table(columns, rows)], count=Count(len(rows), len(rows), "actors"))


def sources(ledger: Ledger) -> Answer:
    """Return every source: what it is, how far it may be relied on, how many claims and how much evidence it gives."""
    makes, bears = Counter[str](), Counter[str]()
    for claim in ledger.claims.values():
        makes.update(list(dict.fromkeys(citation.source for citation in claim.appears_in)))
        bears.update(list(dict.fromkeys(citation.source for citation in claim.evidence)))
    records, rows = [], []
    for source in sorted(ledger.sources.values(), key=lambda source: (-makes[source.id], -bears[source.id], source.id)):
        records.append({**to_dict(source), "claims": makes[source.id], "evidence": bears[source.id]})
        rows.append((source.id, source.title, ledger.label(source.publisher), str(source.date or ""),
                     source.reliability, str(makes[source.id]), str(bears[source.id])))  # fmt: skip
    columns = [Column("id", "id", wide=4), Column("title", wide=6), Column("publisher", wide=4, drop=3), Column("date"),
               Column("rel.", drop=2), Column("claims", right=True), Column("evid.", right=True, drop=1)]  # fmt: skip
    return Answer("sources", "sources", records, [Table(columns, rows)], count=Count(len(rows), len(rows), "sources"))


def tags(ledger: Ledger) -> Answer:
    """Return every tag with how many claims have it, and who speaks most under it."""
    count, speakers = Counter[str](), defaultdict[str, Counter[str]](Counter)
    for claim in ledger.claims.values():
        count.update(claim.tags)
        for tag in {*claim.tags}:
            speakers[tag][ledger.label(claim.speaker)] += 1
    records, rows = [], []
    for tag, size in sorted(count.items(), key=lambda item: (-item[1], item[0])):
        who = speakers[tag].most_common()
        records.append({"tag": tag, "claims": size, "speakers": dict(who)})
        rows.append((tag, str(size), ", ".join(f"{name} {n}" for name, n in who[:4])))
    columns = [Column("tag", "id", wide=4), Column("claims", right=True), Column("speakers", wide=6)]
    return Answer("tags", "tags", records, [Table(columns, rows)], count=Count(len(rows), len(rows), "tags"))
