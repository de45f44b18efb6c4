"""Analytic confidence: how good the basis of a judgement is, never how likely the thing is."""

from claimcheck.ledger.scales import Scale, Term

SCALE = Scale("confidence", "ICD 203, D.6.e(2)(b); STIX 2.1, appendix A (none/low/med/high)", (
    Term(("low",), 1, 30, 15, (1, 29)),
    Term(("moderate",), 30, 70, 50, (30, 69)),
    Term(("high",), 70, 100, 85, (70, 100)),
))  # fmt: skip
