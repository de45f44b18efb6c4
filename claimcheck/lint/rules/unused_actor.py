"""Actors that nothing speaks of."""

from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.rules import EXAMPLE, references

GOOD = (
    EXAMPLE
    + """\
claims:
- {id: clinics-open, text: All clinics are open., attribution: [ministry], appears_in: [bulletin]}
"""
)


@rule(
    severity=Severity.NOTE,
    why="An actor without a role is left over, or a record that should name it does not.",
    bad=GOOD.replace("{id: ministry,", "{id: union, name: Nurses' Union}, {id: ministry,"),
    good=GOOD,
)
def unused_actor(ledger: Ledger) -> Iterator[Fault]:
    """No record names this actor."""
    used = {id for record, _, id in references(ledger, "actors") if record is not ledger.actors.get(id)}
    for actor in ledger.actors.values():
        if actor.id not in used:
            yield Fault(actor.where / "id", f"nothing names the actor {actor.id!r}: use it or take it out")
