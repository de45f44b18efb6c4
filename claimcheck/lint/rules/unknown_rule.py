"""Silences that silence nothing, for want of the right name."""

from collections.abc import Iterator

from claimcheck import registry
from claimcheck.errors import did_you_mean
from claimcheck.ledger.model import Ledger
from claimcheck.ledger.references import records
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.lint.rules import names
from claimcheck.text.shortening import short


@rule(
    severity=Severity.WARNING,
    why="A misspelt rule speaks on, and whoever silenced it believes that it does not.",
    bad=example(ignore="[{rule: uncited-claims, because: The bulletin is out of print.}]"),
    good=example(ignore="[{rule: uncited-claim, because: The bulletin is out of print.}]"),
)
def unknown_rule(ledger: Ledger) -> Iterator[Fault]:
    """A record silences a rule that does not exist."""
    known = [*names(), *registry.names_at("verify/rules")]
    near = dict.fromkeys(known, "")
    for record in records(ledger):
        for i, silence in enumerate(record.ignore):
            if near.get(silence.rule) != "":
                near[silence.rule] = near.get(silence.rule) or f".{did_you_mean(silence.rule, known)}"
                message = f"there is no rule {short(silence.rule)!r}{near[silence.rule]}"
                yield Fault(record.where / "ignore" / i / "rule", message)
