"""Text as it comes from pages and posts, made plain: Unicode forms, links, and the signature of an embedded post."""

import re

from claimcheck.text.patterns import compiled_later
from claimcheck.text.tokens import folded
from claimcheck.value_class import value_class

LONGEST_TEXT = 20_000  # characters of one text that are read; a claim is a sentence, not a book
_LINK = compiled_later(r"(?:https?://|www\.|pic\.twitter\.com/|\bt\.co/)\S*", re.IGNORECASE)
_QUOTES = str.maketrans("‘’‚‛′`´“”„‟″–—‒―‐‑−", "'''''''\"\"\"\"\"-------")
_BLANKS = dict.fromkeys(map(ord, "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029"), " ")
_SIGNATURE = compiled_later(
    r"\s[—–]\s?([^—–\n]{1,80}?)\s?\(@(\w{1,40})\)\s?((?:[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4})?)\s?$"
)
_SIGNATURE_SPAN = 180
_POSTED = re.compile(r"[#@!\u2600-\u27bf\U0001f300-\U0001faff]|https?://|\bpic\.twitter|\?\?")
_SPEAKER = re.compile(r"\b(?:I|my|[Ww]e|[Oo]ur(?! (?:planet|world|galaxy|solar|Sun|Earth|Milky))|[Yy]ou|[Yy]our)\b")
_QUOTED = re.compile(r'"[^"]{0,1000}"?|“[^”]{0,1000}”?')


@value_class()
class Post:
    """An embedded post taken apart: `— Name (@handle) January 6, 2020` at its end is not what it says."""

    body: str
    name: str = ""
    handle: str = ""
    date: str = ""


def fold(text: str) -> str:
    """NFKC, no accents, invisible characters or typographic quotes; case stays. At most LONGEST_TEXT characters."""
    text = text[:LONGEST_TEXT]
    if text.isascii():
        return text
    return folded(text.translate(_QUOTES)).translate(_QUOTES)


def same_length(text: str) -> str:
    """The text with plain quotes and blanks for links, every letter in its place; at most LONGEST_TEXT characters."""
    text = text[:LONGEST_TEXT]
    if "/" in text or "www." in text:
        text = _LINK.sub(lambda link: " " * len(link[0]), text)
    return text.translate(_BLANKS if text.isascii() else {**_QUOTES, **_BLANKS})


def without_links(text: str) -> str:
    """The text with web addresses taken out."""
    return _LINK.sub(" ", text) if "/" in text or "www." in text else text


def is_post(text: str) -> bool:
    """Whether a text has what posts have and claims have not: a tag, handle, cry, link or emoji, or "we" unquoted."""
    text = text[:LONGEST_TEXT]
    if _POSTED.search(text):
        return True
    return _SPEAKER.search(text) is not None and _SPEAKER.search(_QUOTED.sub(" ", text)) is not None


def read_post(text: str) -> Post:
    """Split the signature of an embedded post from its body; a text without one is all body."""
    text = without_links(text[:LONGEST_TEXT])
    start = max(0, len(text) - _SIGNATURE_SPAN)
    signature = _SIGNATURE.search(text, start)
    if signature is None:
        return Post(text)
    return Post(text[: signature.start()], signature[1].strip(), signature[2], signature[3])
