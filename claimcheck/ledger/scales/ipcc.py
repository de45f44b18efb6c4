"""Intergovernmental Panel on Climate Change: bands that lie within one another."""

from claimcheck.ledger.scales import Scale, Term

SCALE = Scale("likelihood", "IPCC, Guidance Note on Consistent Treatment of Uncertainties (2010)", (
    Term(("exceptionally unlikely",), 0, 1),
    Term(("very unlikely",), 0, 10),
    Term(("unlikely",), 0, 33),
    Term(("about as likely as not",), 33, 66),
    Term(("likely",), 66, 100),
    Term(("very likely",), 90, 100),
    Term(("virtually certain",), 99, 100),
))  # fmt: skip
