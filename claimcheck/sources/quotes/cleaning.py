"""What stands in a text and nobody quotes: note calls, citation marks, markup, timecodes, running heads, page numbers.

It is overwritten with blanks, so that every place in the text stays what it was. Every pattern is linear: what it
repeats is possessive or bounded, or cannot run into the next place where it begins.
"""

import re
from collections import Counter
from collections.abc import Iterator

from claimcheck.text.patterns import compiled_later
from claimcheck.text.span import Span

SUPERSCRIPT = "⁰¹²³⁴-⁹"
SMALL = "a-zà-ÿа-я"
MORE = r"\d{0,2}(?:[,–-]\d{1,3}){0,5}"  # what may follow the first digit of a note call: 12, 3,5, 7–9
SOUNDS = "(?i:applause|cheers|cheering|crosstalk|inaudible|indistinct|laughs|laughter|music|pause)"
NOTE = compiled_later(  # the first character, then what stands before and after it
    rf"[\[(\d{SUPERSCRIPT}](?:"
    r"(?<=\[)(?:\s?\d[\d\s,;–—-]{0,60}|(?:note|nb|n|fn)\.?\s?\d{1,3}|[a-z](?=\][^\w(])|citation needed|edit)\]"
    rf"|(?<=[\[(])(?:{SOUNDS})[\])]"
    rf"|(?:(?<=[^\W\d_]{{3}}[{SUPERSCRIPT}])|(?<=[^\w\s][{SUPERSCRIPT}]))[{SUPERSCRIPT},⁻˒]*+"
    rf"|(?<=[{SMALL}]{{4}}\d){MORE}(?![\w%]|[.,]\d)"  # clinics12
    rf"|(?<=[{SMALL}]{{2}}[.!?]\d){MORE}(?=\s{{1,4}}[^\W\d_a-z]|\s{{1,4}}[“\"'‘«(]|\s?$|[—–])"  # questions.1
    rf"|(?<=[{SMALL}]{{2}}[,;]\d){MORE}(?=\s)"
    rf"|(?:(?<=[{SMALL}][.,;!?][”\"'’»)]\d)|(?<=[{SMALL}][”\"'’»)][.,;!?]\d)){MORE}(?=\s|$)"
    r"|(?:(?<=\b19\d\d\.\d)|(?<=\b20\d\d\.\d))\d?(?=\s{1,4}[^\W\d_a-z])"  # in 2019.4 The
    r"|(?<=\()(?:see )?[^\W\d_][^()\d]{1,80}et al\.?,? (?:19|20)\d\d[a-z]?(?:[;,][^()]{0,200})?\)"
    r"|(?<=\()(?:see )?[^\W\d_][\w’'-]{1,30} (?:and|&) [^\W\d_][\w’'-]{1,30},? (?:19|20)\d\d[a-z]?\))"
)
CALL = compiled_later(
    r"<(?:(?<=[^\W\d_]{3}<)|(?<=[^\w\s]<))sup>[^<>\w]{0,2}\d[\d,–-]{0,20}[^<>\w]{0,2}</sup>", re.IGNORECASE
)
INLINE = compiled_later(
    r"</?(?:a|abbr|b|em|font|i|mark|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?>", re.IGNORECASE
)
ENTITY = compiled_later(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]{2,8});")
MARKUP = compiled_later(  # what is no tag of HTML or JATS is somebody's word in angle brackets
    r"</?(?:abstract|article|aside|blockquote|body|bold|br|cite|code|div|dl|dt|dd|ext-link|fig(?:ure|caption)?|footer|h[1-6]"
    r"|head(?:er)?|hr|html|img|italic|jats:[a-z-]+|label|li|main|ol|p|pre|q|sc|sec(?:tion)?|t[dhr]|table|tbody|thead|title|ul"
    r"|xref)(?=[\s/>])[^<>]{0,300}>|\]\([^()\s]{1,2000}\)|\\(?:emph|text[a-z]{2}|math[a-z]{2})\b",
    re.IGNORECASE,
)
LABEL = compiled_later(  # the headings within an abstract
    r"(?:(?<=[.!?)\]]\s)|^)"
    r"(?:background|introduction|context|objectives?|aims?|purpose|(?:materials? and |patients and )?methods|design"
    r"|setting|participants|interventions?|main outcome measures?|measurements|results|(?:main )?findings|conclusions?"
    r"|discussion|interpretation|significance|limitations):(?=\s)",
    re.IGNORECASE | re.MULTILINE,
)
CUE = compiled_later(
    r"^(?:\d{1,6}[ \t]{0,3}\r?\n)?(?:\d{1,2}:)?\d\d:\d\d[.,]\d{3}[ \t]{1,3}-->[^\n]*$"  # SRT and WebVTT
    r"|^\[?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?\]?(?=[ \t])"
    r"|^(?>>[ \t]?)++",  # a text quoted in an e-mail
    re.MULTILINE,
)
ALONE = compiled_later(  # the number of a page between two empty lines
    r"\n(?:(?<=[\w,-]\n)|(?<=[\w,-]\r\n))[ \t\r]*+\n[ \t]*+\d{1,4}[ \t\r]*+(?=\n[ \t\r]*+\n)"
)
NUMBER_LINE = compiled_later(
    r"\W*+(?:page|p\.|seite|página|стр\.)?\W*+(?:\d{1,5}|[ivxl]{1,6})(?:\W{1,5}(?:of|/|von|de|sur)?\W{0,5}\d{1,5})?\W*+"
)
ABBREVIATED = compiled_later(r"(?:\b(?:no|nos|rs|vol|art|fig|sec|ch|pp?|pt|para|approx|ca|vs))\.$", re.IGNORECASE)
PAGE, LINE, DIGITS = compiled_later(r"[^\f]+"), compiled_later(r"[^\n\r]+"), compiled_later(r"\d+")
NOTHING = "\u200b"  # zero-width: no part of a word, and no end of one
EDGE = 2  # lines at the top and at the foot of a page that may be a running head
LONGEST = 120  # characters of such a line


