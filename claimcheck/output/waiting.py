"""What a line of the status says: what waits for somebody, and the command that deals with it."""

from collections.abc import Callable, Sequence

from claimcheck.dataclass import dataclass
from claimcheck.ledger.model import Ledger
from claimcheck.query.selection import select


@dataclass(frozen=True, slots=True)
class Waiting:
    """The things that wait, by id or in words, and the command that shows or mends them."""

    items: Sequence[str]
    command: str


Line = Callable[[Ledger], Waiting]


def selected_by(*terms: str) -> Line:
    """Return a line for the claims that a query selects; TODAY in a term is the day of the ledger."""

    def line(ledger: Ledger) -> Waiting:
        dated = [term.replace("TODAY", ledger.today.isoformat()) for term in terms]
        shown = " ".join(f"'{term}'" if "<" in term else term for term in dated)
        return Waiting([claim.id for claim in select(ledger, " ".join(dated))], f"claimcheck list {shown}")

    return line
