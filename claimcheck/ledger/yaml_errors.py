"""What is wrong with a file that is not YAML, and how to put it right: the parser's words, and a remedy."""

import re

import yaml

from claimcheck.text.patterns import compiled_later
from claimcheck.value_class import value_class

CONTROL = compiled_later("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# git writes the markers at the start of a line; a text that was indented since still holds them.
CONFLICT = compiled_later(r"^[ \t]*(?:<{7}(?: |$)|\|{7} )", re.MULTILINE)
AROUND = 200  # characters of a line, on each side of the fault, that are looked at
SHOWN = 80  # characters of a line that is shown put right
KEY = compiled_later(r"(?:^|[{,]) *(?:- +)*([A-Za-z_][\w-]*): +")
QUOTED = compiled_later(r""" *(?:'(?:[^']|'')*'|"(?:[^"\\]|\\.)*")""")


@value_class()
class YamlError:
    """A fault of the reader: the rule, the character of the text where it stands, and a sentence."""

    rule: str
    offset: int
    message: str


def conflict_marker(text: str) -> int | None:
    """Return where the first conflict marker of git stands, within a text of several lines too; None without one."""
    hit = CONFLICT.search(text)
    if hit:
        return hit.end() - len(hit[0].lstrip(" \t"))
    return _conflict_end(text)


def explained(text: str, error: yaml.YAMLError) -> YamlError:
    """Return which fault the parser stumbled over, where it really is, and what mends it."""
    if (conflict := conflict_marker(text)) is not None:
        return YamlError("merge-conflict", conflict, "a merge-conflict marker: settle the conflict first")
    if control := CONTROL.search(text):
        shown = f"the control character U+{ord(control[0]):04X} cannot stand in YAML"
        return YamlError("control-character", control.start(), f"{shown}: write it as an escape in quotes")
    if not isinstance(error, yaml.MarkedYAMLError):
        return YamlError("yaml-syntax", 0, " ".join(str(error).split()))
    unclosed = "stream" in (error.problem or "") or "expected ':'" in (error.problem or "")
    mark = (unclosed and error.context_mark) or error.problem_mark or error.context_mark
    offset = mark.index if mark else 0
    problem = " ".join(filter(None, (error.context, error.problem))) or "cannot be read"
    if "maximum nesting depth" in problem:
        return YamlError("too-deep", offset, "nested far deeper than any ledger is")
    if "\t" in text[text.rfind("\n", 0, offset) + 1 : offset + 1] or "'\\t'" in problem:
        return YamlError("tab-indentation", offset, "a tab in the indentation: YAML wants spaces")
    advice = _remedy(text, offset, problem)
    return YamlError("yaml-syntax", offset, f"not YAML: {problem}{'. ' if advice else ''}{advice}")


def _conflict_end(text: str) -> int | None:
    """Return where a lone second half of a conflict begins: a line of seven "=" with ">>>>>>> " below it."""
    start = -1
    for line in re.finditer(r"^[ \t]*(={7}$|>{7} )", text, re.MULTILINE):
        if line[1][0] == "=":
            start = line.start(1) if start < 0 else start
        elif start >= 0:
            return start
    return None


def _remedy(text: str, offset: int, problem: str) -> str:
    """Return what mends the fault, shown on the line itself where that is short; empty where it cannot be told."""
    before = text[max(text.rfind("\n", 0, offset) + 1, offset - AROUND) : offset]
    after = text[offset : offset + AROUND].partition("\n")[0]
    keys = list(KEY.finditer(before))
    if "mapping values" in problem or ("flow mapping" in problem and after[:1] == ":"):
        if not keys:
            return "A text that goes on over several lines and holds a colon stands in quotes"
        return f"A text with a colon stands in quotes{_put_right(before, after, keys[-1])}"
    if "cannot start any token" in problem and keys:
        return f"A text that begins with {after[:1]} stands in quotes{_put_right(before, after, keys[-1])}"
    if "expected key" in problem and keys:
        value = before[keys[-1].end() :]
        if QUOTED.fullmatch(value.rstrip()):
            how = "'' for a ' within '…'" if value.lstrip()[:1] == "'" else '\\" for a " within "…"'
            return f"The text goes on behind its closing quote: put all of it in quotes, and write {how}"
        if value[:1] in "[{":
            return f"A text that begins with {value[0]} stands in quotes{_put_right(before, after, keys[-1])}"
    if "quoted scalar" in problem:
        return "The quote that opens here is not closed"
    if "block sequence entries" in problem:
        return f"A text that begins with - stands in quotes{_put_right(before, after, keys[-1]) if keys else ''}"
    if "expected ':'" in problem:
        return "Behind a key stand a colon and a blank; a text of several lines is indented further than its key"
    return ""


def _put_right(before: str, after: str, key: re.Match[str]) -> str:
    """Return the field with its text in quotes, as it is to be written; empty for a long one."""
    inline = key[0].lstrip()[:1] in ("{", ",") or before.lstrip(" -")[:1] == "{"
    rest = re.split(r"[,}]", after, maxsplit=1)[0] if inline else after
    value = f"{before[key.end() :]}{rest}".strip().replace("'", "''")
    return f": {key[1]}: '{value}'" if len(value) <= SHOWN else ""
