"""The tokens of a text: words of any script, numbers and abbreviations, where they stand; and how a word is folded."""

import re
import unicodedata
from collections.abc import Iterator

from claimcheck.text.patterns import compiled_later

# Marks stand on or beside a letter and are part of its word, though `\w` does not match them: all of Unicode's below
# U+10000, in ranges that hold nothing else but letters and digits (tests/text/test_words.py holds them to Unicode).
MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0711-\u07f3\u07fd\u0816-\u082d\u0859-\u085b\u0898-\u08e1"
    "\u08e3-\u0963\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63\u0b82-\u0bd7\u0c00-\u0c63\u0c81-\u0c83"
    "\u0cbc-\u0d4d\u0d57-\u0d63\u0d81-\u0df3\u0f18\u0f19\u0f35\u0f37\u0f39\u0f3e-\u0f84\u0f86-\u0fbc\u0fc6"
    "\u135d-\u135f\u1712-\u1734\u1752-\u1773\u180b-\u180d\u180f-\u193b\u1a17-\u1a1b\u1ab0-\u1ace\u1b80-\u1bf3"
    "\u1c24-\u1c37\u1cd0-\u1cd2\u1cd4-\u1dff\u20d0-\u20f0\u2cef-\u2cf1\u2d7f-\u2dff\u302a-\u302f\ua66f-\ua672"
    "\ua674-\ua67d\ua69e-\ua6f1\ua802-\ua827\ua82c\ua880-\ua8c5\ua8e0-\ua8f1\ua8ff-\ua92d\ua947-\ua953"
    "\uaa29-\uaa4d\uaab0-\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f"
)
# Scripts that put no blank between words. Here each letter with its marks is a word, and a word is a phrase of them.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\u1b00-\u1b7f\ua980-\ua9ff\uaa60-\uaa7f"  # Thai …
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f"  # kana, Han
    "\U00020000-\U0003ffff"
)
# Their marks, the vowels of Thai and Lao that follow a letter, and the signs that put the next letter below one.
UNSPACED_MARKS = (
    "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ecd\u102b-\u103e\u1056-\u1059\u105e-\u1060"
    "\u1062-\u1064\u1067-\u106d\u1071-\u1074\u1082-\u108d\u108f\u109a-\u109d\u17b4-\u17d3\u17dd\u1a55-\u1a7f"
    "\u1b00-\u1b04\u1b34-\u1b44\u1b6b-\u1b73\u3099\u309a\ua980-\ua983\ua9b3-\ua9c0\ua9e5\uaa7b-\uaa7d"
    "\u0e30\u0e32\u0e33\u0e45\u0eb0\u0eb2\u0eb3"
)
STACKING = "\u1039\u17d2"
JOINERS = "\u00ad\u200c\u200d\u2060"  # unseen within a word: soft hyphen, the joiners of Persian and Hindi
APOSTROPHES = "'’ʼʻ`´"
CURRENCIES = "$€£¥₹₽₩₺₦"
_UNIT = r"(?:kg|km|cm|mm|ft|mph|kmh|g|mg|l|ml|ha|in|lbs?|[KMGT]B|[kMGT]Wh?|[CF])\b"  # written on to a number
# Digits in groups: 1 234 567, 10 000, 1'234; a single blank before three digits parts two numbers unless they are 000.
_GROUPED = (
    r"\d{1,3}(?:[\xa0\u2007\u2009\u202f'’]\d{3}){1,6}(?:[.,]\d{1,12})?(?!\d)"
    r"|(?<![\d.,:])\d{1,3}(?:(?: \d{3}){2,6}| 000)(?:[.,]\d{1,12})?(?![\d.,]\d|\d)"
)
_DIGITS = r"\d++(?>[.,:]\d++){0,12}+"


def _pattern(unspaced: str, within: str) -> str:
    """Return the pattern of a token, for texts with letters of `unspaced` scripts and marks and joiners `within`."""
    letter = rf"[^\W_{unspaced}]"
    follows = rf"(?:{letter}|[{within}])" if within else letter
    alone = rf"|(?=[^\W_])[{unspaced}](?>[{STACKING}](?=[^\W_])[{unspaced}]|[{UNSPACED_MARKS}{JOINERS}])*+"
    return (
        r"[A-Za-z]{2,}+(?![\w'`]|[^\0-\x7f])"  # no more than a short cut for most words of English
        rf"|(?:(?<![^\W_])(?<![.)\]])[-−](?=\d))?(?:{_GROUPED}|{_DIGITS}(?={_UNIT})"
        rf"|{_DIGITS}(?i:st|nd|rd|th|k|m|mn|mln|bn|b|tn|am|pm)?(?!{letter}))"
        r"|(?i:Rs|INR|PKR|USD|EUR|GBP)(?=\.?\d)"
        r"|(?>[A-Za-z]\.){2,}+(?:[A-Za-z](?![^\W_]))?"
        rf"|{letter}(?>[{APOSTROPHES}]?{follows})*+{alone if unspaced else ''}"
        rf"|[{CURRENCIES}%]"
    )


TOKEN = compiled_later(_pattern(UNSPACED, MARKS + JOINERS))
EUROPEAN_TOKEN = compiled_later(_pattern("", ""))  # the same, where none of them are: made in a third of the time
EUROPEAN = compiled_later("[\0-\xac\xae-\u02ff\u2010-\u2027\u202f-\u205f\u20a0-\u20cf\u2100-\u2bff]*")
# What a search does not tell apart: accents, vowel points and tatweel of Arabic and Hebrew, what is unseen.
_DROPPED = compiled_later(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]+"
)
_ALIKE = str.maketrans("يىكے", "ییکی")  # letters that keyboards of one script exchange
_CONTRACTION = compiled_later(r"n't$|'(?:ll|d|ve|re|m)$")


def tokens(text: str) -> Iterator[re.Match[str]]:
    """The tokens of a text, left to right, as matches: words, numbers with their sign, currency signs and "%".

    Hyphens part words; apostrophes, and in numbers points, commas and blanks between groups of digits, do not.
    """
    return token_pattern(text).finditer(text)


def token_pattern(text: str) -> re.Pattern[str]:
    """Return the pattern that finds the tokens of a text."""
    return EUROPEAN_TOKEN if text.isascii() or EUROPEAN.fullmatch(text) else TOKEN


def folded(text: str) -> str:
    """The text in one form of each letter (NFKC), without accents, vowel points and unseen characters; case stays."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", _DROPPED.sub("", unicodedata.normalize("NFKD", text))).translate(_ALIKE)


def bare(word: str) -> str:
    """A word in lower case, without its possessive and the apostrophes and dots within it; contractions keep theirs.

    "al-Qa'ida's" has the parts "al" and "qaida"; "U.S." is "us"; "don't" stays.
    """
    word = word.lower()
    if word.isalnum() and word.isascii():
        return word
    for mark in APOSTROPHES[1:]:
        word = word.replace(mark, "'")
    word = word.removesuffix("'s")
    if "'" in word and not _CONTRACTION.search(word):
        word = word.replace("'", "")
    return word.replace(".", "") if "." in word and word[0].isalpha() else word
