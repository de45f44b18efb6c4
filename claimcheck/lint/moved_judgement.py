"""The rule that holds two versions of a ledger: a judgement that moved says why."""

from collections.abc import Iterable
from dataclasses import replace

from claimcheck.ledger.compare import UNEXPLAINED, RecordChange
from claimcheck.ledger.reader import Reading
from claimcheck.ledger.where import Fault
from claimcheck.lint.rule import Finding, Rule, Severity, locate_findings

BAD = """\
claims:
- id: clinics-open
  text: All clinics are open.
  verdict: 'false'    # was: unproven
  note: One nurse says so.
"""
MOVED_JUDGEMENT = Rule(
    "moved-judgement", Severity.WARNING,
    "A likelihood, confidence, credibility or verdict moved, and neither note nor evidence did.",
    "Whoever reads the ledger later sees a new judgement on old grounds. `diff --check` finds it.",
    BAD, BAD.replace("One nurse says so.", "Two nurses say so, and a photograph shows it."),
)  # fmt: skip


def moved_judgements(changes: Iterable[RecordChange], reading: Reading) -> list[Finding]:
    """Return a finding for each judgement that moved without a reason, at its place in the newer ledger, sorted."""
    faults = [
        Fault(replace(change.where, path=(*change.where.path, name)), f"the {name} of {change.id} {UNEXPLAINED}",
              MOVED_JUDGEMENT.name)
        for change in changes for name in change.unexplained
    ]  # fmt: skip
    return locate_findings(faults, {MOVED_JUDGEMENT.name: MOVED_JUDGEMENT}, reading.documents)
