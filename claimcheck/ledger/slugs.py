"""Ids made from texts: short, readable, the same for the same text, unique in the ledger."""

import hashlib
import unicodedata
from collections.abc import Collection, Iterator

from claimcheck.ledger.vocabulary import NO_LETTER
from claimcheck.text.patterns import compiled_later

TITLES = {"claims": "text", "actors": "name", "sources": "title"}  # what a record of a collection is known by
LONGEST = 40  # columns of a terminal; a Chinese character takes two
WORDS = 6
LOOKED_AT = 1000  # characters at the beginning of a text, which its id is made of
LATIN = str.maketrans({  # letters that no accent parts from their ASCII letter
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ŧ": "t", "ŋ": "ng", "ı": "i",
    "ĸ": "k", "ƒ": "f", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ə": "e", "ɛ": "e", "ɔ": "o",
    "ʻ": "", "ʼ": "", "ʿ": "", "ʾ": "",
})  # fmt: skip
GROUPED = compiled_later(r"(?<![\d.,])\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d,])")  # 1,500 and 1,00,000
BETWEEN_DIGITS = compiled_later(r"(?<=\d)[.,:/](?=\d)")
WITHIN_WORDS = compiled_later(r"(?<=[^\W\d_])[.](?=[^\W\d_])|(?<=\w)['’]")  # U.S. and Qa'ida are one word
UNFIT = compiled_later(f"[{NO_LETTER}]")
JOINED = "\ufdd0"  # stands for a sign between digits until the words are parted; no character of any text
EMPTY = frozenset([
    "a", "an", "the", "of", "to", "in", "on", "at", "for", "by", "with", "and", "or", "is", "are", "was", "were",
    "be", "been", "being", "has", "have", "had", "having", "that", "this", "these", "those", "it", "its", "his",
    "her", "their", "them", "they", "he", "she", "we", "our", "as", "from", "into", "than", "then", "there",
    "which", "who", "will", "would",
])  # fmt: skip


def slug(text: str, taken: Collection[str], kind: str) -> str:
    """Return an id for a record of a kind ("claim"): the first telling words of its text, unused among those taken.

    Latin letters lose their accents, those of other scripts stay as they are. A text that begins without any gets a
    hash.
    """
    digest = hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()
    return unused(_id_of_words(text, kind) or f"{kind}-{digest[:8]}", taken)


def unused(wanted: str, taken: Collection[str]) -> str:
    """Return the id itself, or with -2, -3 … behind it."""
    id, number = wanted, 1
    while id in taken:
        number += 1
        id = f"{wanted}-{number}"
    return id


def _id_of_words(text: str, kind: str) -> str:
    """Return as many of the telling words as there is room for, joined by hyphens; "" for a text without words."""
    words = [word.replace(JOINED, "-") for word in _parted(_plain(text[:LOOKED_AT]))]
    telling = [word for word in words if kind == "actor" or word not in EMPTY] or words  # a name has no empty words
    id = ""
    for word in telling[:WORDS]:
        if id and _columns(f"{id}-{word}") > LONGEST:
            break
        id = f"{id}-{word}" if id else _cut(word)
    return id


def _plain(text: str) -> str:
    """Return a text in lower case, Latin letters in ASCII, numbers as they are read: 2.4 is one word, 1,500 is 1500."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    bare = ""
    for character in folded.translate(LATIN):
        base = unicodedata.normalize("NFKD", character)
        if base[:1].isascii():
            bare += "".join(filter(str.isascii, base))
        elif not (bare[-1:].isascii() and unicodedata.category(character) == "Mn"):  # an accent that stands alone
            bare += character
    grouped = GROUPED.sub(lambda number: number[0].replace(",", ""), bare)
    return WITHIN_WORDS.sub("", BETWEEN_DIGITS.sub(JOINED, grouped))


def _parted(text: str) -> Iterator[str]:
    """Yield the words of a text: letters, digits, and the signs that go with letters."""
    word = ""
    for character in f"{text} ":
        sign = character == JOINED or (unicodedata.category(character)[0] == "M" and not UNFIT.match(character))
        if (word and sign) or (character.isalnum() and not UNFIT.match(character)):
            word += character
        elif word and character not in "\u200c\u200d":  # joiners part no word
            yield word
            word = ""


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _cut(word: str) -> str:
    """Return as much of a word as there is room for."""
    word = word[:LONGEST]
    while _columns(word) > LONGEST:
        word = word[:-1]
    return word.rstrip("-")
