"""The query language and full-text search."""
