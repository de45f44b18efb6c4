"""Answers to "what is there more than once?"."""

from collections.abc import Mapping, Sequence

from claimcheck.ledger.model import Ledger
from claimcheck.matching.engine import Group
from claimcheck.output.blocks import Answer, Column, Table

COLUMNS = (Column("id", "id", wide=2), Column("claim", wide=5), Column("attribution", wide=2))


def groups(duplicates: Sequence[Group], ledger: Ledger, head: Mapping[str, object]) -> Answer:
    """A table for each group of claims, under the reason why they are one."""
    blocks = []
    for group in duplicates:
        claims = [ledger.claims[each] for each in group.ids]
        rows = [(claim.id, claim.text, ledger.chain(claim)) for claim in claims]
        blocks.append(Table(COLUMNS, rows, f"{group.reason} ({group.score:.0f})"))
    records = [{"ids": list(each.ids), "score": round(each.score, 1), "reason": each.reason} for each in duplicates]
    return Answer("duplicates", "groups", records, blocks, head)
