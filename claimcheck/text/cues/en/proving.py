"""Verbs that say that something is established: "proved", "confirmed", "shows"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The tests proved the leak."
PATTERN = compiled_later(
    r"\b(?:prove[sdn]?|confirm(?:s|ed)?|establish(?:es|ed)|demonstrat(?:es|ed)|show(?:s|ed|n))\b", re.IGNORECASE
)
