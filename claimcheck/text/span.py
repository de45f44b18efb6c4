"""A stretch of a text."""

Span = tuple[int, int]  # [start, end) in characters of the text as it is kept
