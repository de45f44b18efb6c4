"""Actors that nothing speaks of."""

from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.references import references
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import UNION, example
from claimcheck.lint.rule import Severity, rule


@rule(
    severity=Severity.NOTE,
    why="An actor without a role is left over, or a record that should name it does not.",
    bad=example(actors=[UNION]),
    good=example(),
)
def unused_actor(ledger: Ledger) -> Iterator[Fault]:
    """No record names this actor."""
    used = {id for record, _, id in references(ledger, "actors") if record is not ledger.actors.get(id)}
    for actor in ledger.actors.values():
        if actor.id not in used:
            yield Fault(actor.where / "id", f"nothing names the actor {actor.id!r}: use it or take it out")
