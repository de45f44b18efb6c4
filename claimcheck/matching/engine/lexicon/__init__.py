"""Word lists that the vetoes read: data alone, each file one kind of word."""
