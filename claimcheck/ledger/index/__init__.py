"""A large ledger kept in a form that is quick to ask: one file of SQLite, beside the ledger only in meaning."""
