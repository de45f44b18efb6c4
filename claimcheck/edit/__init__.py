"""Changing a ledger's files: a library that neither prints nor asks."""
