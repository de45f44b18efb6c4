"""Hidden characters are found, and those that a script or an emoji needs are none."""

import pytest

from claimcheck.text import hidden
from claimcheck.text.hidden import character_name, hidden_characters

NEEDED = {
    "Persian": "می‌خواهم کتاب‌ها را بخوانم",
    "Persian, a joiner at the end of an abbreviation": "سال ۱۴۰۱ ه‍.",
    "Arabic with a mark of direction": "لغة ‏C++‎ سهلة",
    "Hebrew with points and a mark of direction": "שָׁלוֹם ‏(שלום)‏!",
    "Hindi": "क्‍षमा, हिन्‍दी, क्‌ष",
    "Bengali": "র‍্যাব",
    "Malayalam": "നന്‍മ",
    "Sinhala": "ශ්‍රී ලංකා",
    "Thai with spaces of no width": "ภาษา​ไทย​ง่าย",
    "Khmer": "ភាសា​ខ្មែរ",
    "emoji": "👩‍👩‍👧‍👦 👩🏽‍🚀 ❤️‍🔥 🏳️‍🌈 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ #️⃣ ☺️ 🙂‍↔️ ™️ ℹ️ ‼️",
    "Japanese with a variant of a character": "葛󠄀飾区",
    "accents, tabs and lines": "naïve Łódź\tand\nso on … “quoted”\u00a0%",
}
HIDDEN = {
    "All clinics\u202e are open": "U+202E RIGHT-TO-LEFT OVERRIDE",
    "pay\u2066pal": "U+2066 LEFT-TO-RIGHT ISOLATE",
    "\x1b[31mred": "U+001B control character",
    "next\x85line": "U+0085 control character",
    "clin\u200bic": "U+200B ZERO WIDTH SPACE",
    "clin\u200dic": "U+200D ZERO WIDTH JOINER",
    "clin\u200cic": "U+200C ZERO WIDTH NON-JOINER",
    "admin\u200e": "U+200E LEFT-TO-RIGHT MARK",
    "clin\u00adic": "U+00AD SOFT HYPHEN",
    "\ufeffclinic": "U+FEFF ZERO WIDTH NO-BREAK SPACE",
    "clin\u2060ic": "U+2060 WORD JOINER",
    "a\ufe0fb": "U+FE0F VARIATION SELECTOR-16",
    "a\U000e0101b": "U+E0101 VARIATION SELECTOR-18",
    "hi\U000e0068\U000e0069": "U+E0068 TAG LATIN SMALL LETTER H",
    "two\u2028lines": "U+2028 LINE SEPARATOR",
    "fill\u3164er": "U+3164 HANGUL FILLER",
    "lone\ud800": "U+D800",
}


@pytest.mark.parametrize("name", NEEDED)
def test_what_a_script_or_an_emoji_needs_is_no_finding(name: str) -> None:
    assert list(hidden_characters(NEEDED[name])) == []


@pytest.mark.parametrize("text", HIDDEN, ids=ascii)
def test_what_nobody_sees_is_found_where_it_stands(text: str) -> None:
    ((at, character),) = hidden_characters(text)
    assert character_name(character) == HIDDEN[text]
    assert text[at] == character


def test_each_hidden_character_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[int] = []
    called_for = hidden._called_for

    def counting(mark: str, before: str, after: str, right_to_left: bool) -> bool:
        looks.append(len(mark) + len(before) + len(after))
        return called_for(mark, before, after, right_to_left)

    monkeypatch.setattr(hidden, "_called_for", counting)
    assert len(list(hidden_characters("a\u200b" * 1000))) == 1000
    assert (len(looks), max(looks)) == (1000, 3)
