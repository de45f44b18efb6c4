"""Verbs by which somebody's words are passed on, without saying that they are true: "said", "claimed", "alleged"."""

import re

EXAMPLE = "The mayor said that the pumps are new."
PATTERN = re.compile(
    r"\b(?:said|says?|claim(?:s|ed)?|alleg(?:es?|ed)|suggest(?:s|ed)?|believ(?:es?|ed)|accus(?:es?|ed))\b",
    re.IGNORECASE,
)
VERBS = (
    r"(?:said|says?|claim(?:s|ed)?|alleg(?:es?|ed)|suggest(?:s|ed)?|believ(?:es?|ed)|accus(?:es?|ed)|told|tells?|"
    r"stat(?:es|ed)|announc(?:es|ed)|warn(?:s|ed)|argu(?:es|ed)|insist(?:s|ed)?|assert(?:s|ed)?|add(?:s|ed)|"
    r"den(?:ies|ied)|declar(?:es|ed)|admit(?:s|ted)|explain(?:s|ed)|wr(?:ites|ote)|predict(?:s|ed)|promis(?:es|ed))"
)
# Somebody with a name, of at most six words, right before such a verb, after "according to", or after a quotation.
CAPITALISED = r"[A-ZÀ-ÖØ-Þ][\w’'-]{0,30}"
NAME = rf"{CAPITALISED}(?:[ ](?:(?:of|the|al|bin|de|van|von|der|for)[ ])?{CAPITALISED}){{0,5}}"
SPEAKER = re.compile(
    rf"\b(?P<before>{NAME})(?:,[^,.;]{{1,60}},)?[ ](?:(?:has|have|had|also|recently|later|then|now)[ ]){{0,2}}{VERBS}\b"
    rf"|\b[Aa]ccording to (?P<after>{NAME})|[”\"],?[ ](?:said|says|added|asked)[ ](?P<last>{NAME})"
)
