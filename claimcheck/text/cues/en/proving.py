"""Verbs that say that something is established: "proved", "confirmed", "shows"."""

import re

EXAMPLE = "The tests proved the leak."
PATTERN = re.compile(
    r"\b(?:prove[sdn]?|confirm(?:s|ed)?|establish(?:es|ed)|demonstrat(?:es|ed)|show(?:s|ed|n))\b", re.IGNORECASE
)
