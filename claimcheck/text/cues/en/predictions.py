"""Words for what is to come: "will", "is going to", "is expected to", "is likely to"."""

import re

EXAMPLE = "The bridge will be open again by May."
PATTERN = re.compile(
    r"\b(?:will(?! (?:of|and testament))|won't|won’t|shall|'ll|’ll|(?:is|are|was|were) "
    r"(?:not |also |still )?(?:going|expected|likely|unlikely|"
    r"set|about|due|bound|poised|destined|certain|sure|doomed|on (?:course|track)|"
    r"projected|forecast) to|would (?!like|rather|have|n't|say|be (?:\w+ )?to)\w+|"
    r"is forthcoming|in the (?:coming|next) \w+|soon|(?:may|might|could) (?:soon|extend|eventually))\b",
    re.IGNORECASE,
)
