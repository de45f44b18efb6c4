"""New records: where they come from, what they are called, where they go."""