def cleaned(text: str) -> str:
    """Return a text with blanks in place of what nobody quotes, as long as it was."""
    spans = [*_notes(text), *_furniture(text)]
    spans += [match.span() for pattern in (CALL, CUE, LABEL, ALONE) for match in pattern.finditer(text)]
    return without_markup(_blanked(text, sorted(spans)))


def without_markup(text: str) -> str:
    """Return a text with blanks in place of tags and the addresses of links, and each entity as its character.

    An inline tag parts no word; what an entity is longer than its character is filled with zero-width spaces.
    """
    text = ENTITY.sub(_character, INLINE.sub(lambda match: NOTHING * len(match[0]), text))
    return MARKUP.sub(lambda match: " " * len(match[0]), text)


def _character(entity: re.Match[str]) -> str:
    from html import unescape  # 2 ms for its table of names

    character = unescape(entity[0])
    return NOTHING * (len(entity[0]) - 1) + (character if len(character) == 1 else " ")


def _blanked(text: str, spans: list[Span]) -> str:
    parts, done = list[str](), 0
    for start, end in spans:
        if end > done:
            start = max(start, done)
            parts += [text[done:start], " " * (end - start)]
            done = end
    return "".join(parts) + text[done:]


def _notes(text: str) -> Iterator[Span]:
    for match in NOTE.finditer(text):
        if not ABBREVIATED.search(text, max(0, match.start() - 8), match.start()):
            yield match.span()


def _furniture(text: str) -> Iterator[Span]:
    """The lines at the edges of pages that only number them, or that come again on another page with another number."""
    edges = list(_edge_lines(text)) if "\f" in text else []
    keys = [DIGITS.sub("#", text[start:end].strip().casefold()) for start, end in edges]
    often = Counter(keys)
    for (start, end), key in zip(edges, keys, strict=True):
        if often[key] > 1 or NUMBER_LINE.fullmatch(text[start:end].strip().casefold()):
            yield start, end


def _edge_lines(text: str) -> Iterator[Span]:
    for page in PAGE.finditer(text):
        lines = [match.span() for match in LINE.finditer(page[0]) if match[0].strip()]
        for start, end in [*lines[:EDGE], *lines[EDGE:][-EDGE:]]:
            if end - start <= LONGEST:
                yield page.start() + start, page.start() + end
