"""From a text to candidate claims: who says what in it, and what its writer asserts. Nothing is made up.

Every text and every quote of a proposal is a stretch of the source, or several in order. `drafts.proposals` reads a
text, `records.record` puts a proposal into the shape of the ledger's records.
"""
