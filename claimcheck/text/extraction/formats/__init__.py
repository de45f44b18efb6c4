"""The formats that a text is taken out of, one a file."""
