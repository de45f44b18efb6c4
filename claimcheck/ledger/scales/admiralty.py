"""NATO Admiralty credibility of an item; 6 means that it cannot be judged and has no number."""

from claimcheck.ledger.scales import Scale, Term

SCALE = Scale("credibility", "STANAG 2511 / AJP-2.1; STIX 2.1, appendix A (Admiralty Credibility)", (
    Term(("5",), 0, 20, 10, (0, 19)),
    Term(("4",), 20, 40, 30, (20, 39)),
    Term(("3",), 40, 60, 50, (40, 59)),
    Term(("2",), 60, 80, 70, (60, 79)),
    Term(("1",), 80, 100, 90, (80, 100)),
))  # fmt: skip
