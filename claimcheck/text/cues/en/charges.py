"""Words that tell of a charge or a suspicion, and not of the deed: "accused of", "charged with", "acquitted"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The mayor was accused of fraud."
PATTERN = compiled_later(
    r"\b(?:accus(?:es?|ed|ing|ation)\w*|charg(?:ed|es) (?:with|that|of)|charges? of|suspect(?:s|ed|ing)?|suspicion|"
    r"alleg\w+|indict\w+|acquitted|cleared|down to the|prosecut(?!ors?\b)\w+|blam(?:ed?|es|ing)|"
    r"(?:on|stand|stands|stood|fac(?:e|es|ed|ing)|await(?:s|ed|ing)?) trial|"
    r"prosecutors?,? (?:[\w’'-]{1,30} ){0,3}?(?:say|says|said|told|claim\w*|believ\w+|argu\w+|want(?:s|ed)?)|"
    r"(?:say|says|said|told|according to)(?: the)? prosecutors?|"
    r"on charges?|denial of|"
    r"denie[sd] (?:that|having|\w+ing|any|the (?:charge|allegation|accusation)s?))\b",
    re.IGNORECASE,
)
# A charge that tells the deed: "accused the company of withdrawing its offer".
OF_DEED = compiled_later(
    r"\b(?:accus(?:es|ed|ing)|blam(?:es|ed|ing)) (?:[\w’'-]{1,30} ){1,8}?(?:of|for) [a-z]{2,20}ing\b"
)
FOR = compiled_later(r"\bfor\b")  # behind a "blamed", what somebody is blamed for
