"""Words by which somebody is asked to do something: "we urge", "must be stopped", "every country should", "let us"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "We urge the council to pay."
PATTERN = compiled_later(  # at the beginning of what is said
    r"^\W*(?:(?:we|i)\s+(?:\w+ly\s+)?(?:urge|call (?:on|for|upon)|demand|ask|appeal|request|recommend|beg|"
    r"want (?!to\b)\w+(?: \w+){0,4} to)\b|"
    r"(?:please|let(?:'s| us)|stop|do not|don't)\b)",
    re.IGNORECASE,
)
