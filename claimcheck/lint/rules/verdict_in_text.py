"""Texts that say not only what is claimed but also that it is wrong."""

import re
from collections.abc import Iterator

from claimcheck.ledger.model import Ledger
from claimcheck.ledger.where import Fault
from claimcheck.lint.example import example
from claimcheck.lint.rule import Severity, rule
from claimcheck.text.patterns import compiled_later

WRONG = (
    r"(?:false|untrue|wrong|incorrect|fake|bogus|baseless|unfounded|misleading|fabricated|discredited|debunked|disproved|"
    r"disproven|refuted)"
)
WRONGLY = r"(?:falsely|wrongly|incorrectly|mistakenly|misleadingly|erroneously|untruthfully)"
CLAIM = r"(?:claim|allegation|rumou?r|stor(?:y|ie)|statement|accusation|notion|belief|idea|report|theor(?:y|ie))s?"
SAY = (
    r"(?:claim|stat|say|said|assert|alleg|suggest|impl|report|maintain|insist|believ|assum|declar|describ|announc|"
    r"present|portray|attribut|quot|den|tell|told|think|thought|call|label|argu)\w*"
)
PATTERNS = (
    rf"{WRONGLY}\s+{SAY}",
    rf"{SAY}\s+{WRONGLY}",
    rf"{WRONGLY}(?=,)",
    rf"it\s+(?:is|was)\s+(?:simply\s+|just\s+)?(?:not\s+(?:true|correct|the\s+case)|{WRONG}|an?\s+(?:lie|myth|hoax))\s+that",
    rf"(?:the|this|that|an?|these|those|its|their|his|her)\s+(?:\w+\s+)?{WRONG}\s+{CLAIM}\s+(?:that|of|about)",
    r"the\s+(?:lie|myth|hoax)\s+that",
    rf"(?:which|(?:but|and)\s+(?:this|that|it))\s+(?:is|was|has\s+been|turned\s+out\s+to\s+be)\s+{WRONG}",
    r"debunked(?!\s+(?:the|an?|this|that|its|his|her|their)\b)",
    r"contrary\s+to\s+(?:the\s+)?(?:facts?|truth|evidence)",
    r"there\s+is\s+no\s+truth\s+(?:in|to)",
)
VERDICT = compiled_later(rf"\b(?:{'|'.join(PATTERNS)})\b", re.IGNORECASE)


@rule(
    severity=Severity.WARNING,
    why="The text is what the speaker says, and the speaker does not say that it is wrong. Our rating has its own "
    "field; a claim in positive form can be found, compared and rated anew.",
    bad=example(text="The ministry falsely claims that all clinics are open."),
    good=example(verdict="unproven"),
)
def verdict_in_text(ledger: Ledger) -> Iterator[Fault]:
    """The text of a claim holds its own verdict."""
    for claim in ledger.claims.values():
        if hit := VERDICT.search(claim.text):
            message = f"{hit[0]!r} judges the claim: write what is claimed, and the judgement into `verdict`"
            yield Fault(claim.where / "text", message)
