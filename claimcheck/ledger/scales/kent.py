"""Sherman Kent's words of estimative probability, give or take."""

from claimcheck.ledger.scales import Scale, Term

SCALE = Scale("likelihood", "Sherman Kent, Words of Estimative Probability, Studies in Intelligence (1964)", (
    Term(("impossible", "impossibility"), 0, 0),
    Term(("almost certainly not",), 2, 12),
    Term(("probably not",), 20, 40),
    Term(("chances about even",), 40, 60),
    Term(("probable",), 63, 87),
    Term(("almost certain",), 87, 99),
    Term(("certain", "certainty"), 100, 100),
))  # fmt: skip
