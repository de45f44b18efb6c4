"""Words that say of how many something holds: of a part ("some"), of the whole ("all"), of none ("no one")."""

import re

EXAMPLE = "Some wells are dry; all wells are dry."
SOME = re.compile(r"\b(?:some|several|many|most|a few|a number of|part of|partly|often|sometimes)\b", re.IGNORECASE)
ALL = re.compile(r"\b(?:all|every|everyone|everybody|always|entirely|completely|no one|nobody|none)\b", re.IGNORECASE)
EVERY = re.compile(r"\b(?:all|every|everyone|everybody|everything|always)\b", re.IGNORECASE)
NONE = re.compile(r"\b(?:no one|no-one|nobody|none|nothing|never)\b", re.IGNORECASE)
