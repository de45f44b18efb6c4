"""Write a relation that holds both ways on the other side too."""

from collections.abc import Iterator

from claimcheck.edit.yaml import Edit
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.vocabulary import MUTUAL


def fix(reading: Reading) -> Iterator[tuple[str, Edit]]:
    """Return the edits that append the claim to the relations of the other, each once."""
    claims = reading.ledger.claims
    for claim in claims.values():
        for name in sorted(MUTUAL & claim.relations.keys()):
            for id in dict.fromkeys(claim.relations[name]):
                other = claims.get(id)
                if other and other is not claim and claim.id not in other.relations.get(name, ()):
                    path = (*other.where.path, "relations", name)
                    yield other.where.file, Edit("append", path, claim.id)
