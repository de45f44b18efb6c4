"""Local copies of the texts that quotes are held to."""
