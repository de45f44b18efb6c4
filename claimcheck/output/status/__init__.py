"""What wants doing, a line of `status` a file: PLACE is its place in the list, `line` finds what waits."""
