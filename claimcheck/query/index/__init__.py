"""The index of a large ledger: made from the fields and words that a query can ask for, and asked in their place."""
