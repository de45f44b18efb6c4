"""Answers to "what is there more than once?"."""

from collections.abc import Mapping, Sequence

from claimcheck.ledger.model import Ledger
from claimcheck.matching.engine import Group
from claimcheck.output.blocks import Answer, Column, Table

COLUMNS = (Column("id", "id", wide=4), Column("claim", wide=6), Column("attribution", wide=3, drop=1, bare=True))


def groups(duplicates: Sequence[Group], ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """Return a table for each group of claims, under the reason why they are one."""
    blocks = []
    for group in duplicates:
        claims = [ledger.claims[id] for id in group.ids]
        rows = [(claim.id, claim.text, ledger.chain(claim)) for claim in claims]
        blocks.append(Table(COLUMNS, rows, f"{group.reason} ({group.score:.0f})", whole=True))
    records = [{"ids": list(group.ids), "score": round(group.score, 1), "reason": group.reason} for group in duplicates]
    return Answer("duplicates", "groups", records, blocks, head)
