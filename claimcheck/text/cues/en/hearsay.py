"""Words by which a text gives what nobody in particular says: "reportedly", "is thought to", "it is said that"."""

import re

EXAMPLE = "The dam reportedly leaks, and it is said that the mayor is thought to know."
ADVERBS = re.compile(r"\b(?:reportedly|allegedly|supposedly|purportedly)\b", re.IGNORECASE)
PASSIVE = re.compile(  # "the dam is thought to leak"
    r"\b(?:is|are|was|were|been|being)\s+(?:(?:widely|generally|also|now|commonly|still)\s+)?"
    r"(?P<participle>said|thought|believed|reported|alleged|rumou?red|understood|estimated|feared|claimed|suspected|"
    r"presumed|assumed|tipped|speculated)\s+(?P<to>to\b)",
    re.IGNORECASE,
)
IMPERSONAL = re.compile(  # "it is said that the dam leaks"
    r"\bit\s+(?:is|was|has\s+been|had\s+been)\s+(?:(?:widely|generally|also|now|commonly)\s+)?"
    r"(?P<participle>said|thought|believed|reported|alleged|rumou?red|understood|estimated|feared|claimed|suspected|"
    r"announced|revealed|suggested|confirmed|assumed|speculated|hoped|accepted|acknowledged|reckoned)(?:\s+\w+){0,3}\s+(?P<that>that\b)",
    re.IGNORECASE,
)
SURE = frozenset({"announced", "revealed", "confirmed"})  # these cast no doubt
ACTS = {  # of the participles; the others are `states`
    "reported": "reports", "alleged": "alleges", "rumoured": "alleges", "rumored": "alleges", "claimed": "alleges",
    "suspected": "alleges", "estimated": "predicts", "suggested": "suggests", "revealed": "reports",
}  # fmt: skip
OF_ADVERBS = {"reportedly": "reports", "allegedly": "alleges", "supposedly": "states", "purportedly": "alleges"}
