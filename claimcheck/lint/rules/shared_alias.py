"""Names that two actors share."""

from collections.abc import Iterator

from claimcheck.ledger.lookup import plain_name
from claimcheck.ledger.model import Actor, Ledger
from claimcheck.ledger.where import Fault, Where
from claimcheck.lint.rule import Severity, rule

BAD = """\
actors:
- {id: ministry, name: Ministry of Health, aliases: [MoH, the ministry]}
- {id: mission, name: Mission for Housing, aliases: [MOH]}
sources: [{id: bulletin, title: Health bulletin, publisher: ministry}]
claims:
- {id: clinics-open, text: All clinics are open., attribution: [mission], appears_in: [bulletin]}
"""


@rule(
    severity=Severity.WARNING,
    why="Whoever asks for this name gets one of the two. Case, accents and punctuation do not tell names apart.",
    bad=BAD,
    good=BAD.replace("[MOH]", "[MfH]"),
)
def shared_alias(ledger: Ledger) -> Iterator[Fault]:
    """Two actors go by the same name."""
    first: dict[str, Actor] = {}
    for actor in ledger.actors.values():
        for name, where in _names(actor):
            plain = plain_name(name)
            owner = first.setdefault(plain, actor)
            if plain and owner is not actor:
                yield Fault(where, f"{owner.id!r} goes by the name {name!r} too: keep it with one of them")


def _names(actor: Actor) -> Iterator[tuple[str, Where]]:
    """Return each name once, with its place."""
    places = [(actor.name, actor.where / "name"), (actor.id, actor.where / "id")]
    places += [(alias, actor.where / "aliases" / i) for i, alias in enumerate(actor.aliases)]
    return ((name, where) for name, where in {plain_name(n): (n, w) for n, w in reversed(places)}.values())
