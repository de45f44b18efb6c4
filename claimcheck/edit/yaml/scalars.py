"""A text as a YAML scalar: plain where that is safe, quoted where it must be, folded where it is long."""

import re
from functools import cache

import yaml

from claimcheck.ledger.events import events
from claimcheck.text.escaping import HIDDEN
from claimcheck.text.patterns import compiled_later

SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r", '"': '\\"', "\\": "\\\\"}
HARD = compiled_later("[\t\r\x85\ufeff\ufffe\uffff]")  # what only a quoted text keeps for sure
SURELY_PLAIN = compiled_later(r"\w[\w .,;/()'’“”–—+=%$!&*-]*+")  # and needs no parser to tell
PLAIN_BREAK = compiled_later(r"(?<=[^ \n]) (?=[^ \n])")


@cache
def plain(text: str, flow: bool) -> bool:
    """Return whether a text may stand without quotes and be read as itself, beside a comment or in brackets."""
    if not text or "\n" in text or HARD.search(text) or HIDDEN.search(text) or text.strip() != text:
        return False
    if text[0] in "-?:,[]{}#&*!|>'\"%@`=<" or text in ("---", "..."):
        return False  # some of these could stand, but nobody should have to know which
    if ": " in text or " #" in text or text[-1] == ":":
        return False  # a key, or a remark
    if flow and re.search(r"[,\[\]{}]|:(?=[\"'])", text):
        return False
    if SURELY_PLAIN.fullmatch(text):
        return True
    return _reads(f"{{k: [{text}, z]}}" if flow else f"k:\n- k: {text} # z\n  z: z\n", text)


def _reads(probe: str, text: str) -> bool:
    try:
        scalars = [event for event in events(probe) if isinstance(event, yaml.ScalarEvent)]
    except yaml.YAMLError:
        return False
    return [event.value for event in scalars] in (["k", text, "z"], ["k", "k", text, "z", "z"])


def quoted(text: str, mark: str = "") -> str:
    """Return a text in quotes: the given ones where they will do, else double, or single where that saves escapes."""
    escapes = bool(HARD.search(text) or HIDDEN.search(text) or "\n" in text)
    if not escapes and (mark == "'" or (not mark and re.search(r'["\\]', text))):
        return "'" + text.replace("'", "''") + "'"
    return '"' + re.sub(r'["\\\n\t\r]|' + HIDDEN.pattern + "|[\ufeff\ufffe\uffff]", _escaped, text) + '"'


def _escaped(match: re.Match[str]) -> str:
    character = match[0]
    code = ord(character)
    return SHORT.get(character) or (f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}")


def foldable(text: str) -> bool:
    """Return whether a text of one line can be folded over several."""
    return bool(text) and "\n" not in text and text.strip() == text and not (HARD.search(text) or HIDDEN.search(text))


def literal(text: str) -> bool:
    """Return whether a text of several lines can stand as it is below a |."""
    lines = text.rstrip("\n").split("\n")
    hard = HARD.search(text) or HIDDEN.search(text)
    return "\n" in text and bool(lines[0].strip()) and not lines[0].startswith(" ") and not hard


def folded_lines(text: str, width: int) -> list[str]:
    """Return the text in lines of at most `width` characters, broken only at single blanks."""
    lines, line = [], ""
    for word in PLAIN_BREAK.split(text):
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def literal_lines(text: str) -> tuple[str, list[str]]:
    """Return the mark of a literal text (|, |- or |+) and its lines."""
    stripped = text.rstrip("\n")
    breaks = len(text) - len(stripped)
    mark = {0: "|-", 1: "|"}.get(breaks, "|+")
    return mark, [*stripped.split("\n"), *[""] * max(0, breaks - 1)]
