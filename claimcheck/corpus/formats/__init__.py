"""Formats of a corpus, one a file: `SUFFIXES`, `parts(file, choices)` and `texts(part, choices)`."""
