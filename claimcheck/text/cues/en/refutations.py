"""Words by which somebody clears the own side: "there is no truth in it", "not a factor", "never did", "false"."""

import re

EXAMPLE = "There is no truth in it."
PATTERN = re.compile(
    r"\b(?:no truth|not true|untrue|false|baseless|groundless|unfounded|without (?:any )?(?:foundation|merit|"
    r"basis)|nonsense|not so|not the case|no such|fabrication|invention|smear|misrepresent\w+|"
    r"nothing (?:improper|untoward|wrong)|"
    r"at no (?:time|point|stage)|in no way|by no means|had no hand|played no part|"
    r"not a factor|nothing to (?:do with|hide)|no (?:involvement|role|part|knowledge|affiliation|ties|connection|"
    r"link|links|plans?|intention|"
    r"wrongdoing|evidence)|innocent|did nothing|never happened|nobody told)\b",
    re.IGNORECASE,
)
