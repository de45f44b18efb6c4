"""Words that news uses one for the other, a field a file: GROUPS has a line a group, its members between commas."""
