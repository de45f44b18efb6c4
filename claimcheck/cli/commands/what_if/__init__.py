"""What would become of the ledger, without changing it."""

SECTION = "check"
