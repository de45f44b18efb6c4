"""Changes to records that are there, each worked out on a reading as edits."""
