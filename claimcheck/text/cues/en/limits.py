"""Words that limit a statement to a part ("half of", "several", "one of the largest"), and words that say "all"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "Half of the wells are dry."
_ALL = (
    r"all(?! (?:of them|but|in all|told|over|night|day|along|right)\b)|every(?! (?:day|week|month|year|other)\b)|"
    r"everyone|everybody|everything|entirely|completely|none|no one|nobody|always"
)
_SOON = r"(?! (?:days|weeks|months|years|minutes|hours)\b)"  # "a few days" limits nothing
# Said of all.
WHOLE = compiled_later(rf"\b(?:(?<!which )(?<!they )(?<!who )(?<!of )(?:{_ALL}))\b", re.IGNORECASE)
# Said of all, in whatever way a source may say so.
EVERY = compiled_later(
    rf"\b(?:{_ALL}|entire|whole|complete|never|each|both|any|no|full|fully|total|only|sole)\b", re.IGNORECASE
)
PATTERN = compiled_later(
    rf"\b(?:some|several{_SOON}|many|most(?= (?:of|[a-z]+s)\b)|(?:a )?few{_SOON}|part of|partly|mostly|mainly|often|"
    r"sometimes|largely|nearly all|almost all|half|one in \w+|\d+ (?:percent|per cent) of|\d+ of|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten) of (?:the |its |their )?\w+|fewer than|"
    r"more than half|a (?:third|quarter|fifth|majority|minority) of)\b",
    re.IGNORECASE,
)
# What comes near "all" or "none" and is neither, beside words that say "all".
NEARLY = compiled_later(
    r"\b(?:relatively|nearly|almost|partly|largely|mostly|mainly|fairly|somewhat|rather|little|small|hardly|scarcely|"
    r"barely|few|slightly)\b",
    re.IGNORECASE,
)
WHOLLY = compiled_later(r"\b(?:entirely|completely|totally|fully|wholly|no(?! one\b| longer\b))\b", re.IGNORECASE)
ALL_OF_THEM = compiled_later(r"(?:and |but )?(?:all|every|everyone|everybody)\b", re.IGNORECASE)  # at the beginning
PART_BEFORE = compiled_later(r"\b(?:\d+|half|some|most|part|many|two|three|four|five|six|seven|eight|nine|ten) of\b")
# "Half of all": the limit, and not the "all", says of how many.
OF_ALL = compiled_later(
    r"\b(?:half|some|most|nearly|almost|few|part|many|one|third|quarter)(?: of| if)?(?: the)? (?:all|any|every)\b",
    re.IGNORECASE,
)
MOST = compiled_later(r"\b(?:most|least|\w{3,}est)\b")
ONE_OF_THE_MOST = compiled_later(
    r"(?<!not )\b(?:one of|among|some of) the (?:[\w’'-]+ ){0,3}?(?:most|least|\w{3,}est)\b", re.IGNORECASE
)
ONLY = compiled_later(r"\b(?:only|single|sole|exclusively|solely|merely|just)\b", re.IGNORECASE)
ONE = compiled_later(r"\b(?:[Oo]ne|[Aa] single) (?!of\b)")
ANY_ONE = compiled_later(r"\b(?:[Oo]ne|[Aa] single)\b")
