"""Checking a ledger: the contract of a rule, and the rules."""
