"""A text without its typography: one form each of quotation marks, dashes, blanks, dots and letters with accents."""

import unicodedata

from claimcheck.text.patterns import compiled_later

QUOTES = "'\"`´‘’‚‛“”„‟«»‹›′″＂＇「」『』〝〞"
DASHES = "\\-‐‑‒–—―−"
UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # soft hyphen, zero-width, direction marks
WRAPPED = compiled_later(r"(?<=[^\W\d_])(?:[-‐¬][ \t]*+|\u00ad[ \t]*+)\r?\n[ \t]*+(?=[^\W\d_])")
SUBSTITUTES = (
    (compiled_later(f"[{UNSEEN}]+"), ""),
    (compiled_later(r"\s+"), " "),
    (compiled_later(rf" ?[{DASHES}][{DASHES} ]*+"), "-"),
    (compiled_later(f"[{QUOTES}]+"), "'"),
    (compiled_later(r"\.(?: ?\.){2}"), "…"),
)


def wording(text: str) -> str:
    """Return a text in plain characters, words broken at the ends of lines joined, without blanks around it."""
    plain = WRAPPED.sub("", unicodedata.normalize("NFC", text))
    for pattern, substitute in SUBSTITUTES:
        plain = pattern.sub(substitute, plain)
    return plain.strip()


def folded_case(text: str) -> str:
    """Return a text in lower case, character for character: what grows in lower case stays."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
