"""Words for what is to come: "will", "is going to", "is expected to", "is likely to"."""

import re

EXAMPLE = "The bridge will be open again by May."
PATTERN = re.compile(
    r"\b(?:will(?! (?:of|and testament))|won't|won’t|shall|'ll|’ll|(?:is|are|was|were) (?:going|expected|likely|set|about|due|bound|"
    r"projected|forecast) to|would (?:be|not|have|lead|amount|cost|take|become|rise|fall|lose|increase|cause|result|mean|strain)|"
    r"is forthcoming|by (?:the end of|20\d\d)|in the (?:coming|next) \w+|soon|(?:may|might|could) (?:soon|extend|eventually))\b",
    re.IGNORECASE,
)
