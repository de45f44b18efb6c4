"""The sentences of a text, as spans of it: for scripts with full stops of many kinds, and for those without."""

import re
from collections.abc import Iterator

from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

# Marks that end a sentence whatever follows: Armenian, Arabic, Urdu, Syriac, Devanagari, Sinhala, Burmese, Ethiopic,
# Khmer, Mongolian, Chinese and Japanese.
FULL_STOPS = "\u0589\u061f\u06d4\u0700-\u0702\u0964\u0965\u0df4\u104b\u1362\u1367\u1368\u17d4\u17d5\u1803\u1809。！？｡"
CLOSERS = "\"'”’»›)\\]」』】）》〉"
CALL = r"(?:\[\d{1,3}(?:[,–-] ?\d{1,3})*\]|[¹²³⁰-⁹]{1,3}|(?<=[^\W\d_][.!?])\d{1,3}(?=\s))?"  # of a footnote
BREAK = compiled_later(
    rf"(?P<stop>[{FULL_STOPS}]++[{CLOSERS}]*+(?!と|って|など))"
    rf"|(?P<mark>(?<![.!?…‼⁇-⁉])[.!?…‼⁇-⁉]++(?:[{CLOSERS}]++|{CALL})(?=\s|$))"
    r"|(?P<blank>\n[^\S\n]*+\n|\f)"
    r"|(?P<item>\n(?=[^\S\n]*+(?:[-*•]|\d{1,3}[.)])[^\S\n]))"
    r"|(?P<line>(?<=[\u0e00-\u0eff])[^\S\n]*+\n)"  # Thai and Lao have no full stop: a line is as near as it gets
)
# What stands before a full stop that ends no sentence.
TITLES = """
Mr Mrs Ms Dr Prof Gen Col Lt Capt Gov Sen Rep Sgt Maj Brig Cmdr Adm Hon Rev St Mt Ft Pres Supt Insp Messrs Mme
vs cf approx viz ca bzw resp e.g i.e z.B d.h u.a
"""
NUMBERED = """
No Nos Nr no nos nr p pp Fig fig Vol vol Art art Sec sec Ch ch Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
"""
MAY_END = "Inc Ltd Co Corp Jr Sr Dept etc al est Bros Ave Blvd"  # and initials: U.S., a.m., J.
BEFORE_NAME, BEFORE_NUMBER, BEFORE_ANY = (frozenset(words.split()) for words in (TITLES, NUMBERED, MAY_END))
INITIALS = compiled_later(r"[^\W\d_](?:\.[^\W\d_])*")
STARTER = compiled_later(  # words that begin a sentence after "U.S." or "Inc.", and are no part of a name
    r"(?:The|It|In|He|She|They|But|And|For|This|That|These|Those|An?|We|You|At|On|Its|His|Her|Their|If|When|While|As|"
    r"After|Before|Since|So|Recently|However|Moreover|Some|No|Not|There)(?=[\s,])"
)
DAY = compiled_later(r"\d{1,2}")
GERMAN_MONTH = compiled_later(r"(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]*")
LAST_WORD = 16  # characters before a full stop that are looked at for an abbreviation
NEXT_WORD = 24  # and after it, for the word that follows


def sentences(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The sentences of text[start:end] in order, as (start, end) in characters, without the white space around them.

    "Dr.", "U.S." and initials end none, unless (for "U.S.") a word follows that begins one. Empty lines, form feeds
    and items of a list part sentences too; so does a line's end in Thai and Lao. A stretch without a letter or digit
    is no sentence. The time is linear in the text.
    """
    end = len(text) if end is None else end
    begin = start
    for hit in BREAK.finditer(text, start, end):
        if hit["mark"] is not None and _goes_on(text, begin, hit, end):
            continue
        yield from _trimmed(text, begin, hit.end())
        begin = hit.end()
    yield from _trimmed(text, begin, end)


def _goes_on(text: str, begin: int, hit: re.Match[str], end: int) -> bool:
    """Whether the sentence that starts at `begin` goes on after a full stop, question or exclamation mark."""
    following = _next_word(text, hit.end(), end)
    if not following:
        return False
    if following[0].islower():
        return True
    if not hit[0].startswith(".") or hit[0].startswith(".."):
        return False
    word = _last_word(text, begin, hit.start())
    if word in BEFORE_NAME:
        return True
    if word in BEFORE_NUMBER:
        return following[0].isdigit()
    if DAY.fullmatch(word):
        return bool(GERMAN_MONTH.match(following))
    if word in BEFORE_ANY or (word != "I" and INITIALS.fullmatch(word)):
        return not STARTER.match(following)
    return False


def _last_word(text: str, begin: int, stop: int) -> str:
    """The word before a full stop, without the brackets and quotation marks that open before it."""
    words = text[max(begin, stop - LAST_WORD) : stop].split()
    return words[-1].lstrip("(\"'“‘«[") if words else ""


def _next_word(text: str, place: int, end: int) -> str:
    """The text from the next letter or digit on; "" where an empty line, or nothing, comes first."""
    window = text[place : min(end, place + NEXT_WORD)]
    if re.match(r"[^\S\n]*+(?:\n[^\S\n]*+\n|\f)", window):
        return ""
    first = next((index for index, character in enumerate(window) if character.isalnum()), None)
    return "" if first is None else window[first:]


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    piece = text[start:end]
    if any(map(str.isalnum, piece)):
        yield start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
