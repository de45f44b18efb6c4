"""Texts, links and tables in Markdown: what comes from a ledger is escaped here, so that nothing in it is markup."""

import re
from collections.abc import Iterable, Sequence
from urllib.parse import quote

from claimcheck.text.escaping import one_line
from claimcheck.text.patterns import compiled_later

SPECIAL = compiled_later(r"([\\`*_{}\[\]<>|~&$#^=])")
LEADING = compiled_later(r"^([-+]|\d+(?=[.)]))")
LINKED = compiled_later(r"(?<=\w)(:)(?=//)|(?<=www)(\.)|(?<=\S)(@)(?=\S)")
ADDRESS = compiled_later(r"https?://[^\s/]", re.IGNORECASE)
IN_ADDRESS = ":/?#[]@!$'*+,;=%-._~&"  # what an address may hold beside letters and digits; all else is percent-encoded


def md(text: str) -> str:
    """Return a text in one line that Markdown shows as it is: nothing is markup, a link or the start of a block."""
    escaped = SPECIAL.sub(r"\\\1", one_line(text))
    unlinked = LINKED.sub(lambda match: "\\" + match[0], escaped)
    return LEADING.sub(lambda match: f"{match[0]}\\" if match[0].isdigit() else f"\\{match[0]}", unlinked)


def link(text: str, address: str) -> str:
    """Return a text as a link to an address of http or https, or the text alone for any other address."""
    if not ADDRESS.match(address):
        return md(text)
    encoded = quote(address, safe=IN_ADDRESS, errors="replace")
    return f"[{md(text)}]({encoded.replace('&', '&amp;')})"


def anchor(name: str) -> str:
    """Return a place that `jump` leads to, on GitHub and wherever HTML passes.

    A name with a "." is never that of a heading, whatever a heading says: GitHub makes those of letters and hyphens.
    """
    return f'<a name="{name}"></a>'


def jump(text: str, name: str) -> str:
    """Return a text as a link to an anchor of the same document."""
    return f"[{md(text)}](#{name})"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[bool] = ()) -> str:
    """Return a GitHub table; heads and cells are escaped here, `right` says which columns hold numbers."""
    return markdown_table([md(head) for head in heads], ([md(cell) for cell in row] for row in rows), right)


def markdown_table(heads: Sequence[str], rows: Iterable[Sequence[str]], right: Sequence[bool] = ()) -> str:
    """Return a GitHub table of cells that are Markdown already."""
    sides = ["---:" if side else "---" for side in right or [False] * len(heads)]
    return "\n".join(f"| {' | '.join(line)} |" for line in [heads, sides, *rows])
