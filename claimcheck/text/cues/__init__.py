"""Words that say how a statement is meant: one kind a file, a folder per language."""
