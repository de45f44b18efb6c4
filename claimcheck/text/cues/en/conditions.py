"""Words that make what is said depend on something else: "if", "unless", "provided that"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "If the pumps fail, the town floods."
PATTERN = compiled_later(
    r"^\W*(?:(?:and|but|so|that)\s+)?(?:if|unless|provided (?:that)?|should (?:the|we|they|he|she|it)|as long as|"
    r"failure to|without)\b"
    r"|\b(?:only if|unless|provided that|on condition that|as long as)\b",
    re.IGNORECASE,
)
