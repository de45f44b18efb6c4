"""A text held, sentence by sentence, to the ledger and to the texts of its sources."""
