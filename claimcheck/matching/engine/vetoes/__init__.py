"""What tells two like texts apart, one kind of difference a file.

A member defines `conflicts(pair)`, which yields what the left and the right statement say where they cannot both be
said of one thing. It says nothing where only one statement has more detail.
"""
