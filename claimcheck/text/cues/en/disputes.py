"""Words by which a text tells that something is disputed: what is said there is one side's word."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The geologist disagreed: the flank had been sliding since spring, she said."
PATTERN = compiled_later(
    r"\b(?:disagree\w*|disput\w+|(?<!been )(?<!was )(?<!were )den(?:y|ies|ied)|denials?|oppos(?:es?|ed|ing)|"
    r"opposition|reject(?:s|ed)?|contradict\w*|"
    r"critici[sz]\w+|critics?|accus\w+|alleg\w+|blam(?:es?|ed|ing)|claim(?:s|ed|ing)?|insist(?:s|ed|ing)?|"
    r"contend(?:s|ed)?|argu(?:es?|ed|ing)|maintain(?:s|ed)? that|condemn\w*|scandal\w*|"
    r"lawyers?|attorneys?|solicitors?|opponents?|protest(?:s|ed)?)\b",
    re.IGNORECASE,
)
