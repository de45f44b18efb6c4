"""Texts within LaTeX: escaped so that they come out as they are, and decoded, accents and all."""

from functools import cache
from typing import Any

from claimcheck.text.escaping import HIDDEN
from claimcheck.text.patterns import compiled_later

LONGEST = 20_000  # characters of a field that are decoded; what is longer stays as it is
DEEPEST = 50  # braces within each other
MARKED = compiled_later(r"[\\{}$~`'\-%?!<>\"]")  # what has a meaning in LaTeX, or begins a ligature
SPECIAL = {
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}", "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}", **{sign: f"\\{sign}" for sign in "&%$#_"},
}  # fmt: skip
LIGATURES = compiled_later(r"(?<=-)-|(?<=`)`|(?<=')'|(?<=[?!])`|(?<=,),|(?<=<)<|(?<=>)>")
SYMBOL = compiled_later(r"\\symbol\{(\d{1,5})\}")  # a character by its number
BEFORE, BEHIND = "\ufdd0", "\ufdd1"  # stand around the number meanwhile: characters of no text
MARKED_SYMBOL = compiled_later(f"{BEFORE}(\\d{{1,5}}){BEHIND}")
URL_MACRO = compiled_later(r"\\(?:url|href)\s*\{\s*([^{}\s]{1,2000})\s*\}")


def escaped(text: str) -> str:
    """Return a text that LaTeX prints as it is; letters and signs of any script stay themselves."""
    plain = "".join(SPECIAL.get(character, character) for character in text)
    plain = LIGATURES.sub(lambda hit: f"{{}}{hit[0]}", plain)
    plain = HIDDEN.sub(lambda hit: _symbols(hit[0]), plain)
    bare = plain.strip()  # blanks at the ends would be taken off
    start = plain.index(bare)
    return _symbols(plain[:start]) + bare + _symbols(plain[start + len(bare) :])


def decoded(text: str) -> str:
    """Return a text without LaTeX: accents and signs as letters, groups without braces, formulas as they are."""
    if not MARKED.search(text) or len(text) > LONGEST or _depth(text) > DEEPEST:
        return text
    try:
        plain = str(_decoder().latex_to_text(SYMBOL.sub(f"{BEFORE}\\1{BEHIND}", text)))
    except Exception:  # it raises whatever a broken text makes it stumble over: the text as it was says more
        return text
    return MARKED_SYMBOL.sub(lambda hit: chr(int(hit[1])), plain)


def _symbols(signs: str) -> str:
    return "".join(f"\\symbol{{{ord(sign)}}}" for sign in signs)


def address(text: str) -> str:
    """Return the first address of \\url or \\href in a text, "" for none."""
    hit = URL_MACRO.search(text)
    return hit[1].replace("\\", "") if hit else ""


def _depth(text: str) -> int:
    deepest = depth = 0
    for character in text:
        depth += (character == "{") - (character == "}")
        deepest = max(deepest, depth)
    return deepest


@cache
def _decoder() -> Any:
    from pylatexenc import latex2text  # comes with bibtexparser

    context = latex2text.get_default_latex_context_db()
    signs = {"url": "%s", "textbraceleft": "{", "textbraceright": "}", "textasciicircum": "^"}
    macros = [latex2text.MacroTextSpec(name, simplify_repl=sign) for name, sign in signs.items()]
    context.add_context_category("bibliography", prepend=True, macros=macros)
    return latex2text.LatexNodes2Text(latex_context=context, math_mode="verbatim", keep_comments=True)
