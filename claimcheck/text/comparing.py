"""The words of a text in one comparable form, whatever its script, its typography and its letters' codes.

Punctuation, blanks, emphasis and capitals are no part of a word; letters with their marks, numbers with their signs and
the symbols that change what a number says are. Every pattern is linear: loops give nothing back.
"""

import unicodedata
from collections.abc import Sequence

from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span
from claimcheck.text.tokens import MARKS, STACKING, UNSPACED, UNSPACED_MARKS

# Soft hyphen, zero-width characters, direction marks (ALM too), byte order mark.
UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
VOWEL_POINTS = (  # Hebrew and Arabic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
)
TATWEEL = "\u0640"
LEFT_OUT = compiled_later(f"[{UNSEEN}{VOWEL_POINTS}{TATWEEL}\ufe00-\ufe0f]+")
WORD = rf"[^\W\d_{UNSPACED}{TATWEEL}][^\W_{UNSPACED}]*+(?>[{MARKS}{UNSEEN}]++[^\W_{UNSPACED}]*+)*+"
NUMBER = r"(?:(?<![^\s(\[{<>=≤≥≈~/])[-−–](?=\.?\d))?(?:(?<![\w.])\.)?\d++(?>[.,·/⁄]\d++)*+"
CHARACTER = (
    rf"(?=[{UNSPACED}])[^\W_][{UNSPACED_MARKS}{UNSEEN}]*+(?>(?<=[{STACKING}])[^\W_][{UNSPACED_MARKS}{UNSEEN}]*+)*+"
    r"|[\u2e80-\u2fd5]"  # radicals, as some PDFs have in place of characters
)
SYMBOL = r"(?<=[\d\s])[%‰٪％]|\$(?=\s?[\d.])|(?<=\d)\$|[¢-¥֏؋฿₠-⃀﷼＄￠￡￥￦]|[<>=≤≥≈~±×+](?=\s?[.\d$€£-])|[&＆]"
TOKEN = compiled_later(rf"(?!\s)(?:{WORD}|{NUMBER}|{CHARACTER}|{SYMBOL})")

GROUPED = compiled_later(r"(?<=\d),(?=\d{3}(?!\d))")  # 1,000
POINT = compiled_later(r"(?<![^ -])\.(?=\d)")  # .5
OF_UNSPACED = compiled_later(f"[{UNSPACED}]")
BETWEEN_UNSPACED = compiled_later(f"(?<=[{UNSPACED}{UNSPACED_MARKS}]) (?=[{UNSPACED}])")
GREEK = compiled_later(r"(?<![Ͱ-Ͽἀ-῿])[α-λν-ω](?![Ͱ-Ͽἀ-῿])")  # a lone letter of formulas and names; μ is a unit
NAMES = {
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta", "η": "eta", "θ": "theta",
    "ι": "iota", "κ": "kappa", "λ": "lambda", "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi", "ρ": "rho", "σ": "sigma",
    "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega",
}  # fmt: skip
DIGITS = (  # where the decimal digits of other scripts begin
    0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xE50, 0xED0, 0xF20, 0x1040, 0x17E0,
)  # fmt: skip
LETTERS = {zero + digit: str(digit) for zero in DIGITS for digit in range(10)} | str.maketrans(
    {"ی": "ي", "ى": "ي", "ې": "ي", "ک": "ك", "ہ": "ه", "−": "-", "–": "-", "⁄": "/", "ς": "σ", "٪": "%"}
)


def tokens(text: str) -> list[Span]:
    """Return the span of each word in a text, in order."""
    return [match.span() for match in TOKEN.finditer(text)]


def comparable(words: Sequence[str], *, capitals: bool = False) -> list[str]:
    """Return each word in the form in which it is compared; capitals are kept where that is asked for.

    Compatibility forms are NFKC's, vowel points and unseen characters are gone, digits are 0–9, the codes of Arabic and
    Persian kaf and yeh are one, "1,000" is "1000", "1·5" is "1.5", "&" is "and", "%" is "percent", a lone Greek letter
    is its name.
    """
    line = " ".join(words)
    folded = _folded(line, capitals)
    if folded.count(" ") == len(words) - 1 or not words:
        return folded.split(" ") if words else []
    return [_folded(word, capitals).replace(" ", "") for word in words]  # NFKC made a blank out of a letter


def _folded(line: str, capitals: bool) -> str:
    if not line.isascii():
        line = unicodedata.normalize("NFKC", LEFT_OUT.sub("", line) if "\u00ad" in line else line)
    western = _western(line)
    if not western:
        line = LEFT_OUT.sub("", line).translate(LETTERS)
    line = line if capitals else line.casefold()
    if not western:
        line = GREEK.sub(lambda match: NAMES[match[0]], line)
    line = POINT.sub("0.", GROUPED.sub("", line) if "," in line else line)
    for symbol, word in (("&", "and"), ("%", "percent"), ("·", ".")):
        line = line.replace(symbol, word)
    return line


def _western(line: str) -> bool:
    """True for letters of Latin-1 alone, which is quickly told."""
    try:
        return bool(line.encode("latin-1"))
    except UnicodeEncodeError:
        return False


def cuts_word(text: str, at: int) -> bool:
    """Return whether a place lies inside a word; scripts without blanks have no inside but a letter and its marks."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    return before.isalnum() and after.isalnum() and not (OF_UNSPACED.match(before) or OF_UNSPACED.match(after))


def shown(words: Sequence[str]) -> str:
    """Return words as a line to be read: without blanks between characters of scripts that have none."""
    return BETWEEN_UNSPACED.sub("", " ".join(words))
