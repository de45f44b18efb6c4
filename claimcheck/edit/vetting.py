"""Whether a change may be written: it must not bring findings that were not there before."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.ledger.reader import Reading
from claimcheck.lint import rules
from claimcheck.lint.rule import Finding, Severity

ASKED = ("near-duplicate",)  # whoever adds a claim is asked about those: once is enough


def new_faults(before: Reading, after: Reading) -> list[Finding]:
    """The errors and warnings that a ledger has after a change and had not before, counted by file and rule."""
    found = _faults(after)
    if not found:
        return []
    old = _faults(before)
    had, left = Counter((each.path, each.rule) for each in old), Counter((each.path, each.rule) for each in found)
    worse = {key for key in left if left[key] > had[key]}
    known = {(each.path, each.rule, each.message) for each in old}
    told = [each for each in found if (each.path, each.rule) in worse]
    return [each for each in told if (each.path, each.rule, each.message) not in known] or told


def _faults(reading: Reading) -> Sequence[Finding]:
    return [each for each in rules.run(reading, ignore=ASKED) if each.severity >= Severity.WARNING]
