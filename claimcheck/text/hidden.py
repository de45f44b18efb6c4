"""Characters that nobody sees and that change what is read: controls, overrides of direction, invisible marks.

Scripts and emoji need some of them: a joiner between letters of Arabic or Devanagari, a mark of direction beside
Hebrew, a space of no width in Thai, a selector behind an emoji. There they are no finding. Source: Unicode 15.1,
chapters 9, 12, 23; Unicode Technical Standard 51 (emoji sequences); Unicode Technical Report 36 (security).
"""

import unicodedata
from collections.abc import Iterator

from claimcheck.text.patterns import compiled_later

CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff"
OVERRIDES = "\u202a-\u202e\u2066-\u2069\u206a-\u206f"
UNSEEN = "\u00ad\u115f\u1160\u180e\u2028\u2029\u2060-\u2064\u3164\ufeff\uffa0\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff"
JOINERS = "\u034f\u200b\u200c\u200d"
DIRECTIONS = "\u061c\u200e\u200f"
SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
TAGS = "\U000e0001\U000e0020-\U000e007f"
SUSPECT = compiled_later(f"[{CONTROLS}{OVERRIDES}{UNSEEN}{JOINERS}{DIRECTIONS}{SELECTORS}]|[{TAGS}]+")
# Hebrew, Arabic, Syriac, Thaana, N'Ko, the scripts of South and South-East Asia, Tibetan, Mongolian, Adlam.
JOINING = compiled_later(
    "[\u0590-\u08ff\u0900-\u109f\u1700-\u18af\u1900-\u1cff\ua800-\uabff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
    "\U00010a00-\U00011fff\U0001e900-\U0001e95f]"
)
UNSPACED = compiled_later(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u1950-\u1aaf]"
)  # Thai, Lao, Tibetan, Burmese, Khmer
RIGHT_TO_LEFT = compiled_later("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001eeff]")
HAN = compiled_later("[\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
BLACK_FLAG, CANCEL_TAG = "\U0001f3f4", "\U000e007f"


def hidden_characters(text: str) -> Iterator[tuple[int, str]]:
    """Return each hidden character that its neighbours do not call for, with its place in the text."""
    if text.isascii() and text.isprintable():  # as most are
        return
    right_to_left = False
    for at, hit in enumerate(SUSPECT.finditer(text)):
        if at == 0:
            right_to_left = bool(RIGHT_TO_LEFT.search(text))
        before, after = text[max(0, hit.start() - 1) : hit.start()], text[hit.end() : hit.end() + 1]
        if not _called_for(hit[0], before, after, right_to_left):
            yield hit.start(), hit[0][0]


def character_name(character: str) -> str:
    """Return a character by number and name: "U+202E RIGHT-TO-LEFT OVERRIDE"."""
    name = unicodedata.name(character, "control character" if unicodedata.category(character) == "Cc" else "")
    return f"U+{ord(character):04X} {name}".rstrip()


def _called_for(hidden: str, before: str, after: str, right_to_left: bool) -> bool:
    """Return whether the text around it needs a hidden character: a letter that it joins, an emoji that it varies."""
    if hidden == "\u200d" and _pictured(before) and _pictured(after):
        return True
    if hidden in ("\u034f", "\u200c", "\u200d"):
        return bool(JOINING.match(before) or JOINING.match(after))
    if hidden == "\u200b":
        return bool(UNSPACED.match(before) or UNSPACED.match(after))
    if hidden in DIRECTIONS:
        return right_to_left
    if "\ufe00" <= hidden <= "\ufe0f":
        symbol = bool(before) and not before.isspace() and not before.isalpha()
        return symbol or before == "ℹ" or bool(HAN.match(before) or JOINING.match(before))
    if "\U000e0100" <= hidden <= "\U000e01ef":
        return bool(HAN.match(before))
    return hidden[-1] == CANCEL_TAG and before == BLACK_FLAG


def _pictured(character: str) -> bool:
    """Return whether a character is a symbol, or what may stand behind one in a sequence of emoji."""
    return bool(character) and (character == "\ufe0f" or unicodedata.category(character) in ("So", "Sk", "Sm"))
