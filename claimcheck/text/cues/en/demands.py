"""Words by which somebody is asked to do something: "we urge", "must be stopped", "every country should", "let us"."""

import re

EXAMPLE = "We urge the council to pay."
PATTERN = re.compile(  # at the beginning of what is said
    r"^\W*(?:(?:we|i)\s+(?:\w+ly\s+)?(?:urge|call (?:on|for|upon)|demand|ask|appeal|request|recommend|beg|"
    r"want (?!to\b)\w+(?: \w+){0,4} to)\b|"
    r"(?:please|let(?:'s| us)|stop|do not|don't)\b)",
    re.IGNORECASE,
)
OUGHT = re.compile(  # what others ought to do
    r"\b(?:must|have to|has to|needs? to|ought to)\s+(?:not\s+)?(?:now\s+)?(?:be\s+\w+ed|act|stop|pay|resign|"
    r"apologi[sz]e|"
    r"withdraw|release|return|end|change|ensure|do more|take)\b",
    re.IGNORECASE,
)
