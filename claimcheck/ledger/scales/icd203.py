"""US Intelligence Community Directive 203 (2015, amended 2022): two rows of words that are never mixed."""

from claimcheck.ledger.scales import Scale, Term

SCALE = Scale("likelihood", "ICD 203, Analytic Standards, D.6.e(2)(a); STIX 2.1, appendix A", (
    Term(("almost no chance", "remote"), 1, 5, 5, (0, 9)),
    Term(("very unlikely", "highly improbable"), 5, 20, 15, (10, 19)),
    Term(("unlikely", "improbable"), 20, 45, 30, (20, 39)),
    Term(("roughly even chance", "roughly even odds"), 45, 55, 50, (40, 59)),
    Term(("likely", "probable"), 55, 80, 70, (60, 79)),
    Term(("very likely", "highly probable"), 80, 95, 85, (80, 89)),
    Term(("almost certain", "nearly certain"), 95, 99, 95, (90, 100)),
))  # fmt: skip
