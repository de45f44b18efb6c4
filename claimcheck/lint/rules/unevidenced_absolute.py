"""Claims that one counter-example would overturn, with nothing to bear them out."""

import re
from collections.abc import Iterator

from claimcheck.ledger.document import Fault
from claimcheck.ledger.model import Ledger
from claimcheck.lint.example import EXAMPLE
from claimcheck.lint.rule import Severity, rule

OPEN = {"demand", "opinion", "prediction", "threat", "promise", "conditional"}  # no evidence can settle these today
LARGEST = (
    r"most(?!\s+of\b)|least|best|worst|greatest|oldest|youngest|biggest|largest|smallest|highest|lowest|longest|shortest|"
    r"deadliest|strongest|weakest|richest|poorest|fastest"
)
PATTERNS = (
    r"no\s?one|nobody|nothing|nowhere|never|none|always|everyone|everybody|everything|everywhere|unprecedented|the\s+sole",
    r"every(?!\s+(?:day|week|month|year|night|morning|time|so\s+often|\w+\s+(?:days|weeks|months|years)\b))",
    r"(?<!at )(?<!at the )first(?!\s+(?:lady|name|aid|minister|half|quarter|secretary|amendment|place|and)\b)",
    r"(?<!if )(?<!not )only(?!\s+(?:\d|a\b|recently|just|about|partly|child)\b)",
    rf"(?<!one of )(?<!among )(?:the|['’]s)\s+(?:\w+\s+)?(?:{LARGEST})(?!\s+part\b)",
)
ABSOLUTE = re.compile(rf"\b(?:{'|'.join(PATTERNS)})(?![\w-])", re.IGNORECASE)

GOOD = (
    EXAMPLE
    + """\
claims:
- id: nobody-turned-away
  text: Nobody was ever turned away.
  attribution: [ministry]
  appears_in: [bulletin]
  evidence: [{source: bulletin, stance: supports, at: table 2}]
"""
)


@rule(
    severity=Severity.NOTE,
    why='"No one", "never", "first" and "the largest" fall with a single counter-example: somebody has to have looked.',
    bad=GOOD.replace("  evidence: [{source: bulletin, stance: supports, at: table 2}]\n", ""),
    good=GOOD,
)
def unevidenced_absolute(ledger: Ledger) -> Iterator[Fault]:
    """A superlative or a claim of absence stands without evidence."""
    for claim in ledger.claims.values():
        if not claim.evidence and claim.kind not in OPEN and (found := ABSOLUTE.search(claim.text)):
            message = f"{found[0]!r} would fall with one counter-example: cite `evidence` for it or against it"
            yield Fault(claim.where / "text", message)
