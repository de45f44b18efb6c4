"""Words by which a text gives something to somebody: "said", "according to", "believes"; and those that pass it on."""

import re

from claimcheck.text.cues.en import reporting

EXAMPLE = "According to the mayor, the pumps are new."
# Any of these in a sentence shows that it is somebody's.
PATTERN = re.compile(
    rf"\b(?:{reporting.VERBS}|according to|accus(?:es|ed|ing)|report(?:s|ed|edly)|believ(?:es|ed|ing)|in the words of|"
    r"think(?:s|ing)?|thought|feels?|felt|fear(?:s|ed)|hop(?:es|ed)|expect(?:s|ed)|estimat(?:es|ed)|contend(?:s|ed)|"
    r"maintain(?:s|ed) that|suspect(?:s|ed)|confirm(?:s|ed)|rat(?:es|ed)|view(?:s|ed)|ask(?:s|ed)|appeal(?:s|ed)|"
    r"urg(?:es|ed)|wants?|wanted|vow(?:s|ed)|on the grounds that|acknowledg(?:es|ed)|conced(?:es|ed)|agree[sd]?|"
    r"disput(?:es|ed)|quot(?:es|ed)|cit(?:es|ed|ing))\b",
    re.IGNORECASE,
)
# Those behind which stands what somebody says or supposes.
GIVING = re.compile(
    rf"\b(?:{reporting.VERBS}|according to|believ(?:es|ed|ing)|thinks?|thought|feels?|felt|fear(?:s|ed)|"
    r"estimat(?:es|ed)|contend(?:s|ed)|suspect(?:s|ed)|maintain(?:s|ed) that|view(?:s|ed)|on the grounds)\b",
    re.IGNORECASE,
)
# And those that stand right behind what is said.
BEHIND = re.compile(rf"[”\"]?,?[”\"]?\s(?:[\w’'.-]+\s){{0,4}}?{reporting.VERBS}\b|[”\"]?,? according to", re.IGNORECASE)
