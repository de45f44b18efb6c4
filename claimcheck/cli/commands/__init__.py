"""One command a file: `run` is what it does, `EXAMPLES` how it is called."""
