"""Text from outside, made harmless to look at: what a terminal or an eye could be fooled by is shown as an escape."""

from claimcheck.text.patterns import compiled_later

# C0 and C1 controls, DEL, line and paragraph separators, bidirectional embeddings, overrides and isolates.
# Marks that Arabic, Hebrew, Persian or an emoji need (ZWJ, ZWNJ, LRM, RLM, ALM) pass.
_CHARACTERS = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]"
HIDDEN = compiled_later(_CHARACTERS)
IN_LINES = compiled_later(f"(?!\r\n){_CHARACTERS}")


def visible(text: str) -> str:
    """Return the text with every hidden character written out: ESC is "\\x1b", a right-to-left override "\\u202e"."""
    if text.isprintable():  # as nearly all are; no hidden character is
        return text
    return HIDDEN.sub(lambda match: escape(match[0]), text)


def visible_lines(text: str) -> str:
    """Return the same for a whole document, whose lines may end in CR LF."""
    if text.isprintable() or text.replace("\n", "").isprintable():
        return text
    return IN_LINES.sub(lambda match: escape(match[0]), text)


def one_line(text: str) -> str:
    """Return the same in one line, for a cell or a message."""
    return visible(" ".join(text.split()) if text.strip() else "")


def escape(character: str) -> str:
    """Return a character as Python would write it in a string."""
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
