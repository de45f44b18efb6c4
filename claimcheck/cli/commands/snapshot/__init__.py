"""Keep the texts of sources beside the ledger, verify them, compare them."""

SECTION = "sources"
