"""The words of a text in one comparable form, whatever its script, its typography and its letters' codes.

Punctuation, blanks, emphasis and capitals are no part of a word; letters with their marks, numbers with their signs and
the symbols that change what a number says are. Every pattern is linear: loops give nothing back.
"""

import re
import unicodedata
from collections.abc import Sequence

from claimcheck.text.span import Span

# Soft hyphen, zero-width characters, direction marks (ALM too), byte order mark.
UNSEEN = "\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
# Scripts without blanks between words: each character with its marks is a word of its own.
SOLID = (
    "\u0e00-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u2e80-\u2fd5\u3005-\u3007\u3021-\u303c\u3040-\u312f\u31a0-\u31bf"
    "\u31f0-\u31ff\u3400-\u9fff\ua9e0-\ua9ff\uaa60-\uaadf\uf900-\ufaff\uff66-\uff9f\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
SOLID_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e\u0f3f\u0f71-\u0f84"
    "\u0f86\u0f87\u0f8d-\u0fbc\u0fc6\u102b-\u103e\u1056-\u1059\u105e-\u1060\u1062-\u1064\u1067-\u106d\u1071-\u1074"
    "\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u17dd\u1a55-\u1a7f\ua9e5\uaa7b-\uaa7d\uaab0\uaab2-\uaab4\uaab7\uaab8"
    "\uaabe\uaabf\uaac1\u302a-\u302f\u3099\u309a\uff9e\uff9f\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
# Combining marks of all other scripts, as ranges without punctuation, symbols and blanks (letters may lie between).
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711-\u07f3\u07fd\u0816-\u082d\u0859-\u085b\u0898-\u08e1\u08e3-\u0963"
    "\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83\u0cbc-\u0d4d\u0d57-\u0d63"
    "\u0d81-\u0df3\u135d-\u135f\u1712-\u1734\u1752-\u1773\u180b-\u180d\u180f-\u193b\u1a17-\u1a1b\u1ab0-\u1b44\u1b6b-\u1b73"
    "\u1b80-\u1bf3\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1dff\u20d0-\u20f0\u2cef-\u2cf1\u2d7f-\u2dff\u302a-\u302f\u3099\u309a"
    "\ua66f-\ua672\ua674-\ua67d\ua69e-\ua6f1\ua802-\ua827\ua82c\ua880-\ua8c5\ua8e0-\ua8f1\ua8ff-\ua92d\ua947-\ua953"
    "\ua980-\ua9c0\uaa29-\uaa4d\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f"
    "\U000101fd-\U0001037a\U00010a01-\U00010a3f\U00010ae5\U00010ae6\U00010d24-\U00010eac\U00010f46-\U00010f50"
    "\U00010f82-\U00010f85\U00011000-\U00011046\U00011070-\U000110ba\U000110c2\U00011100-\U00011134\U00011145-\U00011173"
    "\U00011180-\U000111c0\U000111c9-\U000111cc\U000111ce\U000111cf\U0001122c-\U00011237\U0001123e\U000112df-\U00011446"
    "\U0001145e-\U000114c3\U000115af-\U000115c0\U000115dc-\U00011640\U000116ab-\U000116b7\U0001171d-\U0001172b"
    "\U0001182c-\U0001183a\U00011930-\U00011943\U000119d1-\U000119e0\U000119e4-\U00011a3e\U00011a47-\U00011a99"
    "\U00011c2f-\U00011c3f\U00011c92-\U00011ef6\U00016af0-\U00016af4\U00016b30-\U00016b36\U00016f4f-\U00016f92"
    "\U00016fe4-\U00016ff1\U0001bc9d\U0001bc9e\U0001cf00-\U0001cf46\U0001d165-\U0001d169\U0001d16d-\U0001d172"
    "\U0001d17b-\U0001d182\U0001d185-\U0001d18b\U0001d1aa-\U0001d1ad\U0001d242-\U0001d244\U0001da00-\U0001da36"
    "\U0001da3b-\U0001da6c\U0001da75\U0001da84\U0001da9b-\U0001e136\U0001e2ae-\U0001e2ef\U0001e8d0-\U0001e94a"
    "\U000e0100-\U000e01ef"
)
VOWEL_POINTS = (  # Hebrew and Arabic
    "\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed"
)
TATWEEL = "\u0640"
LEFT_OUT = re.compile(f"[{UNSEEN}{VOWEL_POINTS}{TATWEEL}\ufe00-\ufe0f]+")
WORD = rf"[^\W\d_{SOLID}{TATWEEL}][^\W_{SOLID}]*+(?:[{MARKS}{UNSEEN}]++[^\W_{SOLID}]*+)*+"
NUMBER = r"(?:(?<![^\s(\[{<>=≤≥≈~/])[-−–](?=\.?\d))?(?:(?<![\w.])\.)?\d++(?:[.,·/⁄]\d++)*+"
CHARACTER = (
    rf"(?=[{SOLID}])[^\W_][{SOLID_MARKS}{UNSEEN}]*+(?:(?<=[\u1039\u17d2])[^\W_][{SOLID_MARKS}{UNSEEN}]*+)*+"
    r"|[\u2e80-\u2fd5]"  # radicals, as some PDFs have in place of characters
)
SYMBOL = r"(?<=[\d\s])[%‰٪％]|\$(?=\s?[\d.])|(?<=\d)\$|[¢-¥֏؋฿₠-⃀﷼＄￠￡￥￦]|[<>=≤≥≈~±×+](?=\s?[.\d$€£-])|[&＆]"
TOKEN = re.compile(rf"(?!\s)(?:{WORD}|{NUMBER}|{CHARACTER}|{SYMBOL})")

GROUPED = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")  # 1,000
POINT = re.compile(r"(?<![^ -])\.(?=\d)")  # .5
GREEK = re.compile(r"(?<![Ͱ-Ͽἀ-῿])[α-λν-ω](?![Ͱ-Ͽἀ-῿])")  # a lone letter of formulas and names; μ is a unit
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
    return (
        POINT.sub("0.", GROUPED.sub("", line) if "," in line else line)
        .replace("&", "and")
        .replace("%", "percent")
        .replace("·", ".")
    )


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
    if EDGE_MARK.match(after):
        return before.isalnum()
    return before.isalnum() and after.isalnum() and not (SOLID_CHARACTER.match(before) or SOLID_CHARACTER.match(after))


EDGE_MARK = re.compile(f"[{SOLID_MARKS}]|(?![^\\W_])[{MARKS}]")
SOLID_CHARACTER = re.compile(f"[{SOLID}]")
BETWEEN_SOLID = re.compile(f"(?<=[{SOLID}{SOLID_MARKS}]) (?=[{SOLID}])")


def shown(words: Sequence[str]) -> str:
    """Return words as a line to be read: without blanks between characters of scripts that have none."""
    return BETWEEN_SOLID.sub("", " ".join(words))
