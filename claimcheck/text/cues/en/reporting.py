"""Verbs by which somebody's words are passed on, without saying that they are true: "said", "claimed", "alleged"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "The mayor said that the pumps are new."
PATTERN = compiled_later(
    r"\b(?:said|says?|claim(?:s|ed)?|alleg(?:es?|ed)|suggest(?:s|ed)?|believ(?:es?|ed)|accus(?:es?|ed))\b",
    re.IGNORECASE,
)
VERBS = (
    r"(?:said|says?|claim(?:s|ed)?|alleg(?:es?|ed)|suggest(?:s|ed)?|believ(?:es?|ed)|accus(?:es?|ed)|told|tells?|"
    r"(?<!United )stat(?:es|ed)|announc(?:es|ed)|warn(?:s|ed)|argu(?:es|ed)|insist(?:s|ed)?|assert(?:s|ed)?|"
    r"add(?:s|ed)|den(?:ies|ied)|declar(?:es|ed)|admit(?:s|ted)|explain(?:s|ed)|wr(?:ites|ote)|predict(?:s|ed)|"
    r"promis(?:es|ed))"
)
# Somebody with a name, of at most six words, right before such a verb, after "according to", or after a quotation.
CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w’'-]{0,30}"
NAME = rf"{CAPITALISED}(?:[ ](?:(?:of|the|al|bin|de|van|von|der|for)[ ])?{CAPITALISED}){{0,5}}"
SPEAKER = compiled_later(
    rf"\b(?P<before>{NAME})(?:,[^,.;]{{1,60}},)?[ ](?:(?:has|have|had|also|recently|later|then|now)[ ]){{0,2}}{VERBS}\b"
    rf"|\b[Aa]ccording to (?P<after>{NAME})|[”\"],?[ ](?:said|says|added|asked)[ ](?P<last>{NAME})"
)
# Any of these in a sentence shows that it is somebody's.
ATTRIBUTING = compiled_later(
    rf"\b(?:{VERBS}|according to|accus(?:es|ed|ing)|report(?:s|ed|edly)|believ(?:es|ed|ing)|in the words of|"
    r"think(?:s|ing)?|thought|feels?|felt|fear(?:s|ed)|hop(?:es|ed)|expect(?:s|ed)|estimat(?:es|ed)|contend(?:s|ed)|"
    r"maintain(?:s|ed) that|suspect(?:s|ed)|confirm(?:s|ed)|rat(?:es|ed)|view(?:s|ed)|ask(?:s|ed)|appeal(?:s|ed)|"
    r"urg(?:es|ed)|wants?|wanted|vow(?:s|ed)|on the grounds that|acknowledg(?:es|ed)|conced(?:es|ed)|agree[sd]?|"
    r"disput(?:es|ed)|quot(?:es|ed)|cit(?:es|ed|ing)|consider(?:s|ed)?|describ(?:es|ed)|labell?(?:s|ed)|termed|dubbed|"
    r"prais(?:es|ed)|critici[sz](?:es|ed)|complain(?:s|ed)|stress(?:es|ed)|reckon(?:s|ed)?|"
    r"call(?:s|ed)(?= (?:it|the|this)\b))\b",
    re.IGNORECASE,
)
# Those behind which stands what somebody says or supposes.
GIVING = compiled_later(
    rf"\b(?:{VERBS}|according to|believ(?:es?|ed|ing)|thinks?|thought|feels?|felt|fear(?:s|ed)?|"
    r"estimat(?:es|ed)|contend(?:s|ed)|suspect(?:s|ed)|maintain(?:s|ed) that|view(?:s|ed)|on the grounds|"
    r"by (?:[\w’'-]+ ){1,3}account|in the (?:view|opinion|words) of|"
    r"theori[sz](?:es|ed)|speculat(?:es|ed)|(?:is|are|was|were) (?:concerned|worried|afraid|convinced))\b",
    re.IGNORECASE,
)
# And those that stand right behind what is said.
BEHIND = compiled_later(
    rf"[”\"]?,?[”\"]?\s(?!(?:and|but|who|which|that)\s)(?:[\w’'.-]+\s){{0,4}}?{VERBS}\b|[”\"]?,? according to",
    re.IGNORECASE,
)
