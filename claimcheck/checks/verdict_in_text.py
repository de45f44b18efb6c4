"""Texts that say not only what is claimed but also that it is wrong."""

import re
from collections.abc import Iterator

from claimcheck.checks import EXAMPLE
from claimcheck.document import Found
from claimcheck.model import Ledger
from claimcheck.rules import Severity, rule

WRONG = r"(?:false|untrue|wrong|incorrect|fake|bogus|baseless|unfounded|misleading|fabricated|discredited|debunked|disproved|disproven|refuted)"
WRONGLY = r"(?:falsely|wrongly|incorrectly|mistakenly|misleadingly|erroneously|untruthfully)"
CLAIM = r"(?:claim|allegation|rumou?r|stor(?:y|ies)|statement|assertion|accusation|charge|notion|belief|idea|myth|report|theor(?:y|ies))s?"
SAY = (
    r"(?:claim|stat|say|said|assert|alleg|suggest|impl|report|maintain|insist|believ|assum|declar|describ|announc|"
    r"present|portray|attribut|quot|den|tell|told|think|thought|call|label|argu)\w*"
)
VERDICT = re.compile(
    rf"\b(?:{WRONGLY}\s+{SAY}|{SAY}\s+{WRONGLY}|{WRONGLY}(?=,)"
    rf"|it\s+(?:is|was)\s+(?:simply\s+|just\s+)?(?:not\s+(?:true|the\s+case|correct)|{WRONG}|an?\s+(?:lie|myth|hoax))\s+that"
    rf"|(?:the|this|that|a|an|these|those|its|their|his|her)\s+(?:\w+\s+)?{WRONG}\s+{CLAIM}\s+(?:that|of|about)"
    rf"|the\s+(?:lie|myth|hoax)\s+that"
    rf"|(?:which|but\s+(?:this|that|it)|and\s+(?:this|that|it))\s+(?:is|was|has\s+been|turned\s+out\s+to\s+be)\s+{WRONG}"
    rf"|debunked|contrary\s+to\s+(?:the\s+)?(?:facts?|truth|evidence)"
    rf"|there\s+is\s+no\s+truth\s+(?:in|to))\b",
    re.IGNORECASE,
)  # fmt: skip

GOOD = EXAMPLE + """\
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [bulletin]
  verdict: mostly-false
"""


@rule(
    severity=Severity.WARNING,
    why="The text is what the speaker says, and the speaker does not say that it is wrong. Our rating has fields of its "
    "own; a claim in positive form can be found, compared and rated anew.",
    bad=GOOD.replace("All clinics are open.", "The ministry falsely claims that all clinics are open."),
    good=GOOD,
)
def verdict_in_text(ledger: Ledger) -> Iterator[Found]:
    """The text of a claim holds its own verdict."""
    for claim in ledger.claims.values():
        if found := VERDICT.search(claim.text):
            message = f"{found[0]!r} judges the claim: write what is claimed, and the judgement into `verdict`"
            yield Found(claim.where / "text", message)
