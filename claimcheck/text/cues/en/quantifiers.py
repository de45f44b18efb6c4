"""Words that say of how many something holds: of a part ("some"), of the whole ("all"), of none ("no one")."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "Some wells are dry; all wells are dry."
SOME = compiled_later(r"\b(?:some|several|many|most|a few|a number of|part of|partly|often|sometimes)\b", re.IGNORECASE)
ALL = compiled_later(
    r"\b(?:all|every|everyone|everybody|always|entirely|completely|no one|nobody|none)\b", re.IGNORECASE
)
EVERY = compiled_later(r"\b(?:all|every|everyone|everybody|everything|always)\b", re.IGNORECASE)
NONE = compiled_later(r"\b(?:no one|no-one|nobody|none|nothing|never)\b", re.IGNORECASE)
