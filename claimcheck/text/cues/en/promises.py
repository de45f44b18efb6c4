"""Words by which somebody binds the own side: "we will repair it", "I promise", "is committed to"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "We will repair it."
WILL = compiled_later(
    r"^(?:\W*(?:and|but|so|that|on \w+|by \w+),?\s+)?\W*(?P<subject>we|i|our (?:[\w-]+ ){0,2}?[\w-]+|they|he|she|"
    r"it|the (?:[\w’'-]+ ){0,3}?[\w’'-]+|"
    r"every \w+|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3})\s*(?:will|would|'ll|’ll|shall|(?:is|are|am|was|"
    r"were)\s+going\s+to)\s+"
    r"(?:not\s+|never\s+|also\s+|soon\s+)?(?P<verb>[\w-]+)",
    re.IGNORECASE,
)
PATTERN = compiled_later(
    r"\b(?:i|we) (?:promise|pledge|vow|guarantee|swear)|\b(?:am|are|is|remain|remains|was|were) (?:fully |"
    r"firmly )?(?:committed|determined) to\b|"
    r"\b(?:is|are|was|were) welcome to\b|\bhas a (?:[\w-]+ )?plan to\b|\bwill do (?:everything|all)\b|"
    r"\bare working\b[^.]{0,60}\bto\b",
    re.IGNORECASE,
)
OF_EVENTS = compiled_later(  # what happens of itself, and is foretold rather than promised
    r"(?:be|become|have|lose|rise|fall|grow|happen|die|suffer|need|take|cost|lead|cause|result|get|see|remain|"
    r"continue|increase|"
    r"decrease|drop|win|come|likely|probably|arrive|know|mean|amount|affect|depend)$",
    re.IGNORECASE,
)
