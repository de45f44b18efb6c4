"""claimcheck: a plain-text ledger of claims, and the tool that keeps it honest."""

__version__ = "0.1.0"
