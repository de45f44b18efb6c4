"""Values of simple YAML that are no plain text: in quotes, in brackets, in several lines."""

import re
from collections.abc import Sequence
from sys import intern
from typing import Any

from claimcheck.text.patterns import compiled_later

KEY = r"[A-Za-z_][\w-]{0,60}+"
START = r"[^\s?:,\[\]{}\#&*!|>'\"%@`-]"  # how a plain text begins: with no sign that means something else to YAML
# Within brackets a plain text ends at a comma or a bracket; a colon stands only in addresses.
WORD = START + r"[^:,\[\]{}\#?\n]*+(?>(?::(?=//)|(?<!\ )\#)[^:,\[\]{}\#?\n]*+)*+"
TEXT = r"'(?>[^'\n]++|'')*+'|\"[^\"\\\n]*+\""
# A plain text ends before ": " and " #".
PLAIN = START + r"[^:\#\n]*+(?>(?::(?=[^ \n])|(?<!\ )\#)[^:\#\n]*+)*+"
_PAIR = rf"{KEY}:[ ](?:{WORD}|{TEXT})"  # no group here: one within a possessive repetition fails in Python 3.11
WORDS = re.compile(rf"\[(?>{WORD}(?:,[ ]|(?=\])))++\]", re.VERBOSE)
PAIRS = re.compile(rf"\{{(?>{_PAIR}(?:,[ ]|(?=\}})))++\}}", re.VERBOSE)
PAIR = re.compile(rf"({KEY}):[ ](?:({WORD})|({TEXT}))", re.VERBOSE)
TOKEN = compiled_later(rf"""[ ]*+(?:([\[{{\]}},])|({KEY}):[ ]++|({WORD})|({TEXT}))[ ]*+""", re.VERBOSE)
FOLDS = {">": (" ", "\n"), ">-": (" ", ""), "|": ("\n", "\n"), "|-": ("\n", "")}  # between lines, and at the end
CLOSING = {"[": "]", "{": "}", "'": "'", '"': '"'}
QUOTED = compiled_later(r"""'(?>[^']++|'')*+'|"[^"\\]*+\"""")
MOST_LINES, DEEPEST = 100, 8
REMARK, PLAIN_TEXT, WHOLE, CONTAINER, BRACKETS, OPEN, BELOW = range(7)  # what a value in a line is


CONTROLS = bytes({*range(32), 127} - {*b"\t\n"})
WITHOUT_CONTROLS = bytes.maketrans(CONTROLS, b"?" * len(CONTROLS))


class NotSimple(Exception):  # no error: such a record is read by the parser
    """The text is not surely of the simple kind."""


def has_controls(text: str) -> bool:
    """Return whether a text has controls of ASCII besides tabs and line feeds: in a fifth of a pattern's time."""
    data = text.encode(errors="surrogatepass")
    return data.translate(WITHOUT_CONTROLS) != data


def is_printable(text: str) -> bool:
    """Return whether the lines of a text have no hidden character."""
    if text.isascii():
        return "\t" not in text and not has_controls(text)
    return text.replace("\n", "").isprintable()


def unquoted(text: str) -> str:
    """Return what a text in quotes says."""
    inner = text[1:-1]
    return inner.replace("''", "'") if text[0] == "'" else inner


def in_brackets(text: str) -> Any:
    """Return the list or mapping that stands in brackets on one line. Raises NotSimple."""
    value, end = _value(text, 0, 0)
    if end != len(text):
        raise NotSimple
    return value


def flat(text: str) -> dict[str, str] | list[str] | None:
    """Return the list or mapping that stands in brackets on one line, if it is one of texts; else None."""
    if " ," in text or " }" in text or " ]" in text:
        return None
    if PAIRS.fullmatch(text):
        pairs = PAIR.findall(text)
        made = {intern(key): word or unquoted(quoted) for key, word, quoted in pairs}
        return made if len(made) == len(pairs) else None
    return text[1:-1].split(", ") if WORDS.fullmatch(text) else None


def _value(text: str, at: int, depth: int) -> tuple[Any, int]:
    """Return the value that begins at a place, and where it ends."""
    token = TOKEN.match(text, at)
    if not token or depth > DEEPEST:
        raise NotSimple
    sign, key, word, quoted = token.groups()
    if word:
        return word.rstrip(" "), token.end()
    if quoted:
        return unquoted(quoted), token.end()
    if key or sign not in "[{":
        raise NotSimple
    return (_pairs if sign == "{" else _items)(text, token.end(), depth + 1)


def _items(text: str, at: int, depth: int) -> tuple[list[Any], int]:
    items: list[Any] = []
    sign, end = _sign(text, at)
    while sign != "]" or items:
        value, at = _value(text, at, depth)
        items.append(value)
        sign, end = _sign(text, at)
        if sign == "]":
            break
        if sign != ",":
            raise NotSimple
        at = end
    return items, end


def _pairs(text: str, at: int, depth: int) -> tuple[dict[str, Any], int]:
    pairs: dict[str, Any] = {}
    sign, end = _sign(text, at)
    while sign != "}" or pairs:
        token = TOKEN.match(text, at)
        if not token or not token[2] or token[2] in pairs:
            raise NotSimple
        pairs[intern(token[2])], at = _value(text, token.end(), depth)
        sign, end = _sign(text, at)
        if sign == "}":
            break
        if sign != ",":
            raise NotSimple
        at = end
    return pairs, end


def _sign(text: str, at: int) -> tuple[str, int]:
    """Return the sign at a place, with where it ends; none where another thing stands."""
    token = TOKEN.match(text, at)
    return (token[1], token.end()) if token and token[1] else ("", at)


def of_several_lines(first: str, lines: Sequence[str], column: int) -> tuple[Any, int]:
    """Return a value that begins with the end of a line, and how many of the next lines are part of it.

    `column` is that of the entries of the container it stands in. Raises NotSimple.
    """
    if first.rstrip(" ") in FOLDS:
        return _block_text(first.rstrip(" "), lines, column)
    closing, whole = CLOSING.get(first[0]), first.rstrip(" ")
    for number, line in enumerate(lines[:MOST_LINES], 1):
        bare = line.strip(" ")
        if not closing or not bare or line[: column + 1].strip(" "):
            break
        whole += f" {bare}"
        if bare[-1] == closing:
            if closing in "]}" and whole.count(first[0]) == whole.count(closing):
                return in_brackets(whole), number
            if closing in "'\"" and QUOTED.fullmatch(whole):
                return unquoted(whole), number
    raise NotSimple


def _block_text(style: str, lines: Sequence[str], column: int) -> tuple[str, int]:
    between, end = FOLDS[style]
    indent = len(lines[0]) - len(lines[0].lstrip(" ")) if lines else 0
    margin = " " * indent
    texts: list[str] = []
    for line in lines:
        if not line.startswith(margin) or len(line) == indent:
            break
        texts.append(line[indent:])
    following = next((line for line in lines[len(texts) :] if line), "")
    deeper = any(text[0] == " " for text in texts)
    if indent <= column or deeper or following[: column + 1].strip(" ") == "" != following or len(texts) == len(lines):
        raise NotSimple
    return between.join(texts) + end, len(texts)
