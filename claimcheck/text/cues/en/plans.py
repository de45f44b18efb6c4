"""Words that put something as yet to come: planned, promised, asked for; and those that tell it as done."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The mayor promised new pumps."
PATTERN = compiled_later(
    r"\b(?:will|would(?! not\b)|(?:is|are) planned|plan(?:s|ned|ning)? to|"
    r"intend(?:s|ed)? to|hop(?:es|ed?) to|promis(?:es?|ed)|pledg(?:es?|ed)|"
    r"vow(?:s|ed)?|propos(?:es|ed)|(?:is|are|was|were) (?:to|due (?:to|in|on|by|at)|set to|"
    r"scheduled to|expected to|considering|planning)|scheduled to|"
    r"want(?:s|ed)? to|aim(?:s|ed)? to|ask(?:s|ed)? (?:(?:\w+ ){0,6}?for|to)|sought|seeks?|"
    r"offer(?:s|ed)?|"
    r"going to|about to|request\w*|demand\w*|call(?:s|ed) for)\b",
    re.IGNORECASE,
)
# Behind what is yet to be: "a vaccination campaign is planned".
IS_PLANNED = compiled_later(
    r"\b(?:is|are|was|were) (?:planned|proposed|scheduled|being (?:planned|considered|prepared))\b", re.IGNORECASE
)
# Any of these in a clause shows that it does not tell something as done.
OPEN = compiled_later(
    r"\b(?:will|would|shall|plan\w*|intend\w*|hop(?:e|es|ed|ing)|promis\w+|pledg\w+|vow\w*|propos\w+|to be|due|set to|"
    r"schedul\w+|expect\w*|want\w*|aim\w*|ask\w*|sought|seek\w*|offer\w*|going to|about to|request\w*|demand\w*|"
    r"call\w* for|may|might|can|could|should|must|(?:is|are|was|were) to|consider\w*|prepar\w+|agreed to|wish\w*|"
    r"announc\w+|threat\w+|undert\w+)\b|['’](?:ll|d)\b",
    re.IGNORECASE,
)
DONE = compiled_later(
    r"\b(?:ha(?:s|ve|d) (?:\w+ )?(?:been )?\w+(?:ed|en|t|d|n|ne)|was|were|began|opened|started|went|built|paid|gave|"
    r"moved|[a-z]{3,}ed)\b"
)
# Told as done, before what is planned: "has lodged an appeal", "filed its challenge".
DONE_TO = compiled_later(
    r"\b(?:lodged|filed|submitted|launched|started|begun|began|opened|made|brought|held|gave|given|signed|placed|"
    r"put in) (?:an?|the|its|his|her|their) "
)
# What is only wished for, beside "will".
WISHED = compiled_later(
    r"\b(?:hop(?:es?|ed|ing) (?:to|that)|want(?:s|ed)? to|wish(?:es|ed)? to|would like to|consider(?:s|ed|ing)?|"
    r"examin(?:e|es|ed|ing) whether|stud(?:y|ies|ied|ying) whether|not (?:yet )?(?:said|decided) whether|"
    r"decid(?:e|es|ing) whether|look(?:s|ed|ing)? into|mull(?:s|ed|ing)?|may|might|could)\b"
)
FIRM = compiled_later(r"\b(?:will|shall|is going to|are going to|have decided to|has decided to)\b", re.IGNORECASE)
