"""Words for a part and for the whole: "some wells", "every well"."""

import re

EXAMPLE = "Some wells are dry; all wells are dry."
PART = re.compile(r"\b(?:some|several|many|most|a few|a number of|part of|partly|often|sometimes)\b", re.IGNORECASE)
WHOLE = re.compile(r"\b(?:all|every|everyone|everybody|always|entirely|completely|no one|nobody|none)\b", re.IGNORECASE)
