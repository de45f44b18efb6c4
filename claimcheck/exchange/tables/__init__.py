"""Tables: those of the ledger's own columns, and those of others, whose columns are named or guessed."""
