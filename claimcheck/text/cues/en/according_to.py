"""Phrases that name whose words a sentence gives: "according to the ministry", "in the words of", "in the view of"."""

import re

EXAMPLE = "According to the ministry, the dam is safe."
PATTERN = re.compile(
    r"\b(?:according\s+to|in\s+the\s+(?:words|view|opinion|eyes|judge?ment|estimation)\s+of|"
    r"by\s+the\s+account\s+of|as\s+(?:reported|told|stated|quoted|cited|seen)\s+by)\b",
    re.IGNORECASE,
)
