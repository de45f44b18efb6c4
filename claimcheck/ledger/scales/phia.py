"""UK Professional Head of Intelligence Assessment: a yardstick with gaps, so that terms do not touch."""

from claimcheck.ledger.scales import Scale, Term

SCALE = Scale("likelihood", "PHIA Probability Yardstick, Common Analytic Standards (2025)", (
    Term(("remote chance",), 0, 5),
    Term(("highly unlikely",), 10, 20),
    Term(("unlikely",), 25, 35),
    Term(("realistic possibility",), 40, 50),
    Term(("likely", "probable"), 55, 75),
    Term(("highly likely",), 80, 90),
    Term(("almost certain",), 95, 100),
))  # fmt: skip
