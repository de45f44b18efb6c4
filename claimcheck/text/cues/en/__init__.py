"""The cues of English, one kind a file: the words as patterns, and an `EXAMPLE` that they find."""
